import Fuse from 'fuse.js';

/** A name that may be meant by a misspelt one. */
export interface Similar {
  /** The name of the gazetteer. */
  readonly name: number;
  readonly folded: string;
}

/** Fuse looks at no more than these; its time grows with every one. */
export const SHORTLIST = 50;

/** Far apart is allowed here: the edit distance of each word decides (`fuzzy.ts`). */
const OPTIONS = { threshold: 0.5, ignoreLocation: true, includeScore: true };

/** Orders a shortlist by Fuse's score, nearest first. */
export function rankByFuse<S extends Similar>(pattern: string, shortlist: readonly S[]): S[] {
  return shortlist
    .slice(0, SHORTLIST)
    .map((similar) => ({ similar, match: Fuse.match(pattern, similar.folded, OPTIONS) }))
    .sort((a, b) => a.match.score - b.match.score || a.similar.name - b.similar.name)
    .map(({ similar }) => similar);
}
