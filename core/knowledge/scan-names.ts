import type { EntityIndex } from '../model.ts';
import { foldText } from '../text/fold.ts';
import { FIRST_TEXT_BYTE } from './format.ts';

/** What a byte of UTF-8 does to "are we at the start of a word". */
const BREAKS = 0;
const JOINS = 1;
/** Continuation bytes leave things as the first byte of their character put them. */
const KEEPS = 2;

/**
 * Letters and digits join, all other ASCII breaks. Of the bytes that begin longer
 * sequences, C2 and E2 hold the punctuation (NBSP, « », ’, –), the others letters.
 */
const EFFECTS = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 0x80 && byte < 0xc0) return KEEPS;
  if (byte >= 0xc0) return byte === 0xc2 || byte === 0xe2 ? BREAKS : JOINS;
  return /[a-z0-9]/i.test(String.fromCharCode(byte)) ? JOINS : BREAKS;
});

/** A character that folds to a letter is at most this many bytes; decoding more is never needed to compare. */
const BYTES_PER_LETTER = 4;
const ASCII_END = 0x80;
/** Makes an ASCII capital small, and leaves small letters and digits as they are. */
const TO_LOWER = 0x20;

/**
 * The entities with a name in which a word begins as given, by one pass over the UTF-8
 * pool: no index to build or to keep in memory. Bytes that cannot begin the word cost
 * one look-up each (3 MB for 110,000 entities); only accented words are decoded.
 *
 * @param prefix folded, one word
 */
export function scanNames(pool: Uint8Array, starts: Uint32Array, prefix: string): EntityIndex[] {
  const firsts = firstBytes(prefix);
  const found: EntityIndex[] = [];
  for (let entity = 0; entity + 1 < starts.length; entity++) {
    if (hasWord(pool, starts[entity] as number, starts[entity + 1] as number, prefix, firsts)) found.push(entity);
  }
  return found;
}

/** Those of some entities that pass the same test: for the second word of a query. */
export function filterNames(
  pool: Uint8Array,
  starts: Uint32Array,
  entities: readonly EntityIndex[],
  prefix: string,
): EntityIndex[] {
  const firsts = firstBytes(prefix);
  return entities.filter((entity) =>
    hasWord(pool, starts[entity] as number, starts[entity + 1] as number, prefix, firsts),
  );
}

function hasWord(pool: Uint8Array, start: number, end: number, prefix: string, firsts: Uint8Array): boolean {
  let isWordStart = true;
  for (let at = start; at < end; at++) {
    const byte = pool[at] as number;
    if (isWordStart && firsts[byte] === 1 && beginsWith(pool, at, prefix)) return true;
    const effect = EFFECTS[byte] as number;
    if (effect !== KEEPS) isWordStart = effect === BREAKS;
  }
  return false;
}

/** First bytes a word may have that begins with the prefix: both cases, and any accented letter. */
function firstBytes(prefix: string): Uint8Array {
  const firsts = new Uint8Array(256);
  for (let byte = 0xc3; byte < 0xf8; byte++) firsts[byte] = 1;
  firsts[prefix.charCodeAt(0) & 0xff] = 1;
  firsts[prefix.toUpperCase().charCodeAt(0) & 0xff] = 1;
  return firsts;
}

const utf8 = new TextDecoder();

function beginsWith(pool: Uint8Array, at: number, prefix: string): boolean {
  for (let i = 0; i < prefix.length; i++) {
    const byte = pool[at + i] as number;
    if (byte >= ASCII_END) return decodedBeginsWith(pool, at, prefix);
    if ((byte | TO_LOWER) !== prefix.charCodeAt(i)) return false;
  }
  return true;
}

/** A cut in the middle of a character, or in the next name, comes after the letters that count. */
function decodedBeginsWith(pool: Uint8Array, at: number, prefix: string): boolean {
  const limit = Math.min(pool.length, at + prefix.length * BYTES_PER_LETTER);
  let end = at;
  while (end < limit && (pool[end] as number) >= FIRST_TEXT_BYTE) end++;
  return foldText(utf8.decode(pool.subarray(at, end))).startsWith(prefix);
}
