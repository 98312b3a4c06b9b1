import { isEntityId } from '../../model.ts';
import { isValueType, parseTsv, type Row } from '../tsv.ts';
import { VALUE_TYPES } from '../vocabulary.ts';
import { reporter } from './lines.ts';
import type { Problem, Report } from './problem.ts';

export type TableName = 'properties' | 'terms' | 'sources';

/** A table of words as text; bytes and controls have been checked. */
export interface TableFile {
  readonly file: string;
  readonly text: string;
}

const CHECKS: Readonly<Record<TableName, (cells: Row['cells'], report: Report) => void>> = {
  properties: checkProperty,
  terms: checkTerm,
  sources: checkSource,
};
const KEYS: Readonly<Record<TableName, string>> = { properties: 'key', terms: 'id', sources: 'key' };

/** Checks a table: no key twice in a file, nothing needed left blank. */
export function checkTable(name: TableName, { file, text }: TableFile, problems: Problem[]): void {
  const keys = new Set<string>();
  for (const { line, cells } of parseTsv(text)) {
    const report = reporter(file, line, problems);
    const key = cells[KEYS[name]] ?? '';
    if (key === '') report('broken-table', 'no key in the first column', 'one row a key, cells separated by tabs');
    if (keys.has(key)) report('broken-table', `the key "${key}" twice`, 'keep one of the two rows');
    keys.add(key);
    CHECKS[name](cells, report);
  }
}

function checkProperty(cells: Row['cells'], report: Report): void {
  if (!isValueType(cells.type)) report('broken-table', `the type "${cells.type}"`, `one of ${VALUE_TYPES.join(', ')}`);
  if (!cells.order || !Number.isInteger(Number(cells.order))) {
    report('broken-table', `the order "${cells.order ?? ''}"`, 'a whole number');
  }
  for (const column of ['label_fr', 'label_en', 'relation_fr', 'relation_en']) needs(cells, column, report);
}

function checkTerm(cells: Row['cells'], report: Report): void {
  for (const column of ['group', 'en', 'fr_m']) needs(cells, column, report);
  if (cells.of && !isEntityId(cells.of)) report('broken-table', `"${cells.of}" in "of"`, 'an entity id, or nothing');
}

/** What we read ourselves stands nowhere else. */
const OWN_READING = 'reading';

function checkSource(cells: Row['cells'], report: Report): void {
  for (const column of ['name', 'licence']) needs(cells, column, report);
  if (cells.key !== OWN_READING && !/^https?:\/\/\S+$/.test(cells.url ?? ''))
    report('broken-table', `the address "${cells.url ?? ''}"`, 'https://…');
}

function needs(cells: Row['cells'], column: string, report: Report): void {
  if (!cells[column]) report('broken-table', `nothing in the column ${column}`, 'fill it in');
}
