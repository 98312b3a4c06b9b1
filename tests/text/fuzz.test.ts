import { describe, expect, it } from 'vitest';
import { FIRST_WORD_CLASS, FOLD, foldText, GAP, IGNORED, MARK } from '../../core/text/fold.ts';
import { isOneLetter, SHAPE } from '../../core/text/shapes.ts';
import { cutWords, hashOfWords, Tokens, tokenize } from '../../core/text/tokens.ts';

/** Park–Miller: the same cases on every run. */
function randomOf(seed: number): (below: number) => number {
  let state = seed + 1;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

/** Units that rules are about, among any others. */
const TELLING = 'aZé É-’ .\n«»(œŒß\u0301\u00ad\u200b\ud83d\udc00\u202e9\u0000Ÿ中';
const CASES = 2000;

function randomText(seed: number): string {
  const random = randomOf(seed);
  const unit = (): number => (random(4) > 0 ? TELLING.charCodeAt(random(TELLING.length)) : random(0x10000));
  return String.fromCharCode(...Array.from({ length: random(40) }, unit));
}

/** Words as the table defines them, the slow and plain way: from a letter to the last letter or mark before a gap. */
function plainWords(text: string): [number, number][] {
  const words: [number, number][] = [];
  let open: [number, number] | undefined;
  for (let i = 0; i < text.length; i++) {
    const c = FOLD[text.charCodeAt(i)] as number;
    if (c >= FIRST_WORD_CLASS) {
      if (open === undefined) {
        open = [i, i + 1];
        words.push(open);
      }
      open[1] = i + 1;
    } else if (c === MARK && open !== undefined) open[1] = i + 1;
    else if (c < IGNORED) open = undefined;
  }
  return words;
}

describe('any text', () => {
  const tokens = new Tokens();

  it('is cut where the table says, whatever its units', () => {
    for (let seed = 0; seed < CASES; seed++) {
      const text = randomText(seed);
      tokenize(text, tokens);
      const cut = Array.from({ length: tokens.count }, (_, i) => [tokens.starts[i], tokens.ends[i]]);
      expect(cut, JSON.stringify(text)).toEqual(plainWords(text));
    }
  });

  it('has the hashes of its folded text', () => {
    const folded = new Tokens();
    for (let seed = 0; seed < CASES; seed++) {
      const text = randomText(seed);
      tokenize(text, tokens);
      tokenize(foldText(text), folded);
      expect(tokens.count, JSON.stringify(text)).toBe(folded.count);
      expect(tokens.hashes.subarray(0, tokens.count)).toEqual(folded.hashes.subarray(0, folded.count));
    }
  });

  it('folds once and for all', () => {
    for (let seed = 0; seed < CASES; seed++) {
      const folded = foldText(randomText(seed));
      expect(foldText(folded)).toBe(folded);
    }
  });

  it('begins with a new line, and its later gaps say what stands in them', () => {
    for (let seed = 0; seed < CASES; seed++) {
      const text = randomText(seed);
      tokenize(text, tokens);
      if (tokens.count > 0) expect((tokens.gaps[0] as number) & GAP.newline).toBe(GAP.newline);
      for (let at = 1; at < tokens.count; at++) expect(tokens.gaps[at], JSON.stringify(text)).toBeGreaterThan(0);
    }
  });
});

describe('tokens that are used again', () => {
  const tokens = new Tokens();

  it('forget the text before', () => {
    tokenize('un deux trois', tokens);
    tokenize('Quatre', tokens);
    expect([tokens.count, tokens.starts[0], tokens.ends[0]]).toEqual([1, 0, 6]);
    tokenize('', tokens);
    expect(tokens.count).toBe(0);
  });

  it('hold a text of single letters, and one of a single word', () => {
    tokenize('a '.repeat(100_000), tokens);
    expect(tokens.count).toBe(100_000);
    tokenize('A'.repeat(300_000), tokens);
    expect([tokens.count, tokens.ends[0], tokens.shapes[0]]).toEqual([1, 300_000, SHAPE.capital | SHAPE.allCapitals]);
  });
});

describe('hashes', () => {
  /** Lowest two bits are not looked at in the table of common words. */
  const KEY = ~3;

  it('of the shortest words differ in the bits that tables keep', () => {
    const tokens = new Tokens();
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const words = [...letters].flatMap((a) => [...letters].map((b) => a + b));
    tokenize(words.join(' '), tokens);
    expect(new Set(Array.from(tokens.hashes.subarray(0, tokens.count), (hash) => hash & KEY)).size).toBe(words.length);
  });

  it('of several words depend on their order', () => {
    const tokens = new Tokens();
    tokenize('jean paul jean', tokens);
    expect(hashOfWords(tokens, 0, 1)).not.toBe(hashOfWords(tokens, 1, 2));
  });
});

describe('one letter', () => {
  it.each([
    ['é', true],
    ['e\u0301', true],
    ['œ', true],
    ['J\u00ad', true],
    ['Mo', false],
  ])('%s: %s', (word, isOne) => {
    const tokens = new Tokens();
    cutWords(word, tokens);
    expect(isOneLetter(tokens.units, tokens.edges[0] as number, tokens.edges[1] as number)).toBe(isOne);
  });
});
