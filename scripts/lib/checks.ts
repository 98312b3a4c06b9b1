import { existsSync, mkdirSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { BROWSERS, requireBrowser } from './browsers.ts';
import { buildExtension, buildFolder, contentScriptSize, type Variant } from './extension-build.ts';
import { type Finished, ROOT, runTool } from './process.ts';
import { countTests, type Tally, triedAgain, type VitestReport } from './vitest-report.ts';

/** The outcome of one step of `npm test`. */
export interface Outcome extends Tally {
  /** A figure worth a place on the step's line. */
  readonly note?: string;
  /** What failed, in full; empty when all passed. */
  readonly details: string;
}

/** Content scripts are paid for on every news page: DESIGN sets this limit (bytes, gzip). */
export const CONTENT_SCRIPT_LIMIT = 40_000;

const REPORTS = join(ROOT, '.reports');

export async function checkLint(): Promise<Outcome> {
  return outcomeOf(await runTool('biome', ['check', '.', '--diagnostic-level=warn', '--error-on-warnings']));
}

export async function checkTypes(): Promise<Outcome> {
  return outcomeOf(await runTool('tsc', ['--noEmit', '--pretty', 'false']));
}

/** Code that nothing uses is a question to every reader of it. */
export async function checkUnused(): Promise<Outcome> {
  return outcomeOf(await runTool('knip', ['--no-progress']));
}

export function checkUnits(): Promise<Outcome> {
  return runVitest('unit', []);
}

/** Needs the e2e builds; brings the browsers in when it can. */
export async function checkInBrowsers(): Promise<Outcome> {
  for (const browser of BROWSERS) await requireBrowser(browser);
  return runVitest('e2e', ['--config', 'tests/e2e/vitest.config.ts'], { REPERES_BUILT: '1' });
}

/** Builds everything for both browsers; each build is a check, and so is the size of the content script. */
export async function checkBuilds(): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  for (const variant of ['production', 'e2e'] satisfies Variant[])
    for (const browser of BROWSERS) outcomes.push(outcomeOf(await buildExtension(browser, variant)));
  if (outcomes.every(({ failed }) => failed === 0)) outcomes.push(await checkSize(), await checkFirefoxPackage());
  return sum(outcomes);
}

async function checkSize(): Promise<Outcome> {
  const size = await contentScriptSize(buildFolder('chromium', 'production'));
  const note = `content script ${(size / 1000).toFixed(1)} kB of ${CONTENT_SCRIPT_LIMIT / 1000} kB (gzip)`;
  const fits = size <= CONTENT_SCRIPT_LIMIT;
  return { ...tally(fits), note, details: fits ? '' : `${note}: too much` };
}

/** Mozilla's own linter: an add-on with errors is not accepted. */
async function checkFirefoxPackage(): Promise<Outcome> {
  const source = buildFolder('firefox', 'production');
  const finished = await runTool('web-ext', [
    'lint',
    '--source-dir',
    source,
    '--output',
    'json',
    '--no-config-discovery',
  ]);
  const { summary } = JSON.parse(finished.stdout || '{}') as { summary?: { errors: number; warnings: number } };
  if (!summary) return outcomeOf({ ...finished, code: -1 });
  const note = `web-ext lint ${summary.errors} errors, ${summary.warnings} warnings`;
  return { ...tally(summary.errors === 0), note, details: summary.errors === 0 ? '' : finished.stdout };
}

async function runVitest(name: string, args: readonly string[], env: Record<string, string> = {}): Promise<Outcome> {
  const file = join(REPORTS, `${name}.json`);
  mkdirSync(REPORTS, { recursive: true });
  await rm(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const finished = await runTool('vitest', ['run', ...args, ...reporters], { env });
  if (!existsSync(file)) return outcomeOf({ ...finished, code: -1 });
  const report = JSON.parse(await readFile(file, 'utf8')) as VitestReport;
  const counted = countTests(report);
  const again = triedAgain(report);
  // Errors outside of tests, or no test at all, end the run without a failed test: they fail all the same.
  const failed = finished.code !== 0 && counted.failed === 0 ? 1 : counted.failed;
  const note = again.length > 0 ? `${again.length} at the second try:\n  ${again.join('\n  ')}` : '';
  return { ...counted, failed, ...(note && { note }), details: failed > 0 ? textOf(finished) : '' };
}

function outcomeOf(finished: Finished): Outcome {
  const passed = finished.code === 0;
  return { ...tally(passed), details: passed ? '' : textOf(finished) };
}

function tally(passed: boolean): Tally {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

function textOf({ stdout, stderr }: Finished): string {
  return stripVTControlCharacters(`${stdout}\n${stderr}`).trim();
}

/** Adds outcomes up into one. */
export function sum(outcomes: readonly Outcome[]): Outcome {
  const add = (key: keyof Tally) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  return {
    passed: add('passed'),
    failed: add('failed'),
    skipped: add('skipped'),
    note: outcomes.flatMap(({ note }) => note ?? []).join(', '),
    details: outcomes.flatMap(({ details }) => details || []).join('\n\n'),
  };
}
