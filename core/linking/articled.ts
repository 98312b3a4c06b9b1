import type { EntityIndex } from '../model.ts';
import { GAP } from '../text/fold.ts';
import { ARTICLES, wordSet } from './lexicon.ts';
import type { Linker } from './linker.ts';
import type { PageText } from './page-text.ts';
import type { Reading, Sighting } from './readings.ts';

/** Towns and villages come from the registers of communes and from GeoNames; rivers, hills and regions do not. */
const SETTLEMENT = /^x:(?:insee|geonames)-/;
/** Better known towns are meant even where a writer puts an article before them. */
const WELL_KNOWN = 0.5;

/**
 * Whether a small town has an article before it wherever it stands: « la Croisette », « la Castellane »
 * are a promenade and a housing estate, for French villages have no article that their name has not.
 */
export function isArticledVillage(
  entity: EntityIndex,
  { words }: Reading,
  sightings: readonly Sighting[],
  page: PageText,
  { entities }: Linker,
): boolean {
  if (page.language !== 'fr' || words > 1 || entities.priorOf(entity) >= WELL_KNOWN) return false;
  const isArticled = sightings.every(({ first }) => hasArticle(page, first)) || sightings.some(isAfterPlural(page));
  return isArticled && SETTLEMENT.test(entities.idOf(entity));
}

const PLURAL = wordSet('les des aux');

/** Whether « les » stands before a single name wherever it stands: the César are awards, the Kennedys a family, nobody of them. */
export function isPlural({ words }: Reading, sightings: readonly Sighting[], page: PageText): boolean {
  if (page.language !== 'fr' || words > 1) return false;
  return sightings.every(isAfterPlural(page));
}

function isAfterPlural(page: PageText): (sighting: Sighting) => boolean {
  return ({ first }) => first > 0 && page.gap(first) === GAP.space && PLURAL.has(page.hash(first - 1));
}

/** Where the word before a name and its article stands. */
export function beforeArticle(page: PageText, first: number): number {
  return first > 0 && ARTICLES.fr.has(page.hash(first - 1)) ? first - 2 : first - 1;
}

const CONTRACTED = wordSet('du des au aux');

/** Whether an article stands before a word, « l’ » included, by itself or in « du », « des ». */
export function hasAnyArticle(page: PageText, first: number): boolean {
  if (first === 0 || (page.gap(first) & ~(GAP.space | GAP.apostrophe)) !== 0) return false;
  return ARTICLES.fr.has(page.hash(first - 1)) || CONTRACTED.has(page.hash(first - 1));
}

/** Whether an article stands before a word. */
export function hasArticle(page: PageText, first: number): boolean {
  return first > 0 && page.gap(first) === GAP.space && ARTICLES.fr.has(page.hash(first - 1));
}
