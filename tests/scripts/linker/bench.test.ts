import { expect, it } from 'vitest';
import { makeNames, makeText, randomNumbers } from '../../../scripts/bench/corpus.ts';
import { measure, median } from '../../../scripts/bench/measure.ts';
import { EXACT_PASS, LIMIT, WHOLE_LINKER } from '../../../scripts/bench/ours.ts';
import { svgOf } from '../../../scripts/bench/plot.ts';

it('the same seed gives the same numbers', () => {
  const [one, other] = [randomNumbers(3), randomNumbers(3)];
  expect([one(), one(), one()]).toEqual([other(), other(), other()]);
});

it('invented names are different from each other and of two words', () => {
  const names = makeNames(500);
  expect(new Set(names).size).toBe(500);
  expect(names.filter((name) => !/^[A-Z][a-z]+ [A-Z][a-z]+$/.test(name))).toEqual([]);
});

it('the text is as long as asked and holds planted names, which the exact pass finds', () => {
  const names = makeNames(50);
  const text = makeText(names, 20_000);
  expect(text.length).toBeGreaterThanOrEqual(20_000);
  const planted = names.reduce((sum, name) => sum + text.split(name).length - 1, 0);
  expect(planted).toBeGreaterThan(50);
  expect(EXACT_PASS.build(names)(text)).toBe(planted);
  expect(WHOLE_LINKER.build(names)(text)).toBeGreaterThan(planted * 0.9);
});

it('the median is the middle one', () => {
  expect(median([5, 1, 3])).toBe(3);
});

it('a measurement tells time, memory and what was found', () => {
  const measured = measure(LIMIT, [], 'abc'.repeat(1000));
  expect(measured).toMatchObject({ name: LIMIT.name, found: 0 });
  expect(measured.ms).toBeGreaterThanOrEqual(0);
});

it('a contender is not given the names it cannot take, and its line says how many', () => {
  const given: string[] = [];
  const build = (names: readonly string[]) => {
    given.push(...names);
    return () => names.length;
  };
  const takes = (name: string): boolean => !name.includes(':');
  expect(measure({ name: 'peer', takes, build }, ['Brest', 'Batman : Le Défi', 'Nantes'], '').name).toBe(
    'peer, 1 names left out',
  );
  expect(given).toEqual(['Brest', 'Nantes']);
  expect(measure({ name: 'peer', takes, build }, ['Brest'], '').name).toBe('peer');
});

it('a plot has a point for each measurement and its title for those who cannot see it', () => {
  const svg = svgOf({
    title: 'Time',
    x: 'k',
    y: 'ms',
    points: [
      { x: 1, y: 2 },
      { x: 2, y: 3 },
    ],
  });
  expect(svg.match(/<circle/g)).toHaveLength(2);
  expect(svg).toContain('aria-label="Time"');
});
