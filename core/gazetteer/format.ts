/**
 * The gazetteer on one ArrayBuffer, little-endian, opened without parsing:
 *
 *   ┌────────────┬──────────────────────────────────────────────────────────────┐
 *   │ header     │ 16 × u32: `HEADER` below                                     │
 *   │ slots      │ u32 × slotCount, open addressing on the hash of word prefixes│
 *   │            │   fingerprint 10 │ longer 1 │ whole 1 │ name + 1: 20         │
 *   │ entries    │ u32 per name: its entry, or list                             │
 *   │ lists      │ u32: count, then each entry, then its since and until if any │
 *   │ words      │ u32 × wordSlots: hash 28 │ of many 1 │ of people 1 │ en 1 │ fr 1│
 *   │ fuzzy      │ u32 × (buckets + 1): where each bucket of `fuzzyKeys` begins,│
 *   │            │ then bytes: names of a bucket as steps from one to the next, │
 *   │            │ 7 bits a byte, bit 7 set when more follow                    │
 *   │ filters    │ 32 kB, one bit per first word; 8 kB, per first word in small │
 *   │            │ letters, and per article and second word in small letters:   │
 *   │            │ they stay in the cache                                       │
 *   │ blocks     │ u32 per 64 names: where the first of them is in the pool     │
 *   │ offsets    │ u16 per name: how far behind that it is                      │
 *   │ pool       │ u8: folded names, words parted by a space, each ended by 0;  │
 *   │            │ words that every spelling of the name writes so: in capitals │
 *   └────────────┴──────────────────────────────────────────────────────────────┘
 *
 *   slot: of the prefix "paris saint", `longer` says that some name goes on,
 *   `whole` that the prefix is itself a name; the name is then that one, else any
 *   name that begins so: enough to verify the prefix against the pool.
 *
 *   entry, 28 bits: entity 19 │ kind 3 │ language 2 │ commonFr 1 │ commonEn 1 │
 *                   dated 1 │ acronym 1
 *   bit 31: it is an index into the lists instead.
 *
 *   Slots lie in the order of their fingerprints, larger ones nearer to where they are
 *   looked for first (Amble & Knuth 1974, "Ordered hash tables"): a look-up of what is
 *   not there ends at the first smaller one, after 5 looks instead of 50 when the table
 *   is nine tenths full.
 */
export const MAGIC = 0x31474552; // "REG1"
export const FORMAT_VERSION = 7;

/** Names that share a block of the pool: 64 of the longest take fewer than 2¹⁶ bytes. */
export const BLOCK_BITS = 6;

export const HEADER = {
  magic: 0,
  version: 1,
  bytes: 2,
  checksum: 3,
  names: 4,
  slots: 5,
  lists: 6,
  words: 7,
  pool: 8,
  fuzzy: 9,
} as const;
export const HEADER_WORDS = 16;

export const FILTER_BITS = 1 << 18;
export const SMALL_FILTER_BITS = 1 << 16;
/** The second filter follows the first. */
export const SMALL_FILTER_AT = FILTER_BITS / 32;
export const FILTER_WORDS = SMALL_FILTER_AT + SMALL_FILTER_BITS / 32;

export const SLOT_NAME = 0xfffff;
export const SLOT_WHOLE = 1 << 20;
export const SLOT_LONGER = 1 << 21;
export const FINGERPRINT_SHIFT = 22;
/** Names a gazetteer can hold: 20 bits, one value kept for "empty". */
export const MAX_NAMES = SLOT_NAME - 1;
export const MAX_ENTITIES = 1 << 19;

export const LIST_FLAG = 0x80000000;
/** What is said of a word, in the lowest bits: common in French, in English, part of a name of somebody, a surname of many. */
export const COMMON = { fr: 1, en: 2 } as const;
export const OF_PEOPLE = 4;
export const OF_MANY = 8;
export const WORD_BITS = 4;

/** States and world cities begin here, territories below (data/README.md, "Prior"). */
export const STATE_PRIOR = 0.9;

/** Until when a name that has no end is good; every date is before it. */
export const NO_END = 99999999;

/** `2022-10-22` → 20221022, `2022` → 20220000, so that dates compare as numbers. */
export function dateNumber(date: string): number {
  const [year = '0', month = '0', day = '0'] = date.split('-');
  return Number(year) * 10000 + Number(month) * 100 + Number(day);
}

/** Where each section begins, in u32 words; `poolByte` and `bytes`, the end, in bytes. */
export interface Layout {
  readonly slots: number;
  readonly entries: number;
  readonly lists: number;
  readonly words: number;
  readonly fuzzy: number;
  readonly filter: number;
  readonly blocks: number;
  readonly offsets: number;
  readonly poolByte: number;
  readonly bytes: number;
}

/** Sizes of the sections: names, words for the lists …, bytes of the pool. */
export interface Sizes {
  readonly names: number;
  readonly slots: number;
  readonly lists: number;
  readonly words: number;
  readonly pool: number;
  readonly fuzzy: number;
}

export function layoutOf(sizes: Sizes): Layout {
  const slots = HEADER_WORDS;
  const entries = slots + sizes.slots;
  const lists = entries + sizes.names;
  const words = lists + sizes.lists;
  const fuzzy = words + sizes.words;
  const filter = fuzzy + sizes.fuzzy;
  const blocks = filter + FILTER_WORDS;
  const offsets = blocks + blocksOf(sizes.names);
  const poolByte = (offsets + ((sizes.names + 1) >>> 1)) * 4;
  const bytes = (poolByte + sizes.pool + 3) & ~3;
  return { slots, entries, lists, words, fuzzy, filter, blocks, offsets, poolByte, bytes };
}

/** Blocks that so many names fill. */
export function blocksOf(names: number): number {
  return (names + (1 << BLOCK_BITS) - 1) >>> BLOCK_BITS;
}

/** Every how many words the checksum looks: a few thousand looks find any truncation or mix-up in under 0.1 ms. */
const CHECK_STRIDE = 61;

/** Checksum of a gazetteer's words after the header. */
export function checksumOf(words: Uint32Array): number {
  let sum = words.length;
  for (let i = HEADER_WORDS; i < words.length; i += CHECK_STRIDE) {
    sum = (Math.imul(sum, 31) + (words[i] as number)) | 0;
  }
  return sum >>> 0;
}

/** Place of a prefix hash in a table of `slots`. */
export function slotOf(hash: number, slots: number): number {
  return (hash & 0x7fffffff) % slots;
}

export function fingerprintOf(hash: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> FINGERPRINT_SHIFT) & 0x3ff;
}
