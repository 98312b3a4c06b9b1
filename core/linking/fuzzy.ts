import { fuzzyKeys } from '../gazetteer/fuzzy-keys.ts';
import { editDistance, isOneEditApart } from '../text/edit-distance.ts';
import { foldText } from '../text/fold.ts';
import { skeleton } from '../text/skeleton.ts';
import { rankByFuse, SHORTLIST, type Similar } from './fuse.ts';
import type { Linker } from './linker.ts';

/** A known name near a misspelt one. */
export interface NearName {
  readonly name: number;
  /** Edits over all words. */
  readonly distance: number;
  /** How many words differ by more than one way to write the same sounds. */
  readonly unlike: number;
}

/** Finds the name that misspelt words mean, or none when none is near or two are equally near. */
export function findNearName(text: string, linker: Linker): NearName | undefined {
  const words = foldText(text).split(' ');
  const near: (NearName & Similar)[] = [];
  for (const similar of shortlistOf(words, linker)) {
    const name = compare(words, similar);
    if (name !== undefined) near.push({ ...similar, ...name });
  }
  const ranked = near.length > 1 ? rankByFuse(words.join(' '), near) : near;
  return [...ranked].sort((a, b) => a.unlike - b.unlike || a.distance - b.distance)[0];
}

/** Names that share a key with the words and are about as long: at most `SHORTLIST`. */
function shortlistOf(words: readonly string[], { gazetteer }: Linker): Similar[] {
  const length = words.reduce((sum, word) => sum + word.length + 1, -1);
  const letters = lettersOf(words);
  const seen = new Set<number>();
  for (const bucket of fuzzyKeys(words)) {
    gazetteer.forEachSimilar(bucket, (name) => {
      if (seen.size === SHORTLIST || Math.abs(gazetteer.lengthOf(name) - length) > MAX_LENGTH_GAP) return;
      if (bitCount(gazetteer.lettersOf(name) ^ letters) <= MAX_OTHER_LETTERS) seen.add(name);
    });
  }
  // Those of fewer or more words count in the shortlist, and are none of those looked for.
  const names = [...seen].filter((name) => gazetteer.wordsOf(name) === words.length);
  return names.map((name) => ({ name, folded: gazetteer.foldedName(name).toLowerCase() }));
}

/** More letters too many or too few than the limits of any words allow (`editLimit`). */
const MAX_LENGTH_GAP = 3;
/** An edit brings one letter in and takes one out, at most; three at most are allowed, seldom all in new letters. */
const MAX_OTHER_LETTERS = 5;

function lettersOf(words: readonly string[]): number {
  let bits = words.length > 1 ? 1 : 0;
  for (const word of words) for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

/**
 * The acceptance rule: as many words, each within its own limit. Two edits anywhere
 * would mark 7 to 24 wrong names per 1,000 words, this rule 0 to 0.13.
 */
function compare(words: readonly string[], { name, folded }: Similar): NearName | undefined {
  const others = folded.split(' ');
  let distance = 0;
  let unlike = 0;
  for (let i = 0; i < words.length; i++) {
    const [word, other] = [words[i] as string, others[i] as string];
    if (word === other) continue;
    // Most are further apart than any limit: their sounds, which take longer to tell, are not asked.
    const length = Math.min(word.length, other.length);
    const edits = editsBetween(word, other, editLimit(length, true));
    if (edits > editLimit(length, true)) return undefined;
    const sameSound = skeleton(word) === skeleton(other);
    if (edits > editLimit(length, sameSound)) return undefined;
    distance += edits;
    if (!sameSound) unlike++;
  }
  return { name, distance, unlike };
}

/** The distance of words that are not the same, or more than `limit`. */
function editsBetween(word: string, other: string, limit: number): number {
  if (limit > 1) return editDistance(word, other, limit);
  return limit === 1 && isOneEditApart(word, other) ? 1 : limit + 1;
}

/** Short words differ by one letter and are other words: Iran, Irak. */
function editLimit(length: number, sameSound: boolean): number {
  if (length < 4) return 0;
  if (length < 5) return sameSound ? 1 : 0;
  if (length < 8) return 1;
  return length >= 10 && sameSound ? 3 : 2;
}
