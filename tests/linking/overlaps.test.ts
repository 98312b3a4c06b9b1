import { describe, expect, it } from 'vitest';
import { COVERED, coverNames } from '../../core/linking/covered.ts';
import { resolveOverlaps } from '../../core/linking/overlaps.ts';
import type { Reading } from '../../core/linking/readings.ts';
import type { Mention } from '../../core/linking/types.ts';
import { probability } from '../../core/linking/weights.ts';

function mention(start: number, end: number, more: Partial<Mention> = {}): Mention {
  return { start, end, entity: 'Q1', kind: 'place', score: 0.8, method: 'exact', ...more };
}

describe('mentions that share a character', () => {
  it('give way to the longest', () => {
    expect(resolveOverlaps([mention(0, 5), mention(0, 12, { entity: 'Q2' })])).toEqual([
      mention(0, 12, { entity: 'Q2' }),
    ]);
    expect(resolveOverlaps([mention(0, 5), mention(3, 12, { entity: 'Q2' })])).toEqual([
      mention(3, 12, { entity: 'Q2' }),
    ]);
  });

  it('give way to the surest of the same length', () => {
    const sure = mention(0, 5, { entity: 'Q2', score: 0.9 });
    expect(resolveOverlaps([mention(0, 5), sure])).toEqual([sure]);
    expect(resolveOverlaps([sure, mention(0, 5)])).toEqual([sure]);
  });

  it('do not when they only touch', () => {
    expect(resolveOverlaps([mention(5, 9), mention(0, 5)])).toEqual([mention(0, 5), mention(5, 9)]);
  });

  it('come in reading order, whatever the order they were found in', () => {
    const found = [mention(20, 25), mention(0, 5), mention(10, 15)];
    expect(resolveOverlaps(found).map(({ start }) => start)).toEqual([0, 10, 20]);
    expect(resolveOverlaps([])).toEqual([]);
  });
});

describe('words on which a name stands', () => {
  const reading = (prior: number, words: number, first: number): Reading => ({
    name: 1,
    entries: [],
    kinds: new Set(),
    prior,
    words,
    letters: 5,
    isCommon: false,
    isAcronym: false,
    capitals: 1,
    isOfNation: false,
    club: undefined,
    sightings: [{ first, last: first + words - 1, name: 1, clarity: 'telling', isSmall: false }],
  });

  it('are marked by how well it is known', () => {
    const covered = coverNames([reading(0.95, 1, 0), reading(0.5, 1, 1), reading(0.1, 2, 3)], 6);
    expect([...covered]).toEqual([COVERED.state, COVERED.name, COVERED.none, COVERED.name, COVERED.name, COVERED.none]);
  });

  it('are not when only a hamlet is called so', () => {
    expect([...coverNames([reading(0.1, 1, 0)], 1)]).toEqual([COVERED.none]);
  });

  it('keep the strongest mark', () => {
    expect([...coverNames([reading(0.95, 1, 0), reading(0.5, 2, 0)], 2)]).toEqual([COVERED.state, COVERED.name]);
  });
});

describe('log-odds', () => {
  it('are a probability: even at nothing, and never quite sure', () => {
    expect(probability(0)).toBe(0.5);
    expect(probability(2)).toBeCloseTo(1 - probability(-2));
    expect(probability(20)).toBeLessThanOrEqual(1);
  });
});
