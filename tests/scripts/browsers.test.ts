import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findBrowser, requireBrowser } from '../../scripts/lib/browsers.ts';

/** A folder that is all of PATH: what is not in it is not installed. */
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reperes-path-'));
  vi.stubEnv('PATH', folder);
  vi.stubEnv('CHROMIUM_PATH', '');
  vi.stubEnv('FIREFOX_PATH', '');
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** A program of the folder, in the shell's own words. */
function program(name: string, script = ''): string {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

it('finds a browser under any of its usual names', () => {
  const chrome = program('google-chrome');
  expect(findBrowser('chromium')).toBe(chrome);
  expect(findBrowser('firefox')).toBeUndefined();
});

it('prefers the release that the tests are written for', () => {
  const esr = program('firefox-esr');
  program('firefox');
  expect(findBrowser('firefox')).toBe(esr);
});

it('takes the program that the environment names, and no other', async () => {
  program('chromium');
  const own = program('my-chromium');
  vi.stubEnv('CHROMIUM_PATH', own);
  expect(findBrowser('chromium')).toBe(own);
  vi.stubEnv('CHROMIUM_PATH', join(folder, 'missing'));
  await expect(requireBrowser('chromium')).rejects.toThrow(/CHROMIUM_PATH names .*missing/);
});

it('says in one sentence what to install where nothing can install it', async () => {
  await expect(requireBrowser('firefox')).rejects.toThrow(/^firefox is not installed: install it .*firefox-esr.*\.$/);
});

it('has the package manager install what is missing', async () => {
  // As root apt-get is called itself, otherwise through sudo: both lead to the same program here.
  program('sudo', 'shift; exec "$@"');
  program('true');
  program(
    'apt-get',
    `case "$*" in *install*chromium) echo '#!/bin/sh' > ${folder}/chromium; /bin/chmod +x ${folder}/chromium;; esac`,
  );
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await expect(requireBrowser('chromium')).resolves.toBe(join(folder, 'chromium'));
});

it('says what to install when the package manager could not', async () => {
  program('sudo', 'shift; exec "$@"');
  program('true');
  program('apt-get', 'exit 100');
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await expect(requireBrowser('chromium')).rejects.toThrow(/^chromium is not installed/);
});
