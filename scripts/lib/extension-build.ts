import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserName } from './browsers.ts';
import { type Finished, ROOT, runTool } from './process.ts';

/** `production` is what readers install; `e2e` differs in one thing: tests can look into its shadow root. */
export type Variant = 'production' | 'e2e';

const OUTPUTS: Readonly<Record<Variant, string>> = { production: '.output', e2e: '.output/e2e' };
const TARGETS: Readonly<Record<BrowserName, string>> = { chromium: 'chrome', firefox: 'firefox' };

/** Where a build of the extension is or will be. `REPERES_OUT` moves all of them. */
export function buildFolder(browser: BrowserName, variant: Variant): string {
  return join(outputOf(variant), `${TARGETS[browser]}-mv3`);
}

function outputOf(variant: Variant): string {
  const moved = process.env.REPERES_OUT;
  return moved ? resolve(moved, variant) : join(ROOT, OUTPUTS[variant]);
}

/** Builds the extension; a code other than 0 means that there is none. */
export function buildExtension(
  browser: BrowserName,
  variant: Variant,
  echo?: NodeJS.WritableStream,
): Promise<Finished> {
  const env = { REPERES_OUT: outputOf(variant), ...(variant === 'e2e' && { VITE_E2E: '1' }) };
  return runTool('wxt', ['build', '-b', TARGETS[browser]], { env, ...(echo && { echo }) });
}

/** Builds the extension and answers its folder; throws what the build printed when it fails. */
export async function requireBuild(browser: BrowserName, variant: Variant): Promise<string> {
  const { code, stdout, stderr } = await buildExtension(browser, variant);
  const folder = buildFolder(browser, variant);
  if (code !== 0 || !existsSync(join(folder, 'manifest.json')))
    throw new Error(`the build failed:\n${stdout}${stderr}`);
  return folder;
}

/** What news pages can get: the script that reads and marks, and the half that comes with the first card. */
const IN_PAGES = ['content-scripts/content.js', 'content-ui.js'];

/** Bytes, compressed by gzip, of the scripts that a news page can get: both halves. */
export async function contentScriptSize(folder: string): Promise<number> {
  const sources = await Promise.all(IN_PAGES.map((file) => readFile(join(folder, file))));
  return sources.reduce((sum, source) => sum + gzipSync(source, { level: 9 }).length, 0);
}
