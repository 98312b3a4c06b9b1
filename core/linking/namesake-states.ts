import type { NameEntry } from '../gazetteer/entry.ts';
import { STATE_PRIOR } from '../gazetteer/format.ts';
import type { EntityIndex } from '../model.ts';
import { stateOfDemonym } from './demonyms.ts';
import type { Linker } from './linker.ts';
import { MANY_NEIGHBOURS, type PageEvidence } from './page-evidence.ts';
import type { PageText } from './page-text.ts';
import type { PlaceQuestion } from './place-question.ts';
import { WEIGHTS } from './weights.ts';

/** Names of one country that say that a page is about it. */
const MIN_COMPATRIOTS = 2;
/** A region that news names without its country; towns of America are called Lebanon too. */
const MIN_REGION_PRIOR = 0.5;

/**
 * What speaks for a region that shares its name with a state: Georgia of the United States after "Atlanta," or on a
 * page about America that names no place of the Caucasian one and nobody as "Georgian".
 */
export function ofNamesakeState({ entry, reading, sightings, page, linker, evidence }: PlaceQuestion): number {
  const { entity } = entry;
  const { entries } = reading;
  const country = linker.entities.countryOf(entity);
  if (entries.length === 1 || country === undefined || !isRegion(entity, linker.entities)) return 0;
  const rival = entries.find((other) => isState(other.entity, linker))?.entity;
  if (rival === undefined) return 0;
  const isMeant =
    sightings.some(({ first }) => followsItsTown(entity, first, page, linker)) ||
    (isAbout(country, evidence) && !isNamed(rival, page, linker, evidence));
  return isMeant ? WEIGHTS.namesakeState : 0;
}

/** Words of a town: "Salt Lake City". */
const MAX_TOWN_WORDS = 3;

/** "Atlanta, Georgia" */
function followsItsTown(region: EntityIndex, first: number, page: PageText, { entities, gazetteer }: Linker): boolean {
  const { text, tokens } = page;
  if (first === 0 || text[tokens.ends[first - 1] as number] !== ',') return false;
  for (let at = first - 1; at >= 0 && at >= first - MAX_TOWN_WORDS && page.isCapital(at); at--) {
    const name = gazetteer.findWhole(text.slice(tokens.starts[at], tokens.ends[first - 1]));
    const towns = name === undefined ? [] : gazetteer.entriesOf(name);
    if (towns.some((town) => entities.kindOf(town.entity) === 'place' && isIn(town.entity, region, entities)))
      return true;
  }
  return false;
}

function isIn(town: EntityIndex, region: EntityIndex, entities: Linker['entities']): boolean {
  return entities.countryOf(town) === entities.countryOf(region) && entities.neighboursOf(town).includes(region);
}

function isAbout(country: EntityIndex, { countries, leading }: PageEvidence): boolean {
  return leading.size === 1 && leading.has(country) && (countries.get(country) ?? 0) >= MIN_COMPATRIOTS;
}

/** Whether the page names a place of the state, or has its adjective. */
function isNamed(state: EntityIndex, page: PageText, linker: Linker, { countries, named }: PageEvidence): boolean {
  const { entities } = linker;
  if (countries.has(state) || isAdjective(state, page, linker)) return true;
  for (const one of named()) if (entities.countryOf(one) === state && entities.kindOf(one) === 'place') return true;
  return false;
}

/**
 * What it costs a town of one state of America that the writer adds another: "Vail, Colo." is not the one in Arizona.
 *
 * @param added what may be meant by the state after the comma
 */
export function ofOtherArea({ entity }: NameEntry, added: ReadonlySet<EntityIndex>, { entities }: Linker): number {
  const country = entities.countryOf(entity);
  if (country === undefined || entities.kindOf(entity) !== 'place' || isRegion(entity, entities)) return 0;
  const near = entities.neighboursOf(entity, MANY_NEIGHBOURS);
  if (near.length > MANY_NEIGHBOURS || near.some((one) => added.has(one))) return 0;
  const isArea = (one: EntityIndex): boolean =>
    one !== country && entities.countryOf(one) === country && isRegion(one, entities);
  return [...added].some(isArea) && near.some(isArea) ? WEIGHTS.otherState : 0;
}

function isRegion(entity: EntityIndex, entities: Linker['entities']): boolean {
  return entities.kindOf(entity) === 'place' && entities.priorOf(entity) >= MIN_REGION_PRIOR;
}

function isState(entity: EntityIndex, { entities }: Linker): boolean {
  return entities.priorOf(entity) >= STATE_PRIOR && entities.countryOf(entity) === undefined;
}

/** Whether the page has an adjective of the state: "Georgian". */
function isAdjective(state: EntityIndex, page: PageText, linker: Linker): boolean {
  const { text, tokens, capitals, language } = page;
  return capitals.some(
    (at) =>
      page.isDemonym(at) && stateOfDemonym(text.slice(tokens.starts[at], tokens.ends[at]), language, linker) === state,
  );
}
