import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { buildFolder, contentScriptSize } from '../../scripts/lib/extension-build.ts';

it('weighs all scripts of all content scripts and their second half, compressed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'reperes-build-'));
  const scripts = [{ js: ['a.js'], css: ['a.css'] }, { js: ['b.js'] }];
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ content_scripts: scripts }));
  writeFileSync(join(folder, 'a.js'), 'x'.repeat(50_000));
  // What has no pattern does not get smaller.
  writeFileSync(join(folder, 'b.js'), randomBytes(10_000));
  writeFileSync(join(folder, 'content-ui.js'), randomBytes(10_000));
  const size = await contentScriptSize(folder);
  expect(size).toBeGreaterThan(20_000);
  expect(size).toBeLessThan(20_500);
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
