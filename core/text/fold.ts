import { codeOf } from './codes.ts';
import { PACKED_FOLD } from './fold-table.ts';

/**
 * One table says of every UTF-16 unit what the linker makes of it, so that text is
 * compared without accents, case or typography while offsets never move: a unit is
 * read where it stands and nothing is rewritten.
 *
 *   value            meaning
 *   0 … 9            not part of a word: the number of its bit in the gap before the next word
 *   10, 11           as if it were not there (`IGNORED`, `MARK`)
 *   16 … 31          one letter that folds to two (œ, æ, ß, þ, ĳ)
 *   0x8000 and up    a letter or digit: low 14 bits the folded unit, bit 14 set for a capital
 */
export const FOLD = new Uint16Array(65536);
/** The same of every unit in one byte, for the loops that read whole texts (`codes.ts`). */
export const CODES = new Uint8Array(65536);

export const UPPER = 0x4000;
export const LETTER = 0x3fff;
/** From here on a unit belongs to a word. */
export const FIRST_WORD_CLASS = 16;
/** From here on a unit folds to one letter. */
export const FIRST_LETTER = 0x8000;

/** What may stand between two words; several at once are or-ed. */
export const GAP = {
  space: 1 << 0,
  hyphen: 1 << 1,
  apostrophe: 1 << 2,
  dot: 1 << 3,
  joiner: 1 << 4,
  stop: 1 << 5,
  quote: 1 << 6,
  open: 1 << 7,
  other: 1 << 8,
  newline: 1 << 9,
} as const;
/** Soft hyphens, zero-width units and direction marks: as if they were not there. */
export const IGNORED = 10;
/** Combining marks: as if they were not there, but part of the word they follow. */
export const MARK = 11;

/** Letters that fold to two; capitals have the odd places. */
export const EXPANSIONS = ['œoe', 'ŒOE', 'æae', 'ÆAE', 'ßss', 'ẞSS', 'þth', 'ÞTH', 'ĳij', 'ĲIJ'];

/**
 * A worker that has just woken waits for this table. To ask Unicode took 10 ms, and the answer
 * depended on the browser's edition of Unicode, while the gazetteer was compiled with Node's.
 */
function unpackTable(packed: string): void {
  let at = 0;
  const next = (): number => {
    let number = 0;
    for (;;) {
      const digit = packed.charCodeAt(at++) - FIRST_DIGIT;
      number = number * RADIX + (digit % RADIX);
      if (digit < RADIX) return number;
    }
  };
  for (let unit = 0; at < packed.length; ) {
    const run = next();
    const end = unit + (run >>> 1);
    const first = next() ^ unit ^ FIRST_LETTER;
    // Either one value for all, or letters in a row.
    if ((run & 1) === 0) {
      FOLD.fill(first, unit, end);
      CODES.fill(codeOf(first), unit, end);
    } else {
      for (let i = unit; i < end; i++) {
        FOLD[i] = first + i - unit;
        CODES[i] = codeOf(first + i - unit);
      }
    }
    unit = end;
  }
}

/** Numbers in digits of base 40, lowest last, from this character on; all but the last have 40 added. */
export const RADIX = 40;
export const FIRST_DIGIT = 40;

unpackTable(PACKED_FOLD);

/** First and second folded letter of the classes 16 … 31, by class − 16. */
export const EXPANDED_FIRST = Uint16Array.from(EXPANSIONS, (letters) => letters.toLowerCase().charCodeAt(1));
export const EXPANDED_SECOND = Uint16Array.from(EXPANSIONS, (letters) => letters.toLowerCase().charCodeAt(2));

/** Capital letters have odd places in `EXPANSIONS`. */
export function isExpandedUpper(unitClass: number): boolean {
  return ((unitClass - FIRST_WORD_CLASS) & 1) === 1;
}

/** The words of a text as the linker compares them: « L’Élysée » → "l elysee". */
export function foldText(text: string): string {
  let folded = '';
  let pendingSpace = false;
  for (let i = 0; i < text.length; i++) {
    const c = FOLD[text.charCodeAt(i)] as number;
    if (c < FIRST_WORD_CLASS) {
      if (c < IGNORED) pendingSpace = folded !== '';
      continue;
    }
    if (pendingSpace) folded += ' ';
    pendingSpace = false;
    folded += foldedLetters(c);
  }
  return folded;
}

function foldedLetters(unitClass: number): string {
  if (unitClass >= FIRST_LETTER) return String.fromCharCode(unitClass & LETTER);
  const at = unitClass - FIRST_WORD_CLASS;
  return String.fromCharCode(EXPANDED_FIRST[at] as number, EXPANDED_SECOND[at] as number);
}
