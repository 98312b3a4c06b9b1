import { describe, expect, it } from 'vitest';
import { editDistance } from '../../core/text/edit-distance.ts';
import { skeleton } from '../../core/text/skeleton.ts';

const WORDS = ['tarvel', 'travel', 'tarvle', 'tarve', 'harvel', 'ostrelle', 'ostrele', 'zorn', 'a', ''];
const FAR = 20;

describe('the edit distance', () => {
  it.each([
    ['an insertion', 'tarvel', 'tarvell', 1],
    ['a deletion', 'tarvel', 'tarve', 1],
    ['a substitution', 'tarvel', 'tarwel', 1],
    ['a swap of neighbours', 'tarvel', 'tavrel', 1],
    ['a swap at the start', 'tarvel', 'atrvel', 1],
    ['a swap at the end', 'tarvel', 'tarvle', 1],
    ['two swaps', 'tarvel', 'atrvle', 2],
    ['letters that are not neighbours', 'tarvel', 'tlrvea', 2],
    ['a swap and an insertion inside it, which are no one edit', 'ca', 'abc', 3],
    ['everything', 'tarvel', 'zugnop', 6],
    ['nothing but letters', '', 'tarn', 4],
    ['nothing', '', '', 0],
  ])('counts %s', (_, a, b, expected) => {
    expect(editDistance(a, b, FAR)).toBe(expected);
  });

  it('is the same both ways, and nothing of a word and itself', () => {
    for (const a of WORDS) {
      expect(editDistance(a, a, FAR)).toBe(0);
      for (const b of WORDS) expect(editDistance(a, b, FAR), `${a} ${b}`).toBe(editDistance(b, a, FAR));
    }
  });

  it('is itself up to its limit, and beyond it larger than that', () => {
    for (const a of WORDS) {
      for (const b of WORDS) {
        const full = editDistance(a, b, FAR);
        for (const limit of [0, 1, 2, 3]) {
          const distance = editDistance(a, b, limit);
          expect(distance > limit ? 'larger' : distance, `${a} ${b} ${limit}`).toBe(full > limit ? 'larger' : full);
        }
      }
    }
  });
});

describe('the sounds of a word', () => {
  it.each([
    ['double letters', 'tarvelle', 'tarvele'],
    ['vowels', 'tarvel', 'torvil'],
    ['y for i', 'oleksiy', 'oleksii'],
    ['c, k and q', 'carvel', 'karvel'],
    ['q for k', 'qarvel', 'karvel'],
    ['ch for k', 'charkov', 'karkov'],
    ['kh for k', 'kharkov', 'karkov'],
    ['ph for f', 'stephan', 'stefan'],
    ['sh for s', 'tarsha', 'tarsa'],
    ['w for v', 'tarwel', 'tarvel'],
    ['z for s', 'tarzel', 'tarsel'],
    ['a silent h', 'tarhvel', 'tarvel'],
    ['j among vowels', 'tarjevel', 'tarevel'],
  ])('are the same: %s', (_, one, other) => {
    expect(skeleton(one)).toBe(skeleton(other));
  });

  it.each([
    ['p and f', 'parvel', 'farvel'],
    ['b and p', 'tarbel', 'tarpel'],
    ['d and t', 'tardel', 'tartel'],
    ['m and n', 'tarmel', 'tarnel'],
    ['l and r', 'tavel', 'taver'],
    ['g and k', 'targel', 'tarkel'],
    ['a consonant more', 'tarvel', 'tarvelt'],
    ['another order', 'tarvel', 'tavrel'],
  ])('are others: %s', (_, one, other) => {
    expect(skeleton(one)).not.toBe(skeleton(other));
  });

  it('are never nothing, but of nothing', () => {
    for (const word of WORDS) expect(skeleton(word) === '').toBe(word === '');
  });
});
