/** `npm run accuracy -- GOLD.jsonl …`: how well the linker does on annotated texts, and where it errs. */
import { linkEntities } from '../core/linking/link.ts';
import type { Mention } from '../core/linking/types.ts';
import { isEntityId } from '../core/model.ts';
import { type GoldDocument, readGold } from './accuracy/gold.ts';
import { plantMisspellings } from './accuracy/plant.ts';
import { errorLines, summaryOf } from './accuracy/report.ts';
import { addDocument, type Known, newTally, type Tally } from './accuracy/score.ts';
import { openLinker } from './link/dataset.ts';
import { parseFlags } from './link/flags.ts';

const USAGE = 'npm run accuracy -- GOLD.jsonl … [--errors N] [--curve] [--plant] [--no-fuzzy]';
const FLAGS = { errors: 'string', curve: 'boolean', plant: 'boolean', 'no-fuzzy': 'boolean' } as const;
const parsed = parseFlags(process.argv.slice(2), FLAGS);
if (!parsed.ok) fail(`${parsed.error.message}; usage: ${USAGE}`);
const { flags: options, files } = parsed.value;
/** Errors of each cause that are shown. */
const shown = Number(options.errors ?? 20);
if (!Number.isInteger(shown) || shown < 0) fail(`--errors takes a number; usage: ${USAGE}`);
if (files.length === 0) fail(`usage: ${USAGE}`);
/** Thresholds of `--curve`. */
const CURVE = [0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8, 0.9];

const { linker } = openLinker();
const known: Known = {
  hasId: (id) => isEntityId(id) && linker.entities.indexOf(id) !== undefined,
  hasName: (name) => linker.gazetteer.findWhole(name) !== undefined,
};

for (const file of files) report(file);

function report(file: string): void {
  const gold = readGold(file);
  if (!gold.ok) fail(gold.error.message);
  const documents = gold.value;
  if (options.plant) {
    printPlanted(file, documents);
    return;
  }
  const linked = documents.map((document) => link(document, options.curve ? 0 : undefined));
  if (options.curve) {
    for (const threshold of CURVE) printPoint(file, documents, linked, threshold);
    return;
  }
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

/** One line of the trade-off: what a threshold keeps. */
function printPoint(
  file: string,
  documents: readonly GoldDocument[],
  linked: readonly (readonly Mention[])[],
  threshold: number,
): void {
  const kept = linked.map((mentions) => mentions.filter(({ score }) => score >= threshold));
  const { precision, recallAll, recallKnown } = summaryOf(tallyOf(documents, kept));
  console.log([file, threshold, precision, recallAll, recallKnown].join('\t'));
}

/** How many misspelt names are still found, and what looking for them costs. */
function printPlanted(file: string, documents: readonly GoldDocument[]): void {
  const { planted, recovered, byHow } = plantMisspellings(documents, linker);
  for (const [how, one] of byHow) console.log([file, how, one.planted, one.recovered].join('\t'));
  console.log([file, 'all', planted, recovered, `${((100 * recovered) / planted).toFixed(1)} %`].join('\t'));
}

function fail(message: string): never {
  process.stderr.write(`accuracy: ${message}\n`);
  process.exit(2);
}
