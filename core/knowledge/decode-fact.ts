import type { EntityIndex, PartialDate } from '../model.ts';
import { ByteReader } from './bytes.ts';
import { NEGATIVE_FLAG, SINCE_FLAG, UNTIL_FLAG, VALUE_MASK, VALUE_TAGS } from './format.ts';
import { unpackDate } from './partial-date.ts';
import type { Property, Source, Term, Vocabulary } from './vocabulary.ts';

/** A fact decoded: its words are resolved, its entities are still indices. */
export interface Fact {
  readonly property: Property;
  readonly value: FactContent;
  readonly since?: PartialDate;
  readonly until?: PartialDate;
  readonly source: Source;
  readonly asOf: PartialDate;
}

export type FactContent =
  | { readonly type: 'entity'; readonly entity: EntityIndex }
  | { readonly type: 'term'; readonly term: Term; readonly of?: EntityIndex }
  | { readonly type: 'text'; readonly fr: string; readonly en: string }
  | { readonly type: 'date'; readonly date: PartialDate }
  | { readonly type: 'number'; readonly number: number };

/** The vocabulary, with the (source, as-of date) pairs that facts refer to. */
export interface FactWords extends Vocabulary {
  readonly provenances: readonly { readonly source: Source; readonly asOf: PartialDate }[];
}

/** Decodes the facts between two positions of the records; layout in `encode-fact.ts`. */
export function decodeFacts(
  records: Uint8Array,
  start: number,
  end: number,
  words: FactWords,
  textAt: (offset: number) => string,
): Fact[] {
  const reader = new ByteReader(records, start);
  const facts: Fact[] = [];
  while (reader.position < end) facts.push(decodeFact(reader, words, textAt));
  return facts;
}

function decodeFact(reader: ByteReader, words: FactWords, textAt: (offset: number) => string): Fact {
  const first = reader.byte();
  const property = at(words.properties, reader.varint());
  const { source, asOf } = at(words.provenances, reader.varint());
  const value = decodeValue(first, reader, words, textAt);
  const since = first & SINCE_FLAG ? { since: unpackDate(reader.varint()) } : {};
  const until = first & UNTIL_FLAG ? { until: unpackDate(reader.varint()) } : {};
  return { property, value, ...since, ...until, source, asOf };
}

function decodeValue(
  first: number,
  reader: ByteReader,
  words: FactWords,
  textAt: (offset: number) => string,
): FactContent {
  switch (first & VALUE_MASK) {
    case VALUE_TAGS.entity:
      return { type: 'entity', entity: reader.varint() };
    case VALUE_TAGS.term:
      return { type: 'term', term: at(words.terms, reader.varint()) };
    case VALUE_TAGS.termOf:
      return { type: 'term', term: at(words.terms, reader.varint()), of: reader.varint() };
    case VALUE_TAGS.texts:
      return { type: 'text', fr: textAt(reader.varint()), en: textAt(reader.varint()) };
    case VALUE_TAGS.date:
      return { type: 'date', date: unpackDate(reader.varint()) };
    case VALUE_TAGS.integer:
      return { type: 'number', number: reader.varint() * (first & NEGATIVE_FLAG ? -1 : 1) };
    case VALUE_TAGS.real:
      return { type: 'number', number: reader.float64() };
    default: {
      const text = textAt(reader.varint());
      return { type: 'text', fr: text, en: text };
    }
  }
}

function at<T>(table: readonly T[], index: number): T {
  const entry = table[index];
  if (entry === undefined) throw new Error('The knowledge file refers to a word it does not hold.');
  return entry;
}
