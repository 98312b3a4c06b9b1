import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { EntityRecord } from '../core/knowledge/record.ts';
import { type Build, buildDataset } from './import/build.ts';
import type { Draft } from './import/dataset.ts';
import { packagesInstalled } from './import/packages.ts';
import { report } from './import/report.ts';
import { shardOf } from './import/shards.ts';
import { termsToTsv } from './import/terms.ts';
import { readTsv } from './import/tsv.ts';
import { withNames, wordsToTsv } from './import/words.ts';
import { toRecord, writeRecords } from './import/write.ts';

const ROOT = join(import.meta.dirname, '..');
const DATA = join(ROOT, 'data');
const REPORTS = join(ROOT, '.reports');

/** `npm run import -- --reference DIR`: remakes `data/records` and the tables beside it from the sources. */
function main(): void {
  const { values } = parseArgs({ options: { reference: { type: 'string' } } });
  if (values.reference === undefined || !existsSync(join(values.reference, 'wikidata-names.tsv'))) {
    console.error('import: give the folder of reference tables: npm run import -- --reference DIR');
    process.exitCode = 2;
    return;
  }
  installPackages();
  const curated = readCurated();
  const build = buildDataset(values.reference, { ...curated, covered: coveredNames() });
  const records = [...build.dataset.drafts.values()].map((draft): [Draft, EntityRecord] => [
    draft,
    toRecord(draft, build.dataset.terms),
  ]);
  build.dataset.terms.markUsedInFiles(curated.terms);
  writeAll(build, records);
  console.log(report(records));
}

/** What the lines written by hand amend, point to, and speak of. */
function readCurated(): { amended: Set<string>; pointed: Set<string>; terms: Set<string> } {
  const folder = join(DATA, 'curated');
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  const text = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  const found = (pattern: RegExp): Set<string> => new Set(Array.from(text.matchAll(pattern), ([, id = '']) => id));
  return {
    amended: new Set([...found(/^\{"id":"([^"]+)"/gm), ...idsOfOthers()]),
    pointed: found(/\{"e":"([^"]+)"\}/g),
    terms: found(/\{"t":"([^"]+)"/g),
  };
}

/** Wikidata ids of records written under an `x:` id: what the tables tell of them stays, however little it is. */
function idsOfOthers(): string[] {
  const rows = readTsv(join(DATA, 'same-as.tsv'));
  return rows.flatMap(({ id = '', is = '' }) => (id.startsWith('x:') ? [is] : []));
}

/** Names that `data/coverage` lists as those the dataset must know. */
function coveredNames(): ReadonlySet<string> {
  return new Set(readTsv(join(DATA, 'coverage', 'names.tsv')).map(({ name = '' }) => name));
}

/** The data packages have their own manifest, so that a fresh clone of the project stays small. */
function installPackages(): void {
  if (packagesInstalled()) return;
  console.log('import: installing the data packages of scripts/import');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: join(ROOT, 'scripts', 'import'),
    stdio: 'inherit',
  });
  if (npm.status !== 0) throw new Error('import: npm could not install the data packages of scripts/import');
}

function writeAll(build: Build, records: readonly (readonly [Draft, EntityRecord])[]): void {
  const shards = new Map<string, EntityRecord[]>();
  for (const [draft, record] of records) shards.set(shardOf(draft), [...(shards.get(shardOf(draft)) ?? []), record]);
  writeRecords(join(DATA, 'records'), shards);
  for (const [draft] of records) {
    for (const { v } of draft.facts) if (typeof v === 'object' && 't' in v) build.dataset.terms.markUsed(v.t);
  }
  writeFileSync(join(DATA, 'terms.tsv'), termsToTsv(build.dataset.terms.used()));
  const french = withNames(build.words.french, build.words.frenchDictionary, weakNames(records));
  writeFileSync(join(DATA, 'words-fr.tsv'), wordsToTsv(withoutNames(french)));
  writeFileSync(join(DATA, 'words-en.tsv'), wordsToTsv(build.words.english));
  writeFileSync(join(DATA, 'given-names.tsv'), `name\n${build.givenNames.join('\n')}\n`);
  mkdirSync(REPORTS, { recursive: true });
  writeFileSync(join(REPORTS, 'import-review.tsv'), `id\tname\tdecision\n${[...build.review].sort().join('\n')}\n`);
}

/** A list of words by frequency holds names too: « airbus », « bordeaux » begin a sentence as the firm and the town. */
function withoutNames(words: Build['words']['french']): Build['words']['french'] {
  const names = new Set(
    readTsv(join(import.meta.dirname, 'import', 'tables', 'names-not-words.tsv')).map((r) => r.word),
  );
  return new Map([...words].filter(([word]) => !names.has(word)));
}

/** Names of one word of entities that are not clearly meant by it: the dictionary may claim them. */
function weakNames(records: readonly (readonly [Draft, EntityRecord])[]): string[] {
  const CLEARLY_MEANT = 0.5;
  const weak = records
    .filter(([, record]) => record.prior < CLEARLY_MEANT)
    .flatMap(([draft]) => [draft.label.fr ?? '', ...draft.names.keys()]);
  return weak.filter((name) => name !== '' && !name.includes(' '));
}

main();
