import { describe, expect, it } from 'vitest';
import type { Language } from '../../core/model.ts';
import { linked, linkerOf, record } from './support/small-world.ts';

const SRC = 'test@2026-01-01';
const demonym = (fr: string, en: string) => ({ p: 'demonym', v: { fr, en }, src: SRC });
const head = (e: `Q${number}`) => ({ p: 'headOfState', v: { e }, since: '2024-03-01', src: SRC });
const COMMON = {
  fr: 'le la les a dit hier et avec général maire président lien puis chef de l’état bien un du'.split(' '),
  en: 'the a said trade chief police academy shield police commissioner of relations funds later museum and book'.split(
    ' ',
  ),
};
const linker = linkerOf(
  [
    record('Q458', 'organization', 'EU', { prior: 0.9 }),
    record('Q30', 'place', 'US', { prior: 0.95 }),
    record(
      'Q183',
      'place',
      { fr: 'Allemagne', en: 'Germany' },
      { prior: 0.97, facts: [demonym('Allemand', 'German'), head('Q1')] },
    ),
    record(
      'Q33',
      'place',
      { fr: 'Finlande', en: 'Finland' },
      { prior: 0.9, facts: [demonym('Finlandais', 'Finnish'), head('Q2')] },
    ),
    record('Q142', 'place', 'France', {
      prior: 0.97,
      facts: [{ p: 'iso2', v: 'FR', src: SRC }, demonym('Français', 'French'), head('Q3')],
    }),
    record('Q1', 'person', 'Frank Zimmerer', { prior: 0.6, gender: 'male' }),
    record('Q2', 'person', 'Aleksi Stubb', {
      prior: 0.6,
      gender: 'male',
      facts: [{ p: 'citizenship', v: { e: 'Q33' }, src: SRC }],
    }),
    record('Q3', 'person', 'Luc Charron', {
      prior: 0.6,
      gender: 'male',
      facts: [{ p: 'citizenship', v: { e: 'Q142' }, src: SRC }],
    }),
    record('Q4', 'person', 'Bengt Holm', { prior: 0.5 }),
    record('Q5', 'organization', 'American Academy', { prior: 0.6 }),
    record('Q6', 'place', 'Alabama', { prior: 0.6 }),
    record('Q7', 'place', 'Villiers', { prior: 0.7 }),
    record('Q8', 'place', 'Mandalay', { prior: 0.62 }),
    record('Q9', 'place', 'Bay', { prior: 0.1 }),
    record('Q11', 'organization', 'Sénat', { prior: 0.7, facts: [{ p: 'country', v: { e: 'Q142' }, src: SRC }] }),
    record('Q10', 'place', { fr: 'Moscou', en: 'Moscow' }, { prior: 0.95 }),
  ],
  COMMON,
);

function marks(text: string, language: Language): string[] {
  return linked(text, linker, { language, country: 'FR' });
}

describe('a name is its own', () => {
  it.each([
    ['before an office in capitals', 'said EU Trade Commissioner', 'en', ['EU → Q458']],
    ['before an adjective of nationality', 'later US-German relations', 'en', ['US → Q30']],
    ['after a direction', 'later Eastern Germany funds', 'en', ['Germany → Q183']],
    ['after an adjective of nationality', 'Hier, le Finlandais Bengt Holm a dit', 'fr', ['Bengt Holm → Q4']],
    [
      'after a thing that nobody is called by',
      'Hier, le leader de Zorglon Bengt Holm a dit',
      'fr',
      ['Bengt Holm → Q4'],
    ],
    ['after its feminine', 'Hier, la Finlandaise Bengt Holm a dit', 'fr', ['Bengt Holm → Q4']],
    ['before a closing quotation mark', "'Later, a book for Moscow' Smithson said", 'en', ['Moscow → Q10']],
    ['after a small word of place', 'le maire de Villiers a dit', 'fr', ['Villiers → Q7']],
  ] as const)('%s', (_, text, language, expected) => {
    expect(marks(text, language)).toEqual(expected);
  });
});

describe('a name is a piece of a longer one', () => {
  it.each([
    ['that goes on with "of"', 'said the American Academy of Dermatology', 'en'],
    ['that it closes', 'said the Blue Shield of Alabama', 'en'],
    ['of nobility', 'Hier, le général de Villiers a dit', 'fr'],
    ['whose other word only a hamlet bears', 'à l’hôtel Mandalay Bay', 'fr'],
    ['over a hyphen', 'later US-Dupont relations', 'en'],
    ['after another first name', 'Hier, le leader Frank Bengt Holm a dit', 'fr'],
    ['after a rank and a hyphen', 'Hier, la rue du Général-Moscow', 'fr'],
  ] as const)('%s', (_, text, language) => {
    expect(marks(text, language)).toEqual([]);
  });

  it('unless the word before "of" is an office', () => {
    expect(marks('later President of Alabama', 'en')).toEqual(['Alabama → Q6']);
  });
});

describe('a body of state', () => {
  it('is not that of the state whose adjective follows', () => {
    const text = 'Hier, le Sénat a dit. Puis le Sénat finlandais a dit. Puis le Sénat français.';
    expect(marks(text, 'fr')).toEqual(['Sénat → Q11', 'Sénat → Q11']);
  });
});

describe('the head of a state that is not the outlet’s', () => {
  it('is not the outlet’s own', () => {
    expect(marks('Hier, le chef de l’État bélarusse a dit', 'fr')).toEqual([]);
    expect(marks('Hier, le chef de l’État a dit', 'fr')).toEqual(['chef de l’État → Q3']);
  });

  it('is found by the adjective where the data has it', () => {
    expect(marks('Hier, le chef de l’État finlandais a dit', 'fr')).toEqual(['chef de l’État finlandais → Q2']);
  });
});
