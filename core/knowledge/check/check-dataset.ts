import { type EntityId, isEntityId, type PartialDate } from '../../model.ts';
import { compareIds } from '../merge.ts';
import { parseVocabulary } from '../tsv.ts';
import { checkRecord, type RecordForm } from './check-record.ts';
import { checkTable, type TableFile, type TableName } from './check-tables.ts';
import { type CheckContext, checkContext, isObject, type Unchecked } from './context.ts';
import { type Line, readLines, reporter } from './lines.ts';
import type { Problem } from './problem.ts';

/** A file as read from disk. */
export interface CheckedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface DatasetFiles {
  readonly records: readonly CheckedFile[];
  readonly curated: readonly CheckedFile[];
  /** Ids that mean the same entity as another, `same-as.tsv`. */
  readonly same?: readonly CheckedFile[];
  readonly tables: Readonly<Record<TableName, readonly CheckedFile[]>>;
}

/** A record and the line it stands on. */
interface Located {
  readonly line: Line;
  readonly record: Unchecked;
}

/** Everything that is wrong in the files of `data/`, in the order of files and lines. */
export function checkDataset(files: DatasetFiles, today: PartialDate): readonly Problem[] {
  const problems: Problem[] = [];
  const context = checkTables(files, today, problems);
  const whole = files.records.flatMap((file) => checkFile(file, 'whole', context, problems));
  const curated = files.curated.flatMap((file) => checkFile(file, 'amendment', context, problems));
  const known = new Set(whole.map(({ record }) => record.id));
  checkUnique(whole, problems);
  checkUnique(curated, problems);
  checkAmendments(curated, new Set([...known, ...keptIds(files.same ?? [], known)]), problems);
  for (const { record } of curated) known.add(record.id);
  for (const file of files.same ?? []) checkSame(file, known, problems);
  checkTargets([...whole, ...curated], known, problems);
  return problems;
}

/** Ids that records written under another id are kept by: they can be amended too. */
function keptIds(same: readonly CheckedFile[], known: ReadonlySet<unknown>): string[] {
  return same
    .flatMap((file) => readLines(file.path, file.bytes, []).slice(1))
    .map(({ text }) => text.split('\t'))
    .flatMap(([id, is]) => (known.has(id) && is !== undefined ? [is] : []));
}

/** Each id of the table may be referred to; a record of it, or of the one it stands for, must be there. */
function checkSame(file: CheckedFile, known: Set<unknown>, problems: Problem[]): void {
  for (const line of readLines(file.path, file.bytes, problems).slice(1)) {
    const [id, is] = line.text.split('\t');
    if (!known.has(is) && !known.has(id)) {
      const report = reporter(line.file, line.number, problems);
      report('relation-to-nobody', `${is} is not in the dataset`, 'name an id that has a record');
    }
    known.add(id).add(is);
  }
}

function checkTables(files: DatasetFiles, today: PartialDate, problems: Problem[]): CheckContext {
  const read = (name: TableName): string[] =>
    files.tables[name].map(({ path, bytes }) => {
      const table: TableFile = {
        file: path,
        text: readLines(path, bytes, problems)
          .map(({ text }) => text)
          .join('\n'),
      };
      checkTable(name, table, problems);
      return table.text;
    });
  const tables = { properties: read('properties'), terms: read('terms'), sources: read('sources') };
  return checkContext(parseVocabulary(tables), today);
}

function checkFile(file: CheckedFile, form: RecordForm, context: CheckContext, problems: Problem[]): Located[] {
  const located: Located[] = [];
  let previous: EntityId | undefined;
  for (const line of readLines(file.path, file.bytes, problems)) {
    const record = parseLine(line, problems);
    if (record === undefined) continue;
    const report = reporter(line.file, line.number, problems);
    checkRecord(record, form, context, report);
    if (!isObject(record)) continue;
    located.push({ line, record });
    const { id } = record;
    if (typeof id !== 'string' || !isEntityId(id)) continue;
    if (previous !== undefined && compareIds(previous, id) > 0) {
      report('unsorted', `${id} after ${previous}`, 'sort by number of the QID, then x: ids by slug');
    }
    previous = id;
  }
  return located;
}

function parseLine(line: Line, problems: Problem[]): unknown {
  try {
    return JSON.parse(line.text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    reporter(line.file, line.number, problems)('not-json', reason, 'one JSON object a line, without line breaks in it');
    return undefined;
  }
}

function checkUnique(records: readonly Located[], problems: Problem[]): void {
  const first = new Map<unknown, Line>();
  for (const { line, record } of records) {
    const earlier = first.get(record.id);
    if (earlier === undefined) first.set(record.id, line);
    else {
      const where = `${earlier.file}:${earlier.number}`;
      reporter(line.file, line.number, problems)(
        'duplicate-id',
        `${record.id} is already at ${where}`,
        'merge the two',
      );
    }
  }
}

function checkAmendments(curated: readonly Located[], known: ReadonlySet<unknown>, problems: Problem[]): void {
  for (const { line, record } of curated) {
    if (known.has(record.id)) continue;
    const missing = ['kind', 'label', 'prior', 'facts'].filter((field) => record[field] === undefined);
    if (missing.length === 0) continue;
    const message = `${record.id} amends no imported record, and is no whole one: no ${missing.join(', ')}`;
    reporter(line.file, line.number, problems)('amends-nobody', message, 'mend the id, or add what is missing');
  }
}

function checkTargets(records: readonly Located[], known: ReadonlySet<unknown>, problems: Problem[]): void {
  for (const { line, record } of records) {
    if (!Array.isArray(record.facts)) continue;
    for (const fact of record.facts) {
      const target = isObject(fact) && isObject(fact.v) ? (fact.v.e ?? fact.v.of) : undefined;
      if (target === undefined || known.has(target)) continue;
      const report = reporter(line.file, line.number, problems);
      report('relation-to-nobody', `${target} is not in the dataset`, 'add its record, or write the value as a text');
    }
  }
}
