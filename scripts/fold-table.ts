/**
 * `npx tsx scripts/fold-table.ts`: asks Unicode what every UTF-16 unit folds to, and writes
 * the answer to core/text/fold-table.ts. To be run when the rules below change.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import {
  EXPANSIONS,
  FIRST_DIGIT,
  FIRST_LETTER,
  FIRST_WORD_CLASS,
  IGNORED,
  LETTER,
  MARK,
  RADIX,
  UPPER,
} from '../core/text/fold.ts';

const FOLD = new Uint16Array(65536);

export const CLASS = {
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

/** The table that `FOLD` must be. */
export function makeFold(): Uint16Array {
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
  return FOLD;
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

/** Runs of one value, or of letters in a row, each as its length and first value (`unpackTable`). */
export function packFold(fold: Uint16Array): string {
  let packed = '';
  for (let unit = 0; unit < fold.length; ) {
    const same = runFrom(fold, unit, 0);
    const rising = runFrom(fold, unit, 1);
    const isRising = rising > same;
    const length = Math.max(same, rising);
    packed += digitsOf(2 * length + Number(isRising)) + digitsOf(unit ^ (fold[unit] as number) ^ FIRST_LETTER);
    unit += length;
  }
  return packed;
}

function runFrom(fold: Uint16Array, first: number, step: number): number {
  let end = first + 1;
  while (end < fold.length && fold[end] === (fold[end - 1] as number) + step) end++;
  return end - first;
}

function digitsOf(number: number): string {
  const character = (digit: number): string => String.fromCharCode(FIRST_DIGIT + digit);
  let digits = character(number % RADIX);
  for (let left = Math.floor(number / RADIX); left > 0; left = Math.floor(left / RADIX)) {
    digits = character(RADIX + (left % RADIX)) + digits;
  }
  return digits;
}

const LINE = 100;

function writeTable(): void {
  const lines = packFold(makeFold()).match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
  const quoted = lines.map(
    (line) => `  ${JSON.stringify(line).replace(/'/g, "\\'").replace(/^"|"$/g, "'").replace(/\\"/g, '"')}`,
  );
  const source = `/** Made by scripts/fold-table.ts; read by fold.ts. */\nexport const PACKED_FOLD =\n${quoted.join(' +\n')};\n`;
  writeFileSync('core/text/fold-table.ts', source);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) writeTable();
