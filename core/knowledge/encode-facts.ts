import { ByteWriter } from './bytes.ts';
import { type FactReferences, type FactShape, type PlannedFact, planFact } from './encode-fact.ts';
import type { IndexOf } from './neighbours.ts';
import type { EntityRecord } from './record.ts';
import type { Term, Vocabulary } from './vocabulary.ts';

/** The records section, and the tables that its numbers refer to. */
export interface EncodedFacts {
  readonly starts: Uint32Array;
  readonly bytes: Uint8Array;
  readonly texts: Uint8Array;
  readonly provenances: readonly string[];
  readonly shapes: readonly FactShape[];
  /** The terms of the vocabulary, most used first: a small number is a short one. */
  readonly terms: readonly Term[];
  readonly count: number;
}

/**
 * The facts of each entity, one after the other. What facts have in common
 * (444,000 of them have some 1,500 shapes) is written once and numbered by use.
 */
export function encodeFacts(records: readonly EntityRecord[], vocabulary: Vocabulary, indexOf: IndexOf): EncodedFacts {
  const texts = new ByteWriter();
  const provenances = new Map<string, number>();
  const terms = byUse(vocabulary.terms, records);
  const references = factReferences({ ...vocabulary, terms }, indexOf, texts, provenances);
  const planned = records.map((record) => record.facts.map((fact) => planFact(fact, references)));
  const shapes = commonestShapes(planned);
  const { starts, bytes } = writeRecords(planned, shapes);
  return {
    starts,
    bytes,
    texts: texts.finish(),
    provenances: [...provenances.keys()],
    shapes: [...shapes.values()].map(({ shape }) => shape),
    terms,
    count: records.reduce((sum, record) => sum + record.facts.length, 0),
  };
}

function writeRecords(
  planned: readonly (readonly PlannedFact[])[],
  shapes: ReadonlyMap<string, { readonly number: number }>,
): { starts: Uint32Array; bytes: Uint8Array } {
  const out = new ByteWriter();
  const starts = new Uint32Array(planned.length + 1);
  planned.forEach((facts, index) => {
    starts[index] = out.length;
    for (const { shape, numbers, real } of facts) {
      out.varint(shapes.get(shape.join())?.number ?? 0);
      if (real !== undefined) out.float64(real);
      for (const number of numbers) out.varint(number);
    }
  });
  starts[planned.length] = out.length;
  return { starts, bytes: out.finish() };
}

/** Every shape with its number, the most used first; equals in the order of their first use. */
function commonestShapes(
  planned: readonly (readonly PlannedFact[])[],
): ReadonlyMap<string, { readonly shape: FactShape; readonly number: number }> {
  const uses = new Map<string, { readonly shape: FactShape; uses: number }>();
  for (const { shape } of planned.flat()) {
    const known = uses.get(shape.join()) ?? { shape, uses: 0 };
    known.uses++;
    uses.set(shape.join(), known);
  }
  const sorted = [...uses].sort(([, a], [, b]) => b.uses - a.uses);
  return new Map(sorted.map(([key, { shape }], number) => [key, { shape, number }]));
}

function byUse(terms: readonly Term[], records: readonly EntityRecord[]): readonly Term[] {
  const uses = new Map<string, number>();
  for (const { facts } of records) {
    for (const { v } of facts) if (typeof v === 'object' && 't' in v) uses.set(v.t, (uses.get(v.t) ?? 0) + 1);
  }
  return [...terms].sort((a, b) => (uses.get(b.key) ?? 0) - (uses.get(a.key) ?? 0));
}

function factReferences(
  vocabulary: Vocabulary,
  indexOf: IndexOf,
  texts: ByteWriter,
  provenances: Map<string, number>,
): FactReferences {
  const properties = new Map(vocabulary.properties.map(({ key, type }, index) => [key, { index, type }]));
  const terms = new Map(vocabulary.terms.map(({ key }, index) => [key, index]));
  const sources = new Set(vocabulary.sources.map(({ key }) => key));
  const pooled = new Map<string, number>();
  return {
    entity: indexOf,
    property: (key) => found(properties.get(key), `property ${key}`),
    term: (key) => found(terms.get(key), `term ${key}`),
    provenance: (src) => {
      if (!sources.has(src.slice(0, src.lastIndexOf('@')))) throw new Error(`No source for "${src}".`);
      return numbered(provenances, src, provenances.size);
    },
    text: (value) => {
      const offset = numbered(pooled, value, texts.length);
      if (offset === texts.length) texts.sizedText(value);
      return offset;
    },
  };
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`Unknown ${what}.`);
  return value;
}

/** The number a key already has, or a new one. */
function numbered(numbers: Map<string, number>, key: string, next: number): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, next);
  return next;
}
