import { describe, expect, it } from 'vitest';
import { isDemonym, stateOfDemonym } from '../../core/linking/demonyms.ts';
import type { EntityId, Language } from '../../core/model.ts';
import { linkerOf, record } from './support/small-world.ts';

const SRC = 'test@2026-01-01';
const demonym = (fr: string, en: string) => ({ p: 'demonym', v: { fr, en }, src: SRC });
const ledBy = (p: string, e: EntityId) => ({ p, v: { e }, since: '2024-03-01', src: SRC });
const citizenOf = (e: EntityId) => [{ p: 'citizenship', v: { e }, src: SRC }];
const linker = linkerOf([
  record('Q1', 'place', 'Ostrie', { facts: [demonym('Ostrien', 'Ostrian'), ledBy('headOfState', 'Q11')] }),
  record('Q2', 'place', 'Zembla', { facts: [demonym('Zemblec', 'Zemblan'), ledBy('headOfGovernment', 'Q12')] }),
  record('Q3', 'place', 'Marland', { facts: [demonym('Marlandais', 'Marlandish')] }),
  record('Q11', 'person', 'Luc Tarvel', { gender: 'male', facts: citizenOf('Q1') }),
  record('Q12', 'person', 'Bengt Holm', { gender: 'male', facts: citizenOf('Q2') }),
]);

function stateOf(word: string, language: Language): EntityId | undefined {
  const index = stateOfDemonym(word, language, linker);
  return index === undefined ? undefined : linker.entities.idOf(index);
}

describe('the adjective of a state', () => {
  it.each([
    ['ostrien', 'fr', 'Q1'],
    ['Ostrien', 'fr', 'Q1'],
    ['OSTRIEN', 'fr', 'Q1'],
    ['ostrienne', 'fr', 'Q1'],
    ['ostriennes', 'fr', 'Q1'],
    ['zemblec', 'fr', 'Q2'],
    ['zemblecs', 'fr', 'Q2'],
    ['Ostrian', 'en', 'Q1'],
    ['Ostrians', 'en', 'Q1'],
    ['Zemblan', 'en', 'Q2'],
  ] as const)('tells the state: %s', (word, language, state) => {
    expect(stateOf(word, language)).toBe(state);
    expect(isDemonym(word.toLowerCase(), language, linker.gazetteer)).toBe(true);
  });

  it.each([
    ['of the other language', 'Ostrian', 'fr'],
    ['of the other language, in English', 'ostrienne', 'en'],
    ['of a state whose head nobody knows', 'marlandais', 'fr'],
    ['but the state itself', 'Ostrie', 'fr'],
    ['but its head', 'Tarvel', 'fr'],
    ['but a word of two letters', 'os', 'fr'],
    ['but nothing', '', 'fr'],
    ['but a mark', '—', 'en'],
    ['but a longer word', 'ostriennement', 'fr'],
  ] as const)('is no word %s', (_, word, language) => {
    expect(stateOf(word, language)).toBeUndefined();
    expect(isDemonym(word, language, linker.gazetteer)).toBe(false);
  });

  it('is remembered for each gazetteer apart', () => {
    const other = linkerOf([record('Q90', 'place', 'Paris')]);
    expect(isDemonym('ostrien', 'fr', linker.gazetteer)).toBe(true);
    expect(isDemonym('ostrien', 'fr', other.gazetteer)).toBe(false);
    expect(isDemonym('ostrien', 'fr', linker.gazetteer)).toBe(true);
  });

  it('is remembered for each language apart', () => {
    expect(isDemonym('zemblan', 'en', linker.gazetteer)).toBe(true);
    expect(isDemonym('zemblan', 'fr', linker.gazetteer)).toBe(false);
  });
});
