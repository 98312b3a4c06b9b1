/**
 * knowledge.bin — everything known of the entities, in one buffer that is opened, never parsed.
 *
 * ```
 *  0  u32 magic "RPKN"      4  u32 format version    8  u32 checksum of all after byte 16
 * 12  u32 file length      16  u32 entities          20  u32 entities with a QID (they come first)
 * 24  u32 facts            28  u32 unused            32  u32 × 2 × 13: byte offset and length of …
 *
 *  ids              u32 × n       the number of the QID; of an `x:` id, its position in `slugs`
 *  traits           u8  × n       kind (3 bits) | gender (2 bits)
 *  priors           u16 × n       0 … 65535 for 0 … 1
 *  countries        u32 × n       index + 1 of the entity's state, 0 for none
 *  neighbourStarts  u32 × n+1     ┐ compressed sparse rows of
 *  neighbours       u32 × edges   ┘ who is linked to whom, either way, sorted
 *  recordStarts     u32 × n+1     where the facts of an entity begin in `records`
 *  nameStarts       u32 × n+1     where the names of an entity begin in `names`
 *  names            bytes         per entity: label, other label, other names; each is one tag
 *                                 byte (< 24: kind × 3 + language), then UTF-8. Tags 0 and 1 occur
 *                                 only at the start of an entity, so the pool can be scanned blind.
 *  records          bytes         per entity: facts, see `encode-fact.ts`
 *  slugs            bytes         slugs of the `x:` ids, each with its length before it
 *  texts            bytes         each text of the facts once, length before it; facts hold offsets
 *  words            JSON          properties, terms, sources, provenances: parsed at the first card
 * ```
 * All numbers are little-endian; sections start at multiples of 8.
 */
export const KNOWLEDGE_MAGIC = 0x4e4b5052; // "RPKN"
export const KNOWLEDGE_VERSION = 1;

export const SECTIONS = [
  'ids',
  'traits',
  'priors',
  'countries',
  'neighbourStarts',
  'neighbours',
  'recordStarts',
  'nameStarts',
  'names',
  'records',
  'slugs',
  'texts',
  'words',
] as const;
export type SectionName = (typeof SECTIONS)[number];

export const HEADER = {
  magic: 0,
  version: 1,
  checksum: 2,
  length: 3,
  count: 4,
  numbered: 5,
  facts: 6,
  unused: 7,
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

/** How the value of a fact is written: low three bits of its first byte. */
export const VALUE_TAGS = {
  entity: 0,
  term: 1,
  termOf: 2,
  texts: 3,
  text: 4,
  date: 5,
  integer: 6,
  real: 7,
} as const;
export const VALUE_MASK = 7;
export const SINCE_FLAG = 8;
export const UNTIL_FLAG = 16;
export const NEGATIVE_FLAG = 32;

/** FNV-1a over 32-bit words: catches truncation and rot, at about 1 GB/s. */
export function checksum(buffer: ArrayBuffer): number {
  const words = new Uint32Array(buffer, CHECKSUM_FROM, (buffer.byteLength - CHECKSUM_FROM) >>> 2);
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) {
    hash = Math.imul(hash ^ (words[i] ?? 0), 0x01000193);
  }
  return hash >>> 0;
}
