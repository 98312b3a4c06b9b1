import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CuratedRecord } from '../../core/knowledge/merge.ts';
import type { EntityRecord } from '../../core/knowledge/record.ts';
import type { SameAs } from '../../core/knowledge/same-as.ts';
import { parseTsv, parseVocabulary } from '../../core/knowledge/tsv.ts';
import type { Vocabulary } from '../../core/knowledge/vocabulary.ts';
import type { EntityId, Language } from '../../core/model.ts';

/** A file of `data/` as read: bytes, because bad UTF-8 must be seen. */
export interface DataFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The files the dataset is compiled from. */
export interface DataFiles {
  readonly records: readonly DataFile[];
  readonly curated: readonly DataFile[];
  readonly tables: Readonly<Record<'properties' | 'terms' | 'sources', readonly DataFile[]>>;
  /** Ids that mean the same entity as another. */
  readonly same: readonly DataFile[];
  /** Words of the language by frequency, for telling Nice the city from the word. */
  readonly words: Readonly<Record<Language, readonly DataFile[]>>;
}

export function readDataFiles(directory: string): DataFiles {
  const table = (name: string): DataFile[] =>
    [join(directory, `${name}.tsv`), join(directory, 'curated', `${name}.tsv`)].filter(existsSync).map(readDataFile);
  return {
    records: jsonlIn(join(directory, 'records')),
    curated: jsonlIn(join(directory, 'curated')),
    same: table('same-as'),
    words: { fr: table('words-fr'), en: table('words-en') },
    tables: { properties: table('properties'), terms: table('terms'), sources: table('sources') },
  };
}

function jsonlIn(directory: string): DataFile[] {
  if (!existsSync(directory)) return [];
  const names = readdirSync(directory).filter((name) => name.endsWith('.jsonl'));
  return names.sort().map((name) => readDataFile(join(directory, name)));
}

function readDataFile(path: string): DataFile {
  return { path, bytes: readFileSync(path) };
}

export function vocabularyOf({ tables }: DataFiles): Vocabulary {
  return parseVocabulary({
    properties: tables.properties.map(textOf),
    terms: tables.terms.map(textOf),
    sources: tables.sources.map(textOf),
  });
}

export function recordsOf(files: readonly DataFile[]): EntityRecord[] {
  return files.flatMap((file) => parseLines<EntityRecord>(file));
}

export function curatedOf(files: readonly DataFile[]): CuratedRecord[] {
  return files.flatMap((file) => parseLines<CuratedRecord>(file));
}

/** Fails on the first line that is no JSON; `data:check` lists them all. */
function parseLines<T>(file: DataFile): T[] {
  return textOf(file)
    .split('\n')
    .flatMap((line, at): T[] => {
      if (line === '') return [];
      try {
        return [JSON.parse(line)];
      } catch {
        throw new Error(`${file.path}:${at + 1}: not a JSON object. Run \`npm run data:check\`.`);
      }
    });
}

function textOf(file: DataFile): string {
  return new TextDecoder().decode(file.bytes);
}

/** Hash of all that the compiler reads, so that staleness shows without compiling. */
export function hashOf(parts: Iterable<Uint8Array>): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 16);
}

export function allFiles(files: DataFiles): DataFile[] {
  const { properties, terms, sources } = files.tables;
  const { fr, en } = files.words;
  return [...files.records, ...files.curated, ...files.same, ...properties, ...terms, ...sources, ...fr, ...en];
}

/** What `same-as.tsv` says, for `withKeptIds`. */
export function sameAsOf({ same }: DataFiles): SameAs {
  const rows = same.flatMap((file) => parseTsv(textOf(file)));
  return new Map(rows.map(({ cells }) => [cells.id as EntityId, cells.is as EntityId]));
}

/** The common words of each language, most frequent first. */
export function commonWordsOf({ words }: DataFiles): Readonly<Record<Language, readonly string[]>> {
  return { fr: wordsIn(words.fr), en: wordsIn(words.en) };
}

function wordsIn(files: readonly DataFile[]): readonly string[] {
  return files.flatMap((file) => parseTsv(textOf(file)).flatMap(({ cells }) => cells.word ?? []));
}
