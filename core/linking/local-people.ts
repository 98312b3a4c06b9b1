import type { NameEntry } from '../gazetteer/entry.ts';
import type { EntityIndex, EntityKind } from '../model.ts';
import { SHAPE } from '../text/shapes.ts';
import { hasArticle } from './articled.ts';
import type { Cues } from './cues.ts';
import { isFirstName } from './given-names.ts';
import type { Linker } from './linker.ts';
import { isOfTown } from './local-places.ts';
import { isAnybody } from './ordinary-names.ts';
import type { PageEvidence } from './page-evidence.ts';
import type { PageText } from './page-text.ts';
import type { Reading, Sighting } from './readings.ts';
import { WEIGHTS } from './weights.ts';

/** What tells the people of local news, whom nobody else knows, from those of the dataset who are called alike. */

/** From here on a bare surname means its bearer in local news as well. */
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
  { areas, hasPeople }: PageEvidence,
): number {
  if (sightings.some((span) => isAnybody(page, span, entity, linker)) && !hasPeople()) return WEIGHTS.anybody;
  if (page.language !== 'fr') return 0;
  if (sightings.some((span) => isOfTown(page, span))) return WEIGHTS.ofTown;
  const isBare = kind === 'surname' && prior < KNOWN_EVERYWHERE;
  return isBare && areas().size > 0 && !hasPeople() ? WEIGHTS.localSurname : 0;
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

/** From here on somebody is known by a first name alone, and a town is a large one. */
const KNOWN_BY_FIRST_NAME = { person: 0.7, place: 0.62 };

/** « un petit Léon », « mon ami Claude »: no town in Mexico and no emperor, where neither « à » nor a title says so. */
export function isLoneFirstName(
  entry: NameEntry,
  kind: EntityKind,
  prior: number,
  sightings: readonly Sighting[],
  { place, title }: Cues,
  page: PageText,
): boolean {
  if (kind !== 'person' && kind !== 'place') return false;
  if (kind === 'person' ? title : place) return false;
  if (entry.kind !== 'surname' && prior >= KNOWN_BY_FIRST_NAME[kind]) return false;
  return sightings.some(({ first }) => isFirstName(page, first));
}

/** From here on somebody is meant by a misspelt name on any page. */
const KNOWN_MISSPELT = 0.6;

/**
 * Whether a name near somebody's is somebody else's in local news: on a page that names nobody known, and no country of
 * that bearer, the mayor « Frédéric Basille » is no painter.
 */
export function isNamesake(
  entity: EntityIndex,
  { language }: PageText,
  { entities }: Linker,
  { hasPeople, home, leading, named }: PageEvidence,
): boolean {
  if (language !== 'fr' || entities.kindOf(entity) !== 'person') return false;
  if (entities.priorOf(entity) >= KNOWN_MISSPELT || hasPeople()) return false;
  const country = entities.countryOf(entity);
  if (country === undefined) return [...leading].every((state) => state === home);
  return country === home || !named().has(country);
}
