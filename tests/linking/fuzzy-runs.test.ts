import { describe, expect, it } from 'vitest';
import { canBeMisspelt, isNearSurname, linkRun, linkWord } from '../../core/linking/fuzzy-runs.ts';
import type { Language } from '../../core/model.ts';
import { pageOf, runOf } from './support/pages.ts';
import { linked, linkerOf, record } from './support/small-world.ts';

const surname = (text: string) => ({ names: [{ text, kind: 'surname' as const }] });
const linker = linkerOf(
  [
    record('Q1', 'person', 'Henrike Vasterling', { prior: 0.6 }),
    record('Q2', 'person', 'Oleksi Harkovenko', { prior: 0.8, ...surname('Harkovenko') }),
    record('Q3', 'person', 'Ivan Markovenko', { prior: 0.79, ...surname('Markovenko') }),
    record('Q4', 'place', 'Great Marsland', { prior: 0.5 }),
    record('Q5', 'place', 'Upper Orsvane', { prior: 0.49 }),
    record('Q6', 'person', 'Lise Tarvelot', { prior: 0.1 }),
    record('Q7', 'person', 'Luce Dornavel', { prior: 0.09 }),
    record('Q8', 'person', 'Marguerite Pontel', { prior: 0.39 }),
    record('Q9', 'person', 'Gerald Fordwick', { prior: 0.6 }),
    record('Q10', 'organization', 'North Ostrelle', { prior: 0.6 }),
    record('Q11', 'place', 'Harkovenia', { prior: 0.9 }),
    record('Q12', 'organization', 'Werdane 24', { prior: 0.9 }),
    record('Q13', 'person', 'Clementine Vestargue', { prior: 0.4 }),
    record('Q15', 'person', 'Bernardine Wollembert', { prior: 0.39 }),
    record('Q16', 'person', 'Alain Dauvré', { prior: 0.64 }),
    record('Q17', 'person', 'Odile Dauvrel', { prior: 0.1 }),
    record('Q19', 'person', 'Anna Wasterlin', { prior: 0.1 }),
    record('Q20', 'organization', 'AS Beauvais', { prior: 0.6 }),
    record('Q21', 'organization', 'ASB Beauvaisine', { prior: 0.65 }),
    record('Q18', 'person', 'Ivane Harkovenka', { prior: 0.1 }),
    record('Q23', 'person', 'de Valdurcane', { prior: 0.7 }),
    record('Q22', 'person', 'Frederik Valdursen', { prior: 0.5 }),
    record('Q14', 'person', 'Bo Kovi', { prior: 0.9, ...surname('Kovenk') }),
  ],
  {
    fr: 'hier on voit que le la les et puis pont nord'.split(' '),
    en: 'later they saw that the and great upper pontoon markets'.split(' '),
  },
);

/** What the words, name-like and not known as they are, link to. */
function meant(words: string, isFuzzy = true, language: Language = 'en', isLocal = false): string | undefined {
  const page = pageOf(`they saw ${words} there`, linker, language);
  const link = linkRun(page, runOf(page, words), linker, { isFuzzy, isLocal: () => isLocal });
  return link === undefined ? undefined : `${linker.entities.idOf(link.entity)} ${link.method}`;
}

function meantByWord(text: string, word: string, language: Language = 'fr'): string | undefined {
  const page = pageOf(text, linker, language);
  const link = linkWord(page, runOf(page, word).first, linker);
  return link === undefined ? undefined : linker.entities.idOf(link.entity);
}

describe('words near a name', () => {
  it.each([
    ['a letter less', 'Henrike Vasterlin', 'Q1 fuzzy'],
    ['a letter more', 'Henrike Vasterlingg', 'Q1 fuzzy'],
    ['two letters swapped', 'Henrike Vasterilng', 'Q1 fuzzy'],
    ['accents that it has not', 'Hénrike Vasterlin', 'Q1 fuzzy'],
    ['one error, of somebody hardly known', 'Lise Tarvelo', 'Q6 fuzzy'],
    ['two errors, of somebody known well enough', 'Clementine Vesdarque', 'Q13 fuzzy'],
    ['an error that makes nobody’s name', 'Alain Dauvrem', 'Q16 fuzzy'],
    ['an error in a club known to all', 'ASB Beauvaissine', 'Q21 fuzzy'],
    ['another’s surname, of somebody known to all', 'Oleksi Harkovenka', 'Q2 fuzzy'],
    ['an error in a place known well enough', 'Great Marslend', 'Q4 fuzzy'],
  ])('mean it with %s', (_, words, expected) => {
    expect(meant(words)).toBe(expected);
  });

  it.each([
    ['with no error', 'Henrike Vasterling'],
    ['with one error, of somebody less known', 'Luce Dornave'],
    ['with two errors, of somebody less known', 'Bernardine Wollenberd'],
    ['with an error in a small place', 'Upper Orsvene'],
    ['with an error in a short word', 'Line Tarvelot'],
    ['with a word of the language', 'Marguerite Pontoon'],
    ['with a plural', 'Gerald Fordwicks'],
    ['with an adjective of it', 'North Ostrelleans'],
    ['with a figure', 'Werdanne 24'],
    ['with a word more', 'Henrike Zorn Vasterlin'],
    ['with another person’s surname', 'Alain Dauvrel'],
    ['with another person’s surname of the same sound', 'Henrike Wasterlin'],
    ['with another town beside the letters of a club', 'AS Beauvoir'],
    ['far from every name', 'Zorglub Quillec'],
  ])('mean nobody %s', (_, words) => {
    expect(meant(words)).toBeUndefined();
  });

  it.each([
    ['one initial', 'Gerald R. Fordwick'],
    ['several', 'Gerald R. J. Fordwick'],
  ])('are exact with %s more, also where errors are not looked for', (_, words) => {
    expect(meant(words)).toBe('Q9 exact');
    expect(meant(words, false)).toBe('Q9 exact');
  });

  it('mean nobody in French after an office that every town has', () => {
    const methodAfter = (office: string): string | undefined => {
      const page = pageOf(`hier ${office} Henrike Vasterlin`, linker, 'fr');
      const options = { isFuzzy: true, isLocal: () => false };
      return linkRun(page, runOf(page, 'Henrike Vasterlin'), linker, options)?.method;
    };
    expect(methodAfter('la maire')).toBeUndefined();
    expect(methodAfter('la lieutenant')).toBeUndefined();
    expect(methodAfter('la ministre')).toBe('fuzzy');
  });

  it('mean nobody in French where « de » opens them', () => {
    expect(meant('de Valdurçan', true, 'fr')).toBeUndefined();
    expect(meant('de Valdurçan', true, 'en')).toBe('Q23 fuzzy');
  });

  it('mean nobody abroad at home, where the first name is a French one of the same sound', () => {
    expect(meant('Frédéric Valdursen', true, 'fr', true)).toBeUndefined();
    expect(meant('Frédéric Valdursen', true, 'fr', false)).toBe('Q22 fuzzy');
    expect(meant('Frederik Valdurssen', true, 'fr', true)).toBe('Q22 fuzzy');
  });

  it('are none where errors are not looked for', () => {
    expect(meant('Henrike Vasterlin', false)).toBeUndefined();
  });

  it('are surer with fewer errors, and never quite sure', () => {
    const page = pageOf('they saw Henrike Vasterlin and Henrikke Vasterlin there', linker, 'en');
    const scores = ['Henrike Vasterlin', 'Henrikke Vasterlin'].map(
      (words) => linkRun(page, runOf(page, words), linker, { isFuzzy: true, isLocal: () => false })?.score ?? 0,
    );
    expect(scores[0]).toBeCloseTo(0.82);
    expect(scores[1]).toBeCloseTo(0.74);
  });
});

describe('a single word', () => {
  it.each([
    ['writes the sounds of a well-known surname otherwise', 'on voit Harkovenco', 'Harkovenco', 'Q2'],
    ['with two edits', 'on voit Harkowenco', 'Harkowenco', 'Q2'],
    ['of sounds that are others', 'on voit Harkovento', 'Harkovento', undefined],
    ['as the data has it', 'on voit Harkovenko', 'Harkovenko', undefined],
    ['of somebody less known', 'on voit Markovenco', 'Markovenco', undefined],
    ['at the start of a sentence', 'Harkovenco voit', 'Harkovenco', undefined],
    ['of six letters', 'on voit Kovenc', 'Kovenc', undefined],
    ['of another first letter', 'on voit Arkovenco', 'Arkovenco', undefined],
    ['near a place', 'on voit Harkovenya', 'Harkovenya', undefined],
  ])('%s: %s', (_, text, word, expected) => {
    expect(meantByWord(text, word)).toBe(expected);
  });
});

describe('a surname of the page', () => {
  it.each([
    ['vasterlin', 'vasterling', true],
    ['vasterlnig', 'vasterling', true],
    ['vasterlimg', 'vasterling', true],
    ['vasterling', 'vasterling', false],
    ['vasterlig', 'vasterlongs', false],
    ['basterling', 'vasterling', false],
  ])('may be misspelt with one edit, its first letter kept: %s, %s', (word, name, expected) => {
    expect(isNearSurname(word, name)).toBe(expected);
  });

  it.each([
    ['Tarvel', true],
    ['Tarve', false],
    ['markets', false],
  ])('is looked for in words of six letters that the language has not: %s', (word, expected) => {
    const page = pageOf(`they saw ${word}`, linker, 'en');
    expect(canBeMisspelt(page, 2)).toBe(expected);
  });

  it('is found once its bearer is named in full, never over a word of the language', () => {
    const marks = (word: string): string[] =>
      linked(`Hier, on voit Marguerite Pontel. Puis on voit ${word}.`, linker).slice(1);
    expect(marks('Pontell')).toEqual(['Pontell → Q8']);
    expect(marks('Bontell')).toEqual([]);
    expect(marks('Pont')).toEqual([]);
  });
});
