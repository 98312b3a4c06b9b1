import type { FactWords } from './decode-fact.ts';
import type { FactShape } from './encode-fact.ts';
import type { Source, Term, Vocabulary } from './vocabulary.ts';

/** What the words section is made of. */
interface Words extends Vocabulary {
  /** `source@date` */
  readonly provenances: readonly string[];
  readonly shapes: readonly FactShape[];
}

/** A term as a row: two and a half thousand of them repeat no keys. */
type TermRow = readonly [
  key: string,
  group: string,
  en: string,
  fr: string,
  feminine: string,
  gender: string,
  of: string,
];

interface StoredWords extends Omit<Words, 'terms' | 'shapes'> {
  readonly terms: readonly TermRow[];
  /** Tag, property, provenance of one shape after the other. */
  readonly shapes: readonly number[];
}

/** The words section: JSON, because it is read once and whole. */
export function encodeWords({ properties, terms, sources, provenances, shapes }: Words): Uint8Array {
  const stored: StoredWords = { properties, sources, provenances, terms: terms.map(toRow), shapes: shapes.flat() };
  return new TextEncoder().encode(JSON.stringify(stored));
}

/** @throws when a provenance names a source that is not there. */
export function decodeWords(bytes: Uint8Array): FactWords {
  const stored = JSON.parse(new TextDecoder().decode(bytes)) as StoredWords;
  const sources = new Map(stored.sources.map((source) => [source.key, source]));
  return {
    properties: stored.properties,
    sources: stored.sources,
    terms: stored.terms.map(toTerm),
    provenances: stored.provenances.map((src) => toProvenance(src, sources)),
    shapes: toShapes(stored.shapes),
  };
}

function toRow({ key, group, en, fr, frFeminine, gender, of }: Term): TermRow {
  return [key, group, en, fr, frFeminine, gender, of];
}

function toTerm([key, group, en, fr, frFeminine, gender, of]: TermRow): Term {
  return { key, group, en, fr, frFeminine, gender: gender === 'f' || gender === 'm' ? gender : '', of };
}

function toProvenance(src: string, sources: ReadonlyMap<string, Source>): FactWords['provenances'][number] {
  const at = src.lastIndexOf('@');
  const source = sources.get(src.slice(0, at));
  if (!source) throw new Error(`The knowledge file names no source for "${src}".`);
  return { source, asOf: src.slice(at + 1) };
}

function toShapes(numbers: readonly number[]): FactShape[] {
  return Array.from({ length: numbers.length / 3 }, (_, at) => {
    const [tag = 0, property = 0, provenance = 0] = numbers.slice(3 * at, 3 * at + 3);
    return [tag, property, provenance] as const;
  });
}
