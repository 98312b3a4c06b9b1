import { type Property, type Source, type Term, VALUE_TYPES, type ValueType, type Vocabulary } from './vocabulary.ts';

/** A row of a table, by column name, and the line it stands on (1 is the header). */
export interface Row {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** The rows of a tab-separated table with a header. Cells hold no quotes and no escapes. */
export function parseTsv(text: string): readonly Row[] {
  const [header = '', ...lines] = text.split('\n');
  const columns = header.split('\t');
  return lines.flatMap((content, at) => {
    if (content === '') return [];
    const values = content.split('\t');
    return [{ line: at + 2, cells: Object.fromEntries(columns.map((column, i) => [column, values[i] ?? ''])) }];
  });
}

/** The tables of `data/` and, amending them, those of `data/curated/`, as text. */
export interface VocabularyTables {
  readonly properties: readonly string[];
  readonly terms: readonly string[];
  readonly sources: readonly string[];
}

/** Reads the tables; a row of a later table replaces the row of the same key. */
export function parseVocabulary(tables: VocabularyTables): Vocabulary {
  return {
    properties: keyed(tables.properties, toProperty),
    terms: keyed(tables.terms, toTerm),
    sources: keyed(tables.sources, toSource),
  };
}

function keyed<T extends { readonly key: string }>(
  tables: readonly string[],
  toEntry: (cells: Row['cells']) => T,
): readonly T[] {
  const entries = new Map<string, T>();
  for (const table of tables) {
    for (const { cells } of parseTsv(table)) {
      const entry = toEntry(cells);
      entries.set(entry.key, entry);
    }
  }
  return [...entries.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function toProperty(cells: Row['cells']): Property {
  return {
    key: cells.key ?? '',
    wikidata: cells.wikidata ?? '',
    type: isValueType(cells.type) ? cells.type : 'text',
    label: { fr: cells.label_fr ?? '', en: cells.label_en ?? '' },
    relation: { fr: cells.relation_fr ?? '', en: cells.relation_en ?? '' },
    order: Number(cells.order),
  };
}

export function isValueType(text: string | undefined): text is ValueType {
  return VALUE_TYPES.some((type) => type === text);
}

function toTerm(cells: Row['cells']): Term {
  const gender = cells.fr_gender;
  return {
    key: cells.id ?? '',
    group: cells.group ?? '',
    en: cells.en ?? '',
    fr: cells.fr_m ?? '',
    frFeminine: cells.fr_f ?? '',
    gender: gender === 'f' || gender === 'm' ? gender : '',
    of: cells.of ?? '',
  };
}

function toSource(cells: Row['cells']): Source {
  return { key: cells.key ?? '', name: cells.name ?? '', licence: cells.licence ?? '', url: cells.url ?? '' };
}
