import { describe, expect, it } from 'vitest';
import type { Language } from '../../core/model.ts';
import { linked, linkerOf, record } from './support/small-world.ts';

const SRC = 'test@2026-01-01';
const linker = linkerOf(
  [
    record('Q1', 'organization', 'The Baltic', { prior: 0.5 }),
    record('Q2', 'place', 'Baltic', { prior: 0.7 }),
    record('Q3', 'organization', 'The Lantern', { prior: 0.6 }),
    record('Q4', 'organization', 'Le Ponant', { prior: 0.7 }),
    record('Q5', 'place', 'Ponant', { prior: 0.3 }),
    record('Q6', 'place', 'Al Barab', { prior: 0.5 }),
    record('Q7', 'place', 'El Sour', { prior: 0.5 }),
    record('Q8', 'place', 'Nord', { prior: 0.6 }),
    record('Q9', 'place', 'Nord-Ouest', { prior: 0.6 }),
    record('Q10', 'organization', 'Groupe E', { prior: 0.5 }),
    record('Q11', 'place', 'E 22', { prior: 0.6 }),
    record('Q12', 'place', 'Cairo', { prior: 0.9 }),
    record('Q13', 'place', 'Caira', { prior: 0.35 }),
    record('Q14', 'organization', { fr: 'Armée finlandaise', en: 'Finnish Army' }, { prior: 0.3 }),
    record('Q15', 'organization', { fr: 'Armée rouge', en: 'Red Army' }, { prior: 0.3 }),
    record(
      'Q33',
      'place',
      { fr: 'Finlande', en: 'Finland' },
      {
        prior: 0.9,
        facts: [
          { p: 'demonym', v: { fr: 'Finlandais', en: 'Finnish' }, src: SRC },
          { p: 'headOfState', v: { e: 'Q34' }, since: '2024-03-01', src: SRC },
        ],
      },
    ),
    record('Q34', 'person', 'Aleksi Stubb', { gender: 'male' }),
    record('Q111', 'place', 'Mars', { prior: 0.6 }),
    record('Q112', 'place', 'May', { prior: 0.9 }),
  ],
  {
    fr: 'hier le la lit à de du des groupe nord ouest on va armée rouge finlandaise pays plan et avec'.split(' '),
    en: 'they sailed across the read in later plan'.split(' '),
  },
);

function marks(text: string, language: Language): string[] {
  return linked(text, linker, { language });
}

describe('an article in small letters', () => {
  it('leaves the better known name without it', () => {
    expect(marks('They sailed across the Baltic', 'en')).toEqual(['Baltic → Q2']);
    expect(marks('They read The Baltic', 'en')).toEqual(['The Baltic → Q1']);
  });

  it('stays part of a name whose rest is nothing, or less known', () => {
    expect(marks('They read the Lantern', 'en')).toEqual(['the Lantern → Q3']);
    expect(marks('Hier, on lit le Ponant', 'fr')).toEqual(['le Ponant → Q4']);
  });

  it('may be Arabic', () => {
    expect(marks('Hier, on va à al-Barab et à el-Sour', 'fr')).toEqual(['al-Barab → Q6', 'el-Sour → Q7']);
    expect(marks('Hier, on va al Barab', 'fr')).toEqual([]);
  });
});

describe('points of the compass', () => {
  it.each([
    ['Hier, on va dans le Nord des pays', []],
    ['Hier, on va dans le Nord-Ouest du pays', []],
    ['Hier, on va dans le Nord', []],
    ['Hier, on va à Zorkville (Nord)', ['Nord → Q8']],
    ['Hier, les pompiers du Nord sont venus', ['Nord → Q8']],
    ['Hier, le Nord et le Pas-de-Calais', ['Nord → Q8']],
  ])('are a department’s name only where a department is spoken of: %s', (text, expected) => {
    expect(marks(text, 'fr')).toEqual(expected);
  });
});

describe('letters and figures', () => {
  it('after a common word count things', () => {
    expect(marks('Hier, on va avec le Groupe E', 'fr')).toEqual([]);
  });

  it('are no name across a slash', () => {
    expect(marks('Hier, on va à E / 22', 'fr')).toEqual([]);
    expect(marks('Hier, on va à E 22', 'fr')).toEqual(['E 22 → Q11']);
  });
});

describe('a word in capitals among small letters', () => {
  it('is an acronym where only a small place bears the name', () => {
    expect(marks('They read CAIRA later', 'en')).toEqual([]);
    expect(marks('They read Caira later', 'en')).toEqual(['Caira → Q13']);
  });

  it('is the great place that agencies shout', () => {
    expect(marks('They sailed in CAIRO later', 'en')).toEqual(['CAIRO → Q12']);
  });
});

describe('a French body of state in small letters', () => {
  it('is the one of the nation whose adjective follows', () => {
    expect(marks('Hier, on va avec l’armée finlandaise', 'fr')).toEqual(['armée finlandaise → Q14']);
  });

  it('is a description with any other word', () => {
    expect(marks('Hier, on va avec l’armée rouge', 'fr')).toEqual([]);
  });
});

describe('months and days', () => {
  it('are no names in their language', () => {
    expect(marks('They sailed in May across the plan', 'en')).toEqual([]);
    expect(marks('Mars va et on lit le plan', 'fr')).toEqual([]);
  });

  it('are names in the language that does not have them', () => {
    expect(marks('They read the plan across Mars', 'en')).toEqual(['Mars → Q111']);
  });
});
