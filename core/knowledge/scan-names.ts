import type { EntityIndex } from '../model.ts';
import {
  EXPANDED_FIRST,
  EXPANDED_SECOND,
  FIRST_LETTER,
  FIRST_WORD_CLASS,
  FOLD,
  IGNORED,
  LETTER,
} from '../text/fold.ts';
import { FIRST_TEXT_BYTE } from './format.ts';

/** No folded letter has this code: it stands for whatever separates words. */
const BREAK = 0;

/**
 * The entities that have one name in which each of the words begins a word, by one
 * pass over the UTF-8 pool: no index to build or to keep in memory. 110,000 entities
 * are about 5 MB, 10–30 ms.
 *
 * @param words folded, without blanks
 */
export function scanNames(pool: Uint8Array, starts: Uint32Array, words: readonly string[]): EntityIndex[] {
  const scanner = new NameScanner(pool, words);
  const found: EntityIndex[] = [];
  for (let index = 0; index + 1 < starts.length; index++) {
    if (scanner.matches(starts[index] ?? 0, starts[index + 1] ?? 0)) found.push(index);
  }
  return found;
}

class NameScanner {
  readonly #pool: Uint8Array;
  readonly #words: readonly string[];
  /** Which first letters any of the words has, for the letters up to 127. */
  readonly #firsts = new Uint8Array(128);
  /** Every word seen in the name so far. */
  readonly #all: number;
  /** Where the character after the last one read begins. */
  #next = 0;

  constructor(pool: Uint8Array, words: readonly string[]) {
    this.#pool = pool;
    // More than 30 words would not fit the bits, and no name has them.
    this.#words = words.slice(0, 30);
    this.#all = 2 ** this.#words.length - 1;
    for (const word of this.#words) this.#firsts[word.charCodeAt(0) & 127] = 1;
  }

  /** Whether one of the names between two positions has all words. */
  matches(start: number, end: number): boolean {
    let seen = 0;
    let isWordStart = true;
    for (let at = start; at < end; at = this.#next) {
      if ((this.#pool[at] ?? 0) < FIRST_TEXT_BYTE) {
        seen = 0;
        isWordStart = true;
        this.#next = at + 1;
        continue;
      }
      const letter = this.#read(at);
      if (letter !== BREAK && isWordStart && this.#firsts[letter & 127] === 1) {
        seen |= this.#wordsAt(at, end);
        if (seen === this.#all) return true;
      }
      isWordStart = letter === BREAK;
    }
    return false;
  }

  /** The words that begin at a position, as bits; leaves the position of the next character alone. */
  #wordsAt(at: number, end: number): number {
    const next = this.#next;
    let bits = 0;
    for (let i = 0; i < this.#words.length; i++) {
      if (this.#beginsWith(this.#words[i] ?? '', at, end)) bits |= 1 << i;
    }
    this.#next = next;
    return bits;
  }

  #beginsWith(word: string, start: number, end: number): boolean {
    let at = start;
    for (let i = 0; i < word.length; ) {
      if (at >= end) return false;
      const letter = this.#read(at);
      at = this.#next;
      if (letter === IGNORED) continue;
      if (letter !== word.charCodeAt(i++)) return false;
      if (this.#second !== BREAK && i < word.length && this.#second !== word.charCodeAt(i++)) return false;
    }
    return true;
  }

  /** Second letter of the character read last, where it folds to two (œ). */
  #second = BREAK;

  /** The folded letter of the character at a position, BREAK or IGNORED; sets where the next one is. */
  #read(at: number): number {
    const folded = FOLD[this.#codePoint(at)] ?? 0;
    this.#second = BREAK;
    if (folded >= FIRST_LETTER) return folded & LETTER;
    if (folded < FIRST_WORD_CLASS) return folded >= IGNORED ? IGNORED : BREAK;
    this.#second = EXPANDED_SECOND[folded - FIRST_WORD_CLASS] ?? BREAK;
    return EXPANDED_FIRST[folded - FIRST_WORD_CLASS] ?? BREAK;
  }

  /** Decodes one UTF-8 sequence; characters beyond the BMP are in no name and read as 0xfffd. */
  #codePoint(at: number): number {
    const pool = this.#pool;
    const first = pool[at] ?? 0;
    if (first < 0x80) {
      this.#next = at + 1;
      return first;
    }
    const second = (pool[at + 1] ?? 0) & 0x3f;
    if (first < 0xe0) {
      this.#next = at + 2;
      return ((first & 0x1f) << 6) | second;
    }
    if (first < 0xf0) {
      this.#next = at + 3;
      return ((first & 0x0f) << 12) | (second << 6) | ((pool[at + 2] ?? 0) & 0x3f);
    }
    this.#next = at + 4;
    return 0xfffd;
  }
}
