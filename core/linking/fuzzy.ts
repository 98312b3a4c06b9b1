import { fuzzyKeys } from '../gazetteer/fuzzy-keys.ts';
import { editDistance } from '../text/edit-distance.ts';
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
  const shortlist = shortlistOf(words, linker);
  if (shortlist.length === 0) return undefined;
  const near = rankByFuse(words.join(' '), shortlist)
    .map((similar) => compare(words, similar))
    .filter((name) => name !== undefined)
    .sort((a, b) => a.unlike - b.unlike || a.distance - b.distance);
  return near[0];
}

/** Names that share a key with the words, by number of shared keys: at most `SHORTLIST`. */
function shortlistOf(words: readonly string[], { gazetteer }: Linker): Similar[] {
  const shared = new Map<number, number>();
  for (const bucket of fuzzyKeys(words)) {
    gazetteer.forEachSimilar(bucket, (name) => shared.set(name, (shared.get(name) ?? 0) + 1));
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([name]) => ({ name, folded: gazetteer.foldedName(name).toLowerCase() }))
    .filter(({ folded }) => folded.split(' ').length === words.length)
    .slice(0, SHORTLIST);
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
    const sameSound = skeleton(word) === skeleton(other);
    const limit = editLimit(Math.min(word.length, other.length), sameSound);
    const edits = editDistance(word, other, limit);
    if (edits > limit) return undefined;
    distance += edits;
    if (!sameSound) unlike++;
  }
  return { name, distance, unlike };
}

/** Short words differ by one letter and are other words: Iran, Irak. */
function editLimit(length: number, sameSound: boolean): number {
  if (length < 4) return 0;
  if (length < 5) return sameSound ? 1 : 0;
  if (length < 8) return 1;
  return length >= 10 && sameSound ? 3 : 2;
}
