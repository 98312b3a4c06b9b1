import { describe, expect, it } from 'vitest';
import { COVERED } from '../../core/linking/covered.ts';
import {
  closesLongerName,
  goesOnWithOf,
  isCredit,
  isEponym,
  isPartOfLongerName,
  isSiblings,
} from '../../core/linking/longer-name.ts';
import type { NameRun } from '../../core/linking/name-runs.ts';
import type { PageText } from '../../core/linking/page-text.ts';
import type { Language } from '../../core/model.ts';
import { pageOf, runOf } from './support/pages.ts';
import { linkerOf, record } from './support/small-world.ts';

const linker = linkerOf([record('Q1', 'place', 'Ostrelle')], {
  fr: 'hier on voit que le la les des de du et à un a dit'.split(' '),
  en: 'later they saw that the and in a of for blue shield trade police academy said east coast'.split(' '),
});

function at(text: string, words: string, language: Language): [PageText, NameRun] {
  const page = pageOf(text, linker, language);
  return [page, runOf(page, words)];
}

/** Whether « Ostrelle » is a piece of a longer name; the words `known` are names of the gazetteer. */
function isPiece(text: string, language: Language, known: readonly string[] = [], isFullName = false): boolean {
  const [page, { first, last }] = at(text, 'Ostrelle', language);
  const covered = new Uint8Array(page.tokens.count);
  for (const words of known) {
    const run = runOf(page, words);
    covered.fill(COVERED.name, run.first, run.last + 1);
  }
  return isPartOfLongerName(page, first, last, { covered }, isFullName);
}

describe('a name is a piece of a longer one', () => {
  it.each([
    ['before a capital', 'hier Ostrelle Zorn rit', 'fr'],
    ['after a capital', 'hier Zorn Ostrelle rit', 'fr'],
    ['before a hyphen', 'hier Ostrelle-Zorn rit', 'fr'],
    ['before a hyphen and a small word', 'hier Ostrelle-sur-Mer rit', 'fr'],
    ['after a hyphen', 'hier Zorn-Ostrelle rit', 'fr'],
    ['after O’', 'later O’Ostrelle said', 'en'],
    ['of a noble title', 'hier le comte d’Ostrelle rit', 'fr'],
    ['before a foreign particle', 'hier Ostrelle da Zorn rit', 'fr'],
    ['of letters that go on', 'later Zorn Ostrelle U.S. said', 'en'],
  ] as const)('%s', (_, text, language) => {
    expect(isPiece(text, language)).toBe(true);
  });

  it.each([
    ['before a small word', 'hier Ostrelle rit', 'fr'],
    ['over a comma', 'hier Ostrelle, Zorn rit', 'fr'],
    ['over a dash', 'hier Ostrelle - Zorn rit', 'fr'],
    ['over a line', 'hier Ostrelle\nZorn rit', 'fr'],
    ['over a full stop', 'hier Ostrelle. Zorn rit', 'fr'],
    ['over a quotation mark', 'hier « Ostrelle » Zorn rit', 'fr'],
    ['after a title', 'hier Mme Ostrelle rit', 'fr'],
    ['after an article in capitals', 'hier La Ostrelle rit', 'fr'],
    ['after a prefix', 'hier anti-Ostrelle rit', 'fr'],
    ['before a suffix', 'later Ostrelle-based firms', 'en'],
    ['after an elision', 'hier qu’Ostrelle rit', 'fr'],
    ['after a common word that opens the sentence', 'Hier Ostrelle rit', 'fr'],
    ['before a form of company', 'later Ostrelle Inc said', 'en'],
    ['before a day', 'later Ostrelle Tuesday said', 'en'],
    ['before an office', 'later Ostrelle Trade Commissioner Holm', 'en'],
    ['after a direction', 'later Eastern Ostrelle said', 'en'],
    ['of a possessive', 'later Ostrelle’s roofs', 'en'],
  ] as const)('but not %s', (_, text, language) => {
    expect(isPiece(text, language)).toBe(false);
  });

  it.each([
    ['before it', 'hier Zorn Ostrelle rit', ['Zorn']],
    ['after it', 'hier Ostrelle Zorn rit', ['Zorn']],
    ['over a hyphen', 'hier Ostrelle-Zorn rit', ['Zorn']],
  ])('but not where a name of its own stands %s', (_, text, known) => {
    expect(isPiece(text, 'fr', known)).toBe(false);
    expect(isPiece(text, 'fr')).toBe(true);
  });

  it('asks less of what stands before the full name of a person', () => {
    expect(isPiece('they said that Trade Ostrelle said', 'en')).toBe(true);
    expect(isPiece('they said that Trade Ostrelle said', 'en', [], true)).toBe(false);
  });
});

describe('a body that goes on with "of"', () => {
  it.each([
    ['later the Zorn Academy of Pons', true],
    ['later the Zorn Academy for the Arts', true],
    ['later the Zorn Academy of the arts', false],
    ['later the Zorn Academy of arts', false],
    ['later the Zorn Academy, of Pons', false],
    ['later the Zorn Academy in Pons', false],
    ['later the Zorn Academy of', false],
  ])('is another: %s', (text, expected) => {
    const [page, { last }] = at(text, 'Zorn Academy', 'en');
    expect(goesOnWithOf(page, last)).toBe(expected);
  });

  it('is asked of bodies in English alone', () => {
    const [page, { last }] = at('later Zorn of Pons', 'Zorn', 'en');
    expect(goesOnWithOf(page, last)).toBe(false);
    const [french, run] = at('hier la Zorn Academy of Pons', 'Zorn Academy', 'fr');
    expect(goesOnWithOf(french, run.last)).toBe(false);
  });
});

describe('a place that closes a longer name', () => {
  it.each([
    ['later the Bank of Ostrelle', true],
    ['later the Duke of Ostrelle', true],
    ['later the Knights of the Ostrelle', true],
    ['later the Blue Shield of Ostrelle', true],
    ['later the Blue Shield of Western Ostrelle', true],
    ['later the blue shield of Ostrelle', false],
    ['later the Shield of Ostrelle', false],
    ['later the East Coast of the Ostrelle', false],
    ['later the bank of Ostrelle', false],
    ['later the Bank in Ostrelle', false],
  ])('has a head in capitals: %s', (text, expected) => {
    // Common words in small letters: without them the line looks like a headline.
    const [page, { first }] = at(`they said that they said that ${text}`, 'Ostrelle', 'en');
    expect(closesLongerName(page, first)).toBe(expected);
  });
});

describe('a thing named after somebody', () => {
  it.each([
    ['hier le prix Ostrelle', true],
    ['hier la rue Ostrelle', true],
    ['hier la loi Ostrelle', true],
    ['hier la loi, Ostrelle', false],
    ['hier la loi de Ostrelle', false],
    ['hier la loi-Ostrelle', false],
    ['hier Ostrelle', false],
  ])('has its noun right before: %s', (text, expected) => {
    const [page, { first }] = at(text, 'Ostrelle', 'fr');
    expect(isEponym(page, first)).toBe(expected);
  });
});

describe('siblings', () => {
  it.each([
    ['hier les frères Ostrelle', 'fr', true],
    ['hier la famille Ostrelle', 'fr', true],
    ['hier les voisins Ostrelle', 'fr', false],
    ['hier les frères, Ostrelle', 'fr', false],
    ['later the Ostrelle brothers', 'en', true],
    ['later the Ostrelle, brothers', 'en', false],
    ['later the brothers Ostrelle', 'en', false],
    ['later Ostrelle', 'en', false],
  ] as const)('are named together: %s', (text, language, expected) => {
    const [page, { first, last }] = at(text, 'Ostrelle', language);
    expect(isSiblings(page, first, last)).toBe(expected);
  });
});

describe('credits', () => {
  it.each([
    ['alone', 'hier on rit (Ostrelle)', true],
    ['at the end of a line', 'hier on rit (Ostrelle).\nhier on voit', true],
    ['first of a list', 'hier on rit (Ostrelle, Zorn)', true],
    ['last of a list', 'hier on rit (dpa, Zorn, Ostrelle)', true],
    ['after an editor’s mark', 'ab/cd (Ostrelle, dpa)', true],
    ['inside the line', 'hier (Ostrelle) on rit', false],
    ['without brackets', 'hier on rit, Ostrelle', false],
    ['after a word in brackets', 'hier on rit (vraiment Ostrelle)', false],
    ['after six others', 'hier on rit (Aa, Bb, Cc, Dd, Ee, Ff, Gg, Ostrelle)', false],
    ['of a bracket that is left open', 'hier on rit (Ostrelle', false],
  ])('close a line: %s', (_, text, expected) => {
    const [page, { first }] = at(text, 'Ostrelle', 'fr');
    expect(isCredit(page, first)).toBe(expected);
  });
});
