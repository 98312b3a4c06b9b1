import { FIRST_LETTER, FIRST_WORD_CLASS, isExpandedUpper, UPPER } from './fold.ts';

/** Shape of a word. */
export const SHAPE = {
  /** Begins with a capital. */
  capital: 1,
  /** Has at least two letters and only capitals. */
  allCapitals: 2,
  /** Begins with a digit. */
  digit: 4,
  /** Has a capital after a small letter: McDonald, iPhone, BlaBlaCar. */
  innerCapital: 8,
  /** One letter. */
  single: 16,
} as const;

const DIGIT_0 = 48;
const DIGIT_9 = 57;

/** `SHAPE` bits of the word in `units[start, end)`, through `FOLD`. */
export function shapeOf(units: Uint16Array, start: number, end: number): number {
  let letters = 0;
  let capitals = 0;
  for (let i = start; i < end; i++) {
    const c = units[i] as number;
    if (c < FIRST_WORD_CLASS) continue;
    letters++;
    if (isCapital(c)) capitals++;
  }
  const first = units[start] as number;
  const opensHigh = isCapital(first);
  let shape = opensHigh ? SHAPE.capital : 0;
  if (capitals === letters && letters > 1) shape |= SHAPE.allCapitals;
  else if (capitals > (opensHigh ? 1 : 0)) shape |= SHAPE.innerCapital;
  if (letters === 1) shape |= SHAPE.single;
  return isDigit(first) ? shape | SHAPE.digit : shape;
}

function isCapital(c: number): boolean {
  return c >= FIRST_LETTER ? (c & UPPER) !== 0 : isExpandedUpper(c);
}

/** Whether a unit, through `FOLD`, is a digit. */
export function isDigit(c: number): boolean {
  return c >= FIRST_LETTER + DIGIT_0 && c <= FIRST_LETTER + DIGIT_9;
}

/**
 * Whether a word that begins with this unit, through `FOLD`, is written small. A word with
 * capitals inside only, as iPhone, counts as small here.
 */
export function beginsSmall(unit: number): boolean {
  return !isCapital(unit) && !isDigit(unit);
}

/**
 * In its low bit, whether a word that begins with this unit may not be small, without a
 * branch: 1 for capitals and digits, and for œ and æ, whose case `beginsSmall` tells.
 */
export function raisedBit(c: number): number {
  const isOutsideDigits = (FIRST_LETTER + DIGIT_9 - c) | (c - FIRST_LETTER - DIGIT_0);
  return (c >>> CAPITAL_BIT) | ~(c >>> LETTER_BIT) | ~(isOutsideDigits >>> 31);
}

/** Where `UPPER` is, and where `FIRST_LETTER`. */
const CAPITAL_BIT = 14;
const LETTER_BIT = 15;

/** Whether a word has one letter, with its marks. */
export function isOneLetter(units: Uint16Array, start: number, end: number): boolean {
  let letters = 0;
  for (let i = start; i < end && letters < 2; i++) if ((units[i] as number) >= FIRST_WORD_CLASS) letters++;
  return letters === 1;
}
