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
import { codePointAt, EFFECT, effectOf, sequenceLength } from './name-bytes.ts';

/**
 * How the words of each entity's names begin, one bit for a letter and one for a pair of letters: most
 * entities that cannot be meant are passed over without reading their names. Several letters share
 * a bit, so what passes must still be read. One megabyte for 130,000 entities.
 */
export interface NameSigns {
  readonly letters: Uint32Array;
  readonly pairs: Uint32Array;
}

/** One pass over all names, as long as an unaided search of them. */
export function signNames(pool: Uint8Array, starts: Uint32Array): NameSigns {
  const count = starts.length - 1;
  const [letters, pairs] = [new Uint32Array(count), new Uint32Array(count)];
  const pair: Pair = { first: 0, second: 0 };
  for (let entity = 0; entity < count; entity++) {
    const end = starts[entity + 1] as number;
    let isWordStart = true;
    for (let at = starts[entity] as number; at < end; at++) {
      const effect = effectOf(pool[at] as number);
      if (isWordStart && effect === EFFECT.joins && readPair(pool, at, pair)) {
        letters[entity] = (letters[entity] as number) | letterBit(pair.first);
        pairs[entity] = (pairs[entity] as number) | pairBit(pair.first, pair.second);
      }
      if (effect !== EFFECT.keeps) isWordStart = effect === EFFECT.breaks;
    }
  }
  return { letters, pairs };
}

/** The entities that may have a name in which a word begins as one of these. */
export function mayBegin({ letters, pairs }: NameSigns, prefixes: readonly string[]): EntityIndex[] {
  const wanted = prefixes.map((prefix) => {
    const [first, second] = [prefix.charCodeAt(0), prefix.charCodeAt(1)];
    return { letter: letterBit(first), pair: prefix.length > 1 ? pairBit(first, second) : -1 };
  });
  const found: EntityIndex[] = [];
  for (let entity = 0; entity < letters.length; entity++) {
    const [ofLetters, ofPairs] = [letters[entity] as number, pairs[entity] as number];
    for (const { letter, pair } of wanted)
      if ((ofLetters & letter) !== 0 && (ofPairs & pair) !== 0) {
        found.push(entity);
        break;
      }
  }
  return found;
}

interface Pair {
  first: number;
  second: number;
}

/** The first two letters of a word, folded as the linker folds; the second is 0 in a word of one letter. */
function readPair(pool: Uint8Array, start: number, pair: Pair): boolean {
  pair.first = 0;
  pair.second = 0;
  for (let at = start; at < pool.length && pair.second === 0; ) {
    const folded = FOLD[codePointAt(pool, at)] as number;
    at += sequenceLength(pool[at] as number);
    if (folded >= FIRST_LETTER) add(pair, folded & LETTER);
    else if (folded >= FIRST_WORD_CLASS) {
      add(pair, EXPANDED_FIRST[folded - FIRST_WORD_CLASS] as number);
      add(pair, EXPANDED_SECOND[folded - FIRST_WORD_CLASS] as number);
    } else if (folded < IGNORED) break;
  }
  return pair.first !== 0;
}

function add(pair: Pair, letter: number): void {
  if (pair.first === 0) pair.first = letter;
  else if (pair.second === 0) pair.second = letter;
}

function letterBit(letter: number): number {
  return 1 << (letter & 31);
}

/** Any spreading will do; the first letter is told by its own bit. */
function pairBit(first: number, second: number): number {
  return 1 << ((first * 5 + second) & 31);
}
