import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STEPS_PER_DEGREE, worldOutline } from '../../scripts/outline/outline-path.ts';

const outline = worldOutline();

/** Absolute points of each ring of the path. */
function ringsOf(path: string): [x: number, y: number][][] {
  return path
    .split('z')
    .filter(Boolean)
    .map((ring) => {
      const [x = 0, y = 0, ...moves] = (ring.match(/-?\d+/g) ?? []).map(Number);
      const points: [number, number][] = [[x, y]];
      for (let i = 0; i + 1 < moves.length; i += 2) {
        const [lastX, lastY] = points.at(-1)!;
        points.push([lastX + moves[i]!, lastY + moves[i + 1]!]);
      }
      return points;
    });
}

/** Whether a place is on land, by counting the coasts east of it. */
function isLand(latitude: number, longitude: number): boolean {
  const [x, y] = [(longitude + 180) * STEPS_PER_DEGREE, (90 - latitude) * STEPS_PER_DEGREE];
  return ringsOf(outline).some((ring) => {
    const crossings = ring.filter(([x1, y1], i) => {
      const [x2, y2] = ring[(i + 1) % ring.length]!;
      return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
    });
    return crossings.length % 2 === 1;
  });
}

describe('the outline of the world', () => {
  it('is the committed one', () => {
    expect(JSON.parse(readFileSync('assets/world-outline.json', 'utf8'))).toEqual({
      path: outline,
      unitsPerDegree: STEPS_PER_DEGREE,
    });
  });

  it.each([
    ['Paris', 48.9, 2.4, true],
    ['Moscow', 55.8, 37.6, true],
    ['Canberra', -35.3, 149.1, true],
    ['the middle of the Atlantic', 30, -40, false],
    ['the Mediterranean', 35, 18, false],
    ['Antarctica', -80, 0, false],
  ])('has %s on the right side of the coast', (_, latitude, longitude, land) => {
    expect(isLand(latitude, longitude)).toBe(land);
  });

  it('draws no line across the world where a land crosses the date line', () => {
    const jumps = ringsOf(outline).flatMap((ring) => ring.map(([x], i) => Math.abs(x - (ring[i - 1]?.[0] ?? x))));
    expect(Math.max(...jumps)).toBeLessThan(90 * STEPS_PER_DEGREE);
  });
});
