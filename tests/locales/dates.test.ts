import { expect, it } from 'vitest';
import { frenchDateAfterDe } from '../../locales/dates.ts';

it.each([
  ['2026-01-22', 'du 22\u00a0janvier 2026'],
  ['2026-05-01', 'du 1er\u00a0mai 2026'],
  ['2026-04', 'd’avril 2026'],
  ['2026-08', 'd’août 2026'],
  ['2026-10', 'd’octobre 2026'],
  ['2026-03', 'de mars 2026'],
  ['2026', 'de 2026'],
])('%s reads « données %s »', (date, words) => {
  expect(frenchDateAfterDe(date)).toBe(words);
});
