import { mayOpen, type Openings, type Part, readWords, UNSURE } from './edges.ts';
import { GAP } from './fold.ts';
import { shapeOf } from './shapes.ts';
import { extendHash, hashWord } from './word-hash.ts';

/** Units and words that there is room for before any text. */
const ROOM = 1024;

/**
 * The words of a text as parallel columns, reused from text to text: a linker that
 * allocates nothing per word stays fast when the worker has just woken.
 *
 *   text    « L’Élysée, hier »
 *   edges     0 1  2 8    10 14      each word begins, and ends
 *
 * `cutWords` fills the columns that names are found by, `describeWords` the others.
 */
export class Tokens {
  count = 0;
  /** The text, one of `CODES` a unit: read again and again at a third of the cost of the text. */
  units = new Uint8Array(ROOM);
  /** Where each word begins and where it ends. */
  edges = new Int32Array(2 * ROOM);
  hashes = new Int32Array(ROOM);
  shapes = new Uint8Array(ROOM);
  /** The words that may open a name. */
  openers = new Int32Array(ROOM);
  openerCount = 0;
  starts = new Int32Array(ROOM);
  ends = new Int32Array(ROOM);
  /** What stands before each word, as `GAP` bits; `GAP.newline` before the first. */
  gaps = new Uint16Array(ROOM);
  /** The words with a capital, in reading order: most rules look at no others. */
  capitals = new Int32Array(ROOM);
  capitalCount = 0;
  private edgeCount = 0;

  /** Begins a text of so many units. */
  reset(length: number): void {
    this.edgeCount = 0;
    this.openerCount = 0;
    if (length > this.units.length) this.units = new Uint8Array(length + ROOM);
  }

  /** Takes what `readWords` made of a part of the text. */
  append({ from, codes, edges, hashes, shapes, openers }: Part, openings: Openings): void {
    this.units.set(codes, from);
    const count = (this.edgeCount + edges.length + 1) >> 1;
    if (count > this.hashes.length) this.grow(2 * count);
    this.edges.set(edges, this.edgeCount);
    const first = (this.edgeCount + 1) >> 1;
    // It could not be read in one piece.
    if ((this.edgeCount & 1) === 1 && edges.length > 0) this.describe(first - 1, openings);
    this.edgeCount += edges.length;
    this.hashes.set(hashes, first);
    this.shapes.set(shapes, first);
    for (let i = 0; i < openers.length; i++) this.openers[this.openerCount++] = first + (openers[i] as number);
  }

  private grow(count: number): void {
    this.edges = copied(this.edges, new Int32Array(2 * count));
    this.hashes = copied(this.hashes, new Int32Array(count));
    this.shapes = copied(this.shapes, new Uint8Array(count));
    this.openers = copied(this.openers, new Int32Array(count));
  }

  private describe(at: number, openings: Openings): void {
    const start = this.edges[2 * at] as number;
    const end = this.edges[2 * at + 1] as number;
    const hash = hashWord(this.units, start, end);
    const shape = shapeOf(this.units, start, end);
    this.hashes[at] = hash;
    this.shapes[at] = shape;
    if (mayOpen(hash, shape, openings)) this.openers[this.openerCount++] = at;
  }

  /** Counts the words. */
  finish(): void {
    this.count = this.edgeCount >> 1;
  }

  /** Makes room for what `describeWords` says of each word. */
  widen(): void {
    if (this.count <= this.starts.length) return;
    const capacity = this.hashes.length;
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
    this.gaps = new Uint16Array(capacity);
    this.capitals = new Int32Array(capacity);
  }
}

function copied<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Cuts a text into words and says of each what the linker asks of it. */
export function tokenize(text: string, tokens: Tokens, openings: Openings = NO_OPENINGS): void {
  cutWords(text, tokens, openings);
  describeWords(tokens);
}

/** Finds where words begin and end, their hashes and shapes, and which may open a name of a gazetteer. */
export function cutWords(text: string, tokens: Tokens, openings: Openings = NO_OPENINGS): void {
  tokens.reset(text.length);
  readWords(text, openings, (part) => tokens.append(part, openings));
  tokens.finish();
}

const NO_OPENINGS: Openings = { firstWords: new Uint32Array(1), smallWords: new Uint32Array(1) };

/** Fills the other columns by word. */
export function describeWords(tokens: Tokens): void {
  tokens.widen();
  const { count, edges, units, starts, ends, shapes, gaps, capitals } = tokens;
  let before = 0;
  let raised = 0;
  for (let at = 0; at < count; at++) {
    const start = edges[2 * at] as number;
    const end = edges[2 * at + 1] as number;
    starts[at] = start;
    ends[at] = end;
    // Whether a word has a capital is what no processor can predict: see `scan.ts`.
    capitals[raised] = at;
    let shape = shapes[at] as number;
    if ((shape & UNSURE) !== 0) {
      shape = shapeOf(units, start, end);
      shapes[at] = shape;
    }
    raised += (shape | (shape >>> 3)) & 1;
    gaps[at] = start - before === 1 ? (1 << (units[before] as number)) & ALL_GAPS : gapOf(units, before, start);
    before = end;
  }
  gaps[0] = (gaps[0] as number) | GAP.newline;
  tokens.capitalCount = raised;
}

const ALL_GAPS = 0x3ff;

/** What stands in `units[start, end)`, none of it words, as `GAP` bits. */
export function gapOf(units: Uint8Array, start: number, end: number): number {
  let gap = 0;
  for (let i = start; i < end; i++) gap |= 1 << (units[i] as number);
  return gap & ALL_GAPS;
}

/** Hash of the words `first` … `last`, as `extendHash` builds it. */
export function hashOfWords({ hashes }: Tokens, first: number, last: number): number {
  let prefix = hashes[first] as number;
  for (let i = first + 1; i <= last; i++) prefix = extendHash(prefix, hashes[i] as number);
  return prefix;
}
