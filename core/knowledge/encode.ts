import { ENTITY_KINDS, NAME_KINDS } from '../model.ts';
import { ByteWriter } from './bytes.ts';
import { encodeFacts } from './encode-facts.ts';
import {
  ALIGNMENT,
  checksum,
  FIRST_OF_REST,
  GENDER_SHIFT,
  GENDERS,
  HEADER,
  HEADER_BYTES,
  KNOWLEDGE_MAGIC,
  KNOWLEDGE_VERSION,
  NAME_LANGUAGES,
  PRIOR_SCALE,
  SECTIONS,
  type SectionName,
} from './format.ts';
import { numberOf } from './merge.ts';
import { type IndexOf, neighboursBeyondStates, writeNeighbours } from './neighbours.ts';
import type { EntityRecord, NameRecord } from './record.ts';
import { packSlug } from './slugs.ts';
import { packStarts, type Starts } from './starts.ts';
import { COUNTRY_PROPERTIES, type Vocabulary } from './vocabulary.ts';
import { encodeWords } from './words.ts';

/**
 * Compiles merged records (sorted, see `mergeRecords`) into knowledge.bin, laid out in
 * `format.ts`. Same records and vocabulary → same bytes.
 *
 * @throws when a fact refers to an unknown entity, property, term or source.
 */
export function encodeKnowledge(records: readonly EntityRecord[], vocabulary: Vocabulary): ArrayBuffer {
  const indexOf = indexer(records);
  const stateOf = Uint32Array.from(records, (record) => countryOf(record, indexOf));
  const facts = encodeFacts(records, vocabulary, indexOf);
  const links = encodeRowsOf(neighboursBeyondStates(records, indexOf, stateOf), writeNeighbours);
  const ids = encodeIds(records);
  const labels = encodeRowsOf(records, encodeLabelsOf);
  const aliases = encodeRowsOf(records, encodeAliasesOf);
  const states = Uint32Array.from(new Set(stateOf.filter((state) => state !== 0))).sort();
  const places = new Map([...states].map((state, place) => [state, place + 1]));
  const [linkStarts, recordStarts, labelStarts, aliasStarts] = [links, facts, labels, aliases].map(({ starts }) =>
    packStarts(starts),
  ) as [Starts, Starts, Starts, Starts];
  const sections: Record<SectionName, Uint8Array> = {
    ids: bytesOf(ids.ids),
    traits: Uint8Array.from(records, traitsOf),
    priors: bytesOf(Uint16Array.from(records, (record) => Math.round(record.prior * PRIOR_SCALE))),
    countries: bytesOf(Uint16Array.from(stateOf, (state) => places.get(state) ?? 0)),
    states: bytesOf(states.map((state) => state - 1)),
    slugs: ids.slugs,
    linkBases: bytesOf(linkStarts.bases),
    linkSteps: bytesOf(linkStarts.steps),
    links: links.bytes,
    recordBases: bytesOf(recordStarts.bases),
    recordSteps: bytesOf(recordStarts.steps),
    labels: labels.bytes,
    labelBases: bytesOf(labelStarts.bases),
    labelSteps: bytesOf(labelStarts.steps),
    aliases: aliases.bytes,
    aliasBases: bytesOf(aliasStarts.bases),
    aliasSteps: bytesOf(aliasStarts.steps),
    records: facts.bytes,
    texts: facts.texts,
    words: encodeWords({ ...vocabulary, ...facts }),
  };
  return assemble(sections, { count: records.length, numbered: ids.numbered, facts: facts.count });
}

function indexer(records: readonly EntityRecord[]): IndexOf {
  const indices = new Map(records.map((record, index) => [record.id, index]));
  return (id) => {
    const index = indices.get(id);
    if (index === undefined) throw new Error(`No entity ${id} in the dataset.`);
    return index;
  };
}

function encodeIds(records: readonly EntityRecord[]): { ids: Uint32Array; slugs: Uint8Array; numbered: number } {
  const slugs = new ByteWriter();
  let numbered = 0;
  const ids = Uint32Array.from(records, ({ id }) => {
    if (id.startsWith('Q')) {
      numbered++;
      return numberOf(id);
    }
    return packSlug(id.slice(2), slugs);
  });
  return { ids, slugs: slugs.finish(), numbered };
}

function traitsOf(record: EntityRecord): number {
  return ENTITY_KINDS.indexOf(record.kind) | (GENDERS.indexOf(record.gender) << GENDER_SHIFT);
}

/** Index + 1 of the state of a record, 0 for none. */
function countryOf(record: EntityRecord, indexOf: IndexOf): number {
  for (const property of COUNTRY_PROPERTIES) {
    for (const fact of record.facts) {
      if (fact.p === property && typeof fact.v === 'object' && 'e' in fact.v && fact.v.e !== record.id) {
        return indexOf(fact.v.e) + 1;
      }
    }
  }
  return 0;
}

/** What is written of each entity, one after the other, and where each begins. */
function encodeRowsOf<T>(
  rows: readonly T[],
  write: (row: T, out: ByteWriter) => void,
): { starts: Uint32Array; bytes: Uint8Array } {
  const out = new ByteWriter();
  const starts = new Uint32Array(rows.length + 1);
  rows.forEach((row, index) => {
    starts[index] = out.length;
    write(row, out);
  });
  starts[rows.length] = out.length;
  return { starts, bytes: out.finish() };
}

function encodeLabelsOf({ label }: EntityRecord, out: ByteWriter): void {
  if (typeof label === 'string' || label.fr === label.en) {
    writeName(typeof label === 'string' ? label : label.fr, 'label', undefined, out);
  } else {
    writeName(label.fr, 'label', 'fr', out);
    writeName(label.en, 'label', 'en', out);
  }
}

function encodeAliasesOf({ names = [] }: EntityRecord, out: ByteWriter): void {
  for (const name of names) encodeName(name, out);
}

function encodeName(record: NameRecord, out: ByteWriter): void {
  const name = typeof record === 'string' ? { text: record } : record;
  const kind = name.kind === undefined || name.kind === 'label' ? 'alias' : name.kind;
  writeName(name.text, kind, name.lang, out);
}

function writeName(
  text: string,
  kind: (typeof NAME_KINDS)[number],
  language: (typeof NAME_LANGUAGES)[number],
  out: ByteWriter,
): void {
  out.byte(NAME_KINDS.indexOf(kind) * NAME_LANGUAGES.length + NAME_LANGUAGES.indexOf(language));
  out.text(text);
}

function bytesOf(array: Uint32Array | Uint16Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function assemble(
  sections: Record<SectionName, Uint8Array>,
  totals: { readonly count: number; readonly numbered: number; readonly facts: number },
): ArrayBuffer {
  const header = new Uint32Array(HEADER_BYTES / 4);
  let end = align(HEADER_BYTES);
  SECTIONS.forEach((name, at) => {
    header[HEADER.sections + 2 * at] = end;
    header[HEADER.sections + 2 * at + 1] = sections[name].length;
    end = align(end + sections[name].length);
  });
  header.set([KNOWLEDGE_MAGIC, KNOWLEDGE_VERSION, 0, end, totals.count, totals.numbered, totals.facts]);
  header[HEADER.cut] = header[HEADER.sections + 2 * SECTIONS.indexOf(FIRST_OF_REST)] ?? end;
  const file = new Uint8Array(end);
  file.set(bytesOf(header));
  for (const [at, name] of SECTIONS.entries()) file.set(sections[name], header[HEADER.sections + 2 * at]);
  new Uint32Array(file.buffer)[HEADER.checksum] = checksum(file.buffer);
  return file.buffer;
}

/** The two files that the extension has: what a linker needs, and the rest. */
export function cutKnowledge(whole: ArrayBuffer): { readonly entities: ArrayBuffer; readonly rest: ArrayBuffer } {
  const cut = new Uint32Array(whole, 0, HEADER_BYTES / 4)[HEADER.cut] ?? 0;
  return { entities: whole.slice(0, cut), rest: whole.slice(cut) };
}

function align(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}
