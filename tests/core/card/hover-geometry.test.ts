import { describe, expect, it } from 'vitest';
import { contains, distance, inSafeTriangle } from '../../../core/card/hover-geometry.ts';

const BELOW = { left: 0, top: 140, right: 340, bottom: 300 };
const ABOVE = { left: 0, top: 0, right: 340, bottom: 60 };
const APEX = { x: 100, y: 100 };

describe('distance', () => {
  it('is measured along the straight line', () => {
    expect(distance({ x: 1, y: 1 }, { x: 4, y: 5 })).toBe(5);
  });
});

describe('contains', () => {
  it.each([
    [{ x: 0, y: 140 }, true],
    [{ x: 340, y: 300 }, true],
    [{ x: 341, y: 200 }, false],
    [{ x: 100, y: 139 }, false],
  ])('says of %o: %s', (point, expected) => {
    expect(contains(BELOW, point)).toBe(expected);
  });
});

describe('the safe triangle', () => {
  it.each([
    ['straight down to a card below', BELOW, { x: 100, y: 120 }, true],
    ['slanting within 60° of straight', BELOW, { x: 130, y: 120 }, true],
    ['slanting more than 60°', BELOW, { x: 136, y: 120 }, false],
    ['away from the card', BELOW, { x: 100, y: 90 }, false],
    ['at its tip', BELOW, APEX, true],
    ['straight up to a card above', ABOVE, { x: 100, y: 80 }, true],
    ['down from a card above', ABOVE, { x: 100, y: 120 }, false],
    ['beyond the near edge', BELOW, { x: 100, y: 141 }, false],
  ])('%s', (_, card, point, expected) => {
    expect(inSafeTriangle(APEX, card, point)).toBe(expected);
  });

  it('is the card itself when the tip is beside it', () => {
    const beside = { left: 0, top: 50, right: 340, bottom: 150 };
    expect(inSafeTriangle(APEX, beside, { x: 300, y: 60 })).toBe(true);
    expect(inSafeTriangle(APEX, beside, { x: 300, y: 160 })).toBe(false);
  });
});
