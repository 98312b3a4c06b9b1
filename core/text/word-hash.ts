import { FIRST_EXPANDED_CODE, LETTER_CODE } from './codes.ts';
import { EXPANDED_FIRST, EXPANDED_SECOND } from './fold.ts';

/*
 * A word is hashed by its first eight letters and its last eight, which are all the letters of
 * nearly every word and need no loop, and by those between where there are any. Multipliers as of
 * MurmurHash3 and Knuth (TAOCP 3, §6.4).
 */

/** By how many of eight letters a word has: which bytes count of the first 32-bit word of codes, and of the second. */
export const FIRST_FOUR = Int32Array.of(0, 0xff, 0xffff, 0xffffff, -1, -1, -1, -1, -1);
export const NEXT_FOUR = Int32Array.of(0, 0, 0, 0, 0, 0xff, 0xffff, 0xffffff, -1);
/** Letters taken at once, and bytes that must follow a word where it is read. */
export const HEAD = 8;

const SMALL = 0x20202020;

/** Hash of the word in `[start, end)` of codes, without case, accents or marks: what the loop of `edges.ts` computes for plain letters. */
export function hashWord(codes: Uint8Array, start: number, end: number): number {
  const letters = lettersOf(codes, start, end);
  const size = letters.byteLength - HEAD;
  const count = Math.min(size, HEAD);
  const [first, next] = [FIRST_FOUR[count] as number, NEXT_FOUR[count] as number];
  const read = (at: number, mask: number): number => (letters.getInt32(at, true) | SMALL) & mask;
  let hash = mixFirst(read(0, first), read(4, next));
  for (let at = HEAD; at < size - HEAD; at += 4) hash = mixLast(hash, read(at, -1), 0);
  // Of « hahahaha » and « hahahahaha » the first and the last eight letters are the same.
  return mixLast(hash + size, read(size - count, first), read(size - count + 4, next));
}

function mixFirst(one: number, two: number): number {
  const sum = Math.imul(one, 0x9e3779b1 | 0) ^ Math.imul(two, 0xc2b2ae3d | 0);
  return sum ^ (sum >>> 15);
}

function mixLast(hash: number, one: number, two: number): number {
  const sum = Math.imul(one ^ hash, 0x9e3779b1 | 0) ^ Math.imul(two ^ (hash >>> 7), 0xc2b2ae3d | 0);
  const mixed = Math.imul(sum ^ (sum >>> 15), 0x85ebca6b | 0);
  return mixed ^ (mixed >>> 13);
}

/** The letters of a word and eight bytes of nothing: ligatures are two, marks and units to be ignored none. */
function lettersOf(codes: Uint8Array, start: number, end: number): DataView {
  const letters = new Uint8Array(2 * (end - start) + HEAD);
  let count = 0;
  for (let at = start; at < end; at++) {
    const code = codes[at] as number;
    if (code >= LETTER_CODE) letters[count++] = code;
    else if (code >= FIRST_EXPANDED_CODE) {
      const place = code - FIRST_EXPANDED_CODE;
      letters[count++] = LETTER_CODE | (EXPANDED_FIRST[place] as number);
      letters[count++] = LETTER_CODE | (EXPANDED_SECOND[place] as number);
    }
  }
  return new DataView(letters.buffer, 0, count + HEAD);
}

/** Hash of the words so far and one more. */
export function extendHash(prefix: number, word: number): number {
  const mixed = Math.imul(prefix ^ Math.imul(word, 0x9e3779b1 | 0), 0x85ebca6b | 0);
  return mixed ^ (mixed >>> 13);
}
