import { FIRST_EXPANDED_CODE, LETTER_CODE, SMALL_BIT, SPECIAL_CODE } from '../text/codes.ts';
import type { Openings } from '../text/edges.ts';
import { EXPANDED_FIRST, EXPANDED_SECOND } from '../text/fold.ts';
import { hashOfWords, Tokens, tokenize } from '../text/tokens.ts';
import { isDated, type NameEntry, unpackEntry } from './entry.ts';
import {
  BLOCK_BITS,
  blocksOf,
  COMMON,
  checksumOf,
  FINGERPRINT_SHIFT,
  FORMAT_VERSION,
  fingerprintOf,
  HEADER,
  HEADER_WORDS,
  LIST_FLAG,
  layoutOf,
  MAGIC,
  OF_MANY,
  OF_PEOPLE,
  type Sizes,
  SLOT_NAME,
  SLOT_WHOLE,
  SMALL_FILTER_AT,
  SMALL_FILTER_BITS,
  slotOf,
  WORD_BITS,
} from './format.ts';
import { FUZZY_BUCKETS } from './fuzzy-keys.ts';

const SPACE = 32;
/** What a letter of the pool lacks to be the code of a small letter. */
const SMALL_LETTER = LETTER_CODE | SMALL_BIT;

/** Names → entities, read in place from one buffer (memory map: format.ts). */
export class Gazetteer implements Openings {
  readonly nameCount: number;
  readonly bytes: number;
  private readonly slots: Uint32Array;
  private readonly entries: Uint32Array;
  private readonly blocks: Uint32Array;
  private readonly offsets: Uint16Array;
  private readonly lists: Uint32Array;
  private readonly words: Uint32Array;
  private readonly buckets: Uint32Array;
  private readonly similar: Uint8Array;
  /** One bit per hash that some name's first word has; a power of two of them. */
  readonly firstWords: Uint32Array;
  /** The same for words in small letters. */
  readonly smallWords: Uint32Array;
  private readonly pool: Uint8Array;
  private readonly lookUp = new Tokens();

  /** Use `openGazetteer`, which checks the buffer first. */
  constructor(buffer: ArrayBuffer) {
    const header = new Uint32Array(buffer, 0, HEADER_WORDS);
    const sizes = sizesOf(header);
    const at = layoutOf(sizes);
    this.nameCount = sizes.names;
    this.bytes = buffer.byteLength;
    this.slots = new Uint32Array(buffer, at.slots * 4, sizes.slots);
    this.entries = new Uint32Array(buffer, at.entries * 4, sizes.names);
    this.blocks = new Uint32Array(buffer, at.blocks * 4, blocksOf(sizes.names));
    this.offsets = new Uint16Array(buffer, at.offsets * 4, sizes.names);
    this.lists = new Uint32Array(buffer, at.lists * 4, sizes.lists);
    this.words = new Uint32Array(buffer, at.words * 4, sizes.words);
    this.buckets = new Uint32Array(buffer, at.fuzzy * 4, FUZZY_BUCKETS + 1);
    this.similar = new Uint8Array(buffer, (at.fuzzy + FUZZY_BUCKETS + 1) * 4, (sizes.fuzzy - FUZZY_BUCKETS - 1) * 4);
    this.firstWords = new Uint32Array(buffer, at.filter * 4, SMALL_FILTER_AT);
    this.smallWords = new Uint32Array(buffer, (at.filter + SMALL_FILTER_AT) * 4, SMALL_FILTER_BITS / 32);
    this.pool = new Uint8Array(buffer, at.poolByte, sizes.pool);
  }

  /**
   * Whether a name may begin with a word in small letters, or with an article and a word in
   * small letters, both of this hash.
   */
  isSmallStart(hash: number): boolean {
    const bit = hash & (SMALL_FILTER_BITS - 1);
    return (((this.smallWords[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;
  }

  /**
   * The slot of the words `units[start, end)` hashed to `prefix`, verified letter by
   * letter, or 0. Read it with `nameOf`, `SLOT_WHOLE` and `SLOT_LONGER`.
   */
  find(prefix: number, units: Uint8Array, start: number, end: number): number {
    const slots = this.slots;
    const fingerprint = fingerprintOf(prefix);
    let at = slotOf(prefix, slots.length);
    for (;;) {
      const slot = slots[at] as number;
      const there = slot >>> FINGERPRINT_SHIFT;
      if (slot === 0 || there < fingerprint) return 0;
      if (there === fingerprint && this.beginsWith(nameOf(slot), units, start, end)) return slot;
      at = at + 1 === slots.length ? 0 : at + 1;
    }
  }

  /** Whether a prefix of this hash may be there: wrong for one in some two hundred, never the other way. */
  mayHave(prefix: number): boolean {
    const slots = this.slots;
    const fingerprint = fingerprintOf(prefix);
    let at = slotOf(prefix, slots.length);
    for (;;) {
      const slot = slots[at] as number;
      const there = slot >>> FINGERPRINT_SHIFT;
      if (slot === 0 || there < fingerprint) return false;
      if (there === fingerprint) return true;
      at = at + 1 === slots.length ? 0 : at + 1;
    }
  }

  /** Where a name begins in the pool. */
  private startOf(name: number): number {
    return (this.blocks[name >>> BLOCK_BITS] as number) + (this.offsets[name] as number);
  }

  /** Whether a name's first words are `units[start, end)`. */
  private beginsWith(name: number, units: Uint8Array, start: number, end: number): boolean {
    const pool = this.pool;
    let at = this.startOf(name);
    let wasWord = true;
    for (let i = start; i < end; i++) {
      const c = units[i] as number;
      if (c >= LETTER_CODE) {
        if (((pool[at++] as number) | SMALL_LETTER) !== (c | SMALL_BIT)) return false;
        wasWord = true;
      } else if (c >= FIRST_EXPANDED_CODE) {
        if (((pool[at++] as number) | SMALL_BIT) !== EXPANDED_FIRST[c - FIRST_EXPANDED_CODE]) return false;
        if (((pool[at++] as number) | SMALL_BIT) !== EXPANDED_SECOND[c - FIRST_EXPANDED_CODE]) return false;
        wasWord = true;
      } else if (c < SPECIAL_CODE && wasWord) {
        if (pool[at++] !== SPACE) return false;
        wasWord = false;
      }
    }
    return (pool[at] as number) <= SPACE;
  }

  /** Every meaning of a name. */
  entriesOf(name: number): NameEntry[] {
    const value = this.entries[name] as number;
    if (value < LIST_FLAG) return [unpackEntry(value)];
    const entries: NameEntry[] = [];
    let at = value - LIST_FLAG;
    for (let left = this.lists[at++] as number; left > 0; left--) {
      const packed = this.lists[at++] as number;
      if (isDated(packed)) entries.push(unpackEntry(packed, this.lists[at++], this.lists[at++]));
      else entries.push(unpackEntry(packed));
    }
    return entries;
  }

  /** The name a text is, whole, or `undefined`. For single look-ups: it tokenizes. */
  findWhole(text: string): number | undefined {
    tokenize(text, this.lookUp);
    const { count, starts, ends, units } = this.lookUp;
    if (count === 0) return undefined;
    const hash = hashOfWords(this.lookUp, 0, count - 1);
    const slot = this.find(hash, units, starts[0] as number, ends[count - 1] as number);
    return (slot & SLOT_WHOLE) === 0 ? undefined : nameOf(slot);
  }

  /** The names that begin with all words of this one and go on: those of the pool stand in alphabetical order. */
  *longerNames(name: number): Generator<number> {
    const length = this.lengthOf(name);
    const start = this.startOf(name);
    for (let longer = name + 1; longer < this.nameCount; longer++) {
      const at = this.startOf(longer);
      for (let i = 0; i < length; i++) {
        if (((this.pool[start + i] as number) | SMALL_BIT) !== ((this.pool[at + i] as number) | SMALL_BIT)) return;
      }
      if (this.pool[at + length] === SPACE) yield longer;
      else if ((this.pool[at + length] as number) > SPACE) return;
    }
  }

  /** Letters of a name, folded, spaces included. */
  lengthOf(name: number): number {
    const end = name + 1 < this.nameCount ? this.startOf(name + 1) : this.pool.length;
    return end - this.startOf(name) - 1;
  }

  /** Which letters a name has, one bit each: tells most unlike names apart without reading them as text. */
  lettersOf(name: number): number {
    const start = this.startOf(name);
    const end = start + this.lengthOf(name);
    let bits = 0;
    for (let at = start; at < end; at++) bits |= 1 << ((this.pool[at] as number) & 31);
    return bits;
  }

  /** A name folded, with a capital where every spelling has one: "Union europeenne". */
  foldedName(name: number): string {
    const start = this.startOf(name);
    // Spread as arguments, the bytes would be gone through one by one first.
    return Reflect.apply(String.fromCharCode, String, this.pool.subarray(start, start + this.lengthOf(name)));
  }

  /** Of how many words a name is. */
  wordsOf(name: number): number {
    let words = 1;
    for (let at = this.startOf(name); this.pool[at] !== 0; at++) if (this.pool[at] === SPACE) words++;
    return words;
  }

  /** Which words of a name have a capital in every spelling: one bit per word. */
  capitalsOf(name: number): number {
    let bits = 0;
    let word = 0;
    let isFirst = true;
    for (let at = this.startOf(name); this.pool[at] !== 0; at++) {
      const letter = this.pool[at] as number;
      if (letter === SPACE) word++;
      else if (isFirst && (letter & SMALL_BIT) === 0) bits |= 1 << word;
      isFirst = letter === SPACE;
    }
    return bits;
  }

  /** Calls `visit` with each name of a bucket of `fuzzyKeys`. */
  forEachSimilar(bucket: number, visit: (name: number) => void): void {
    const { similar } = this;
    const end = this.buckets[bucket + 1] as number;
    let name = 0;
    for (let at = this.buckets[bucket] as number; at < end; ) {
      let step = 0;
      let byte = 0x80;
      for (let shift = 0; byte >= 0x80; shift += 7) {
        byte = similar[at++] as number;
        step |= (byte & 0x7f) << shift;
      }
      name += step;
      visit(name);
    }
  }

  /** Languages in which a word of this hash is common, as `COMMON` bits. */
  commonness(wordHash: number): number {
    return this.saidOf(wordHash) & (COMMON.fr | COMMON.en);
  }

  /** Whether somebody of the dataset has a word of this hash as first name or surname. */
  isOfPeople(wordHash: number): boolean {
    return (this.saidOf(wordHash) & OF_PEOPLE) !== 0;
  }

  /** Whether it is a surname of so many that it tells nobody. */
  isOfMany(wordHash: number): boolean {
    return (this.saidOf(wordHash) & OF_MANY) !== 0;
  }

  private saidOf(wordHash: number): number {
    const words = this.words;
    if (words.length === 0) return 0;
    const key = wordHash >>> WORD_BITS;
    let at = slotOf(key, words.length);
    for (;;) {
      const word = words[at] as number;
      if (word === 0 || word >>> WORD_BITS < key) return 0;
      if (word >>> WORD_BITS === key) return word;
      at = at + 1 === words.length ? 0 : at + 1;
    }
  }
}

/** The name a slot stands for. */
export function nameOf(slot: number): number {
  return (slot & SLOT_NAME) - 1;
}

function sizesOf(header: Uint32Array): Sizes {
  const size = (field: number): number => header[field] as number;
  return {
    names: size(HEADER.names),
    slots: size(HEADER.slots),
    lists: size(HEADER.lists),
    words: size(HEADER.words),
    pool: size(HEADER.pool),
    fuzzy: size(HEADER.fuzzy),
  };
}

/**
 * Opens what `compileGazetteer` made, without parsing: under 1 ms whatever its size.
 * @throws Error when the buffer is no gazetteer, of another version, cut short or damaged.
 */
export function openGazetteer(buffer: ArrayBuffer): Gazetteer {
  if (buffer.byteLength < HEADER_WORDS * 4) throw new Error('The gazetteer is cut short.');
  const words = new Uint32Array(buffer, 0, buffer.byteLength >>> 2);
  if (words[HEADER.magic] !== MAGIC) throw new Error('This is not a gazetteer.');
  if (words[HEADER.version] !== FORMAT_VERSION) {
    throw new Error(`The gazetteer is of format ${words[HEADER.version]}, this code reads ${FORMAT_VERSION}.`);
  }
  if (words[HEADER.bytes] !== buffer.byteLength) throw new Error('The gazetteer is cut short.');
  if (words[HEADER.checksum] !== checksumOf(words)) throw new Error('The gazetteer is damaged.');
  return new Gazetteer(buffer);
}
