import { EXPANDED_FIRST, EXPANDED_SECOND, FIRST_WORD_CLASS, FOLD, GAP, LETTER, MARK } from './fold.ts';
import { isDigit, SHAPE, shapeOf } from './shapes.ts';

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
 * `cutWords` fills `units`, `runs` and `raised`, `describeWords` the columns by word from them.
 */
export class Tokens {
  count = 0;
  /** The text, each unit through `FOLD`: read again and again at a third of the cost of the text. */
  units = new Uint16Array(CHUNK);
  /** Two numbers a run: where it ends, and the hash of a word before `finishHash` (of a gap, nothing). */
  runs = new Int32Array(2 * CHUNK);
  /** The words with capitals, ligatures or marks: those that are not as plain as most. */
  raised = new Int32Array(CHUNK);
  raisedCount = 0;
  starts = new Int32Array(CHUNK);
  ends = new Int32Array(CHUNK);
  hashes = new Int32Array(CHUNK);
  shapes = new Uint8Array(CHUNK);
  /** What stands before each word, as `GAP` bits; `GAP.newline` before the first. */
  gaps = new Uint16Array(CHUNK);
  /** The words with a capital, in reading order: most rules look at no others. */
  capitals = new Int32Array(CHUNK);
  capitalCount = 0;
  /** Room for the words that a name may begin with. */
  candidates = new Int32Array(CHUNK);
  private runsAt = 0;

  /** Begins a text of so many units. */
  reset(length: number): void {
    if (length > this.units.length) this.units = new Uint16Array(length + CHUNK);
    this.runs[0] = 0;
    this.runsAt = 0;
    this.raisedCount = 0;
  }

  /** Takes what `cutWords` made of `text[from, from + size)`: runs up to the one at `at`, which the next part may go on. */
  append(from: number, size: number, at: number, raised: number): void {
    const { runsAt } = this;
    this.units.set(size === CHUNK ? UNITS : UNITS.subarray(0, size), from);
    if (runsAt + at + 2 > this.runs.length) this.runs = longer(this.runs, 2 * (runsAt + at + 2));
    this.runs.set(RUNS.subarray(0, at + 2), runsAt);
    if (this.raisedCount + raised > this.raised.length)
      this.raised = longer(this.raised, 2 * (this.raisedCount + raised));
    let last = this.raisedCount === 0 ? -1 : (this.raised[this.raisedCount - 1] as number);
    for (let i = 0; i < raised; i++) {
      const run = runsAt + (RAISED[i] as number);
      const word = run >> 2;
      // Marks stand in gaps too.
      if (word === last || (run & 2) === 0) continue;
      this.raised[this.raisedCount++] = word;
      last = word;
    }
    this.runsAt = runsAt + at;
    RUNS[0] = RUNS[at] as number;
    RUNS[1] = RUNS[at + 1] as number;
  }

  /** Counts the words, and makes room for what is said of each. */
  finish(): void {
    this.count = (this.runsAt + 2) >> 2;
    if (this.count <= this.starts.length) return;
    const capacity = 2 * this.count;
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
    this.hashes = new Int32Array(capacity);
    this.shapes = new Uint8Array(capacity);
    this.gaps = new Uint16Array(capacity);
    this.capitals = new Int32Array(capacity);
    this.candidates = new Int32Array(capacity);
  }
}

function longer(column: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const made = new Int32Array(length);
  made.set(column);
  return made;
}

/** Cuts a text into words and says of each what the linker asks of it. */
export function tokenize(text: string, tokens: Tokens): void {
  cutWords(text, tokens);
  describeWords(tokens);
}

/*
 * What the hot loops of `cutWords` write to, part by part. An engine takes these for constants,
 * addresses and lengths and all; columns that grow make the same loops twice as slow.
 */
const TABLE = FOLD;
const UNITS = new Uint16Array(CHUNK);
const RUNS = new Int32Array(2 * CHUNK + 2);
const RAISED = new Int32Array(CHUNK + 1);

/** Where `cutPart` is: in a word or not, in which run of `RUNS`, with which hash so far, and how many of `RAISED`. */
let wasWord = 0;
let at = 0;
let sum = 0;
let raised = 0;

/** Finds where words begin and end, and their hashes. */
export function cutWords(text: string, tokens: Tokens): void {
  const { length } = text;
  tokens.reset(length);
  wasWord = 0;
  sum = 0;
  RUNS[0] = 0;
  for (let from = 0; from < length; from += CHUNK) {
    const size = Math.min(CHUNK, length - from);
    foldPart(text, from, size);
    at = 0;
    raised = 0;
    for (let i = cutPart(0, size, from); i < size; i = cutPart(i, size, from)) takeSpecial(i++, from);
    tokens.append(from, size, at, raised);
  }
  tokens.finish();
}

/** Reading a string's units is what costs most: a loop that does nothing else. */
function foldPart(text: string, from: number, size: number): void {
  for (let i = 0; i < size; i++) UNITS[i] = TABLE[text.charCodeAt(from + i)] as number;
}

/**
 * Cuts `UNITS` from `first` on, up to a unit that `takeSpecial` must see, and answers where
 * that is. Word ends are what no processor can predict, so the loop has no branch on them:
 * every unit writes to the current run, and the first of the next run moves on.
 */
function cutPart(first: number, size: number, from: number): number {
  // Written out: an engine takes no constant of another module for constant.
  const prime = 0x9e3779b1 | 0;
  const letterBits = 0x3fff;
  const firstSpecial = 10;
  const specials = 0x8000 - 10;
  let inWord = wasWord & 1;
  let run = at & 0x3fff;
  let hash = sum | 0;
  let found = raised & 0x1fff;
  let i = first & 0x1fff;
  for (; i < size; i++) {
    const c = UNITS[i] as number;
    if ((c - firstSpecial) >>> 0 < specials) break;
    const isWord = c >>> 15;
    run += (isWord ^ inWord) << 1;
    hash = (Math.imul(hash, prime & -inWord) + (c & letterBits)) | 0;
    inWord = isWord;
    RUNS[run] = from + i + 1;
    RUNS[run + 1] = hash;
    RAISED[found] = run;
    found += (c >>> 14) & 1;
  }
  wasWord = inWord;
  at = run;
  sum = hash;
  raised = found;
  return i;
}

/** A letter that folds to two, a mark, or a unit to be ignored. */
function takeSpecial(i: number, from: number): void {
  const c = UNITS[i] as number;
  if (c >= FIRST_WORD_CLASS) {
    at += (1 ^ wasWord) << 1;
    sum = addExpanded(Math.imul(sum, PRIME & -wasWord), c);
    wasWord = 1;
    RUNS[at] = from + i + 1;
    RUNS[at + 1] = sum;
  } else if (wasWord === 0 || c === MARK) {
    // A mark goes with its letter; what is ignored goes with what follows it.
    RUNS[at] = from + i + 1;
  }
  RAISED[raised++] = at;
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
export function describeWords(tokens: Tokens): void {
  const { count, runs, units } = tokens;
  const { starts, ends, hashes, shapes, gaps } = tokens;
  let before = 0;
  for (let at = 0; at < count; at++) {
    const start = runs[4 * at] as number;
    const end = runs[4 * at + 2] as number;
    starts[at] = start;
    ends[at] = end;
    hashes[at] = finishHash(runs[4 * at + 3] as number);
    gaps[at] = start - before === 1 ? (1 << (units[before] as number)) & ALL_GAPS : gapOf(units, before, start);
    // True of small letters and digits alone; `describeRaised` looks at all other words.
    shapes[at] = (end - start === 1 ? SHAPE.single : 0) | (isDigit(units[start] as number) ? SHAPE.digit : 0);
    before = end;
  }
  gaps[0] = (gaps[0] as number) | GAP.newline;
  describeRaised(tokens);
}

/** Shapes of the words with capitals, ligatures or marks. */
function describeRaised(tokens: Tokens): void {
  const { raised, raisedCount, units, starts, ends, shapes, capitals } = tokens;
  let found = 0;
  for (let i = 0; i < raisedCount; i++) {
    const at = raised[i] as number;
    const shape = shapeOf(units, starts[at] as number, ends[at] as number);
    shapes[at] = shape;
    capitals[found] = at;
    if ((shape & (SHAPE.capital | SHAPE.innerCapital)) !== 0) found++;
  }
  tokens.capitalCount = found;
}

/** What stands in `units[start, end)`, none of it words, as `GAP` bits. */
export function gapOf(units: Uint16Array, start: number, end: number): number {
  let gap = 0;
  for (let i = start; i < end; i++) gap |= 1 << (units[i] as number);
  return gap & ALL_GAPS;
}

const ALL_GAPS = 0x3ff;
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
