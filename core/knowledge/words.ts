import type { FactWords } from './decode-fact.ts';
import type { FactShape } from './encode-fact.ts';
import { encodeRows, Rows } from './rows.ts';
import type { Property, Source, Term, Vocabulary } from './vocabulary.ts';

/** What the words section is made of. */
interface Words extends Vocabulary {
  /** `source@date` */
  readonly provenances: readonly string[];
  readonly shapes: readonly FactShape[];
}

/** A term as a row: four thousand of them repeat no keys. */
type TermRow = readonly [
  key: string,
  group: string,
  en: string,
  fr: string,
  feminine: string,
  gender: string,
  of: string,
];

/** Row of the source, and the day. */
type ProvenanceRow = readonly [source: number, asOf: string];

/**
 * The words section: tables of rows (`rows.ts`) of properties, terms, sources and provenances, then
 * the shapes of facts, three u16 each.
 *
 * @throws when a provenance names a source that is not there.
 */
export function encodeWords({ properties, terms, sources, provenances, shapes }: Words): Uint8Array {
  const places = new Map(sources.map(({ key }, place) => [key, place]));
  const tables = [properties, terms.map(toRow), sources, provenances.map((src) => provenanceRow(src, places))];
  const numbers = new Uint8Array(Uint16Array.from(shapes.flat()).buffer);
  const parts = [...tables.map(encodeRows), numbers];
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Opens the section: rows are parsed when facts refer to them. */
export function openWords(bytes: Uint8Array): FactWords {
  let rest = bytes;
  const next = <T>(read: (row: never) => T): Rows<T> => {
    const rows = new Rows(rest, read);
    rest = rest.subarray(rows.size);
    return rows;
  };
  const properties = next((row: Property) => row);
  const terms = next(toTerm);
  const sources = next((row: Source) => row);
  const provenances = next(([source, asOf]: ProvenanceRow) => ({ source: sources.at(source), asOf }));
  const shapes = new Uint16Array(rest.buffer, rest.byteOffset, rest.byteLength / 2);
  return { properties, terms, provenances, shapeOf: (shape) => shapeAt(shapes, shape) };
}

function toRow({ key, group, en, fr, frFeminine, gender, of }: Term): TermRow {
  return [key, group, en, fr, frFeminine, gender, of];
}

function toTerm([key, group, en, fr, frFeminine, gender, of]: TermRow): Term {
  return { key, group, en, fr, frFeminine, gender: gender === 'f' || gender === 'm' ? gender : '', of };
}

function provenanceRow(src: string, places: ReadonlyMap<string, number>): ProvenanceRow {
  const at = src.lastIndexOf('@');
  const source = places.get(src.slice(0, at));
  if (source === undefined) throw new Error(`No source for "${src}".`);
  return [source, src.slice(at + 1)];
}

/** @throws RangeError when the file has no such shape. */
function shapeAt(shapes: Uint16Array, shape: number): FactShape {
  const [tag, property, provenance] = [shapes[3 * shape], shapes[3 * shape + 1], shapes[3 * shape + 2]];
  if (tag === undefined || property === undefined || provenance === undefined)
    throw new RangeError(`The knowledge file refers to shape ${shape} of ${shapes.length / 3}.`);
  return [tag, property, provenance];
}
