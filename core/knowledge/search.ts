import Fuse from 'fuse.js';
import type { EntitySummary } from '../card/types.ts';
import type { EntityIndex, Language } from '../model.ts';
import { foldText } from '../text/fold.ts';
import { summaryAt } from './details.ts';
import type { Knowledge } from './open.ts';
import { scanNames } from './scan-names.ts';

/** Entities whose names begin with or resemble the query, best first, at most `limit`. */
export type Search = (query: string, language: Language, limit: number) => readonly EntitySummary[];

/** Fuse.js scores this many names at most: it takes about 20 µs for each. */
const MAX_SHORTLIST = 300;
/** How much popularity counts against likeness of spelling (Fuse: 0 is the same, 1 nothing in common). */
const PRIOR_WEIGHT = 0.5;
/** One letter begins thousands of names: the shortlist keeps the most popular. */
const MIN_QUERY = 1;

interface Hit {
  readonly index: EntityIndex;
  readonly name: string;
  readonly prior: number;
}

/** Makes the popup's search over all entities. Nothing is indexed: the pool of names is scanned. */
export function createSearch(knowledge: Knowledge): Search {
  return (query, language, limit) => {
    const folded = foldText(query);
    if (folded.length < MIN_QUERY || limit < 1) return [];
    const ranked = rank(folded, shortlist(knowledge, folded));
    return ranked.slice(0, limit).map((index) => summaryAt(knowledge, index, { language }));
  };
}

/** The most popular entities with a name in which every word of the query begins a word. */
function shortlist(knowledge: Knowledge, query: string): readonly Hit[] {
  const found = scanNames(knowledge.namePool, knowledge.nameStarts, query.split(' '));
  return found
    .map((index) => ({ index, prior: knowledge.priorOf(index) }))
    .sort((a, b) => b.prior - a.prior || a.index - b.index)
    .slice(0, MAX_SHORTLIST)
    .flatMap(({ index, prior }) =>
      knowledge.namesOf(index).map((name) => ({ index, name: foldText(name.text), prior })),
    );
}

function rank(query: string, hits: readonly Hit[]): EntityIndex[] {
  const fuse = new Fuse(hits, { keys: ['name'], includeScore: true, threshold: 0.4, ignoreFieldNorm: true });
  const best = new Map<EntityIndex, number>();
  for (const { item, score = 1 } of fuse.search(query)) {
    const total = score + lengthPenalty(query, item.name) - PRIOR_WEIGHT * item.prior;
    best.set(item.index, Math.min(total, best.get(item.index) ?? Number.POSITIVE_INFINITY));
  }
  return [...best].sort((a, b) => a[1] - b[1] || a[0] - b[0]).map(([index]) => index);
}

/** A name that is all query beats one that only begins with it. */
function lengthPenalty(query: string, name: string): number {
  return name === query ? 0 : 0.2 + Math.min(0.2, (name.length - query.length) / 100);
}
