import { describe, expect, it } from 'vitest';
import { compileGazetteer } from '../../core/gazetteer/compile.ts';
import { BLOCK_BITS, blocksOf, layoutOf } from '../../core/gazetteer/format.ts';
import { fuzzyKeys } from '../../core/gazetteer/fuzzy-keys.ts';
import { openGazetteer } from '../../core/gazetteer/open.ts';
import { mayOpen } from '../../core/text/edges.ts';
import { hashOfWords, Tokens, tokenize } from '../../core/text/tokens.ts';

const COUNT = 3000;
const names = Array.from({ length: COUNT }, (_, i) => ({
  text: `Prénom${i % 97} Dunom${i}`,
  entity: i,
  kind: 'label' as const,
}));
const gazetteer = openGazetteer(compileGazetteer(names));

describe('names in blocks of the pool', () => {
  it('are read back, with their length, across the edges of blocks', () => {
    const folded = names.map(({ text }) => text.replace('é', 'e')).sort();
    for (const text of folded) {
      const name = gazetteer.findWhole(text) as number;
      expect(gazetteer.foldedName(name)).toBe(text);
      expect(gazetteer.lengthOf(name)).toBe(text.length);
    }
  });

  it('need one block more for one name more', () => {
    expect(blocksOf(1 << BLOCK_BITS)).toBe(1);
    expect(blocksOf((1 << BLOCK_BITS) + 1)).toBe(2);
  });
});

describe('the fuzzy index', () => {
  it('gives every name of a bucket, in order, and each name in all its buckets', () => {
    for (let i = 0; i < COUNT; i += 37) {
      const text = names[i]?.text as string;
      const name = gazetteer.findWhole(text);
      for (const bucket of fuzzyKeys(text.toLowerCase().replace('é', 'e').split(' '))) {
        const found: number[] = [];
        gazetteer.forEachSimilar(bucket, (one) => found.push(one));
        expect(found).toContain(name);
        expect(found).toEqual([...found].sort((a, b) => a - b));
      }
    }
  });
});

describe('first words', () => {
  const small = openGazetteer(
    compileGazetteer([
      { text: 'mer Noire', entity: 0, kind: 'label' },
      { text: 'Paris', entity: 1, kind: 'label' },
      { text: 'iPhone', entity: 2, kind: 'label' },
    ]),
  );
  const mayBegin = (word: string): boolean => {
    const tokens = new Tokens();
    tokenize(word, tokens);
    return mayOpen(tokens.hashes[0] as number, tokens.shapes[0] as number, small);
  };

  it('in small letters pass only where a name is written so', () => {
    expect(['mer', 'Mer', 'Paris', 'iPhone'].filter(mayBegin)).toEqual(['mer', 'Mer', 'Paris', 'iPhone']);
    expect(mayBegin('paris')).toBe(false);
  });

  it('in small letters after an article pass only where a name is written so', () => {
    const names = ['La Rochelle', 'la mer Noire'].map((text, entity) => ({ text, entity, kind: 'label' as const }));
    const gazetteer = openGazetteer(compileGazetteer(names));
    const isSmallStart = (words: string): boolean => {
      const tokens = new Tokens();
      tokenize(words, tokens);
      return gazetteer.isSmallStart(hashOfWords(tokens, 0, tokens.count - 1));
    };
    expect(['la', 'la mer', 'la rochelle'].map(isSmallStart)).toEqual([true, true, false]);
  });
});

describe('the layout', () => {
  it('keeps sections apart and in order', () => {
    const at = layoutOf({ names: 65, slots: 101, lists: 3, words: 7, pool: 11, fuzzy: 13 });
    const places = [at.slots, at.entries, at.lists, at.words, at.fuzzy, at.filter, at.blocks, at.offsets];
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(at.offsets - at.blocks).toBe(2);
    expect(at.poolByte / 4 - at.offsets).toBe(33);
    expect(at.bytes % 4).toBe(0);
  });
});
