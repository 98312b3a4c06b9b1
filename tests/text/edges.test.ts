import { describe, expect, it } from 'vitest';
import { mayOpen, type Openings, PART } from '../../core/text/edges.ts';
import { shapeOf } from '../../core/text/shapes.ts';
import { cutWords, describeWords, Tokens, tokenize } from '../../core/text/tokens.ts';
import { hashWord } from '../../core/text/word-hash.ts';

/** Words that the loop over plain letters takes, and all kinds that it leaves to the slow way. */
const WORDS =
  'a le Élysée aujourd OTAN iPhone BlaBlaCar maisonnettes 4e G7 œuvre sœur manœuvres cœurŒIL e\u0301te\u0301 ' +
  'par\u00adle\u00adment fin\u00ad anticonstitutionnellement Anticonstitutionnellement ANTICONSTITUTIONNELLEMENT ' +
  'internationalisationsœuvre Москва слово 東京 abcdefgh abcdefghi abcdefghijklmnop abcdefghijklmnopq Straße';

/** Filters that hold every third of the words, and of these every other in small letters. */
function someOpenings(hashes: readonly number[]): Openings {
  const firstWords = new Uint32Array(64);
  const smallWords = new Uint32Array(64);
  const set = (filter: Uint32Array, hash: number): void => {
    const place = (hash >>> 5) & (filter.length - 1);
    filter[place] = (filter[place] as number) | (1 << hash);
  };
  hashes.forEach((hash, i) => {
    if (i % 3 === 0) set(firstWords, hash);
    if (i % 6 === 0) set(smallWords, hash);
  });
  return { firstWords, smallWords };
}

function hashesOf(text: string): number[] {
  const tokens = new Tokens();
  cutWords(text, tokens);
  return Array.from(tokens.hashes.subarray(0, tokens.count));
}

/** What `cutWords` says, the slow and plain way. */
function plainly({ units, edges, count }: Tokens, openings: Openings) {
  const words = Array.from({ length: count }, (_, at) => {
    const [start, end] = [edges[2 * at] as number, edges[2 * at + 1] as number];
    return { hash: hashWord(units, start, end), shape: shapeOf(units, start, end) };
  });
  return {
    hashes: words.map(({ hash }) => hash),
    shapes: words.map(({ shape }) => shape),
    openers: words.flatMap(({ hash, shape }, at) => (mayOpen(hash, shape, openings) ? [at] : [])),
  };
}

function expectPlain(text: string): void {
  const openings = someOpenings(hashesOf(text));
  const tokens = new Tokens();
  tokenize(text, tokens, openings);
  const { hashes, shapes, openers } = plainly(tokens, openings);
  expect(Array.from(tokens.hashes.subarray(0, tokens.count)), text.slice(0, 80)).toEqual(hashes);
  expect(Array.from(tokens.shapes.subarray(0, tokens.count)), text.slice(0, 80)).toEqual(shapes);
  expect(Array.from(tokens.openers.subarray(0, tokens.openerCount)), text.slice(0, 80)).toEqual(openers);
}

describe('the loop over a part', () => {
  it('says of every word what the slow way says', () => {
    const words = WORDS.split(' ');
    for (const word of words) expectPlain(word);
    expectPlain(WORDS);
    for (let i = 0; i < words.length; i++) expectPlain([...words.slice(i), ...words.slice(0, i)].join(', '));
  });

  it('says it wherever the word stands among the eight units that are read together', () => {
    for (let before = 0; before < 20; before++) expectPlain(`${'.'.repeat(before)}${WORDS}`);
  });

  it('says it of words that go on from one part to the next', () => {
    for (const word of ['Paris', 'OTAN', 'manœuvres', 'fin\u00ad', 'par\u00adle', 'e\u0301te\u0301'])
      for (let before = 0; before <= word.length + 1; before++)
        expectPlain(`${'a '.repeat(PART / 2).slice(before)}${word} Nord ${word}`);
  });

  it('says it of a word longer than a part', () => {
    expectPlain(`Un ${'Long'.repeat(PART / 2)} mot ${'œ'.repeat(PART)}`);
  });
});

describe('words that a name may open', () => {
  it('are none where no gazetteer is given', () => {
    const tokens = new Tokens();
    cutWords(WORDS, tokens);
    describeWords(tokens);
    expect(tokens.openerCount).toBe(0);
  });

  it('need a capital or a digit unless names are written without', () => {
    const [paris = 0, mer = 0] = hashesOf('paris mer');
    const { firstWords } = someOpenings([paris]);
    const both = { firstWords: firstWords.map((bits, i) => bits | (someOpenings([mer]).firstWords[i] as number)) };
    const openings = { ...both, smallWords: someOpenings([mer]).smallWords };
    const tokens = new Tokens();
    cutWords('Paris paris PARIS mer Mer autre', tokens, openings);
    expect(Array.from(tokens.openers.subarray(0, tokens.openerCount))).toEqual([0, 2, 3, 4]);
  });
});

describe('hashes of long words', () => {
  it.each([
    ['letters between the first and the last eight', 'anticonstitutionnellement', 'anticonstitutixnnellement'],
    ['their length alone', 'hahahahaha', 'hahahahahaha'],
    ['their last letter', 'abcdefghi', 'abcdefghj'],
    ['their first letter', 'abcdefghi', 'bbcdefghi'],
    ['a letter that closes the first eight', 'abcdefgh', 'abcdefg'],
  ])('differ by %s', (_, one, other) => {
    expect(hashesOf(one)).not.toEqual(hashesOf(other));
  });
});
