/**
 * One byte says of a UTF-16 unit what the hot loops ask of it. A unit then has a quarter of a
 * 32-bit word, and is looked at together with its neighbours (`core/text/edges.ts`).
 *
 *   code          unit
 *   0x00 … 0x09   not part of a word: the number of its bit in the gap before the next word
 *   0x4a, 0x4b    as if it were not there (`IGNORED_CODE`, `MARK_CODE`)
 *   0x50 … 0x5f   one letter that folds to two (œ, æ, ß, þ, ĳ); capitals have odd codes
 *   0x80 | ASCII  a Latin letter without its accents, in its case, or a digit
 *   0x80 … 0x8f   a capital of another script, by the low bits of its folded unit
 *   0xa0 … 0xaf   any other letter of another script
 *
 * Bit 7 says "a letter"; bits 7 and 6 together "only the slow way knows" when they are 01;
 * with bit 5 set a letter is a small one, which folds case.
 */
export const LETTER_CODE = 0x80;
export const SPECIAL_CODE = 0x40;
export const IGNORED_CODE = 0x4a;
export const MARK_CODE = 0x4b;
export const FIRST_EXPANDED_CODE = 0x50;
/** The bit of small letters; digits have it too. */
export const SMALL_BIT = 0x20;

const AFTER_GAPS = 10;
const FIRST_LETTER = 0x8000;
const UPPER = 0x4000;
const LETTER = 0x3fff;
const AFTER_ASCII = 0x80;
const LOW_BITS = 0x0f;
const FIRST_DIGIT = LETTER_CODE | 0x30;
const LAST_DIGIT = LETTER_CODE | 0x39;

/** The code of a unit, from what `FOLD` says of it. */
export function codeOf(folded: number): number {
  if (folded < AFTER_GAPS) return folded;
  if (folded < FIRST_LETTER) return SPECIAL_CODE | folded;
  const letter = folded & LETTER;
  const isUpper = (folded & UPPER) !== 0;
  if (letter < AFTER_ASCII) return LETTER_CODE | (isUpper ? letter & ~SMALL_BIT : letter);
  return LETTER_CODE | (isUpper ? 0 : SMALL_BIT) | (letter & LOW_BITS);
}

/** Whether a code is of a letter or digit; marks are none. */
export function isLetterCode(code: number): boolean {
  return code >= FIRST_EXPANDED_CODE;
}

export function isCapitalCode(code: number): boolean {
  if (code >= LETTER_CODE) return (code & SMALL_BIT) === 0;
  return code >= FIRST_EXPANDED_CODE && (code & 1) === 1;
}

export function isDigitCode(code: number): boolean {
  return code >= FIRST_DIGIT && code <= LAST_DIGIT;
}
