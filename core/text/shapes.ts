import { isCapitalCode, isDigitCode, isLetterCode } from './codes.ts';

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

/** `SHAPE` bits of the word in `units[start, end)`, as `CODES`. */
export function shapeOf(units: Uint8Array, start: number, end: number): number {
  let letters = 0;
  let capitals = 0;
  for (let i = start; i < end; i++) {
    const code = units[i] as number;
    if (!isLetterCode(code)) continue;
    letters++;
    if (isCapitalCode(code)) capitals++;
  }
  const first = units[start] as number;
  const opensHigh = isCapitalCode(first);
  let shape = opensHigh ? SHAPE.capital : 0;
  if (capitals === letters && letters > 1) shape |= SHAPE.allCapitals;
  else if (capitals > (opensHigh ? 1 : 0)) shape |= SHAPE.innerCapital;
  if (letters === 1) shape |= SHAPE.single;
  return isDigitCode(first) ? shape | SHAPE.digit : shape;
}

/** Whether a word has one letter, with its marks. */
export function isOneLetter(units: Uint8Array, start: number, end: number): boolean {
  let letters = 0;
  for (let i = start; i < end && letters < 2; i++) if (isLetterCode(units[i] as number)) letters++;
  return letters === 1;
}
