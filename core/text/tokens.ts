import {
  EXPANDED_FIRST,
  EXPANDED_SECOND,
  FIRST_LETTER,
  FIRST_WORD_CLASS,
  FOLD,
  GAP,
  IGNORED,
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

/** FNV-1a's offset basis and prime, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const START_CAPACITY = 4096;

/**
 * The words of a text as parallel columns, reused from text to text: a linker that
 * allocates nothing per word stays fast when the worker has just woken.
 */
export class Tokens {
  count = 0;
  starts = new Int32Array(START_CAPACITY);
  ends = new Int32Array(START_CAPACITY);
  hashes = new Int32Array(START_CAPACITY);
  shapes = new Uint8Array(START_CAPACITY);
  /** What stands before each word, as `GAP` bits; `GAP.newline` before the first. */
  gaps = new Uint16Array(START_CAPACITY);

  grow(): void {
    const capacity = this.starts.length * 2;
    this.starts = copyInto(new Int32Array(capacity), this.starts);
    this.ends = copyInto(new Int32Array(capacity), this.ends);
    this.hashes = copyInto(new Int32Array(capacity), this.hashes);
    this.shapes = copyInto(new Uint8Array(capacity), this.shapes);
    this.gaps = copyInto(new Uint16Array(capacity), this.gaps);
  }
}

function copyInto<A extends { set(from: A): void }>(target: A, source: A): A {
  target.set(source);
  return target;
}

/**
 * Which words that begin with a small letter are worth hashing: one bit for each three
 * first letters, 5 bits a letter. Words with a capital always are.
 */
export type StartFilter = Uint32Array;
export const START_FILTER_WORDS = 1024;

/** Bit of a word's three first folded letters in a `StartFilter`. */
export function startBit(first: number, second: number, third: number): number {
  return ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);
}

/**
 * Cuts a text into words, in one pass. The hot loop of the linker: keep it small.
 * With a filter, words that cannot begin a name get the hash 0: ask `hashAt` for theirs.
 */
export function tokenize(text: string, tokens: Tokens, filter?: StartFilter): void {
  const length = text.length;
  let { starts, ends, hashes, shapes, gaps } = tokens;
  let count = 0;
  let gap: number = GAP.newline;
  let i = 0;
  while (i < length) {
    let c = FOLD[text.charCodeAt(i)] as number;
    if (c < FIRST_WORD_CLASS) {
      gap |= 1 << c;
      i++;
      continue;
    }
    if (count === starts.length) {
      tokens.grow();
      ({ starts, ends, hashes, shapes, gaps } = tokens);
    }
    const start = i;
    const first = c;
    starts[count] = start;
    gaps[count] = gap & ALL_GAPS;
    gap = 0;
    let seen = 0;
    if (filter !== undefined && first < UPPER && first > DIGIT_9 && isSkippable(text, i, first, filter)) {
      do {
        seen |= c;
        c = ++i < length ? (FOLD[text.charCodeAt(i)] as number) : 0;
      } while (c >= FIRST_LETTER);
      if (c < IGNORED) {
        ends[count] = i;
        hashes[count] = 0;
        shapes[count++] = (seen & UPPER) !== 0 ? SHAPE.innerCapital : i - start === 1 ? SHAPE.single : 0;
        continue;
      }
      i = start;
      c = first;
    }
    let end = i;
    let hash = BASIS;
    let capitals = 0;
    let letters = 0;
    do {
      if (c >= FIRST_LETTER) {
        hash = Math.imul(hash ^ (c & LETTER), PRIME);
        capitals += c >>> 15;
        letters++;
        end = i + 1;
      } else if (c >= FIRST_WORD_CLASS) {
        hash = hashExpanded(hash, c);
        capitals += isExpandedUpper(c) ? 1 : 0;
        letters++;
        end = i + 1;
      } else if (c === MARK) end = i + 1;
      i++;
      c = i < length ? (FOLD[text.charCodeAt(i)] as number) : 0;
    } while (c >= IGNORED);
    ends[count] = end;
    hashes[count] = hash ^ (hash >>> 15);
    shapes[count++] = shapeOf(first, capitals, letters);
  }
  tokens.count = count;
}

const ALL_GAPS = 0x3ff;
const DIGIT_0 = 48;
const DIGIT_9 = 57;

function isSkippable(text: string, at: number, first: number, filter: StartFilter): boolean {
  if (at + 2 >= text.length) return false;
  const second = FOLD[text.charCodeAt(at + 1)] as number;
  const third = FOLD[text.charCodeAt(at + 2)] as number;
  const hasSecond = second >= FIRST_LETTER;
  const bit = startBit(first, hasSecond ? second : 0, hasSecond && third >= FIRST_LETTER ? third : 0);
  return (((filter[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0;
}

/** The hash of a word, made now if `tokenize` saw no need. */
export function hashAt(text: string, { hashes, starts, ends }: Tokens, at: number): number {
  const known = hashes[at] as number;
  if (known !== 0) return known;
  let hash = BASIS;
  const end = ends[at] as number;
  for (let i = starts[at] as number; i < end; i++) {
    const c = FOLD[text.charCodeAt(i)] as number;
    if (c >= FIRST_LETTER) hash = Math.imul(hash ^ (c & LETTER), PRIME);
    else if (c >= FIRST_WORD_CLASS) hash = hashExpanded(hash, c);
  }
  hashes[at] = hash ^ (hash >>> 15);
  return hashes[at] as number;
}

function hashExpanded(hash: number, c: number): number {
  const at = c - FIRST_WORD_CLASS;
  const first = Math.imul(hash ^ (EXPANDED_FIRST[at] as number), PRIME);
  return Math.imul(first ^ (EXPANDED_SECOND[at] as number), PRIME);
}

function shapeOf(first: number, capitals: number, letters: number): number {
  const isCapital = first >= FIRST_LETTER ? (first & UPPER) !== 0 : isExpandedUpper(first);
  let shape = isCapital ? SHAPE.capital : 0;
  if (capitals === letters && letters > 1) shape |= SHAPE.allCapitals;
  else if (capitals > (isCapital ? 1 : 0)) shape |= SHAPE.innerCapital;
  if (letters === 1) shape |= SHAPE.single;
  if (first >= DIGIT_0 && first <= DIGIT_9) shape |= SHAPE.digit;
  return shape;
}

/** Hash of the words so far and one more. */
export function extendHash(prefix: number, word: number): number {
  const mixed = Math.imul(prefix ^ Math.imul(word, 0x9e3779b1 | 0), 0x85ebca6b | 0);
  return mixed ^ (mixed >>> 13);
}

/** Hash of the words `first` … `last`, as `extendHash` builds it. */
export function hashOfWords(text: string, tokens: Tokens, first: number, last: number): number {
  let prefix = hashAt(text, tokens, first);
  for (let i = first + 1; i <= last; i++) prefix = extendHash(prefix, hashAt(text, tokens, i));
  return prefix;
}
