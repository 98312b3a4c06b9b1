import {
  EXPANDED_FIRST,
  EXPANDED_SECOND,
  FIRST_LETTER,
  FIRST_WORD_CLASS,
  FOLD,
  GAP,
  isExpandedUpper,
  LETTER,
  MARK,
  UPPER,
} from './fold.ts';

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

/** Multiplier of the polynomial hash of a word: 2³² over the golden ratio (Knuth, TAOCP 3, §6.4). */
const PRIME = 0x9e3779b1 | 0;
/** Units that are cut before the columns are asked to have room for as many again. */
const CHUNK = 4096;
/**
 * The words of a text as parallel columns, reused from text to text: a linker that
 * allocates nothing per word stays fast when the worker has just woken.
 *
 *   text    « L’Élysée, hier »        gaps and words by turns, a gap first, perhaps empty
 *   runs      0 1 2 3     4 5   6
 *
 * `cutWords` fills `runs`, `describeWords` the columns by word from it.
 */
export class Tokens {
  count = 0;
  /** Two numbers a run: where it ends, and the hash of a word before `finishHash` (of a gap, nothing). */
  runs = new Int32Array(4 * CHUNK);
  starts = new Int32Array(CHUNK);
  ends = new Int32Array(CHUNK);
  hashes = new Int32Array(CHUNK);
  shapes = new Uint8Array(CHUNK);
  /** What stands before each word, as `GAP` bits; `GAP.newline` before the first. */
  gaps = new Uint16Array(CHUNK);

  /** Makes room for so many runs, keeping what there is. */
  reserveRuns(runs: number): void {
    if (2 * runs <= this.runs.length) return;
    const longer = new Int32Array(4 * runs);
    longer.set(this.runs);
    this.runs = longer;
  }

  /** Makes room for so many words, keeping nothing. */
  reserveWords(words: number): void {
    if (words <= this.starts.length) return;
    const capacity = 2 * words;
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
    this.hashes = new Int32Array(capacity);
    this.shapes = new Uint8Array(capacity);
    this.gaps = new Uint16Array(capacity);
  }
}

/** Cuts a text into words and says of each what the linker asks of it. */
export function tokenize(text: string, tokens: Tokens): void {
  cutWords(text, tokens);
  describeWords(text, tokens);
}

/**
 * Finds where words begin and end, and their hashes. The hot loop of the linker. Word
 * ends are what no processor can predict, so it has no branch on them: every unit writes
 * to the current run, and the first of the next run moves on. One array for both numbers
 * and nothing else in the loop, or the engine runs out of registers (1.6 times as slow).
 */
export function cutWords(text: string, tokens: Tokens): void {
  // Written out: an engine takes no constant of another module, nor of a bundle, for constant.
  const fold = FOLD;
  const prime = 0x9e3779b1 | 0;
  const letterBits = 0x3fff;
  const firstSpecial = 10;
  const specials = 0x8000 - 10;
  const length = text.length;
  let at = 0;
  let wasWord = 0;
  let sum = 0;
  tokens.runs[0] = 0;
  for (let i = 0; i < length; ) {
    tokens.reserveRuns((at >>> 1) + CHUNK + 2);
    const runs = tokens.runs;
    const to = Math.min(i + CHUNK, length);
    for (; i < to; i++) {
      const c = fold[text.charCodeAt(i)] as number;
      if ((c - firstSpecial) >>> 0 < specials) break;
      const isWord = c >>> 15;
      at += (isWord ^ wasWord) << 1;
      sum = (Math.imul(sum, prime & -wasWord) + (c & letterBits)) | 0;
      wasWord = isWord;
      runs[at] = i + 1;
      runs[at + 1] = sum;
    }
    if (i === to) continue;
    const c = FOLD[text.charCodeAt(i++)] as number;
    if (c < FIRST_WORD_CLASS) {
      // A mark goes with its letter; what is ignored goes with what follows it.
      if (wasWord === 0 || c === MARK) runs[at] = i;
      continue;
    }
    at += (1 ^ wasWord) << 1;
    sum = addExpanded(Math.imul(sum, PRIME & -wasWord), c);
    wasWord = 1;
    runs[at] = i;
    runs[at + 1] = sum;
  }
  tokens.count = (at + 2) >> 2;
}

/** A letter that folds to two counts as both. */
function addExpanded(sum: number, c: number): number {
  const at = c - FIRST_WORD_CLASS;
  const first = (sum + ((EXPANDED_FIRST[at] as number) & LETTER)) | 0;
  return (Math.imul(first, PRIME) + ((EXPANDED_SECOND[at] as number) & LETTER)) | 0;
}

/** Spreads the last letter of a sum over all bits (MurmurHash3's finalizer, one round). */
export function finishHash(sum: number): number {
  const mixed = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b | 0);
  return mixed ^ (mixed >>> 13);
}

/** Fills the columns by word from those by run. */
export function describeWords(text: string, tokens: Tokens): void {
  const { count, runs } = tokens;
  tokens.reserveWords(count);
  const { starts, ends, hashes, shapes, gaps } = tokens;
  let before = 0;
  for (let at = 0; at < count; at++) {
    const start = runs[4 * at] as number;
    const end = runs[4 * at + 2] as number;
    starts[at] = start;
    ends[at] = end;
    hashes[at] = finishHash(runs[4 * at + 3] as number);
    gaps[at] = gapOf(text, before, start);
    shapes[at] = isPlain(text, start, end) ? 0 : shapeOf(text, start, end);
    before = end;
  }
  gaps[0] = (gaps[0] as number) | GAP.newline;
}

/** Whether a word is of small letters alone, more than one: what most are. */
function isPlain(text: string, start: number, end: number): boolean {
  if (end - start <= LONGEST_LETTER) return false;
  let seen = 0;
  for (let i = start; i < end; i++) seen |= (FOLD[text.charCodeAt(i)] as number) - FIRST_SMALL;
  return (seen & (FIRST_LETTER | UPPER)) === 0;
}

/** What stands in `text[start, end)`, none of it words, as `GAP` bits. */
export function gapOf(text: string, start: number, end: number): number {
  let gap = 0;
  for (let i = start; i < end; i++) gap |= 1 << (FOLD[text.charCodeAt(i)] as number);
  return gap & ALL_GAPS;
}

const ALL_GAPS = 0x3ff;
const DIGIT_0 = 48;
const DIGIT_9 = 57;
/** Class of the first unit after the digits that folds to one letter. */
const FIRST_SMALL = FIRST_LETTER + DIGIT_9 + 1;
/** Units of one letter with its marks that anybody writes. */
const LONGEST_LETTER = 3;

function shapeOf(text: string, start: number, end: number): number {
  let letters = 0;
  let capitals = 0;
  for (let i = start; i < end; i++) {
    const c = FOLD[text.charCodeAt(i)] as number;
    if (c < FIRST_WORD_CLASS) continue;
    letters++;
    if (isCapital(c)) capitals++;
  }
  const first = FOLD[text.charCodeAt(start)] as number;
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

function isDigit(c: number): boolean {
  return c >= FIRST_LETTER + DIGIT_0 && c <= FIRST_LETTER + DIGIT_9;
}

/**
 * Whether a word that begins with this unit is written small. A word with capitals
 * inside only, as iPhone, counts as small here.
 */
export function beginsSmall(text: string, start: number): boolean {
  const c = FOLD[text.charCodeAt(start)] as number;
  return !isCapital(c) && !isDigit(c);
}

/** Whether a word has one letter, with its marks. */
export function isOneLetter(text: string, start: number, end: number): boolean {
  let letters = 0;
  for (let i = start; i < end && letters < 2; i++)
    if ((FOLD[text.charCodeAt(i)] as number) >= FIRST_WORD_CLASS) letters++;
  return letters === 1;
}

/** Hash of the words so far and one more. */
export function extendHash(prefix: number, word: number): number {
  const mixed = Math.imul(prefix ^ Math.imul(word, 0x9e3779b1 | 0), 0x85ebca6b | 0);
  return mixed ^ (mixed >>> 13);
}

/** Hash of the words `first` … `last`, as `extendHash` builds it. */
export function hashOfWords({ hashes }: Tokens, first: number, last: number): number {
  let prefix = hashes[first] as number;
  for (let i = first + 1; i <= last; i++) prefix = extendHash(prefix, hashes[i] as number);
  return prefix;
}
