import { describe, expect, it } from 'vitest';
import { feminine } from '../../core/gazetteer/feminine.ts';
import { derivePeriphrases } from '../../core/gazetteer/periphrases.ts';
import type { EntityRecord } from '../../core/knowledge/record.ts';
import type { EntityId } from '../../core/model.ts';
import { record } from '../linking/support/small-world.ts';

const SRC = 'test@2026-01-01';
const SINCE = '2024-03-01';
const office = (p: 'position' | 'held', t: string) => ({ p, v: { t }, since: SINCE, src: SRC });
const headed = (p: string, e: EntityId) => ({ p, v: { e }, since: SINCE, src: SRC });

function stateOf(facts: EntityRecord['facts'] = [], label: EntityRecord['label'] = { fr: 'Ostrie', en: 'Ostria' }) {
  return record('Q1', 'place', label, {
    prior: 0.9,
    facts: [{ p: 'demonym', v: { fr: 'Ostrien', en: 'Ostrian' }, src: SRC }, ...facts],
  });
}

function holder(gender: 'male' | 'female' | undefined, facts: EntityRecord['facts'] = []): EntityRecord {
  return record('Q2', 'person', 'Lise Tarvel', { ...(gender === undefined ? {} : { gender }), facts });
}

function phrasesOf(...records: EntityRecord[]): string[] {
  return derivePeriphrases(records).map(({ text }) => text);
}

describe('the holder of an office', () => {
  it.each([
    ['president-of-ostria', 'male', ['président ostrien', 'Ostrian president']],
    ['president-of-ostria', 'female', ['présidente ostrienne', 'Ostrian president']],
    ['president-of-ostria', undefined, ['président ostrien', 'Ostrian president']],
    ['president-of-the-ostria', 'male', ['président ostrien', 'Ostrian president']],
    ['prime-minister-of-ostria', 'male', ['Premier ministre ostrien', 'Ostrian prime minister']],
    ['prime-minister-of-ostria', 'female', ['Première ministre ostrienne', 'Ostrian prime minister']],
    ['chancellor-of-ostria', 'female', ['chancelière ostrienne', 'Ostrian chancellor']],
    ['king-of-ostria', 'male', ['roi ostrien', 'Ostrian king']],
    ['king-of-ostria', 'female', ['reine ostrienne', 'Ostrian queen']],
    ['queen-of-ostria', 'female', ['reine ostrienne', 'Ostrian queen']],
    ['emir-of-ostria', 'male', ['émir ostrien', 'Ostrian emir']],
  ] as const)('is called by it: %s, %s', (term, gender, expected) => {
    expect(phrasesOf(stateOf(), holder(gender, [office('position', term)]))).toEqual(expected);
  });

  it.each([
    ['of another state', office('position', 'president-of-zembla')],
    ['of a lesser office', office('position', 'minister-of-ostria')],
    ['of a part of the state', office('position', 'president-of-ostria-nord')],
    ['without a date', { p: 'position', v: { t: 'president-of-ostria' }, src: SRC }],
    ['of another sort of fact', { p: 'award', v: { t: 'president-of-ostria' }, since: SINCE, src: SRC }],
  ])('is not called so %s', (_, fact) => {
    expect(phrasesOf(stateOf(), holder('male', [fact]))).toEqual([]);
  });

  it('of a state whose adjective nobody knows is not called so', () => {
    const state = record('Q1', 'place', { fr: 'Ostrie', en: 'Ostria' });
    expect(phrasesOf(state, holder('male', [office('position', 'president-of-ostria')]))).toEqual([]);
  });

  it('is found by the English name of the state, its article and accents left out', () => {
    const fact = office('held', 'president-of-sao-ostria');
    expect(phrasesOf(stateOf([], { fr: 'Saint-Ostrie', en: 'São Ostria' }), holder('male', [fact]))).toHaveLength(2);
    expect(phrasesOf(stateOf([], { fr: 'Saint-Ostrie', en: 'The São Ostria' }), holder('male', [fact]))).toHaveLength(
      2,
    );
  });

  it('keeps the dates of the fact and the language of the words', () => {
    const fact = { ...office('held', 'president-of-ostria'), until: '2025-01-01' };
    expect(derivePeriphrases([stateOf(), holder('male', [fact])])).toEqual([
      { text: 'président ostrien', entity: 'Q2', language: 'fr', since: SINCE, until: '2025-01-01' },
      { text: 'Ostrian president', entity: 'Q2', language: 'en', since: SINCE, until: '2025-01-01' },
    ]);
  });
});

describe('the head of a state', () => {
  it.each([
    [
      'headOfState',
      'male',
      ['chef de l’État ostrien', 'Ostrian head of state', 'chef de l’État', 'président de la République'],
    ],
    [
      'headOfState',
      'female',
      ['cheffe de l’État ostrien', 'Ostrian head of state', 'cheffe de l’État', 'présidente de la République'],
    ],
    [
      'headOfGovernment',
      'male',
      ['chef du gouvernement ostrien', 'Ostrian head of government', 'Premier ministre', 'chef du gouvernement'],
    ],
    [
      'headOfGovernment',
      'female',
      ['cheffe du gouvernement ostrien', 'Ostrian head of government', 'Première ministre', 'cheffe du gouvernement'],
    ],
  ] as const)('is called so abroad and at home: %s, %s', (p, gender, expected) => {
    expect(phrasesOf(stateOf([headed(p, 'Q2')]), holder(gender))).toEqual(expected);
  });

  it('is called so at home alone where nobody knows the adjective', () => {
    const state = record('Q1', 'place', 'Ostrie', { prior: 0.9, facts: [headed('headOfState', 'Q2')] });
    expect(phrasesOf(state, holder('male'))).toEqual(['chef de l’État', 'président de la République']);
  });

  it('is not called so at home where it is of a territory: « le Premier ministre » is the state’s', () => {
    const territory = record('Q1', 'place', 'Ostrie', { prior: 0.89, facts: [headed('headOfGovernment', 'Q2')] });
    expect(phrasesOf(territory, holder('male'))).toEqual([]);
  });

  it.each([
    ['of a mayor', headed('mayor', 'Q2')],
    ['that is no entity', { p: 'headOfState', v: 'Lise Tarvel', since: SINCE, src: SRC }],
    ['without a date', { p: 'headOfState', v: { e: 'Q2' as const }, src: SRC }],
  ])('is no fact %s', (_, fact) => {
    expect(phrasesOf(stateOf([fact]), holder('male'))).toEqual([]);
  });
});

describe('the feminine of an adjective of nationality', () => {
  it.each([
    ['ostrien', 'ostrienne'],
    ['coréen', 'coréenne'],
    ['libyen', 'libyenne'],
    ['letton', 'lettonne'],
    ['turc', 'turque'],
    ['grec', 'grecque'],
    ['russe', 'russe'],
    ['danois', 'danoise'],
    ['espagnol', 'espagnole'],
    ['afghan', 'afghane'],
    ['kosovar', 'kosovare'],
  ])('of %s is %s', (masculine, expected) => {
    expect(feminine(masculine)).toBe(expected);
  });
});
