/**
 * knowledge.bin — everything known of the entities, in one buffer that is opened, never parsed. The
 * extension has it in two files, cut where `recordBases` begins: a linker needs only the first.
 *
 * ```
 *  0  u32 magic "RPKN"      4  u32 format version    8  u32 checksum of all after byte 16
 * 12  u32 file length      16  u32 entities          20  u32 entities with a QID (they come first)
 * 24  u32 facts            28  u32 where to cut      32  u32 × 2 × 20: byte offset and length of …
 *
 *  ids          u32 × n       the number of the QID; of an `x:` id, its slug packed (`slugs.ts`)
 *  traits       u8  × n       kind (3 bits) | gender (2 bits)
 *  priors       u16 × n       0 … 65535 for 0 … 1
 *  countries    u16 × n       1 + place of the entity's state in `states`, 0 for none
 *  states       u32 × states  indices of all that are the state of something
 *  slugs        bytes         slugs of the `x:` ids that are texts, each with its length before it
 *  linkBases    u32 × blocks  ┐ where an entity begins in `links` (`starts.ts`)
 *  linkSteps    u16 × n+1     ┘
 *  links        bytes         per entity: who is linked to it (`neighbours.ts`)
 *  labels       bytes         per entity: label, other label; each is one tag byte
 *                             (< 24: kind × 3 + language), then UTF-8
 *  labelBases   u32 × blocks  ┐ where its labels begin in `labels`
 *  labelSteps   u16 × n+1     ┘
 *  recordBases  u32 × blocks  ┐ where it begins in `records`
 *  recordSteps  u16 × n+1     ┘
 *  records      bytes         per entity: its facts (`encode-fact.ts`)
 *  texts        bytes         each text of the facts once, length before it; facts hold offsets
 *  words        rows of JSON  properties, terms, sources, provenances, shapes of facts
 *                             (`words.ts`): each parsed when a fact refers to it
 *  aliases      bytes         per entity: its other names, written as the labels are
 *  aliasBases   u32 × blocks  ┐ where they begin in `aliases`
 *  aliasSteps   u16 × n+1     ┘
 * ```
 * All numbers are little-endian; sections start at multiples of 8.
 */
export const KNOWLEDGE_MAGIC = 0x4e4b5052; // "RPKN"
export const KNOWLEDGE_VERSION = 6;

export const SECTIONS = [
  'ids',
  'traits',
  'priors',
  'countries',
  'states',
  'slugs',
  'linkBases',
  'linkSteps',
  'links',
  'labels',
  'labelBases',
  'labelSteps',
  'recordBases',
  'recordSteps',
  'records',
  'texts',
  'words',
  'aliases',
  'aliasBases',
  'aliasSteps',
] as const;
/** The first section that a linker can do without. */
export const FIRST_OF_REST: SectionName = 'recordBases';
export type SectionName = (typeof SECTIONS)[number];

export const HEADER = {
  magic: 0,
  version: 1,
  checksum: 2,
  length: 3,
  count: 4,
  numbered: 5,
  facts: 6,
  cut: 7,
  sections: 8,
} as const;
export const HEADER_BYTES = 4 * (HEADER.sections + 2 * SECTIONS.length);
export const CHECKSUM_FROM = 16;
export const ALIGNMENT = 8;

export const PRIOR_SCALE = 65_535;
export const GENDERS = [undefined, 'female', 'male', 'other'] as const;
export const GENDER_SHIFT = 3;
export const KIND_MASK = 7;

/** Languages of a name in its tag byte: both, French, English. */
export const NAME_LANGUAGES = [undefined, 'fr', 'en'] as const;
/** Bytes below this one are tags: no text of the pool contains control characters. */
export const FIRST_TEXT_BYTE = 0x20;

/** How the value of a fact is written: low four bits of the first number of its shape. */
export const VALUE_TAGS = {
  /** varint index */
  entity: 0,
  /** varint term */
  term: 1,
  /** varint term, varint index */
  termOf: 2,
  /** two varint offsets: French, English */
  texts: 3,
  /** varint offset: a text of both languages */
  text: 4,
  /** varint packed date */
  date: 5,
  integer: 6,
  /** varint of the absolute value */
  negative: 7,
  /** f64 */
  real: 8,
  /** varint: a text of five digits */
  code: 9,
  /** two varints: latitude and longitude, see `encode-fact.ts` */
  coordinates: 10,
} as const;
export const VALUE_MASK = 15;
export const SINCE_FLAG = 16;
export const UNTIL_FLAG = 32;

/** FNV-1a over 32-bit words: catches truncation and rot, at about 1 GB/s. */
export function checksum(buffer: ArrayBuffer): number {
  const words = new Uint32Array(buffer, CHECKSUM_FROM, (buffer.byteLength - CHECKSUM_FROM) >>> 2);
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) {
    hash = Math.imul(hash ^ (words[i] ?? 0), 0x01000193);
  }
  return hash >>> 0;
}
