import { LANGUAGES, type NameKind } from '../model.ts';
import { CODES, foldText } from '../text/fold.ts';
import { SHAPE } from '../text/shapes.ts';
import { Tokens, tokenize } from '../text/tokens.ts';
import { extendHash } from '../text/word-hash.ts';
import { packEntry } from './entry.ts';
import * as format from './format.ts';
import { makeFuzzyIndex } from './fuzzy-keys.ts';
import { OPENING_ARTICLES } from './opening-articles.ts';
import { NO_PEOPLE, type PeopleWords } from './people-words.ts';
import type { GazetteerName } from './types.ts';

/** Common words of each language, for telling « Nice » the word from Nice the city and titles from names. */
export interface CommonWords {
  readonly fr: readonly string[];
  readonly en: readonly string[];
}

/** Fuller tables make longer probes, emptier ones more bytes: at 0.9 a look-up costs about 5 looks. */
const LOAD = 0.9;
const MAX_WORDS = 12;
const scratch = new Tokens();

interface CompiledName {
  readonly folded: string;
  /** The same with capitals where every spelling has them. */
  readonly cased: string;
  readonly prefixes: readonly number[];
  readonly firstHash: number;
  /** Some spelling begins with a small letter. */
  readonly opensSmall: boolean;
  readonly entries: readonly PackedEntry[];
}

interface Group {
  readonly entries: Map<string, PackedEntry>;
  /** One bit per word that is written with a capital. */
  capitals: number;
  opensSmall: boolean;
}

interface PackedEntry {
  readonly packed: number;
  readonly kind: NameKind;
  readonly since: number;
  readonly until: number;
}

/**
 * Compiles names into the buffer that `openGazetteer` opens (memory map: format.ts), with what is known of words.
 * The same names give the same bytes, whatever their order.
 * @throws Error when there are more names or entities than the format has bits for.
 */
export function compileGazetteer(
  names: readonly GazetteerName[],
  commonWords?: CommonWords,
  people: PeopleWords = NO_PEOPLE,
): ArrayBuffer {
  const compiled = groupByFolded(names);
  if (compiled.length > format.MAX_NAMES) throw new Error(`Too many names: ${compiled.length}.`);
  const lists = makeLists(compiled);
  const slots = makeSlots(compiled);
  const words = makeWords(commonWords, people);
  const pool = makePool(compiled);
  const fuzzy = makeFuzzyIndex(compiled);
  const sizes = {
    names: compiled.length,
    slots: slots.length,
    lists: lists.words.length,
    words: words.length,
    pool: pool.bytes.length,
    fuzzy: fuzzy.length,
  };
  const at = format.layoutOf(sizes);
  const buffer = new ArrayBuffer(at.bytes);
  const out = new Uint32Array(buffer);
  out.set(slots, at.slots);
  out.set(lists.values, at.entries);
  out.set(lists.words, at.lists);
  out.set(words, at.words);
  out.set(makeFilter(compiled), at.filter);
  out.set(pool.blocks, at.blocks);
  new Uint16Array(buffer).set(pool.offsets, at.offsets * 2);
  new Uint8Array(buffer).set(pool.bytes, at.poolByte);
  out.set(fuzzy, at.fuzzy);
  writeHeader(out, sizes);
  return buffer;
}

function writeHeader(out: Uint32Array, sizes: format.Sizes): void {
  out[format.HEADER.magic] = format.MAGIC;
  out[format.HEADER.version] = format.FORMAT_VERSION;
  out[format.HEADER.bytes] = out.byteLength;
  for (const field of ['names', 'slots', 'lists', 'words', 'pool', 'fuzzy'] as const) {
    out[format.HEADER[field]] = sizes[field];
  }
  out[format.HEADER.checksum] = format.checksumOf(out);
}

function groupByFolded(names: readonly GazetteerName[]): CompiledName[] {
  const groups = new Map<string, Group>();
  for (const name of names) {
    if (name.entity >= format.MAX_ENTITIES) throw new Error(`Too many entities: ${name.entity}.`);
    const folded = foldText(name.text);
    if (folded === '') continue;
    const group = groups.get(folded) ?? { entries: new Map<string, PackedEntry>(), capitals: ~0, opensSmall: false };
    const entry = packName(name);
    group.entries.set(`${entry.packed} ${entry.since} ${entry.until}`, entry);
    group.capitals &= capitalWords();
    group.opensSmall ||= ((scratch.shapes[0] as number) & SHAPE.capital) === 0;
    groups.set(folded, group);
  }
  return [...groups]
    .map(([folded, group]) => compileName(folded, group))
    .filter((name) => name.prefixes.length <= MAX_WORDS)
    .sort((a, b) => (a.folded < b.folded ? -1 : 1));
}

function packName(name: GazetteerName): PackedEntry {
  tokenize(name.text, scratch);
  const since = name.since === undefined ? 0 : format.dateNumber(name.since);
  const until = name.until === undefined ? format.NO_END : format.dateNumber(name.until);
  const isDated = since !== 0 || until !== format.NO_END;
  const packed = packEntry(
    {
      entity: name.entity,
      kind: name.kind,
      language: name.language,
      commonFr: name.commonFr === true,
      commonEn: name.commonEn === true,
      isAcronym: isAcronym(),
    },
    isDated,
  );
  return { packed, kind: name.kind, since, until };
}

/** Of the name just tokenized: one bit per word with a capital. */
function capitalWords(): number {
  let bits = 0;
  for (let i = 0; i < scratch.count; i++) {
    if (((scratch.shapes[i] as number) & (SHAPE.capital | SHAPE.innerCapital)) !== 0) bits |= 1 << i;
  }
  return bits;
}

function isAcronym(): boolean {
  const shape = scratch.shapes[0] as number;
  return scratch.count === 1 && (shape & (SHAPE.allCapitals | SHAPE.single)) !== 0;
}

function compileName(folded: string, { entries, capitals, opensSmall }: Group): CompiledName {
  tokenize(folded, scratch);
  const firstHash = scratch.hashes[0] as number;
  const prefixes = [firstHash];
  for (let i = 1; i < scratch.count; i++) {
    prefixes.push(extendHash(prefixes[i - 1] as number, scratch.hashes[i] as number));
  }
  const sorted = [...entries.values()].sort((a, b) => a.packed - b.packed || a.since - b.since || a.until - b.until);
  const words = folded
    .split(' ')
    .map((word, i) => ((capitals >>> i) & 1 ? word[0]?.toUpperCase() + word.slice(1) : word));
  return { folded, cased: words.join(' '), prefixes, firstHash, opensSmall, entries: sorted };
}

function makeLists(names: readonly CompiledName[]): { words: number[]; values: number[] } {
  const words: number[] = [];
  const values = names.map(({ entries }) => {
    const only = entries[0] as PackedEntry;
    if (entries.length === 1 && only.since === 0 && only.until === format.NO_END) return only.packed;
    const at = words.length;
    words.push(entries.length);
    for (const { packed, since, until } of entries) {
      words.push(packed);
      if (since !== 0 || until !== format.NO_END) words.push(since, until);
    }
    return format.LIST_FLAG + at;
  });
  return { words, values };
}

interface Prefix {
  readonly hash: number;
  name: number;
  flags: number;
}

function makeSlots(names: readonly CompiledName[]): Uint32Array {
  const prefixes = new Map<string, Prefix>();
  names.forEach(({ folded, prefixes: hashes }, name) => {
    const words = folded.split(' ');
    hashes.forEach((hash, i) => {
      const isWhole = i === hashes.length - 1;
      const key = words.slice(0, i + 1).join(' ');
      const known = prefixes.get(key) ?? { hash, name, flags: 0 };
      if (isWhole) known.name = name;
      known.flags |= isWhole ? format.SLOT_WHOLE : format.SLOT_LONGER;
      prefixes.set(key, known);
    });
  });
  const slots = new Uint32Array(Math.ceil(prefixes.size / LOAD) | 1);
  for (const { hash, name, flags } of prefixes.values()) {
    const value = (format.fingerprintOf(hash) << format.FINGERPRINT_SHIFT) | flags | (name + 1);
    place(slots, format.slotOf(hash, slots.length), value, format.FINGERPRINT_SHIFT);
  }
  return slots;
}

/** Puts a value at or behind `from`, moving smaller ones on; its bits from `shift` up rank it (format.ts). */
function place(slots: Uint32Array, from: number, value: number, shift: number): void {
  let at = from;
  let moving = value >>> 0;
  for (let there = slots[at] as number; there !== 0; there = slots[at] as number) {
    if (there >>> shift < moving >>> shift) {
      slots[at] = moving;
      moving = there;
    }
    at = at + 1 === slots.length ? 0 : at + 1;
  }
  slots[at] = moving;
}

const CAPITAL = /^[A-Z]/;

function makeFilter(names: readonly CompiledName[]): Uint32Array {
  const filter = new Uint32Array(format.FILTER_WORDS);
  const set = (bit: number): void => {
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
  };
  const setSmall = (hash: number): void => set(format.FILTER_BITS + (hash & (format.SMALL_FILTER_BITS - 1)));
  for (const { folded, cased, prefixes, firstHash, opensSmall } of names) {
    set(firstHash & (format.FILTER_BITS - 1));
    const [word = ''] = folded.split(' ');
    const [, second] = cased.split(' ');
    const isArticle = OPENING_ARTICLES.includes(word);
    if (isArticle || opensSmall || !CAPITAL.test(cased)) setSmall(firstHash);
    if (isArticle && second !== undefined && !CAPITAL.test(second)) setSmall(prefixes[1] as number);
  }
  return filter;
}

interface Pool {
  readonly bytes: Uint8Array;
  readonly blocks: readonly number[];
  readonly offsets: readonly number[];
}

function makePool(names: readonly CompiledName[]): Pool {
  const bytes: number[] = [];
  const blocks: number[] = [];
  const offsets = names.map(({ cased }, name) => {
    const block = name >>> format.BLOCK_BITS;
    blocks[block] ??= bytes.length;
    const offset = bytes.length - blocks[block];
    if (offset > 0xffff) throw new Error(`Names too long for a block of the pool: ${cased}.`);
    for (let i = 0; i < cased.length; i++) bytes.push(poolByte(cased.charCodeAt(i)));
    bytes.push(0);
    return offset;
  });
  return { bytes: Uint8Array.from(bytes), blocks, offsets };
}

/** Letters of other scripts as their codes, which is how they are compared. */
function poolByte(unit: number): number {
  return unit < AFTER_ASCII ? unit : (CODES[unit] as number);
}

const AFTER_ASCII = 0x80;

function makeWords(commonWords: CommonWords | undefined, people: PeopleWords): Uint32Array {
  const flags = new Map<number, number>();
  const add = (text: string, flag: number): void => {
    tokenize(text, scratch);
    for (let i = 0; i < scratch.count; i++) {
      const key = (scratch.hashes[i] as number) & (-1 << format.WORD_BITS);
      flags.set(key, (flags.get(key) ?? 0) | flag);
    }
  };
  for (const language of LANGUAGES)
    for (const word of commonWords?.[language] ?? []) add(word, format.COMMON[language]);
  for (const word of people.all) add(word, format.OF_PEOPLE);
  for (const word of people.widespread) add(word, format.OF_MANY);
  const words = new Uint32Array(flags.size === 0 ? 0 : Math.ceil(flags.size / LOAD) | 1);
  for (const [key, bits] of flags) {
    place(words, format.slotOf(key >>> format.WORD_BITS, words.length), key | bits, format.WORD_BITS);
  }
  return words;
}
