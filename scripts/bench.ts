/**
 * `npm run bench`: speed and memory against peers, same names, same text, one run. Plots and
 * the table of docs/BENCHMARKS.md go to `.reports/bench`. `npm run bench -- browsers`: from
 * message to mentions in real browsers, with the production build that `npm run build` left.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { measureBrowsers } from './bench/browsers.ts';
import { makeNames, makeText } from './bench/corpus.ts';
import { type Contender, type Measured, measure, median, timeOf } from './bench/measure.ts';
import { EXACT_PASS, exactPass, LIMIT, WHOLE_LINKER, wholeLinker } from './bench/ours.ts';
import { EXACT_PEERS, installPeers, plainFuse } from './bench/peers.ts';
import { type Plot, svgOf } from './bench/plot.ts';
import { measureOpening, measureRecords } from './bench/records.ts';
import { openLinker } from './link/dataset.ts';

const OUT = '.reports/bench';
const DATASET = process.env.REPERES_DATASET ?? '.dataset';
const TEXT_LENGTH = 50_000;
const NAMES = 10_000;
/** Plain Fuse takes seconds an article: its time is taken on so many spans and multiplied. */
const FUSE_SPANS = 10;
/** Name-like spans of a 50 kB article (SPEED: about 1,000). */
const SPANS_PER_ARTICLE = 1_000;
const RUNS = 200;

const ARTICLE_LENGTH = 30_000;

installPeers();
mkdirSync(OUT, { recursive: true });
const { linker, knowledge } = openLinker();
const realNames = namesOfDataset(NAMES);
const text = makeText(realNames, TEXT_LENGTH);

const report: string[] = [];
if (process.argv[2] === 'browsers') await inBrowsers();
else compareAll();

function compareAll(): void {
  say(
    `${new Date().toISOString().slice(0, 10)}, ${cpus()[0]?.model.trim()} × ${cpus().length}, Node ${process.versions.node}`,
  );
  comparePeers();
  compareFuse();
  fullDataset();
  for (const line of [...measureOpening(DATASET), ...measureRecords(knowledge)]) say(line);
  plot({ title: 'Time by length of text', x: 'thousand characters', y: 'ms', points: byLength() }, 'by-length');
  plot({ title: 'Exact pass by number of names', x: 'thousand names', y: 'ms', points: byNames() }, 'by-names');
  writeFileSync(`${OUT}/summary.md`, report.join('\n'));
}

/** Prints a line and keeps it for the summary. */
function say(line: string): void {
  console.log(line);
  report.push(line, '');
}

async function inBrowsers(): Promise<void> {
  for (const { browser, cold, warm, mentions, reading, memory } of await measureBrowsers(
    text.slice(0, ARTICLE_LENGTH),
  )) {
    const times = `stopped before: median ${short(median(cold))} of ${cold.map(short).join(', ')} ms; running: ${short(warm)} ms`;
    console.log(`${browser}: ${mentions} mentions; ${times}; reading the dataset: ${short(reading)} ms`);
    if (memory !== undefined) console.log(`${browser}: the background holds ${short(memory / 1e6)} MB`);
  }
}

function comparePeers(): void {
  const rows = [LIMIT, EXACT_PASS, WHOLE_LINKER, ...EXACT_PEERS].flatMap(tryMeasure);
  const limit = rows[0]?.ms ?? Number.NaN;
  const ours = rows[1]?.ms ?? Number.NaN;
  say(`${NAMES} names, ${text.length} characters; shortest and median of many runs`);
  const table = ['| contender | ms | median | × limit | × exact pass | cold ms | build ms | MB | found |'];
  table.push(`|${'---|'.repeat(9)}`);
  for (const row of rows) {
    const { ms, medianMs, coldMs, buildMs, megabytes } = row;
    const figures = [ms, medianMs, ms / limit, ms / ours, coldMs, buildMs, megabytes].map(short);
    table.push(`| ${[row.name, ...figures, row.found].join(' | ')} |`);
  }
  say(table.join('\n'));
}

function tryMeasure(contender: Contender): Measured[] {
  try {
    return [measure(contender, realNames, text)];
  } catch (error) {
    say(`${contender.name} failed: ${error instanceof Error ? error.message : error}`);
    return [];
  }
}

function compareFuse(): void {
  const spans = realNames.slice(0, FUSE_SPANS).map((name) => `${name.slice(0, -1)}x`);
  const search = plainFuse(realNames);
  const fuse = (timeOf(() => search(spans)) / FUSE_SPANS) * SPANS_PER_ARTICLE;
  say(`plain Fuse.js, ${NAMES} names, ${SPANS_PER_ARTICLE} spans (from ${FUSE_SPANS}): ${short(fuse)} ms`);
  // The same names on both sides; the full dataset has nineteen times as many.
  const linkers = { 'the same names': WHOLE_LINKER.build(realNames), 'the full dataset': wholeLinker(linker) };
  for (const [names, link] of Object.entries(linkers)) {
    const ours = Math.min(...Array.from({ length: RUNS }, () => timeOf(() => link(text))));
    say(`whole linker, ${names}: ${short(ours)} ms, plain Fuse.js takes ${short(fuse / ours)} times as long`);
  }
}

function fullDataset(): void {
  const contenders: readonly [string, (text: string) => number][] = [
    ['exact pass', exactPass(linker)],
    ['whole linker', wholeLinker(linker)],
  ];
  const { nameCount, bytes } = linker.gazetteer;
  say(`full dataset: ${nameCount} names, ${short(bytes / 1e6)} MB, ${short(bytes / nameCount)} bytes a name`);
  for (const [name, run] of contenders) {
    const times = Array.from({ length: RUNS }, () => timeOf(() => run(text)));
    say(`full dataset, ${name}: ${short(Math.min(...times))} ms, median ${short(median(times))} ms`);
  }
}

function byLength(): { x: number; y: number }[] {
  const run = wholeLinker(linker);
  return [10, 50, 100, 200, 400, 800].map((thousands) => {
    const long = makeText(realNames, thousands * 1000);
    return { x: thousands, y: Math.min(...Array.from({ length: 15 }, () => timeOf(() => run(long)))) };
  });
}

function byNames(): { x: number; y: number }[] {
  return [10, 50, 100, 200].map((thousands) => {
    const run = EXACT_PASS.build(makeNames(thousands * 1000));
    return { x: thousands, y: Math.min(...Array.from({ length: RUNS * 4 }, () => timeOf(() => run(text)))) };
  });
}

function plot(data: Plot, name: string): void {
  say(`${data.title}: ${data.points.map(({ x, y }) => `${x}k ${short(y)} ms`).join(', ')}`);
  writeFileSync(`${OUT}/${name}.svg`, svgOf(data));
  writeFileSync(
    `${OUT}/${name}.csv`,
    `${data.x},${data.y}\n${data.points.map(({ x, y }) => `${x},${y}`).join('\n')}\n`,
  );
}

function namesOfDataset(count: number): string[] {
  const step = Math.max(1, Math.floor(knowledge.count / count));
  return Array.from({ length: Math.min(count, knowledge.count) }, (_, i) => knowledge.labelOf(i * step, 'fr'));
}

function short(value: number): string {
  return Number(value.toPrecision(3)).toString();
}
