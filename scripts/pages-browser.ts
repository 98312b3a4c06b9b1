/**
 * `npm run pages-browser -- DIR [--times N] [--best N] [--chromium N] [--firefox N] [--only TEXT] [--off] [--out FILE]`:
 * opens the saved pages of a folder (laid out as for `pages-report`) under their own addresses in
 * real browsers, without and with the extension, and compares; a page that asks for more, says more or is laid out
 * otherwise with it is opened again without it, so that what comes and goes by itself is not held against us. Chromium visits all pages unless
 * told how many, Firefox 40; `--only` takes those whose file matches. `--times` repeats every body, `--best` loads each page so often and
 * keeps the cheapest, because a busy machine only ever adds. `--off` switches the extension off everywhere
 * first: what a page costs that is off. The table goes to
 * `.reports/pages-browser.tsv`, the summary to stdout; the exit code tells whether a promise broke.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { startChromium } from '../tests/e2e/lib/chromium.ts';
import { startFirefox } from '../tests/e2e/lib/firefox.ts';
import { type Network, startNetwork } from '../tests/e2e/lib/network.ts';
import type { Reader } from '../tests/e2e/lib/reader.ts';
import { type BrowserName, requireBrowser } from './lib/browsers.ts';
import { requireBuild } from './lib/extension-build.ts';
import { buildFor, EVERY_PAGE, NO_PAGE } from './pages-browser/builds.ts';
import { visitInChromium } from './pages-browser/chromium-visit.ts';
import { visitInFirefox } from './pages-browser/firefox-visit.ts';
import { switchOffEverywhere } from './pages-browser/off.ts';
import { progressOf, showProgress } from './pages-browser/progress.ts';
import { readSavedPages, type SavedPage, sample } from './pages-browser/saved-pages.ts';
import { isSuspect, type Row, summaryOf, tableOf } from './pages-browser/table.ts';
import { publishAll, type Visit } from './pages-browser/visit.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    times: { type: 'string', default: '1' },
    best: { type: 'string', default: '1' },
    chromium: { type: 'string', default: 'all' },
    firefox: { type: 'string', default: '40' },
    only: { type: 'string', default: '' },
    off: { type: 'boolean', default: false },
    out: { type: 'string', default: '.reports/pages-browser.tsv' },
  },
});

const pages = readSavedPages(positionals[0] ?? fail('usage: pages-browser DIR, a folder with index.tsv')).filter(
  ({ file }) => new RegExp(values.only).test(file),
);
/** How often a page is loaded again without the extension at most: some are laid out otherwise once in seven loads. */
const LOOKS = 12;
const rows: Row[] = [];
for (const browser of ['chromium', 'firefox'] as const) {
  const wanted = values[browser] === 'all' ? pages : sample(pages, Number(values[browser]));
  if (wanted.length === 0) continue;
  rows.push(...(await compare(browser, wanted)));
  console.log(summaryOf(browser, rows));
  await mkdir('.reports', { recursive: true });
  await writeFile(values.out, tableOf(rows));
}
console.log(
  `bodies × ${values.times}, best of ${values.best}, load ${loadavg()[0]?.toFixed(1)}; table in ${values.out}`,
);
process.exitCode = rows.every(isKept) ? 0 : 1;

/** Both loads of every page, the browsers one after the other. */
async function compare(browser: BrowserName, wanted: readonly SavedPage[]): Promise<Row[]> {
  const folder = await requireBuild(browser, 'e2e');
  const without = await visitAll(browser, folder, 'without it', wanted);
  const visited = await visitAll(browser, folder, values.off ? 'switched off' : 'with it', wanted);
  const rows = new Map<SavedPage, Row>();
  for (const page of wanted) {
    const [before, after] = [without.get(page.url), visited.get(page.url)];
    const error = [before, after].find((visit) => typeof visit === 'string');
    const both = { without: visitOf(before), visited: visitOf(after) };
    rows.set(page, { browser, file: page.file, ...both, ...(typeof error === 'string' && { error }) });
  }
  return lookAgain(rows, (suspects) => visitAll(browser, folder, 'without it', suspects));
}

/** Loads pages that did more, or looked otherwise, with the extension again without it, until that shows what is theirs. */
async function lookAgain(
  rows: ReadonlyMap<SavedPage, Row>,
  visitWithout: (pages: readonly SavedPage[]) => Promise<Map<string, Visit | string>>,
): Promise<Row[]> {
  const looked = new Map(rows);
  for (let look = 0; look < LOOKS; look++) {
    const suspects = [...looked].filter(([, row]) => row.error === undefined && isSuspect(row));
    if (suspects.length === 0) break;
    const visits = await visitWithout(suspects.map(([page]) => page));
    for (const [page, row] of suspects) {
      const visit = visitOf(visits.get(page.url));
      if (visit !== undefined) looked.set(page, { ...row, again: [...(row.again ?? []), visit] });
    }
  }
  return [...looked.values()];
}

function visitOf(visit: Visit | string | undefined): Visit | undefined {
  return typeof visit === 'string' ? undefined : visit;
}

/** The visits, or why there is none, by address. */
async function visitAll(
  browser: BrowserName,
  folder: string,
  how: 'with it' | 'without it' | 'switched off',
  wanted: readonly SavedPage[],
): Promise<Map<string, Visit | string>> {
  const network = await startNetwork([...new Set(wanted.map(({ url }) => new URL(url).hostname))]);
  publishAll(network, wanted, Number(values.times));
  const extension = await buildFor(folder, how === 'without it' ? NO_PAGE : EVERY_PAGE);
  const start = browser === 'chromium' ? startChromium : startFirefox;
  const reader = await start({ extension, program: await requireBrowser(browser), proxy: network.proxy });
  if (how === 'switched off') await switchOffEverywhere(reader);
  const visits = new Map<string, Visit | string>();
  for (const { url } of wanted) {
    visits.set(url, await visitBest({ reader, network }, url, how === 'with it'));
    const text = progressOf(`${browser}, ${how}`, [...visits.values()], wanted.length);
    showProgress(process.stderr, text, visits.size, wanted.length);
  }
  await reader.close();
  await network.close();
  await rm(extension, { recursive: true });
  return visits;
}

async function visitBest(
  session: { reader: Reader; network: Network },
  url: string,
  expectsUs: boolean,
): Promise<Visit | string> {
  const visits: Visit[] = [];
  try {
    for (let n = 0; n < (expectsUs ? Number(values.best) : 1); n++)
      visits.push(
        session.reader.browser === 'chromium'
          ? await visitInChromium(session, url, expectsUs)
          : await visitInFirefox(session, url),
      );
  } catch (error) {
    if (visits.length === 0) return String(error).split('\n')[0] ?? 'unknown';
  }
  return visits.reduce((best, visit) => ((visit.cost?.longest ?? 0) < (best.cost?.longest ?? 0) ? visit : best));
}

function isKept(row: Row): boolean {
  return !isSuspect(row) && row.visited?.changes.length === 0;
}

function fail(text: string): never {
  console.error(text);
  process.exit(1);
}
