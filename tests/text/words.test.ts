import { describe, expect, it } from 'vitest';
import { foldText, GAP } from '../../core/text/fold.ts';
import { SHAPE } from '../../core/text/shapes.ts';
import { hashOfWords, Tokens, tokenize } from '../../core/text/tokens.ts';

function tokensOf(text: string): Tokens {
  const tokens = new Tokens();
  tokenize(text, tokens);
  return tokens;
}

function words(text: string): string[] {
  const { count, starts, ends } = tokensOf(text);
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
}

/** The names of the bits that a number has. */
function bitsOf(value: number, names: Readonly<Record<string, number>>): string[] {
  return Object.entries(names).flatMap(([name, bit]) => ((value & bit) === 0 ? [] : [name]));
}

describe('a text is cut into words', () => {
  it.each([
    ['at spaces of any width', 'la\u00a0mer\u202fet\u2009le port', ['la', 'mer', 'et', 'le', 'port']],
    ['at hyphens of any kind', 'bric-à\u2011brac\u2010vieux', ['bric', 'à', 'brac', 'vieux']],
    ['at apostrophes of any kind', "l’eau d'ici qu′on", ['l', 'eau', 'd', 'ici', 'qu', 'on']],
    ['at dots', 'J.R. dort.', ['J', 'R', 'dort']],
    ['at dashes and slashes', 'ici – là/bas', ['ici', 'là', 'bas']],
    ['at pictures', 'ici🙂là', ['ici', 'là']],
    ['not at soft hyphens', 'par\u00adle\u00adment', ['par\u00adle\u00adment']],
    ['not at zero-width spaces', 'parle\u200bment', ['parle\u200bment']],
    ['not at combining marks', 'e\u0301te\u0301', ['e\u0301te\u0301']],
    ['not between letters and figures', 'le G7 et 4e', ['le', 'G7', 'et', '4e']],
    ['into none without letters', ' … « » !', []],
    ['into none where there is none', '', []],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('what stands before a word', () => {
  it.each([
    ['a hyphen', 'a-b', ['hyphen']],
    ['a space', 'a b', ['space']],
    ['several spaces', 'a \u00a0 b', ['space']],
    ['a dash with spaces', 'a – b', ['space', 'hyphen']],
    ['an apostrophe', 'a’b', ['apostrophe']],
    ['a full stop and a space', 'a. b', ['space', 'dot']],
    ['a question mark', 'a ? b', ['space', 'stop']],
    ['a quotation mark', 'a «\u00a0b', ['space', 'quote']],
    ['an English one', 'a “b', ['space', 'quote']],
    ['a bracket', 'a (b', ['space', 'open']],
    ['a line end', 'a\nb', ['newline']],
    ['a comma', 'a, b', ['space', 'other']],
    ['a comma and a line end', 'a,\n b', ['space', 'other', 'newline']],
  ])('is told: %s', (_, text, expected) => {
    expect(bitsOf(tokensOf(text).gaps[1] as number, GAP)).toEqual(expected);
  });
});

describe('the shape of a word', () => {
  it.each([
    ['paris', []],
    ['Paris', ['capital']],
    ['Élan', ['capital']],
    ['E\u0301lan', ['capital']],
    ['Œuvre', ['capital']],
    ['œuvre', []],
    ['OTAN', ['capital', 'allCapitals']],
    ['UE', ['capital', 'allCapitals']],
    ['ŒUVRE', ['capital', 'allCapitals']],
    ['McLarn', ['capital', 'innerCapital']],
    ['iTarn', ['innerCapital']],
    ['À', ['capital', 'single']],
    ['y', ['single']],
    ['12', ['digit']],
    ['7', ['digit', 'single']],
    ['4e', ['digit']],
    ['G7', ['capital']],
  ])('is read from its letters: %s', (word, expected) => {
    const shape = bitsOf(tokensOf(word).shapes[0] as number, SHAPE);
    expect(shape).toEqual(Object.keys(SHAPE).filter((name) => expected.includes(name)));
  });
});

describe('the words with a capital', () => {
  it('are listed in reading order', () => {
    const text = 'Hier, la Tarn et iTarn, 12 et ÉLAN';
    const { capitals, capitalCount, starts, ends } = tokensOf(text);
    const found = Array.from(capitals.subarray(0, capitalCount), (at) => text.slice(starts[at], ends[at]));
    expect(found).toEqual(['Hier', 'Tarn', 'iTarn', 'ÉLAN']);
  });
});

describe('one word, written in many ways', () => {
  it.each([
    ['capitals', 'ÎLE D’ORVANE'],
    ['decomposed marks', 'i\u0302le d’Orvane'],
    ['no marks', "Ile d'Orvane"],
    ['soft hyphens', 'Î\u00adle d’Or\u00advane'],
    ['hyphens for spaces', 'île-d’Orvane'],
    ['hard spaces', 'île\u00a0d’Orvane'],
  ])('folds and hashes alike: %s', (_, text) => {
    expect(foldText(text)).toBe('ile d orvane');
    expect(hashOfWords(tokensOf(text), 0, 2)).toBe(hashOfWords(tokensOf('ile d orvane'), 0, 2));
  });

  it.each([
    ['another letter', 'île d’Orvene'],
    ['a letter more', 'île d’Orvanes'],
    ['words in one', 'île dorvane'],
    ['another order', 'd’île Orvane'],
  ])('is another with %s', (_, text) => {
    const { count } = tokensOf(text);
    expect(hashOfWords(tokensOf(text), 0, count - 1)).not.toBe(hashOfWords(tokensOf('ile d orvane'), 0, 2));
  });
});
