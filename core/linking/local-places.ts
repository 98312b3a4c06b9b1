import type { EntityIndex } from '../model.ts';
import { GAP } from '../text/fold.ts';
import { hasAnyArticle, hasArticle } from './articled.ts';
import { hasPlaceCue } from './cues.ts';
import { OF, wordSet } from './lexicon.ts';
import type { Linker } from './linker.ts';
import type { NameRun } from './name-runs.ts';
import { MANY_NEIGHBOURS, type PageEvidence } from './page-evidence.ts';
import type { PageText } from './page-text.ts';
import type { PlaceQuestion } from './place-question.ts';
import type { Reading, Sighting } from './readings.ts';
import { isRiverHere } from './waters.ts';
import { WEIGHTS } from './weights.ts';

/** What regional papers of France tell apart by what stands around: rivers, villages of another department, directions. */

/** More relations than these has only what towns lie in: a department, a province, a state. */
const OF_TOWNS = 90;

/** What it costs a place that the page means the river of its name, a village far away, or a direction. */
export function ofLocality(question: PlaceQuestion): number {
  const { entry, sightings, page, linker, evidence } = question;
  const { entity } = entry;
  if (page.language !== 'fr') return 0;
  if (linker.entities.countryOf(entity) !== evidence.home) return ofAbroad(question);
  if (linker.entities.priorOf(entity) >= WELL_KNOWN) return 0;
  if (evidence.hasTowns(entity)) {
    if (isRiverHere(page, sightings)) return WEIGHTS.river;
    return isBareDepartment(question) ? WEIGHTS.bareDepartment : 0;
  }
  if (isOtherCode(entity, page, sightings, linker)) return WEIGHTS.otherCode;
  if (sightings.every(({ first }) => isAfterEn(page, first)) && isVillage(entity, linker)) return WEIGHTS.inVillage;
  return ofArea(question);
}

/** « à Mayenne », « la salle de Mayenne »: the town of a department's name, which has an article or « en » itself. */
function isBareDepartment({ reading, sightings, page, linker }: PlaceQuestion): boolean {
  const isTown = ({ entity }: Reading['entries'][number]): boolean => INSEE.test(linker.entities.idOf(entity));
  const isBare = ({ first }: Sighting): boolean =>
    first > 0 && page.gap(first) === GAP.space && BARE.has(page.hash(first - 1));
  return reading.words === 1 && sightings.every(isBare) && reading.entries.some(isTown);
}

const BARE = wordSet('a de');

/** What it costs a village to be in no area of the page: little next door, much in another region. */
function ofArea({ entry, reading, sightings, page, linker, evidence }: PlaceQuestion): number {
  const where = placeInAreas(entry.entity, linker, evidence);
  if (where === undefined) return 0;
  if (where === 'inside') return WEIGHTS.inArea;
  const known = where === 'near' ? HAMLET : reading.words > 1 ? SMALL : VILLAGE;
  if (reading.words > 2 || linker.entities.priorOf(entry.entity) >= known || evidence.isSport()) return 0;
  if (where === 'far' && evidence.isLocal() && !sightings.some((span) => isExplained(page, span)))
    return WEIGHTS.farArea;
  if (sightings.some((span) => isCalledTown(page, span))) return 0;
  return reading.words > 1 ? WEIGHTS.otherAreaLong : WEIGHTS.otherArea;
}

/** Whether towns lie in a place. */
export function isFullOfTowns(entity: EntityIndex, { entities }: Linker): boolean {
  return entities.neighboursOf(entity, OF_TOWNS).length > OF_TOWNS;
}

const COMPASS = wordSet('nord sud est ouest centre littoral');

/**
 * « Sud-Ouest » is a newspaper or a direction before it is a region of Cameroon, « Collines » a word before a department of
 * Benin, « Luçon » a town of Vendée before an island, and « la Vienne » no capital: the page would name the country.
 */
function ofAbroad(question: PlaceQuestion): number {
  const { entry, reading, sightings, page, linker, evidence } = question;
  const { entities } = linker;
  const { entries, isCommon, words } = reading;
  const { areas, hasTowns, home, isLocal, isSport, named } = evidence;
  const country = entities.countryOf(entry.entity);
  const prior = entities.priorOf(entry.entity);
  const isArticled = sightings.every(({ first }) => hasArticle(page, first));
  // Rivers have no country, and an article; islands and seas are told by their prior.
  if (country === undefined ? prior >= WELL_KNOWN || isArticled : named().has(country)) return 0;
  if (country !== undefined && sightings.every((span) => isCompass(page, span))) return WEIGHTS.direction;
  if (country !== undefined && isCommon && words === 1 && (prior < WELL_KNOWN || isArticled)) return WEIGHTS.wordAbroad;
  if (sightings.every((span) => isAfterTown(page, span, entries, linker, hasTowns, home))) return WEIGHTS.otherCode;
  if (words === 1 && prior < KNOWN_IN_SPORT && isSport() && sightings.every((span) => isBare(page, span)))
    return WEIGHTS.abroadInSport;
  if (prior < KNOWN_AT_HOME && isLocal() && !hasTowns(entry.entity) && isUncalled(question)) return WEIGHTS.farFromHome;
  const isHomely = entries.some((other) => entities.countryOf(other.entity) === home && home !== undefined);
  if (!isHomely || areas().size === 0) return 0;
  if (prior < WELL_KNOWN) return WEIGHTS.abroad;
  return words === 1 && isArticled ? WEIGHTS.articledCapital : 0;
}

/**
 * Whether the page does not say that one word is a place, where it speaks of home alone: the goalkeeper « Janin » is
 * no town in Palestine. Rivers and mountains have an article; of what has none, aliases and words are doubtful.
 */
function isUncalled({ entry, reading, sightings, page, linker }: PlaceQuestion): boolean {
  if (reading.words > 1 || sightings.some(({ first }) => hasPlaceCue(page, first))) return false;
  if (linker.entities.countryOf(entry.entity) !== undefined) return true;
  if (sightings.some(({ first }) => hasAnyArticle(page, first))) return false;
  return reading.isCommon || entry.kind !== 'label' || entry.language !== undefined;
}

/** From here on a town's bare name among players is the town's club or team. */
const KNOWN_IN_SPORT = 0.45;

/** « Keller (5) » is a player, « l’auditorium de Keller » in the town. */
function isBare(page: PageText, { first }: Sighting): boolean {
  return !hasPlaceCue(page, first) && !(first > 0 && OF.fr.has(page.hash(first - 1)));
}

/** From here on local papers speak of a place abroad without more ado. */
const KNOWN_AT_HOME = 0.55;

/** From here on a place needs no country beside it. */
const WELL_KNOWN = 0.6;

function isCompass(page: PageText, { first, last }: Sighting): boolean {
  for (let at = first; at <= last; at++) if (!COMPASS.has(page.hash(at))) return false;
  return true;
}

const TOWNS = wordSet(
  'commune communes ville village bourg maire mairie habitants habitant caserne gendarmerie hopital lycee college',
);

/** « à Noyon », « Sisco (2B) », « la commune de Loivre », « les habitants de Loivre »: a town, wherever it is. */
function isCalledTown(page: PageText, span: Sighting): boolean {
  return isExplained(page, span) || hasPlaceCue(page, span.first) || isOfTown(page, span);
}

/** « Sisco (2B) » */
function isExplained(page: PageText, { last }: Sighting): boolean {
  const next = last + 1;
  return next < page.tokens.count && page.gap(next) === (GAP.space | GAP.open);
}

/** « le maire de Costa » is of a village, whoever has the surname. */
export function isOfTown(page: PageText, { first }: NameRun): boolean {
  return first > 1 && OF.fr.has(page.hash(first - 1)) && TOWNS.has(page.hash(first - 2));
}

/** « Poitiers (Vienne) »: the brackets hold the department of that name. */
function isAfterTown(
  page: PageText,
  { first }: Sighting,
  entries: Reading['entries'],
  linker: Linker,
  hasTowns: PageEvidence['hasTowns'],
  home: EntityIndex | undefined,
): boolean {
  if (first === 0 || (page.gap(first) & GAP.open) === 0 || !page.isCapital(first - 1)) return false;
  return entries.some(({ entity }) => linker.entities.countryOf(entity) === home && hasTowns(entity));
}

const EN = wordSet('en');

function isAfterEn(page: PageText, first: number): boolean {
  return first > 0 && page.gap(first) === GAP.space && EN.has(page.hash(first - 1));
}

const INSEE = /^x:insee-(2[ab]|97\d|\d\d)/;
const CODE = /^ \((2[ABab]|97\d|\d\d)\)/;
/** Its space, brackets and figures. */
const MAX_CODE = 6;

/** Whether the number in brackets after it is that of another department than a commune's own: « Champagney (39) ». */
function isOtherCode(
  entity: EntityIndex,
  page: PageText,
  sightings: readonly Sighting[],
  { entities }: Linker,
): boolean {
  const codes = sightings.flatMap((span) => codeAfter(page, span) ?? []);
  if (codes.length === 0) return false;
  const own = INSEE.exec(entities.idOf(entity))?.[1];
  return own !== undefined && codes.some((code) => code !== own);
}

function codeAfter(page: PageText, { last }: Sighting): string | undefined {
  const next = last + 1;
  if (next >= page.tokens.count || page.gap(next) !== (GAP.space | GAP.open)) return undefined;
  const end = page.tokens.ends[last] as number;
  return CODE.exec(page.text.slice(end, end + MAX_CODE))?.[1]?.toLowerCase();
}

function isVillage(entity: EntityIndex, { entities }: Linker): boolean {
  return INSEE.test(entities.idOf(entity)) && entities.priorOf(entity) < SMALL;
}

/** Places below it have some twenty thousand inhabitants at most. */
const SMALL = 0.3;
/** The same, some fifteen thousand: larger towns are known beyond their region. */
const VILLAGE = 0.26;
/** The same, some two thousand: what is larger is known next door. */
const HAMLET = 0.12;

/**
 * Where a town lies: in a department that the page names, in another of the same region, or in one far from those it
 * names. A local paper's « Girac » is a quarter of the town next door, not a village four departments off.
 */
function placeInAreas(
  entity: EntityIndex,
  { entities }: Linker,
  { home, named, areas, hasTowns, isNear }: PageEvidence,
): 'inside' | 'near' | 'far' | undefined {
  if (areas().size === 0) return undefined;
  const neighbours = entities.neighboursOf(entity, MANY_NEIGHBOURS).filter((neighbour) => neighbour !== home);
  const own = neighbours.filter(hasTowns);
  if (own.length === 0) return undefined;
  if (neighbours.some((neighbour) => areas().has(neighbour))) return 'inside';
  const all = named();
  if (neighbours.some((neighbour) => all.has(neighbour))) return undefined;
  return own.some(isNear) ? 'near' : 'far';
}
