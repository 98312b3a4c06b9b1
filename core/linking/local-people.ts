import type { NameEntry } from '../gazetteer/entry.ts';
import type { EntityKind } from '../model.ts';
import { GAP } from '../text/fold.ts';
import { SHAPE } from '../text/shapes.ts';
import { hasArticle } from './articled.ts';
import type { Cues } from './cues.ts';
import { isFirstName } from './given-names.ts';
import { wordSet } from './lexicon.ts';
import type { Linker } from './linker.ts';
import { isOfTown } from './local-places.ts';
import { isAnybody } from './ordinary-names.ts';
import { MANY_NEIGHBOURS, type PageEvidence } from './page-evidence.ts';
import type { PageText } from './page-text.ts';
import type { Reading, Sighting } from './readings.ts';
import { WEIGHTS } from './weights.ts';

/** What tells the people of local news, whom nobody else knows, from those of the dataset who are called alike. */

/** From here on a bare surname means its bearer in local news as well, unless a player may have the surname of many. */
const KNOWN_EVERYWHERE = 0.75;

/**
 * What it costs somebody that the name may be anybody's: one of the commonest names, the surname of a mayor « de Costa »
 * or of the scorer of the second half, on a page that names nobody else we know.
 */
export function ofAnybody(
  { entity, kind }: NameEntry,
  prior: number,
  sightings: readonly Sighting[],
  page: PageText,
  linker: Linker,
  { areas, hasPeople, isSport }: PageEvidence,
): number {
  if (sightings.some((span) => isAnybody(page, span, entity, linker)) && !hasPeople()) return WEIGHTS.anybody;
  if (page.language !== 'fr') return 0;
  if (sightings.some((span) => isOfTown(page, span))) return WEIGHTS.ofTown;
  if (kind !== 'surname') return 0;
  if (sightings.some(({ first }) => hasRank(page, first))) return WEIGHTS.ofTown;
  const isLocal = areas().size > 0 || isSport();
  const isUnknown = prior < KNOWN_EVERYWHERE || (isSport() && sightings.some(({ first }) => page.isOfMany(first)));
  return isUnknown && isLocal && !hasPeople() ? WEIGHTS.localSurname : 0;
}

/** « Nadine, de Gignac »: where a town of the page's department is called so, nobody is called by the surname alone. */
export function isTownHere({ entries }: Reading, { entities }: Linker, { areas }: PageEvidence): boolean {
  return entries.some(({ entity }) => {
    if (entities.kindOf(entity) !== 'place') return false;
    return entities.neighboursOf(entity, MANY_NEIGHBOURS).some((neighbour) => areas().has(neighbour));
  });
}

const RANKS = wordSet(
  'lieutenant adjudant adjudante sergent sergente caporal caporale brigadier brigadiere gendarme major sapeur',
);

const OFFICES = wordSet('maire adjoint adjointe conseiller conseillere proviseur principal principale cure');

/** « le maire Étienne Valgrenne »: of tens of thousands, whoever is called nearly alike. */
export function holdsLocalOffice(page: PageText, first: number): boolean {
  if (page.language !== 'fr' || first === 0) return false;
  return hasRank(page, first) || (page.gap(first) === GAP.space && OFFICES.has(page.hash(first - 1)));
}

/** « le lieutenant Roussel » commands a fire station, and no party. */
function hasRank(page: PageText, first: number): boolean {
  return first > 0 && page.gap(first) === GAP.space && RANKS.has(page.hash(first - 1));
}

/** Whether an acronym is written as a word without an article, where a town is written so: « Dax » beside the index. */
export function isLowered(
  { isAcronym }: NameEntry,
  reading: Reading,
  sightings: readonly Sighting[],
  page: PageText,
): boolean {
  if (!isAcronym || reading.isAcronym || page.language !== 'fr') return false;
  return !sightings.some(({ first }) => page.hasShape(first, SHAPE.allCapitals) || hasArticle(page, first));
}

const AT = wordSet('a au');

/** « déjeuné à la Renaissance »: a restaurant, no party. */
export function isAtThe({ words, isCommon }: Reading, sightings: readonly Sighting[], page: PageText): boolean {
  if (page.language !== 'fr' || words > 1 || !isCommon) return false;
  return sightings.every(({ first }) => first > 1 && hasArticle(page, first) && AT.has(page.hash(first - 2)));
}

/** From here on somebody is known by a first name alone. */
const KNOWN_BY_FIRST_NAME = 0.7;

/**
 * « un petit Léon », « mon ami Claude »: no town in Mexico and no emperor, « Maurice » no island, where neither « à » nor a
 * title says so; at home « Marianne » is the bust in the town hall, no weekly.
 */
export function isLoneFirstName(
  entry: NameEntry,
  kind: EntityKind,
  prior: number,
  sightings: readonly Sighting[],
  { body, place, title }: Cues,
  page: PageText,
  isLocal: () => boolean,
): boolean {
  if (kind === 'organization') return !body && sightings.some(({ first }) => isFirstName(page, first)) && isLocal();
  if (kind !== 'person' && kind !== 'place') return false;
  if (kind === 'person' ? title : place) return false;
  if (kind === 'person' && entry.kind !== 'surname' && prior >= KNOWN_BY_FIRST_NAME) return false;
  return sightings.some(({ first }) => isFirstName(page, first));
}
