import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildFor, EVERY_PAGE } from '../../../scripts/pages-browser/builds.ts';

it('runs the same extension on other pages, and leaves the build as it was', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'reperes-test-build-'));
  const path = join(folder, 'manifest.json');
  const manifest = { name: 'a', host_permissions: ['https://a.example/*'] };
  writeFileSync(path, JSON.stringify(manifest));
  const copy = await buildFor(folder, EVERY_PAGE);
  expect(JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'))).toEqual({
    name: 'a',
    host_permissions: EVERY_PAGE,
  });
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(manifest);
});
