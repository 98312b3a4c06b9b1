import type { EntityIndex } from '../model.ts';
import {
  EXPANDED_FIRST,
  EXPANDED_SECOND,
  FIRST_LETTER,
  FIRST_WORD_CLASS,
  FOLD,
  IGNORED,
  LETTER,
} from '../text/fold.ts';
import { ASCII_END, codePointAt, EFFECT, effectOf, sequenceLength } from './name-bytes.ts';

/** Makes an ASCII capital small, and leaves small letters and digits as they are. */
const TO_LOWER = 0x20;

/**
 * The entities with a name in which a word begins as one of those given, by one pass over the UTF-8
 * pool: no index to build or to keep in memory. Bytes that cannot begin the word cost
 * one look-up each (3 MB for 110,000 entities); nothing becomes a string.
 *
 * @param prefixes folded, one word each
 */
export function scanNames(pool: Uint8Array, starts: Uint32Array, ...prefixes: readonly string[]): EntityIndex[] {
  const firsts = firstBytes(prefixes);
  const found: EntityIndex[] = [];
  for (let entity = 0; entity + 1 < starts.length; entity++) {
    if (hasWord(pool, starts[entity] as number, starts[entity + 1] as number, prefixes, firsts)) found.push(entity);
  }
  return found;
}

/** Those of some entities that pass the same test. */
export function filterNames(
  pool: Uint8Array,
  starts: Uint32Array,
  entities: readonly EntityIndex[],
  ...prefixes: readonly string[]
): EntityIndex[] {
  const firsts = firstBytes(prefixes);
  return entities.filter((entity) =>
    hasWord(pool, starts[entity] as number, starts[entity + 1] as number, prefixes, firsts),
  );
}

function hasWord(
  pool: Uint8Array,
  start: number,
  end: number,
  prefixes: readonly string[],
  firsts: Uint8Array,
): boolean {
  let isWordStart = true;
  for (let at = start; at < end; at++) {
    const byte = pool[at] as number;
    if (isWordStart && firsts[byte] === 1 && beginsWithAny(pool, at, prefixes)) return true;
    const effect = effectOf(byte);
    if (effect !== EFFECT.keeps) isWordStart = effect === EFFECT.breaks;
  }
  return false;
}

/** First bytes a word may have that begins with a prefix: both cases, and any accented letter. */
function firstBytes(prefixes: readonly string[]): Uint8Array {
  const firsts = new Uint8Array(256);
  for (let byte = 0xc3; byte < 0xf8; byte++) firsts[byte] = 1;
  for (const prefix of prefixes) {
    firsts[prefix.charCodeAt(0) & 0xff] = 1;
    firsts[prefix.toUpperCase().charCodeAt(0) & 0xff] = 1;
  }
  return firsts;
}

function beginsWithAny(pool: Uint8Array, at: number, prefixes: readonly string[]): boolean {
  for (let i = 0; i < prefixes.length; i++) if (beginsWith(pool, at, prefixes[i] as string)) return true;
  return false;
}

function beginsWith(pool: Uint8Array, at: number, prefix: string): boolean {
  for (let i = 0; i < prefix.length; i++) {
    const byte = pool[at + i] as number;
    if (byte >= ASCII_END) return foldedBeginsWith(pool, at, prefix);
    if ((byte | TO_LOWER) !== prefix.charCodeAt(i)) return false;
  }
  return true;
}

/** The same through the linker's table: accents, ligatures, marks. A tag byte of the next name folds to no letter. */
function foldedBeginsWith(pool: Uint8Array, start: number, prefix: string): boolean {
  let at = start;
  for (let i = 0; i < prefix.length; ) {
    if (at >= pool.length) return false;
    const folded = FOLD[codePointAt(pool, at)] as number;
    at += sequenceLength(pool[at] as number);
    if (folded >= FIRST_LETTER) {
      if ((folded & LETTER) !== prefix.charCodeAt(i++)) return false;
    } else if (folded >= FIRST_WORD_CLASS) {
      if (EXPANDED_FIRST[folded - FIRST_WORD_CLASS] !== prefix.charCodeAt(i++)) return false;
      if (i < prefix.length && EXPANDED_SECOND[folded - FIRST_WORD_CLASS] !== prefix.charCodeAt(i++)) return false;
    } else if (folded < IGNORED) return false;
  }
  return true;
}
