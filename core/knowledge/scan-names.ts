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

/**
 * The entities with a name in which a word begins as given, by one pass over the UTF-8
 * pool: no index to build or to keep in memory. Bytes that cannot begin the word cost
 * one look-up each (5 MB for 110,000 entities: about 10 ms); the others are decoded.
 *
 * @param prefix folded, one word
 */
export function scanNames(pool: Uint8Array, starts: Uint32Array, prefix: string): EntityIndex[] {
  const firsts = firstBytes(prefix);
  const found: EntityIndex[] = [];
  let isWordStart = true;
  let entity = 0;
  for (let at = 0; at < pool.length; at++) {
    const byte = pool[at] as number;
    if (isWordStart && firsts[byte] === 1 && beginsWith(pool, at, prefix)) {
      while ((starts[entity + 1] as number) <= at) entity++;
      found.push(entity);
      // The rest of this entity cannot tell us more.
      at = (starts[entity + 1] as number) - 1;
      isWordStart = true;
      continue;
    }
    const effect = EFFECTS[byte] as number;
    if (effect !== KEEPS) isWordStart = effect === BREAKS;
  }
  return found;
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
  let end = at;
  // Room for the letters, for marks between them, and for the cut in the middle of one.
  const limit = Math.min(pool.length, at + prefix.length * BYTES_PER_LETTER);
  while (end < limit && (pool[end] as number) >= FIRST_TEXT_BYTE) end++;
  return foldText(utf8.decode(pool.subarray(at, end))).startsWith(prefix);
}
