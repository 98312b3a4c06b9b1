import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const SHEETS = ['assets', 'components']
  .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)))
  .filter((file) => file.endsWith('.css'));
/** A map is not turned round in any language: east is on the right. */
const GEOGRAPHY = join('components', 'map.css');
const ONE_SIDED =
  /(?:^|[\s;{])(?:(?:margin|padding|border|inset)-(?:left|right)|left|right)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)/;

const text = (file: string) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

it.each(SHEETS.filter((file) => file !== GEOGRAPHY))('%s names no left and no right', (file) => {
  expect(ONE_SIDED.exec(text(file))?.[0]).toBeUndefined();
});

it('a side that is named is seen', () => {
  expect(ONE_SIDED.test(text(GEOGRAPHY))).toBe(true);
  expect(ONE_SIDED.test('.a { margin-left: 1px; }')).toBe(true);
  expect(ONE_SIDED.test('.a { inset-inline-start: 1px; text-align: start; }')).toBe(false);
});
