import { FIRST_EXPANDED_CODE, IGNORED_CODE, isCapitalCode, isDigitCode, LETTER_CODE, MARK_CODE } from './codes.ts';
import { CODES } from './fold.ts';
import { SHAPE, shapeOf } from './shapes.ts';
import { FIRST_FOUR, HEAD, hashWord, NEXT_FOUR } from './word-hash.ts';

/**
 * Finds where words begin and end, eight units at a time. Word ends are what no processor can
 * predict, so the loop has no branch on them: a table tells from eight "is a letter" bits where
 * the edges are, four are always written, and as many as there are count.
 *
 *   units     L ’ É l y s é e   , …          codes, four to a 32-bit word
 *   letters   1 0 1 1 1 1 1 1   0            bit 7 of each
 *   edges     0 1 2             8            a word begins, ends, begins …
 */

/** Units of a part: a text is read part by part, into arrays of which an engine knows address and length. */
export const PART = 16384;
/** Units looked at together. */
const BLOCK = 8;
const CODES_OF_PART = new Uint8Array(PART + HEAD);
/** The same bytes, four at once: on every machine that browsers run on, the first unit in the lowest byte. */
const QUADS = new Int32Array(CODES_OF_PART.buffer);
const VIEW = new DataView(CODES_OF_PART.buffer);
/** Where words begin and end, in units of the text. Eight more may be written than count. */
const EDGES = new Int32Array(PART + BLOCK);
const TABLE = CODES;
const FIRST = FIRST_FOUR;
const NEXT = NEXT_FOUR;

/** Whether the last unit looked at is in a word, and how many of `EDGES` count. */
let inWord = 0;
let found = 0;
/** Where the word ends unless letters follow the units to be ignored that were just read; else −1. */
let looseEnd = -1;
/** Of a part: how many edges there were at each unit that is no plain letter of its word, and at the end of each very long word. */
const ODDITIES = new Int32Array(PART + PART / 2);
let oddities = 0;

/** Of the words that begin and end in the part: hash, shape, and which of them may open a name. */
const HASHES = new Int32Array(PART / 2 + 1);
const SHAPES = new Uint8Array(PART / 2 + 1);
const OPENERS = new Int32Array(PART / 2 + 1);

/** Beside the bits of `SHAPE`: there are capitals behind the first letter, or what is no letter. */
export const UNSURE = 32;

/** What is found in a part of the text; the next part overwrites it. */
export interface Part {
  readonly from: number;
  readonly codes: Uint8Array;
  /** Of the word that the part before left open too, if any, the end. */
  readonly edges: Int32Array;
  readonly hashes: Int32Array;
  /** With `UNSURE` where `shapeOf` must look again. */
  readonly shapes: Uint8Array;
  /** Counted from the first word that begins in the part. */
  readonly openers: Int32Array;
}

/** Two filters by hash, a power of two of bits each: a word that is not in them opens no name. */
export interface Openings {
  /** Words that names begin with. */
  readonly firstWords: Uint32Array;
  /** Of these, the ones that need no capital. */
  readonly smallWords: Uint32Array;
}

/** Whether a word of this hash and shape may open a name; wrong for a few in a hundred, never the other way. */
export function mayOpen(hash: number, shape: number, { firstWords, smallWords }: Openings): boolean {
  const has = (filter: Uint32Array): boolean =>
    (((filter[(hash >>> 5) & (filter.length - 1)] as number) >>> hash) & 1) === 1;
  return has(firstWords) && ((shape & (SHAPE.capital | SHAPE.digit)) !== 0 || has(smallWords));
}

/** Reads a text part by part: its units, where each word begins and ends, and what is said of the words. */
export function readWords(text: string, openings: Openings, take: (part: Part) => void): void {
  inWord = 0;
  looseEnd = -1;
  for (let from = 0; from < text.length; from += PART) {
    const size = Math.min(PART, text.length - from);
    const open = inWord;
    found = 0;
    oddities = 0;
    readPart(text, from, size);
    cutPart(from, size);
    if (from + size === text.length && inWord === 1) EDGES[found++] = looseEnd < 0 ? text.length : looseEnd;
    const openers = describeWords(from, open, openings);
    const words = Math.max(0, found - open) >> 1;
    take({
      from,
      codes: CODES_OF_PART.subarray(0, size),
      edges: EDGES.subarray(0, found),
      hashes: HASHES.subarray(0, words),
      shapes: SHAPES.subarray(0, words),
      openers: OPENERS.subarray(0, openers),
    });
  }
}

/** Reading a string's units is what costs most: a loop that does nothing else. */
function readPart(text: string, from: number, size: number): void {
  for (let i = 0; i < size; i++) CODES_OF_PART[i] = TABLE[text.charCodeAt(from + i)] as number;
  // The rest of the last block is no letter.
  CODES_OF_PART.fill(0, size, size + BLOCK);
}

function cutPart(from: number, size: number): void {
  let at = 0;
  while (at < size) {
    if (looseEnd < 0) at = cutBlocks(at, size, from);
    if (at >= size) return;
    const end = Math.min(at + BLOCK, size);
    for (; at < end; at++) cutUnit(CODES_OF_PART[at] as number, from + at);
    at = (at + BLOCK - 1) & -BLOCK;
  }
}

/** Where the edges are among eight letters and gaps,: what `makeSteps` says. */
const STEPS = makeSteps();

/** Cuts blocks from the unit `first` on, up to one that has a unit for `cutUnit`, and answers where that block is. */
function cutBlocks(first: number, size: number, from: number): number {
  // Written out: an engine takes no constant of another module for constant.
  const special = 0x40404040;
  const gather = 0x01041040;
  let was = inWord & 1;
  let count = found & 0x7fff;
  let at = first & 0x7fff;
  for (; at < size; at += 8) {
    const one = QUADS[at >> 2] as number;
    const two = QUADS[(at >> 2) + 1] as number;
    if ((((one & ~(one >>> 1)) | (two & ~(two >>> 1))) & special) !== 0) break;
    // Bit 7 of each byte, to bits 0, 8, 16, 24 and 1, 9, 17, 25; the product moves them side by side.
    const letters = ((one >>> 7) & 0x01010101) | ((two >>> 6) & 0x02020202);
    const steps = STEPS[(was << 8) | (Math.imul(letters, gather) >>> 24)] as number;
    const base = from + at;
    EDGES[count] = base + (steps & 7);
    EDGES[count + 1] = base + ((steps >>> 3) & 7);
    EDGES[count + 2] = base + ((steps >>> 6) & 7);
    EDGES[count + 3] = base + ((steps >>> 9) & 7);
    const edges = (steps >>> 24) & 15;
    if (edges > 4) {
      EDGES[count + 4] = base + ((steps >>> 12) & 7);
      EDGES[count + 5] = base + ((steps >>> 15) & 7);
      EDGES[count + 6] = base + ((steps >>> 18) & 7);
      EDGES[count + 7] = base + ((steps >>> 21) & 7);
    }
    count += edges;
    was = (steps >>> 28) & 1;
  }
  inWord = was;
  found = count;
  return at;
}

/**
 * By whether a word goes on (bit 8) and which of eight units are letters, in the order in which
 * `cutBlocks` gathers them: three bits for each edge, how many from bit 24 on, and in bit 28 whether a word is open.
 */
function makeSteps(): Int32Array {
  const steps = new Int32Array(512);
  for (let index = 0; index < steps.length; index++) {
    let open = index >>> 8;
    let edges = 0;
    let packed = 0;
    for (let unit = 0; unit < BLOCK; unit++) {
      // The first four units have the even bits.
      const bit = unit < BLOCK / 2 ? 2 * unit : 2 * unit - BLOCK + 1;
      if (((index >>> bit) & 1) === open) continue;
      packed |= unit << (3 * edges++);
      open ^= 1;
    }
    steps[index] = packed | (edges << 24) | (open << 28);
  }
  return steps;
}

/** One unit, where there are marks, units to be ignored or letters that fold to two. */
function cutUnit(code: number, at: number): void {
  if (code === IGNORED_CODE) {
    // What is ignored goes with what follows it.
    if (inWord === 1 && looseEnd < 0) looseEnd = at;
    ODDITIES[oddities++] = found;
  } else if (code >= FIRST_EXPANDED_CODE || (code === MARK_CODE && inWord === 1)) {
    if (inWord === 0) EDGES[found++] = at;
    inWord = 1;
    looseEnd = -1;
    if (code < LETTER_CODE) ODDITIES[oddities++] = found;
  } else if (code < LETTER_CODE && code !== MARK_CODE) {
    if (inWord === 1) EDGES[found++] = looseEnd < 0 ? at : looseEnd;
    inWord = 0;
    looseEnd = -1;
  }
}

/** By code of its first unit: what its first letter says of a word’s shape. */
const OPENING = Uint8Array.from({ length: 256 }, (_, code) =>
  isCapitalCode(code) ? SHAPE.capital : isDigitCode(code) ? SHAPE.digit : 0,
);

/**
 * Fills `HASHES`, `SHAPES` and `OPENERS` for the words whose edges are `EDGES` from `first` on, and
 * answers with how many openers there are. Whether a word may open a name is what no processor can
 * predict: each is written, and the next overwrites it if it does not count.
 */
function describeWords(from: number, first: number, { firstWords, smallWords }: Openings): number {
  // Written out: see `cutBlocks`. Of plain words this is `hashWord`, of all `mayOpen`.
  const small = 0x20202020;
  const letters = 0x80808080 | 0;
  const behindFirst = ~0xff;
  const firstPlaces = firstWords.length - 1;
  const smallPlaces = smallWords.length - 1;
  const words = (found - first) >> 1;
  let openers = 0;
  for (let word = 0; word < words; word++) {
    const edge = first + 2 * word;
    const start = (EDGES[edge] as number) - from;
    const length = (EDGES[edge + 1] as number) - from - start;
    // The smaller of the length and 8, without a branch.
    const count = length - ((length - 8) & ((8 - length) >> 31));
    const last = start + length - count;
    const firstMask = FIRST[count] as number;
    const nextMask = NEXT[count] as number;
    const one = VIEW.getInt32(start, true);
    const two = VIEW.getInt32(start + 4, true);
    const three = VIEW.getInt32(last, true);
    const four = VIEW.getInt32(last + 4, true);
    const head =
      Math.imul((one | small) & firstMask, 0x9e3779b1 | 0) ^ Math.imul((two | small) & nextMask, 0xc2b2ae3d | 0);
    const sum = ((head ^ (head >>> 15)) + length) | 0;
    const tail =
      Math.imul(((three | small) & firstMask) ^ sum, 0x9e3779b1 | 0) ^
      Math.imul(((four | small) & nextMask) ^ (sum >>> 7), 0xc2b2ae3d | 0);
    const mixed = Math.imul(tail ^ (tail >>> 15), 0x85ebca6b | 0);
    const hash = mixed ^ (mixed >>> 13);
    if (length > 16) ODDITIES[oddities++] = edge + 1;
    HASHES[word] = hash;
    // A letter has bit 7; digits and small letters, which all but the first are in most words, bit 5 too.
    const behind = two & four;
    const high =
      ((~(one & (one << 2)) & behindFirst & firstMask) |
        (~(three & (three << 2)) & (behindFirst | ((8 - length) >> 31)) & firstMask) |
        (~(behind & (behind << 2)) & nextMask)) &
      letters;
    const opening = OPENING[one & 0xff] as number;
    SHAPES[word] = opening | (((length - 2) >>> 31) << 4) | (((high | -high) >>> 31) << 5);
    const isFirst = (firstWords[(hash >>> 5) & firstPlaces] as number) >>> hash;
    const isSmall = (smallWords[(hash >>> 5) & smallPlaces] as number) >>> hash;
    OPENERS[openers] = word;
    openers += isFirst & (opening | (opening >>> 2) | isSmall) & 1;
  }
  return oddities === 0 ? openers : correctOddities(from, first, openers, { firstWords, smallWords });
}

/** Says again of the words in `ODDITIES` what the loop took for plain letters; answers with how many openers there are then. */
function correctOddities(from: number, first: number, openers: number, openings: Openings): number {
  let count = openers;
  let before = -1;
  for (let i = 0; i < oddities; i++) {
    const word = ((ODDITIES[i] as number) - 1 - first) >> 1;
    // Of a word that goes on into the part, or out of it, there is not all.
    if (word < 0 || word === before || first + 2 * word + 1 >= found) continue;
    before = word;
    const start = (EDGES[first + 2 * word] as number) - from;
    const end = (EDGES[first + 2 * word + 1] as number) - from;
    const hash = hashWord(CODES_OF_PART, start, end);
    const shape = shapeOf(CODES_OF_PART, start, end);
    HASHES[word] = hash;
    SHAPES[word] = shape;
    count = placeOpener(word, mayOpen(hash, shape, openings), count);
  }
  return count;
}

/** Puts a word among the openers, which are in reading order, or takes it out of them. */
function placeOpener(word: number, opens: boolean, count: number): number {
  const place = OPENERS.subarray(0, count).findIndex((other) => other >= word);
  const at = place < 0 ? count : place;
  const isThere = at < count && OPENERS[at] === word;
  if (isThere === opens) return count;
  if (opens) {
    OPENERS.copyWithin(at + 1, at, count);
    OPENERS[at] = word;
    return count + 1;
  }
  OPENERS.copyWithin(at, at + 1, count);
  return count - 1;
}
