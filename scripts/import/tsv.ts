import { readFileSync } from 'node:fs';

/** One line of a table, by column name. A column the line does not reach is an empty string. */
export type Row = Readonly<Record<string, string>>;

/** Splits a tab-separated table with one header line (no quoting: that is what the reference tables are). */
export function parseTsv(text: string): Row[] {
  const [header = '', ...lines] = text.split('\n');
  const columns = header.split('\t');
  return lines.filter((line) => line !== '').map((line) => rowOf(columns, line.split('\t')));
}

export function readTsv(path: string): Row[] {
  return parseTsv(readFileSync(path, 'utf8'));
}

/** Cells joined with `|`, without the empty ones. */
export function cells(value: string | undefined): string[] {
  return (value ?? '').split('|').filter((cell) => cell !== '');
}

function rowOf(columns: readonly string[], values: readonly string[]): Row {
  return Object.fromEntries(columns.map((column, index) => [column, (values[index] ?? '').trim()]));
}
