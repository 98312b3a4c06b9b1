import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { buildFolder, contentScriptSize } from '../../scripts/lib/extension-build.ts';

it('weighs both halves of the script that runs in pages, compressed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'reperes-build-'));
  mkdirSync(join(folder, 'content-scripts'));
  writeFileSync(join(folder, 'content-scripts', 'content.css'), randomBytes(10_000));
  // What has no pattern does not get smaller.
  writeFileSync(join(folder, 'content-scripts', 'content.js'), randomBytes(10_000));
  writeFileSync(join(folder, 'content-ui.js'), 'x'.repeat(50_000) + randomBytes(5_000).toString('base64'));
  const size = await contentScriptSize(folder);
  expect(size).toBeGreaterThan(15_000);
  expect(size).toBeLessThan(16_000);
  rmSync(folder, { recursive: true });
});

it('keeps the builds for tests away from those for readers, wherever they are', () => {
  expect(buildFolder('firefox', 'production')).toMatch(/\.output.firefox-mv3$/);
  expect(buildFolder('chromium', 'e2e')).toMatch(/\.output.e2e.chrome-mv3$/);
  vi.stubEnv('REPERES_OUT', 'elsewhere');
  expect(buildFolder('chromium', 'e2e')).toMatch(/elsewhere.e2e.chrome-mv3$/);
  expect(buildFolder('chromium', 'production')).not.toBe(buildFolder('chromium', 'e2e'));
  vi.unstubAllEnvs();
});
