import Fuse from 'fuse.js';
import type { EntitySummary } from '../card/types.ts';
import type { EntityIndex, Language } from '../model.ts';
import { foldText } from '../text/fold.ts';
import { summaryAt } from './details.ts';
import { mayBeLike } from './letters-in-order.ts';
import type { Knowledge } from './open.ts';
import type { WordIndex } from './word-index.ts';

/**
 * Entities whose names begin with or resemble the query, best first, at most `limit`. An empty query finds
 * nothing, and readies what the others need.
 */
export type Search = (query: string, language: Language, limit: number) => readonly EntitySummary[];

/** Fuse.js and decoding take some 30 µs for each entity: so many keep a keystroke under 10 ms. */
const MAX_SHORTLIST = 200;
/** How much popularity counts against likeness of spelling (Fuse: 0 is the same, 1 nothing in common). */
const PRIOR_WEIGHT = 0.5;
/** Letters of a misspelt word that are trusted. */
const TRUSTED_LETTERS = 3;
const LEVELS = 1000;
/** Nothing longer is a name; also bounds the work a pasted page could cause. */
const MAX_QUERY = 80;
/** Fuse.js: 0 is the same, 1 lets anything pass. Names that hold every word need no further likeness. */
const LIKE = 0.4;
/** What Fuse.js says of a name that is the query, and of one that begins with it. */
const SAME = Number.EPSILON;
const MOST_ALIKE = 0.001;
const ANY_LIKENESS = 1;

interface Hit {
  readonly index: EntityIndex;
  readonly name: string;
  readonly prior: number;
}

/** Of one letter, of a few, and of two words misspelt: the ways through the search. More of them gain nothing. */
const REHEARSED = ['a', 'mar', 'jean marei'];

/**
 * Makes the popup's search over all entities. At first code runs ten times as slow as after some use, and the
 * reader's first letter would be the one that waits: the empty query, which comes before it, rehearses.
 */
export function createSearch(knowledge: Knowledge, words: WordIndex): Search {
  const search = searchOf(knowledge, words);
  let isRehearsed = false;
  return (query, language, limit) => {
    if (query === '' && !isRehearsed) {
      isRehearsed = true;
      for (const typed of REHEARSED) search(typed, language, limit);
    }
    return search(query, language, limit);
  };
}

function searchOf(knowledge: Knowledge, words: WordIndex): Search {
  return (query, language, limit) => {
    const folded = foldText(query.slice(0, MAX_QUERY));
    if (folded === '' || limit < 1) return [];
    const wanted = [...new Set(folded.split(' '))];
    const found = withAll(knowledge.count, words, wanted);
    const hits = hitsOf(knowledge, mostPopular(knowledge, found)).filter(({ name }) => hasAll(name, wanted));
    const exact = rank(folded, hits, ANY_LIKENESS);
    const ranked = exact.length > 0 ? exact : resembling(knowledge, words, folded, limit);
    return ranked.slice(0, limit).map((index) => summaryAt(knowledge, index, { language }));
  };
}

/** The entities in whose names some word begins as each of these. */
function withAll(count: number, words: WordIndex, prefixes: readonly string[]): readonly EntityIndex[] {
  const met = new Uint8Array(count);
  let found: EntityIndex[] = [];
  for (const [place, prefix] of prefixes.entries()) {
    found = [];
    words.beginningWith(prefix, (entity) => {
      // Once for each prefix, and only who has had all before.
      if (met[entity] !== place) return;
      met[entity] = place + 1;
      found.push(entity);
    });
  }
  return found;
}

/** The entities in whose names some word begins with one of these. */
function withAny(count: number, words: WordIndex, prefixes: Iterable<string>): readonly EntityIndex[] {
  const met = new Uint8Array(count);
  const found: EntityIndex[] = [];
  for (const prefix of prefixes)
    words.beginningWith(prefix, (entity) => {
      if (met[entity] === 0) found.push(entity);
      met[entity] = 1;
    });
  return found;
}

function hasAll(name: string, words: readonly string[]): boolean {
  const inName = ` ${name}`;
  return words.every((word) => inName.includes(` ${word}`));
}

/** For a query that is misspelt somewhere: who has one of its words, then whose words begin as its words do. */
function resembling(knowledge: Knowledge, words: WordIndex, query: string, limit: number): readonly EntityIndex[] {
  const alike = new Set<EntityIndex>();
  const wanted = query.split(' ');
  // A single word as it stands has already been looked for.
  for (const length of wanted.length > 1 ? [MAX_QUERY, TRUSTED_LETTERS] : [TRUSTED_LETTERS]) {
    if (alike.size >= limit) break;
    const prefixes = wanted.map((word) => word.slice(0, length)).filter((word) => word.length >= TRUSTED_LETTERS);
    const found = withAny(knowledge.count, words, new Set(prefixes));
    for (const index of rank(query, hitsOf(knowledge, mostPopular(knowledge, found)), LIKE)) alike.add(index);
  }
  return [...alike];
}

/** One letter finds 18,000 entities: those that cannot make the list are left out before sorting. */
function mostPopular(knowledge: Knowledge, found: readonly EntityIndex[]): readonly EntityIndex[] {
  if (found.length <= MAX_SHORTLIST) return found;
  const lowest = lowestPrior(knowledge, found);
  return found
    .filter((index) => knowledge.priorOf(index) >= lowest)
    .map((index) => ({ index, prior: knowledge.priorOf(index) }))
    .sort((a, b) => b.prior - a.prior || a.index - b.index)
    .slice(0, MAX_SHORTLIST)
    .map(({ index }) => index);
}

/** A prior that at least `MAX_SHORTLIST` of the found reach, to one part in `LEVELS`. */
function lowestPrior(knowledge: Knowledge, found: readonly EntityIndex[]): number {
  const counts = new Uint32Array(LEVELS + 1);
  for (const index of found) counts[Math.floor(knowledge.priorOf(index) * LEVELS)]!++;
  let level = LEVELS;
  for (let reached = counts[level]!; reached < MAX_SHORTLIST && level > 0; reached += counts[level]!) level--;
  return level / LEVELS;
}

function hitsOf(knowledge: Knowledge, entities: readonly EntityIndex[]): Hit[] {
  return entities.flatMap((index) => {
    const prior = knowledge.priorOf(index);
    return knowledge.namesOf(index).map(({ text }) => ({ index, name: foldText(text), prior }));
  });
}

/** The entities with these names, likest first: by Fuse.js, and by how well they are known. */
function rank(query: string, hits: readonly Hit[], threshold: number): EntityIndex[] {
  const best = new Map<EntityIndex, number>();
  const add = ({ index, name, prior }: Hit, score: number) => {
    const total = score + lengthPenalty(query, name) - PRIOR_WEIGHT * prior;
    best.set(index, Math.min(total, best.get(index) ?? Number.POSITIVE_INFINITY));
  };
  const shortest = shortestBeginning(query, hits);
  for (const hit of shortest.values()) add(hit, hit.name === query ? SAME : MOST_ALIKE);
  const mayPass = mayBeLike(query, threshold);
  const others = hits.filter(({ index, name }) => name.length < lengthOf(shortest.get(index)) && mayPass(name));
  const fuse = new Fuse(others, { keys: ['name'], includeScore: true, threshold, ignoreFieldNorm: true });
  for (const { item, score = 1 } of fuse.search(query)) add(item, score);
  return [...best].sort((a, b) => a[1] - b[1] || a[0] - b[0]).map(([index]) => index);
}

/**
 * The shortest name of each entity that begins with the query. Fuse.js would find no other as like, so it is
 * asked of shorter ones alone, a third of all.
 */
function shortestBeginning(query: string, hits: readonly Hit[]): ReadonlyMap<EntityIndex, Hit> {
  const shortest = new Map<EntityIndex, Hit>();
  for (const hit of hits) {
    const isShorter = hit.name.length < lengthOf(shortest.get(hit.index));
    if (isShorter && hit.name.startsWith(query)) shortest.set(hit.index, hit);
  }
  return shortest;
}

function lengthOf(hit: Hit | undefined): number {
  return hit?.name.length ?? Number.POSITIVE_INFINITY;
}

/** A name that is all query beats one that only begins with it. */
function lengthPenalty(query: string, name: string): number {
  return name === query ? 0 : 0.2 + Math.min(0.2, (name.length - query.length) / 100);
}
