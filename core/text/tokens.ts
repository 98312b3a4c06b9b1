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

/** Cuts a text into words and hashes each, in one pass. The hot loop of the linker: keep it small. */
export function tokenize(text: string, tokens: Tokens): void {
  const length = text.length;
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
    const start = i;
    const first = c;
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
    } while (c >= MARK - 1);
    if (count === tokens.starts.length) tokens.grow();
    tokens.starts[count] = start;
    tokens.ends[count] = end;
    tokens.hashes[count] = hash ^ (hash >>> 15);
    tokens.shapes[count] = shapeOf(first, capitals, letters);
    tokens.gaps[count] = gap & 0x3ff;
    count++;
    gap = 0;
  }
  tokens.count = count;
}

function hashExpanded(hash: number, c: number): number {
  const at = c - FIRST_WORD_CLASS;
  const first = Math.imul(hash ^ (EXPANDED_FIRST[at] as number), PRIME);
  return Math.imul(first ^ (EXPANDED_SECOND[at] as number), PRIME);
}

const DIGIT_0 = 48;
const DIGIT_9 = 57;

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
export function hashOfWords({ hashes }: Tokens, first: number, last: number): number {
  let prefix = hashes[first] as number;
  for (let i = first + 1; i <= last; i++) prefix = extendHash(prefix, hashes[i] as number);
  return prefix;
}
