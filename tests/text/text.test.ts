import { describe, expect, it } from 'vitest';
import { editDistance, isOneEditApart } from '../../core/text/edit-distance.ts';
import { foldText, GAP } from '../../core/text/fold.ts';
import { SHAPE } from '../../core/text/shapes.ts';
import { skeleton } from '../../core/text/skeleton.ts';
import { Tokens, tokenize } from '../../core/text/tokens.ts';

function words(text: string): { text: string; shape: number; gap: number; hash: number }[] {
  const tokens = new Tokens();
  tokenize(text, tokens);
  return Array.from({ length: tokens.count }, (_, i) => ({
    text: text.slice(tokens.starts[i], tokens.ends[i]),
    shape: tokens.shapes[i] as number,
    gap: tokens.gaps[i] as number,
    hash: tokens.hashes[i] as number,
  }));
}

describe('folding', () => {
  it.each([
    ['accents and capitals', 'ÉLYSÉE', 'elysee'],
    ['decomposed accents', 'E\u0301lyse\u0301e', 'elysee'],
    ['ligatures', 'Œuvre Ægir Straße', 'oeuvre aegir strasse'],
    ['letters that do not decompose', 'Łódź Øresund Đoković İzmir', 'lodz oresund dokovic izmir'],
    ['apostrophes', "l’Élysée d'Orsay", 'l elysee d orsay'],
    ['hyphens and odd spaces', 'États\u2011Unis\u00a0d\u202fAmérique', 'etats unis d amerique'],
    ['soft hyphens and zero widths', 'Ma\u00adcron Pa\u200bris', 'macron paris'],
    ['punctuation around', '« (Paris) ! »', 'paris'],
    ['nothing', '…', ''],
  ])('of %s', (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});

describe('tokenizing', () => {
  it('keeps offsets of the text as given', () => {
    expect(words('Œuvre\u00ad, l’E\u0301tat !').map(({ text }) => text)).toEqual(['Œuvre', 'l', 'E\u0301tat']);
  });

  it('hashes words alike however they are written', () => {
    const [one, two, three] = words('Élysée ELYSEE E\u0301lyse\u0301e');
    expect(new Set([one?.hash, two?.hash, three?.hash]).size).toBe(1);
    expect(words('elyse')[0]?.hash).not.toBe(one?.hash);
  });

  it('tells the shapes of words', () => {
    const shapes = words('Paris OTAN iPhone m 12e été').map(({ shape }) => shape);
    expect(shapes).toEqual([
      SHAPE.capital,
      SHAPE.capital | SHAPE.allCapitals,
      SHAPE.innerCapital,
      SHAPE.single,
      SHAPE.digit,
      0,
    ]);
  });

  it('tells what stands between words', () => {
    const gaps = words('a b-c’d. «e (f\ng').map(({ gap }) => gap);
    expect(gaps).toEqual([
      GAP.newline,
      GAP.space,
      GAP.hyphen,
      GAP.apostrophe,
      GAP.dot | GAP.space | GAP.quote,
      GAP.space | GAP.open,
      GAP.newline,
    ]);
  });

  it('grows with the text', () => {
    expect(words('mot '.repeat(10_000))).toHaveLength(10_000);
  });

  it('takes lone surrogates for punctuation', () => {
    expect(words('a\ud800b').map(({ text }) => text)).toEqual(['a', 'b']);
  });
});

describe('the sound-alike key', () => {
  it.each([
    ['zelensky', 'zelenskyy'],
    ['zelensky', 'zelenskiy'],
    ['netanyahu', 'netanyahou'],
    ['kharkiv', 'charkiv'],
    ['philippe', 'filippe'],
    ['walesa', 'valesa'],
  ])('of %s is that of %s', (one, other) => {
    expect(skeleton(one)).toBe(skeleton(other));
  });

  it('differs where consonants do', () => {
    expect(skeleton('martin')).not.toBe(skeleton('marlin'));
  });

  it('of vowels alone is the first', () => {
    expect(skeleton('aoue')).toBe('a');
  });
});

describe('the edit distance', () => {
  it.each([
    ['macron', 'macron', 0],
    ['macron', 'marcon', 1],
    ['macron', 'macon', 1],
    ['macron', 'macronn', 1],
    ['macron', 'bacrin', 2],
  ])('from %s to %s is %i', (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance);
    expect(editDistance(b, a, 3)).toBe(distance);
  });

  it('stops beyond its limit', () => {
    expect(editDistance('macron', 'sarkozy', 2)).toBe(3);
    expect(editDistance('a', 'abcdef', 1)).toBe(2);
  });
});

describe('one edit apart', () => {
  it('are the words whose distance is one, and no others', () => {
    const letters = ['', 'a', 'b', 'c'];
    const words = letters.flatMap((a) =>
      letters.flatMap((b) => letters.flatMap((c) => letters.map((d) => a + b + c + d))),
    );
    const all = [...new Set(words)];
    for (const one of all)
      for (const other of all)
        expect(isOneEditApart(one, other), `${one} ${other}`).toBe(editDistance(one, other, 2) === 1);
  });

  it.each([
    ['macron', 'macorn', true],
    ['macron', 'macro', true],
    ['macron', 'mcaorn', false],
    ['macron', 'macron', false],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(isOneEditApart(one, other)).toBe(expected);
  });
});
