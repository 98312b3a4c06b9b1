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
 *
 * Bit 15 alone says "in a word", so that the hot loop of `cutWords` needs no branch.
 */
export const FOLD = new Uint16Array(65536);

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

const CLASS = {
  space: 0,
  hyphen: 1,
  apostrophe: 2,
  dot: 3,
  joiner: 4,
  stop: 5,
  quote: 6,
  open: 7,
  other: 8,
  newline: 9,
};

/** Letters that fold to two; capitals have the odd places. */
const EXPANSIONS = ['œoe', 'ŒOE', 'æae', 'ÆAE', 'ßss', 'ẞSS', 'þth', 'ÞTH', 'ĳij', 'ĲIJ'];
/** Letters that Unicode does not decompose into a base letter and a mark. */
const UNDECOMPOSED = 'øo łl đd ðd ħh ıi ŧt ŋn ɓb ɗd ƙk ƴy ɖd ŀl ƒf ǝe əe ĸk ſs';

const CHARACTERS: readonly (readonly [keyof typeof CLASS, string])[] = [
  ['space', ' \t\u00a0\u202f\u2009\u2007\u2008\u200a\u2002\u2003\u2004\u2005\u2006\u205f\u3000\u1680\u2000\u2001'],
  ['hyphen', '-\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d'],
  ['apostrophe', "'\u2019\u2018\u02bc\u02bb\u0060\u00b4\u2032\u201b\uff07\u02b9\u02be\u02bf"],
  ['dot', '.'],
  ['joiner', '&+/\u00b7\u2022@#_*'],
  ['stop', '!?\u2026\u2014'],
  ['quote', '"\u00ab\u00bb\u201c\u201d\u201e\u2039\u203a'],
  ['open', '(['],
  ['newline', '\n\r\u2028\u2029\u000b\u000c\u0085'],
];

/** Scripts with capitals and marks that names may be in, as pairs of first and last unit. Elsewhere a letter folds to itself. */
const CASED = [0, 0x24f, 0x370, 0x5ff, 0x1e00, 0x1fff, 0x2100, 0x214f, 0xfb00, 0xfb06, 0xff10, 0xff5a];

const FIRST_SURROGATE = 0xd800;
const AFTER_SURROGATES = 0xe000;

/**
 * A worker that has just woken waits for this table. Asking Unicode about runs of units,
 * and about case only where there is any, takes a tenth of asking unit by unit (35 ms).
 */
function fillTable(): void {
  FOLD.fill(CLASS.other);
  const units = allUnits();
  forEachRun(/\s+/gu, units, (first, end) => FOLD.fill(CLASS.space, first, end));
  forEachRun(/\p{Cf}+/gu, units, (first, end) => FOLD.fill(IGNORED, first, end));
  forEachRun(/\p{M}+/gu, units, (first, end) => FOLD.fill(MARK, first, end));
  forEachRun(/[\p{L}\p{N}]+/gu, units, (first, end) => {
    for (let unit = first; unit < end; unit++) FOLD[unit] = FIRST_LETTER | lowUnit(unit);
  });
  for (let i = 0; i < CASED.length; i += 2) foldCase(CASED[i] as number, CASED[i + 1] as number);
  for (const [name, listed] of CHARACTERS) for (const unit of listed) FOLD[unit.charCodeAt(0)] = CLASS[name];
  EXPANSIONS.forEach((letters, i) => {
    FOLD[letters.charCodeAt(0)] = FIRST_WORD_CLASS + i;
  });
  foldUndecomposed();
  for (let i = 0; i < CASED.length; i += 2) foldAgain(CASED[i] as number, CASED[i + 1] as number);
}

/** Letters that 14 bits cannot hold share these, which are letters too: folding what is folded changes nothing. */
const FIRST_SHARED = 0x3400;
const SHARED = 0x0c00;

function lowUnit(unit: number): number {
  return unit <= LETTER ? unit : FIRST_SHARED + (unit % SHARED);
}

/** Every unit at its own index; controls in the place of surrogates, which are no characters. */
function allUnits(): string {
  const units = new Uint16Array(FOLD.length);
  for (let unit = 0; unit < units.length; unit++) units[unit] = unit;
  units.fill(0, FIRST_SURROGATE, AFTER_SURROGATES);
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units);
}

function forEachRun(pattern: RegExp, units: string, visit: (first: number, end: number) => void): void {
  for (const { index, 0: run } of units.matchAll(pattern)) visit(index, index + run.length);
}

function foldCase(first: number, last: number): void {
  for (let unit = first; unit <= last; unit++) {
    if ((FOLD[unit] as number) >= FIRST_LETTER) FOLD[unit] = letterOf(String.fromCharCode(unit));
  }
}

/** A letter comes before its marks when Unicode takes them apart. */
function letterOf(character: string): number {
  const lower = character.toLowerCase();
  const base = lower.normalize('NFKD').toLowerCase().charCodeAt(0);
  const isLetter = (FOLD[base] as number) >= FIRST_LETTER;
  return FIRST_LETTER | lowUnit(isLetter ? base : lower.charCodeAt(0)) | (character === lower ? 0 : UPPER);
}

function foldUndecomposed(): void {
  for (const [from = '', to = ''] of UNDECOMPOSED.split(' ').map((pair) => [...pair])) {
    FOLD[from.charCodeAt(0)] = FIRST_LETTER | to.charCodeAt(0);
    const upper = from.toUpperCase();
    if (upper !== from && upper.length === 1 && upper !== 'I' && upper !== 'S') {
      FOLD[upper.charCodeAt(0)] = FIRST_LETTER | UPPER | to.charCodeAt(0);
    }
  }
}

/** « ǿ » is taken apart into « ø », which is one of those that fold further. */
function foldAgain(first: number, last: number): void {
  for (let unit = first; unit <= last; unit++) {
    const c = FOLD[unit] as number;
    const next = FOLD[c & LETTER] as number;
    if (c < FIRST_LETTER) continue;
    const isUpper = (c & UPPER) !== 0;
    if (next < FIRST_WORD_CLASS) FOLD[unit] = next;
    else if (next < FIRST_LETTER) FOLD[unit] = next + (isUpper ? 1 : 0);
    else FOLD[unit] = next | (isUpper ? UPPER : 0);
  }
}

fillTable();

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
