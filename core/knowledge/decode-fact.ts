import type { EntityIndex, PartialDate } from '../model.ts';
import type { ByteReader } from './bytes.ts';
import { DEGREE, type FactShape } from './encode-fact.ts';
import { SINCE_FLAG, UNTIL_FLAG, VALUE_MASK, VALUE_TAGS } from './format.ts';
import { unpackDate } from './partial-date.ts';
import type { Rows } from './rows.ts';
import type { Property, Source, Term } from './vocabulary.ts';

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

/** The words that facts are written in, with what whole facts have in common. */
export interface FactWords {
  readonly properties: Rows<Property>;
  readonly terms: Rows<Term>;
  readonly provenances: Rows<{ readonly source: Source; readonly asOf: PartialDate }>;
  /** What the facts of a shape have in common. */
  shapeOf(shape: number): FactShape;
}

/** Decodes the facts of one entity, from where its neighbours end; layout in `encode-fact.ts`. */
export function decodeFacts(
  reader: ByteReader,
  end: number,
  words: FactWords,
  textAt: (offset: number) => string,
): Fact[] {
  const facts: Fact[] = [];
  while (reader.position < end) facts.push(decodeFact(reader, words, textAt));
  return facts;
}

function decodeFact(reader: ByteReader, words: FactWords, textAt: (offset: number) => string): Fact {
  const [tag, property, provenance] = words.shapeOf(reader.varint());
  const { source, asOf } = words.provenances.at(provenance);
  const value = decodeValue(tag, reader, words, textAt);
  const since = tag & SINCE_FLAG ? { since: unpackDate(reader.varint()) } : {};
  const until = tag & UNTIL_FLAG ? { until: unpackDate(reader.varint()) } : {};
  return { property: words.properties.at(property), value, ...since, ...until, source, asOf };
}

function decodeValue(
  tag: number,
  reader: ByteReader,
  words: FactWords,
  textAt: (offset: number) => string,
): FactContent {
  switch (tag & VALUE_MASK) {
    case VALUE_TAGS.entity:
      return { type: 'entity', entity: reader.varint() };
    case VALUE_TAGS.term:
      return { type: 'term', term: words.terms.at(reader.varint()) };
    case VALUE_TAGS.termOf:
      return { type: 'term', term: words.terms.at(reader.varint()), of: reader.varint() };
    case VALUE_TAGS.texts:
      return { type: 'text', fr: textAt(reader.varint()), en: textAt(reader.varint()) };
    case VALUE_TAGS.date:
      return { type: 'date', date: unpackDate(reader.varint()) };
    case VALUE_TAGS.integer:
      return { type: 'number', number: reader.varint() };
    case VALUE_TAGS.negative:
      return { type: 'number', number: -reader.varint() };
    case VALUE_TAGS.real:
      return { type: 'number', number: reader.float64() };
    case VALUE_TAGS.code:
      return sameText(String(reader.varint()).padStart(CODE_LENGTH, '0'));
    case VALUE_TAGS.coordinates:
      return sameText(`${unpackDegrees(reader.varint())},${unpackDegrees(reader.varint())}`);
    default:
      return sameText(textAt(reader.varint()));
  }
}

const CODE_LENGTH = 5;

function sameText(text: string): FactContent {
  return { type: 'text', fr: text, en: text };
}

function unpackDegrees(packed: number): number {
  return (packed % 2 === 1 ? -(packed + 1) : packed) / (2 * DEGREE);
}
