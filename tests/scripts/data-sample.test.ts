import { describe, expect, it } from 'vitest';
import { drawSample } from '../../scripts/data/sample.ts';

const numbers = Array.from({ length: 100 }, (_, at) => at);
const strata = [numbers, numbers.map((number) => number + 1_000), [5_000]];

describe('a sample', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(drawSample(strata, 30, 7)).toEqual(drawSample(strata, 30, 7));
    expect(drawSample(strata, 30, 7)).not.toEqual(drawSample(strata, 30, 8));
  });

  it('has as many of each stratum, all of one that is too small, and nobody twice', () => {
    const drawn = drawSample(strata, 30, 7);
    expect(drawn.filter((number) => number < 1_000)).toHaveLength(10);
    expect(drawn.filter((number) => number === 5_000)).toHaveLength(1);
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it('reaches every member of a stratum sooner or later', () => {
    const drawn = new Set(Array.from({ length: 200 }, (_, seed) => drawSample([numbers], 20, seed)).flat());
    expect(drawn.size).toBe(numbers.length);
  });
});
