import Fuse from 'fuse.js';
import type { EntitySummary } from '../card/types.ts';
import type { EntityIndex, Language } from '../model.ts';
import { foldText } from '../text/fold.ts';
import { summaryAt } from './details.ts';
import { mayBegin, type NameSigns, signNames } from './name-signs.ts';
import type { Knowledge } from './open.ts';
import { filterNames, scanNames } from './scan-names.ts';

/** Entities whose names begin with or resemble the query, best first, at most `limit`. */
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
/** What a reader may type: one letter, which most names have, and words that no name has. */
const REHEARSED = ['a', 'jhn smth'];
/** Fuse.js: 0 is the same, 1 lets anything pass. Names that hold every word need no further likeness. */
const LIKE = 0.4;
const ANY_LIKENESS = 1;

interface Hit {
  readonly index: EntityIndex;
  readonly name: string;
  readonly prior: number;
}

/** What the words of a query were found in; a reader who types on can only narrow it. */
interface Scan {
  readonly words: readonly string[];
  readonly found: readonly EntityIndex[];
}

/**
 * Makes the popup's search over all entities. The first empty query, which finds nothing, readies it: from
 * then on most names are passed over by their signs; before, all are read.
 */
export function createSearch(knowledge: Knowledge): Search {
  const names = new Names(knowledge);
  let last: Scan | undefined;
  const search: Search = (query, language, limit) => {
    const folded = foldText(query.slice(0, MAX_QUERY));
    // The first search of a browser takes twice the time of the second: a reader's own is not the first.
    if (folded === '' && names.ready()) for (const rehearsed of REHEARSED) search(rehearsed, language, limit);
    if (folded === '' || limit < 1) return [];
    const words = folded.split(' ');
    last = scan(names, words, last);
    const hits = hitsOf(knowledge, mostPopular(knowledge, last.found)).filter(({ name }) => hasAll(name, words));
    const exact = rank(folded, hits, ANY_LIKENESS);
    const ranked = exact.length > 0 ? exact : rank(folded, resembling(knowledge, names, words), LIKE);
    return ranked.slice(0, limit).map((index) => summaryAt(knowledge, index, { language }));
  };
  return search;
}

/** The entities with names in which every word of the query begins a word: all are looked through once, then those. */
function scan(names: Names, words: readonly string[], last: Scan | undefined): Scan {
  const anchor = longestOf(words);
  const wider = last?.words.every((word, at) => words[at]?.startsWith(word)) ? last : undefined;
  let found = wider?.found ?? names.beginningWith(anchor);
  for (const word of words) {
    const isKnown = wider === undefined ? word === anchor : wider.words.includes(word);
    if (!isKnown) found = names.among(found, word);
  }
  return { words, found };
}

/** All names of the dataset, to be looked through. */
class Names {
  readonly #knowledge: Knowledge;
  #signs: NameSigns | undefined;

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
  }

  /** Reads all names once; answers whether it was the first time. */
  ready(): boolean {
    if (this.#signs !== undefined) return false;
    const { namePool, nameStarts } = this.#knowledge;
    this.#signs = signNames(namePool, nameStarts);
    return true;
  }

  /** The entities with a name in which a word begins as one of these. */
  beginningWith(...prefixes: readonly string[]): readonly EntityIndex[] {
    const { namePool, nameStarts } = this.#knowledge;
    if (this.#signs === undefined) return scanNames(namePool, nameStarts, ...prefixes);
    return filterNames(namePool, nameStarts, mayBegin(this.#signs, prefixes), ...prefixes);
  }

  among(entities: readonly EntityIndex[], prefix: string): readonly EntityIndex[] {
    const { namePool, nameStarts } = this.#knowledge;
    return filterNames(namePool, nameStarts, entities, prefix);
  }
}

function longestOf(words: readonly string[]): string {
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest));
}

function hasAll(name: string, words: readonly string[]): boolean {
  const inName = ` ${name}`;
  return words.every((word) => inName.includes(` ${word}`));
}

/** For a query that is misspelt somewhere; one of its words will do, then only how its words begin. */
function resembling(knowledge: Knowledge, names: Names, words: readonly string[]): readonly Hit[] {
  // A single word as it stands has already been looked for.
  const lengths = words.length > 1 ? [MAX_QUERY, TRUSTED_LETTERS] : [TRUSTED_LETTERS];
  for (const length of lengths) {
    const prefixes = new Set(
      words.map((word) => word.slice(0, length)).filter((word) => word.length >= TRUSTED_LETTERS),
    );
    if (prefixes.size === 0) continue;
    const found = names.beginningWith(...prefixes);
    const hits = hitsOf(knowledge, mostPopular(knowledge, found));
    if (hits.length > 0) return hits;
  }
  return [];
}

/** One letter finds 18,000 entities: those that cannot make the list are left out before sorting. */
function mostPopular(knowledge: Knowledge, found: readonly EntityIndex[]): readonly EntityIndex[] {
  if (found.length <= MAX_SHORTLIST) return found;
  const lowest = lowestPrior(knowledge, found);
  return found
    .map((index) => ({ index, prior: knowledge.priorOf(index) }))
    .filter(({ prior }) => prior >= lowest)
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

function rank(query: string, hits: readonly Hit[], threshold: number): EntityIndex[] {
  const fuse = new Fuse(hits, { keys: ['name'], includeScore: true, threshold, ignoreFieldNorm: true });
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
