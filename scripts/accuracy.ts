/** `npm run accuracy -- GOLD.jsonl …`: how well the linker does on annotated texts, and where it errs. */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { linkEntities } from '../core/linking/link.ts';
import type { Mention } from '../core/linking/types.ts';
import { NIL_THRESHOLD } from '../core/linking/weights.ts';
import { isEntityId } from '../core/model.ts';
import { calibrationError, reliability } from './accuracy/calibration.ts';
import { coverageOf } from './accuracy/coverage.ts';
import { type GoldDocument, readGold } from './accuracy/gold.ts';
import { plantMisspellings } from './accuracy/plant.ts';
import { errorLines, summaryOf } from './accuracy/report.ts';
import { addDocument, type Known, newTally, type Tally } from './accuracy/score.ts';
import { type Series, tradeOffPlot } from './accuracy/trade-off.ts';
import { openLinker } from './link/dataset.ts';
import { parseFlags } from './link/flags.ts';

const USAGE =
  'npm run accuracy -- GOLD.jsonl … [--errors N] [--curve] [--plot FILE.svg] [--calibration] [--coverage] [--plant] [--no-fuzzy]';
const FLAGS = {
  errors: 'string',
  curve: 'boolean',
  plot: 'string',
  calibration: 'boolean',
  coverage: 'boolean',
  plant: 'boolean',
  'no-fuzzy': 'boolean',
} as const;
const parsed = parseFlags(process.argv.slice(2), FLAGS);
if (!parsed.ok) fail(`${parsed.error.message}; usage: ${USAGE}`);
const { flags: options, files } = parsed.value;
/** Errors of each cause that are shown. */
const shown = Number(options.errors ?? 20);
if (!Number.isInteger(shown) || shown < 0) fail(`--errors takes a number; usage: ${USAGE}`);
if (files.length === 0) fail(`usage: ${USAGE}`);
/** Thresholds of `--curve` and `--plot`. */
const CURVE = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
const isCurve = options.curve === true || options.plot !== undefined;
const curves: Series[] = [];

const { linker } = openLinker();
const known: Known = {
  hasId: (id) => isEntityId(id) && linker.entities.indexOf(id) !== undefined,
  hasName: (name) => linker.gazetteer.findWhole(name) !== undefined,
};

for (const file of files) report(file);
if (options.plot !== undefined) writeFileSync(options.plot, tradeOffPlot(curves, NIL_THRESHOLD));

function report(file: string): void {
  const gold = readGold(file);
  if (!gold.ok) fail(gold.error.message);
  const documents = gold.value;
  if (options.plant) {
    printPlanted(file, documents);
    return;
  }
  if (options.coverage) {
    printCoverage(file, documents);
    return;
  }
  const linked = documents.map((document) => link(document, isCurve ? 0 : undefined));
  if (isCurve) curves.push(curveOf(file, documents, linked));
  else if (options.calibration) printCalibration(file, documents, linked);
  else printSummary(file, documents, linked);
}

function printSummary(file: string, documents: readonly GoldDocument[], linked: readonly (readonly Mention[])[]): void {
  const tally = tallyOf(documents, linked);
  console.log(`${file}\n${JSON.stringify(summaryOf(tally))}`);
  for (const line of errorLines(tally, shown)) console.log(line);
}

function link({ text, lang, date }: GoldDocument, threshold: number | undefined): Mention[] {
  return linkEntities(text, linker, { language: lang, date, threshold, fuzzy: !options['no-fuzzy'] });
}

function tallyOf(documents: readonly GoldDocument[], linked: readonly (readonly Mention[])[]): Tally {
  const tally = newTally();
  for (const [i, document] of documents.entries()) addDocument(tally, document, linked[i] ?? [], known);
  return tally;
}

/** The trade-off, a line for each threshold: what it keeps. */
function curveOf(file: string, documents: readonly GoldDocument[], linked: readonly (readonly Mention[])[]): Series {
  const points = CURVE.map((threshold) => {
    const kept = linked.map((mentions) => mentions.filter(({ score }) => score >= threshold));
    const tally = tallyOf(documents, kept);
    const precision = (100 * tally.goodMarks) / tally.marks;
    const recall = (100 * tally.hitKnown) / tally.goldKnown;
    console.log([file, threshold, precision.toFixed(1), recall.toFixed(1)].join('\t'));
    return { threshold, precision, recall };
  });
  return { name: basename(file, '.jsonl'), points };
}

/** How often marks of a score are right. */
function printCalibration(
  file: string,
  documents: readonly GoldDocument[],
  linked: readonly (readonly Mention[])[],
): void {
  const bins = reliability(linked, (kept) => tallyOf(documents, kept));
  for (const { from, to, marks, meanScore, right } of bins) {
    const share = right === undefined ? '–' : right.toFixed(3);
    console.log([file, `${from}–${to}`, marks, meanScore.toFixed(3), share].join('\t'));
  }
  console.log([file, 'mean distance', calibrationError(bins).toFixed(3)].join('\t'));
}

/** How many misspelt names are still found, and what looking for them costs. */
function printPlanted(file: string, documents: readonly GoldDocument[]): void {
  const { planted, recovered, byHow } = plantMisspellings(documents, linker);
  for (const [how, one] of byHow) console.log([file, how, one.planted, one.recovered].join('\t'));
  console.log([file, 'all', planted, recovered, `${((100 * recovered) / planted).toFixed(1)} %`].join('\t'));
}

/** How many of the annotated names the dataset knows, as the plain longest match finds them. */
function printCoverage(file: string, documents: readonly GoldDocument[]): void {
  for (const [type, { gold, found }] of coverageOf(documents, linker))
    console.log([file, type, gold, found, `${((100 * found) / gold).toFixed(1)} %`].join('\t'));
}

function fail(message: string): never {
  process.stderr.write(`accuracy: ${message}\n`);
  process.exit(2);
}
