import type { Row } from './tsv.ts';

/**
 * Single cells of a reference table that are wrong there (a guessed label, mostly), replaced by hand
 * (`tables/mended.tsv`): what many rows share is mended by a rule instead.
 */
export function withMends(rows: readonly Row[], mends: readonly Row[]): Row[] {
  const byId = new Map<string, Record<string, string>>();
  for (const { id = '', column = '', value = '' } of mends) {
    byId.set(id, { ...byId.get(id), [column]: value, ...settled(column) });
  }
  return rows.map((row) => ({ ...row, ...byId.get(row.qid ?? '') }));
}

/** A label set by hand is no guess any more. */
function settled(column: string): Record<string, string> {
  return column.startsWith('label_') ? { [`${column}_src`]: 'main' } : {};
}
