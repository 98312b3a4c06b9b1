import { describe, expect, it } from 'vitest';
import type { Language } from '../../core/model.ts';
import { linked, linkerOf, record } from './support/small-world.ts';

const linker = linkerOf(
  [
    record('Q1', 'organization', 'British Army', { prior: 0.8 }),
    record('Q2', 'organization', 'US government', { prior: 0.6 }),
    record('Q3', 'place', 'US', { prior: 0.95 }),
    record('Q4', 'organization', { fr: 'armée syrienne', en: 'Syrian Army' }, { prior: 0.6 }),
    record('Q5', 'organization', 'A 24', { prior: 0.8 }),
    record('Q6', 'organization', 'A U S', { prior: 0.8 }),
    record('Q7', 'place', 'London On', { prior: 0.6 }),
    record('Q8', 'work', 'Saturday Night', { prior: 0.8 }),
    record('Q9', 'organization', 'Les Cooper', { prior: 0.8 }),
    record('Q10', 'place', 'Sim', { prior: 0.9 }),
    record('Q11', 'organization', 'ONU', { prior: 0.95 }),
    record('Q12', 'organization', 'Hier', { prior: 0.95 }),
    record('Q13', 'organization', 'Aujourd’hui', { prior: 0.95 }),
    record('Q14', 'place', 'London', { prior: 0.95 }),
    record('Q15', 'organization', 'Les Échos', { prior: 0.8 }),
    record('Q16', 'organization', 'Clever Artists', { prior: 0.4, names: [{ text: 'CA', kind: 'acronym' }] }),
  ],
  { fr: ['échos'], en: ['night', 'saturday'] },
);

function marks(text: string, language: Language): string[] {
  return linked(text, linker, { language });
}

describe('written as names are', () => {
  it.each([
    ['bodies of state with capitals, in English', 'we saw the British Army march', 'en', ['British Army → Q1']],
    ['bodies of state in small letters, in French', 'on a vu l’armée syrienne', 'fr', ['armée syrienne → Q4']],
    ['the state before a body in small letters', 'we saw the US government', 'en', ['US → Q3']],
    ['a city before a preposition', 'we fly to London on Friday', 'en', ['London → Q14']],
    ['newspapers with a word of the language', 'on lit Les Échos', 'fr', ['Les Échos → Q15']],
    ['acronyms that French writes as words', 'on va à l’Onu', 'fr', ['Onu → Q11']],
  ] as const)('%s', (_, text, language, expected) => {
    expect(marks(text, language)).toEqual(expected);
  });
});

describe('not written as names', () => {
  it.each([
    ['bodies of state in small letters, in English', 'we saw the British army march', 'en'],
    ['a preposition and a number', 'À 24 ans, on rit', 'fr'],
    ['an article and initials', 'later. A U.S', 'en'],
    ['titles with a word in small letters', 'we met Saturday night', 'en'],
    ['families', 'on a vu les Cooper', 'fr'],
    ['words in capitals that a short name is not', 'on perd la SIM ici', 'fr'],
    ['short acronyms as words, in English', 'we saw Onu there', 'en'],
    ['words of grammar at a start', 'Hier, on rit. Aujourd’hui, on pleure.', 'fr'],
    ['two letters of something little known', 'on a vu CA ici', 'fr'],
    ['what an apostrophe cuts off', 'on va à Onu’ ici', 'fr'],
  ] as const)('%s', (_, text, language) => {
    expect(marks(text, language)).toEqual([]);
  });
});
