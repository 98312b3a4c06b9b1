import { describe, expect, it } from 'vitest';
import { COVERED } from '../../core/linking/covered.ts';
import {
  findNameRuns,
  looksLikePerson,
  type NameRun,
  variantsOf,
  withoutStates,
} from '../../core/linking/name-runs.ts';
import { PageText } from '../../core/linking/page-text.ts';
import type { Language } from '../../core/model.ts';
import { Tokens, tokenize } from '../../core/text/tokens.ts';
import { linkerOf, record } from './support/small-world.ts';

const { gazetteer } = linkerOf([record('Q1', 'place', 'Oslo')], {
  fr: 'hier on voit que dans la république demain avec'.split(' '),
  en: 'later they saw in the general market'.split(' '),
});

function pageOf(text: string, language: Language): PageText {
  const tokens = new Tokens();
  tokenize(text, tokens);
  return new PageText(text, tokens, gazetteer, language);
}

function textOf({ text, tokens }: PageText, { first, last }: NameRun): string {
  return text.slice(tokens.starts[first], tokens.ends[last]);
}

function runsOf(text: string, language: Language = 'fr', minWords = 2): string[] {
  const page = pageOf(text, language);
  const runs = findNameRuns(page).filter(({ first, last }) => last - first + 1 >= minWords);
  return runs.map((run) => textOf(page, run));
}

describe('name-like spans', () => {
  it.each([
    ['are words with capitals', 'Hier, on voit Luc Vasterling dans la ville', ['Luc Vasterling']],
    ['hold particles', 'on voit Aloys van der Zorn', ['Aloys van der Zorn']],
    ['hold Arabic particles', 'on voit Omar bin Salim al Haddad', ['Omar bin Salim al Haddad']],
    ['hold hyphens', 'on voit Jean-Loup Vaste-Zorn', ['Jean-Loup Vaste-Zorn']],
    ['hold initials', 'on voit J. R. Zorn', ['J. R. Zorn']],
    ['begin after a title', 'on voit Mme Luce Zorn', ['Luce Zorn']],
    ['end before a day', 'on voit Luce Zorn Lundi', ['Luce Zorn']],
    ['end with a line', 'on voit Luce\nZorn', []],
    ['end with a comma', 'on voit Luce Zorn, Paul Vaste', ['Luce Zorn', 'Paul Vaste']],
    ['do not end with a particle', 'on voit Luce Zorn de la ville', ['Luce Zorn']],
    ['leave out a sentence’s first common word', 'Demain Luce Zorn dort', ['Luce Zorn']],
    ['hold a first word that is none', 'Luce Zorn dort', ['Luce Zorn']],
    ['are none in a list without commas', 'on voit Aa Bb Cc Dd Ee Ff Gg Hh', []],
  ])('%s', (_, text, expected) => {
    expect(runsOf(text)).toEqual(expected);
  });

  it('may be single words', () => {
    expect(runsOf('on voit Zorn et Luce Vaste', 'fr', 1)).toEqual(['Zorn', 'Luce Vaste']);
  });
});

describe('what a span may be', () => {
  it('is itself, and itself without common words in front', () => {
    const page = pageOf('on voit République Luce Zorn', 'fr');
    const [run] = findNameRuns(page);
    expect(variantsOf(page, run as NameRun).map((one) => textOf(page, one))).toEqual([
      'République Luce Zorn',
      'Luce Zorn',
    ]);
  });

  it('is at least two words', () => {
    const page = pageOf('on voit Zorn', 'fr');
    expect(variantsOf(page, { first: 2, last: 2 })).toEqual([]);
  });

  it.each([
    ['two names', 'Luce Zorn', true],
    ['a name with a common word', 'Luce République', false],
    ['a name with a figure', 'Luce 12', false],
    ['one word', 'Luce', false],
    ['six words', 'Luce Aa Bb Cc Dd Ee', false],
    ['an Irish surname', 'O’Zorn', false],
  ])('is somebody’s full name: %s', (_, text, expected) => {
    const page = pageOf(text, 'fr');
    expect(looksLikePerson(page, { first: 0, last: page.tokens.count - 1 })).toBe(expected);
  });
});

describe('a state in front of a name', () => {
  it('is no first name', () => {
    const covered = Uint8Array.from([COVERED.state, COVERED.none, COVERED.none]);
    expect(withoutStates({ first: 0, last: 2 }, covered)).toEqual({ first: 1, last: 2 });
  });

  it('stays where nothing else is left, and other places do too', () => {
    expect(withoutStates({ first: 0, last: 0 }, Uint8Array.from([COVERED.state]))).toEqual({ first: 0, last: 0 });
    expect(withoutStates({ first: 0, last: 1 }, Uint8Array.from([COVERED.name, COVERED.none]))).toEqual({
      first: 0,
      last: 1,
    });
  });
});
