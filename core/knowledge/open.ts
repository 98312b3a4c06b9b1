import {
  ENTITY_KINDS,
  type EntityId,
  type EntityIndex,
  type EntityKind,
  type Gender,
  type Language,
  NAME_KINDS,
  type NameKind,
} from '../model.ts';
import { ByteReader } from './bytes.ts';
import { decodeFacts, type Fact, type FactWords } from './decode-fact.ts';
import {
  checksum,
  FIRST_TEXT_BYTE,
  GENDER_SHIFT,
  GENDERS,
  HEADER,
  HEADER_BYTES,
  KIND_MASK,
  KNOWLEDGE_MAGIC,
  KNOWLEDGE_VERSION,
  NAME_LANGUAGES,
  PRIOR_SCALE,
} from './format.ts';
import { membersOfState, mergeRows, readNeighbours } from './neighbours.ts';
import { unpackSlug } from './slugs.ts';
import { type Starts, startOf } from './starts.ts';
import type { EntityTable } from './types.ts';
import { sectionsOf, words16, words32 } from './views.ts';
import { openWords } from './words.ts';

/** One name of an entity, as written in the data. */
export interface EntityName {
  readonly text: string;
  readonly kind: NameKind;
  /** The language the name belongs to; both when absent. */
  readonly language?: Language | undefined;
}

/** The knowledge file: columns for the linker, records decoded one at a time for cards. */
export interface Knowledge extends EntityTable {
  /** Facts in the whole file. */
  readonly factCount: number;
  labelOf(index: EntityIndex, language: Language): string;
  /** Labels first, then the other names in the order of the data. Throws while the second part is not there. */
  namesOf(index: EntityIndex): readonly EntityName[];
  factsOf(index: EntityIndex): readonly Fact[];
  /** Adds the second part, without which there are no facts and no names but labels; throws when it is cut short. */
  complete(rest: ArrayBuffer): void;
}

/** Names of entities, and where those of each begin. */
interface NamePool {
  readonly starts: Starts;
  readonly names: Uint8Array;
}

/** What a linker does without. */
interface Rest {
  readonly aliases: NamePool;
  readonly recordStarts: Starts;
  readonly records: Uint8Array;
  readonly texts: Uint8Array;
  readonly words: FactWords;
}

/**
 * Opens knowledge.bin: checks the header, makes views, reads nothing else.
 *
 * @param buffer the whole, or its first part: then what is not of the linker comes by `complete`
 * @throws when the buffer is something else, of another version, or cut short.
 */
export function openKnowledge(buffer: ArrayBuffer): Knowledge {
  const header = buffer.byteLength >= HEADER_BYTES ? new Uint32Array(buffer, 0, HEADER_BYTES / 4) : undefined;
  if (header?.[HEADER.magic] !== KNOWLEDGE_MAGIC) throw new Error('This is not a knowledge file.');
  if (header[HEADER.version] !== KNOWLEDGE_VERSION) {
    throw new Error(`The knowledge file has version ${header[HEADER.version]}, not ${KNOWLEDGE_VERSION}.`);
  }
  const isWhole = header[HEADER.length] === buffer.byteLength;
  if (!isWhole && header[HEADER.cut] !== buffer.byteLength) throw new Error('The knowledge file is cut short.');
  const knowledge = new OpenKnowledge(buffer, header);
  if (isWhole) knowledge.open(buffer, 0);
  return knowledge;
}

/** Whether the bytes are those that were compiled. Reads the whole file: for builds and tests. */
export function verifyKnowledge(buffer: ArrayBuffer): boolean {
  return new Uint32Array(buffer)[HEADER.checksum] === checksum(buffer);
}

class OpenKnowledge implements Knowledge {
  readonly count: number;
  readonly factCount: number;
  readonly #header: Uint32Array;
  readonly #numbered: number;
  readonly #ids: Uint32Array;
  readonly #traits: Uint8Array;
  readonly #priors: Uint16Array;
  readonly #countries: Uint16Array;
  readonly #states: Uint32Array;
  readonly #linkStarts: Starts;
  readonly #links: Uint8Array;
  readonly #labels: NamePool;
  readonly #slugs: Uint8Array;
  readonly #utf8 = new TextDecoder();
  #rest: Rest | undefined;
  #lastFacts: { readonly index: EntityIndex; readonly facts: readonly Fact[] } | undefined;
  readonly #ofStates = new Map<EntityIndex, Uint32Array>();
  readonly #someOfStates = new Map<EntityIndex, Uint32Array>();

  constructor(buffer: ArrayBuffer, header: Uint32Array) {
    const section = sectionsOf(buffer, header, 0);
    this.#header = header;
    this.count = header[HEADER.count] ?? 0;
    this.factCount = header[HEADER.facts] ?? 0;
    this.#numbered = header[HEADER.numbered] ?? 0;
    this.#ids = words32(section('ids'));
    this.#traits = section('traits');
    this.#priors = words16(section('priors'));
    this.#countries = words16(section('countries'));
    this.#states = words32(section('states'));
    this.#slugs = section('slugs');
    this.#linkStarts = { bases: words32(section('linkBases')), steps: words16(section('linkSteps')) };
    this.#links = section('links');
    const labelStarts = { bases: words32(section('labelBases')), steps: words16(section('labelSteps')) };
    this.#labels = { starts: labelStarts, names: section('labels') };
  }

  complete(rest: ArrayBuffer): void {
    const [length = 0, cut = 0] = [this.#header[HEADER.length], this.#header[HEADER.cut]];
    if (rest.byteLength !== length - cut) throw new Error('The second part of the knowledge file is cut short.');
    this.open(rest, cut);
  }

  /** Opens what follows the linker's part, in a buffer that begins at this byte of the whole. */
  open(buffer: ArrayBuffer, from: number): void {
    const section = sectionsOf(buffer, this.#header, from);
    const aliasStarts = { bases: words32(section('aliasBases')), steps: words16(section('aliasSteps')) };
    this.#rest = {
      aliases: { starts: aliasStarts, names: section('aliases') },
      recordStarts: { bases: words32(section('recordBases')), steps: words16(section('recordSteps')) },
      records: section('records'),
      texts: section('texts'),
      words: openWords(section('words')),
    };
  }

  get #whole(): Rest {
    if (this.#rest === undefined) throw new Error('The second part of the knowledge file is not there yet.');
    return this.#rest;
  }

  idOf(index: EntityIndex): EntityId {
    const stored = this.#ids[index];
    if (stored === undefined) throw new RangeError(`No entity at ${index}.`);
    return index < this.#numbered ? `Q${stored}` : `x:${this.#slug(stored)}`;
  }

  indexOf(id: EntityId): EntityIndex | undefined {
    if (id.startsWith('Q')) {
      const number = Number(id.slice(1));
      return this.#find(0, this.#numbered, (index) => (this.#ids[index] ?? 0) - number);
    }
    const slug = id.slice(2);
    return this.#find(this.#numbered, this.count, (index) => compareText(this.#slug(this.#ids[index] ?? 0), slug));
  }

  kindOf(index: EntityIndex): EntityKind {
    return ENTITY_KINDS[(this.#traits[index] ?? 0) & KIND_MASK] ?? 'work';
  }

  genderOf(index: EntityIndex): Gender | undefined {
    return GENDERS[(this.#traits[index] ?? 0) >> GENDER_SHIFT];
  }

  priorOf(index: EntityIndex): number {
    return (this.#priors[index] ?? 0) / PRIOR_SCALE;
  }

  countryOf(index: EntityIndex): EntityIndex | undefined {
    const place = this.#countries[index] ?? 0;
    return place === 0 ? undefined : this.#states[place - 1];
  }

  neighboursOf(index: EntityIndex, most = Number.POSITIVE_INFINITY): Uint32Array {
    const place = this.#placeOf(index);
    if (place === undefined) return this.#storedNeighbours(index, most + 1);
    return most === Number.POSITIVE_INFINITY
      ? this.#neighboursOfState(index, place)
      : this.#someOfState(index, place, most + 1);
  }

  #storedNeighbours(index: EntityIndex, wanted?: number): Uint32Array {
    const reader = new ByteReader(this.#links, startOf(this.#linkStarts, index));
    return readNeighbours(reader, this.countryOf(index), wanted);
  }

  /** Page after page asks whether the same few states have more than a rule looks through: the longest answer is kept. */
  #someOfState(index: EntityIndex, place: number, wanted: number): Uint32Array {
    const whole = this.#ofStates.get(index);
    const known = whole ?? this.#someOfStates.get(index);
    if (known !== undefined && (known === whole || known.length >= wanted)) return known.subarray(0, wanted);
    const stored = this.#storedNeighbours(index, wanted);
    const some = stored.length < wanted ? mergeRows(stored, membersOfState(this.#countries, place, wanted)) : stored;
    (some.length < wanted ? this.#ofStates : this.#someOfStates).set(index, some);
    return some.subarray(0, wanted);
  }

  /** The place of an entity among the states, if it is one. */
  #placeOf(index: EntityIndex): number | undefined {
    return this.#find(0, this.#states.length, (place) => (this.#states[place] ?? 0) - index);
  }

  /** A state's people and places are in the column of states alone: put together once for each state asked for. */
  #neighboursOfState(index: EntityIndex, place: number): Uint32Array {
    const known = this.#ofStates.get(index);
    if (known) return known;
    const row = mergeRows(this.#storedNeighbours(index), membersOfState(this.#countries, place));
    this.#ofStates.set(index, row);
    return row;
  }

  labelOf(index: EntityIndex, language: Language): string {
    const [first, second] = this.#namesIn(this.#labels, index);
    return (language === 'en' ? (second ?? first) : first)?.text ?? '';
  }

  namesOf(index: EntityIndex): readonly EntityName[] {
    return [...this.#namesIn(this.#labels, index), ...this.#namesIn(this.#whole.aliases, index)];
  }

  #namesIn({ starts, names: pool }: NamePool, index: EntityIndex): readonly EntityName[] {
    const end = startOf(starts, index + 1);
    const names: EntityName[] = [];
    for (let at = startOf(starts, index); at < end; ) {
      const next = nextTag(pool, at + 1, end);
      names.push(this.#name(pool[at] ?? 0, pool.subarray(at + 1, next)));
      at = next;
    }
    return names;
  }

  /** A card asks for the same facts four times over: its facts, relations, and descriptions. */
  factsOf(index: EntityIndex): readonly Fact[] {
    if (this.#lastFacts?.index !== index) this.#lastFacts = { index, facts: this.#decodeFacts(index) };
    return this.#lastFacts.facts;
  }

  #decodeFacts(index: EntityIndex): readonly Fact[] {
    const { records, recordStarts, words, texts } = this.#whole;
    const reader = new ByteReader(records, startOf(recordStarts, index));
    return decodeFacts(reader, startOf(recordStarts, index + 1), words, (offset) => this.#text(texts, offset));
  }

  #name(tag: number, bytes: Uint8Array): EntityName {
    return {
      text: this.#utf8.decode(bytes),
      kind: NAME_KINDS[Math.floor(tag / NAME_LANGUAGES.length)] ?? 'alias',
      language: NAME_LANGUAGES[tag % NAME_LANGUAGES.length],
    };
  }

  #slug(packed: number): string {
    return unpackSlug(packed, (position) => this.#text(this.#slugs, position));
  }

  #text(pool: Uint8Array, offset: number): string {
    const reader = new ByteReader(pool, offset);
    const length = reader.varint();
    return this.#utf8.decode(pool.subarray(reader.position, reader.position + length));
  }

  /** Binary search in a range of indices; `compare` is negative while too small. */
  #find(from: number, to: number, compare: (index: EntityIndex) => number): EntityIndex | undefined {
    let low = from;
    let high = to - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const order = compare(middle);
      if (order === 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function nextTag(pool: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && (pool[at] ?? 0) >= FIRST_TEXT_BYTE) at++;
  return at;
}
