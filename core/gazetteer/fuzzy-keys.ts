import type { NameKind } from '../model.ts';
import { skeleton } from '../text/skeleton.ts';

/**
 * Keys under which a name is found although it is misspelt. A spelling error seldom
 * touches both the first and the last word, nor both ends of one:
 *
 *   last word's sound + first letter of the first word      errors inside the first word
 *   first word's sound + first letter of the last word      errors inside the last word
 *   first word's sound + last two letters of the last word  errors at its beginning
 *
 * A name of one word has its sound only, and is here only as somebody's surname.
 */
export function fuzzyKeys(words: readonly string[]): readonly number[] {
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  if (words.length === 1) return [bucketOf(`1${skeleton(first)}`)];
  const [head, tail] = [skeleton(first), skeleton(last)];
  const keys = [`l${tail} ${first[0]}`, `f${head} ${last[0]}`, `e${head} ${last.slice(-2)}`];
  return [...new Set(keys.map(bucketOf))];
}

export const FUZZY_BUCKETS = 1 << 16;

function bucketOf(key: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) & (FUZZY_BUCKETS - 1);
}

/** Shorter names have too many neighbours to be told from them. */
const MIN_LETTERS = 6;
const MAX_WORDS = 5;

interface IndexedName {
  readonly folded: string;
  readonly entries: readonly { readonly kind: NameKind }[];
}

/** The buckets and their names as one array (memory map: format.ts). */
export function makeFuzzyIndex(names: readonly IndexedName[]): Uint32Array {
  const buckets = names.map((name) => (isIndexed(name) ? fuzzyKeys(name.folded.split(' ')) : []));
  const members = Array.from({ length: FUZZY_BUCKETS }, (): number[] => []);
  buckets.forEach((keys, name) => {
    for (const bucket of keys) members[bucket]?.push(name);
  });
  const bytes: number[] = [];
  const starts = members.map((bucket) => {
    const start = bytes.length;
    let before = 0;
    for (const name of bucket) {
      pushSteps(bytes, name - before);
      before = name;
    }
    return start;
  });
  const index = new Uint32Array(FUZZY_BUCKETS + 1 + Math.ceil(bytes.length / 4));
  index.set([...starts, bytes.length]);
  new Uint8Array(index.buffer).set(bytes, (FUZZY_BUCKETS + 1) * 4);
  return index;
}

/** A number in 7 bits a byte, lowest first. */
function pushSteps(bytes: number[], step: number): void {
  let left = step;
  for (; left > 0x7f; left >>>= 7) bytes.push((left & 0x7f) | 0x80);
  bytes.push(left);
}

function isIndexed({ folded, entries }: IndexedName): boolean {
  const words = folded.split(' ').length;
  if (folded.length < MIN_LETTERS || words > MAX_WORDS) return false;
  return entries.some(({ kind }) => (words === 1 ? kind === 'surname' : kind !== 'periphrasis'));
}
