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

/**
 * Wikidata has the kingdom beside the country: the news means the country, and one of the two
 * must go, or « Danemark » ties with « Danemark » in every article.
 */
const SAME_IN_THE_NEWS: Readonly<Record<string, string>> = { Q756617: 'Q35', Q29999: 'Q55' };

/** The row with every id replaced by the one that the dataset keeps. */
export function withKeptIds(row: Row): Row {
  const entries = Object.entries(row).map(([column, value]) => [column, SAME_IN_THE_NEWS[value] ?? value]);
  return Object.fromEntries(entries);
}

/** Cells joined with `|`, without the empty ones. */
export function cells(value: string | undefined): string[] {
  return (value ?? '').split('|').filter((cell) => cell !== '');
}

function rowOf(columns: readonly string[], values: readonly string[]): Row {
  return Object.fromEntries(columns.map((column, index) => [column, (values[index] ?? '').trim()]));
}
