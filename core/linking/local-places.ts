import type { NameEntry } from '../gazetteer/entry.ts';
import type { EntityIndex } from '../model.ts';
import { GAP } from '../text/fold.ts';
import { hasArticle } from './articled.ts';
import { isSportsPage } from './clubs.ts';
import { hasPlaceCue } from './cues.ts';
import { ARTICLES, wordSet } from './lexicon.ts';
import type { Linker } from './linker.ts';
import type { NameRun } from './name-runs.ts';
import { MANY_NEIGHBOURS, type PageEvidence } from './page-evidence.ts';
import type { PageText } from './page-text.ts';
import type { Reading, Sighting } from './readings.ts';
import { WEIGHTS } from './weights.ts';

/** What regional papers of France tell apart by what stands around: rivers, villages of another department, directions. */

/** More relations than these has only what towns lie in: a department, a province, a state. */
const OF_TOWNS = 90;

/** What it costs a place that the page means the river of its name, a village far away, or a direction. */
export function ofLocality(
  { entity }: NameEntry,
  reading: Reading,
  sightings: readonly Sighting[],
  page: PageText,
  linker: Linker,
  evidence: PageEvidence,
): number {
  if (page.language !== 'fr') return 0;
  if (isOtherCode(entity, page, sightings, linker)) return WEIGHTS.otherCode;
  if (linker.entities.countryOf(entity) !== evidence.home)
    return ofAbroad(entity, reading, sightings, page, linker, evidence);
  if (hasTowns(entity, linker)) return isRiverHere(page, sightings) ? WEIGHTS.river : 0;
  if (sightings.every(({ first }) => isAfterEn(page, first)) && isVillage(entity, linker)) return WEIGHTS.inVillage;
  const place = placeInAreas(entity, linker, evidence);
  if (place !== 'elsewhere') return place === 'inside' ? WEIGHTS.inArea : 0;
  if (reading.words > 2 || linker.entities.priorOf(entity) >= SMALL || isSportsPage(page)) return 0;
  if (sightings.some((span) => isCalledTown(page, span))) return 0;
  return reading.words > 1 ? WEIGHTS.otherAreaLong : WEIGHTS.otherArea;
}

function hasTowns(entity: EntityIndex, { entities }: Linker): boolean {
  return entities.neighboursOf(entity, OF_TOWNS).length > OF_TOWNS;
}

const WATERS = wordSet(
  'pont ponts viaduc passerelle barrage digue digues berge berges rive rives bords quais crue crues affluent affluents confluent ' +
    'embouchure vallee vallees val bassin descente remontee canal aval amont gabarre gabarres massif monts montagnes meandre meandres fleuve riviere gorges estuaire enjambe enjambent franchit longe traverse traversent deborde ' +
    'debordement debit decrue decrues amorce amorcent inonde inondations lit peche kayak canoe baignade noyade noye noyee plonge coule gronde jette',
);
const IN = wordSet('dans en');
/** Words that a sentence puts between « pont » and the river at most, and between the river and what it does. */
const BEFORE = 6;
const AFTER = 4;

/** « un viaduc enjambe le Var », « la crue de la Charente »: never the department, whose towns are in it. */
function isRiverHere(page: PageText, sightings: readonly Sighting[]): boolean {
  return sightings.some((span) => isAmongWaters(page, span)) && !sightings.some((span) => isInside(page, span));
}

function isAmongWaters(page: PageText, { first, last }: Sighting): boolean {
  if (first === 0 || !ARTICLES.fr.has(page.hash(first - 1))) return false;
  for (let at = first - 2; at >= Math.max(0, first - BEFORE); at--) if (WATERS.has(page.hash(at))) return true;
  const end = Math.min(page.tokens.count - 1, last + AFTER);
  for (let at = last + 1; at <= end; at++) if (WATERS.has(page.hash(at))) return true;
  return false;
}

/** « dans le Var », « en Charente », « (Var) ». */
function isInside(page: PageText, { first }: Sighting): boolean {
  if ((page.gap(first) & GAP.open) !== 0) return true;
  const before = first > 0 && ARTICLES.fr.has(page.hash(first - 1)) ? first - 2 : first - 1;
  return before >= 0 && IN.has(page.hash(before));
}

const COMPASS = wordSet('nord sud est ouest centre littoral');

/**
 * « Sud-Ouest » is a newspaper or a direction before it is a region of Cameroon, « Collines » a word before a department of
 * Benin, « Luçon » a town of Vendée before an island, and « la Vienne » no capital: the page would name the country.
 */
function ofAbroad(
  entity: EntityIndex,
  { entries, isCommon, words }: Reading,
  sightings: readonly Sighting[],
  page: PageText,
  linker: Linker,
  { areas, home, named }: PageEvidence,
): number {
  const { entities } = linker;
  const country = entities.countryOf(entity);
  const prior = entities.priorOf(entity);
  const isArticled = sightings.every(({ first }) => hasArticle(page, first));
  // Rivers have no country, and an article; islands and seas are told by their prior.
  if (country === undefined ? prior >= WELL_KNOWN || isArticled : named().has(country)) return 0;
  if (country !== undefined && sightings.every((span) => isCompass(page, span))) return WEIGHTS.direction;
  if (country !== undefined && isCommon && words === 1 && (prior < WELL_KNOWN || isArticled)) return WEIGHTS.wordAbroad;
  if (sightings.every((span) => isAfterTown(page, span, entries, linker, home))) return WEIGHTS.otherCode;
  if (words === 1 && prior < KNOWN_IN_SPORT && isSportsPage(page) && sightings.every((span) => isBare(page, span)))
    return WEIGHTS.abroadInSport;
  const isHomely = entries.some((other) => entities.countryOf(other.entity) === home && home !== undefined);
  if (!isHomely || areas().size === 0) return 0;
  if (prior < WELL_KNOWN) return WEIGHTS.abroad;
  return words === 1 && isArticled ? WEIGHTS.articledCapital : 0;
}

/** From here on a town's bare name among players is the town's club or team. */
const KNOWN_IN_SPORT = 0.45;

/** « Keller (5) » is a player, « l’auditorium de Keller » in the town. */
function isBare(page: PageText, { first }: Sighting): boolean {
  return !hasPlaceCue(page, first) && !(first > 0 && OF.has(page.hash(first - 1)));
}

/** From here on a place needs no country beside it. */
const WELL_KNOWN = 0.6;

function isCompass(page: PageText, { first, last }: Sighting): boolean {
  for (let at = first; at <= last; at++) if (!COMPASS.has(page.hash(at))) return false;
  return true;
}

const TOWNS = wordSet(
  'commune communes ville village bourg maire mairie habitants habitant caserne gendarmerie hopital lycee college',
);
const OF = wordSet('de d du des');

/** « à Noyon », « Sisco (2B) », « la commune de Loivre », « les habitants de Loivre »: a town, wherever it is. */
function isCalledTown(page: PageText, span: Sighting): boolean {
  const next = span.last + 1;
  const isExplained = next < page.tokens.count && page.gap(next) === (GAP.space | GAP.open);
  return isExplained || hasPlaceCue(page, span.first) || isOfTown(page, span);
}

/** « le maire de Costa » is of a village, whoever has the surname. */
export function isOfTown(page: PageText, { first }: NameRun): boolean {
  return first > 1 && OF.has(page.hash(first - 1)) && TOWNS.has(page.hash(first - 2));
}

/** « Poitiers (Vienne) »: the brackets hold the department of that name. */
function isAfterTown(
  page: PageText,
  { first }: Sighting,
  entries: Reading['entries'],
  linker: Linker,
  home: EntityIndex | undefined,
): boolean {
  if (first === 0 || (page.gap(first) & GAP.open) === 0 || !page.isCapital(first - 1)) return false;
  return entries.some(({ entity }) => linker.entities.countryOf(entity) === home && hasTowns(entity, linker));
}

const EN = wordSet('en');

function isAfterEn(page: PageText, first: number): boolean {
  return first > 0 && page.gap(first) === GAP.space && EN.has(page.hash(first - 1));
}

const INSEE = /^x:insee-(2[ab]|97\d|\d\d)/;
const CODE = /^ \((2[ABab]|97\d|\d\d)\)/;

/** Whether the number in brackets after it is that of another department than a commune's own: « Champagney (39) ». */
function isOtherCode(
  entity: EntityIndex,
  page: PageText,
  sightings: readonly Sighting[],
  { entities }: Linker,
): boolean {
  const own = INSEE.exec(entities.idOf(entity))?.[1];
  if (own === undefined) return false;
  const codes = sightings.flatMap(
    ({ last }) => CODE.exec(page.text.slice(page.tokens.ends[last], (page.tokens.ends[last] ?? 0) + 8))?.[1] ?? [],
  );
  return codes.some((code) => code.toLowerCase() !== own);
}

function isVillage(entity: EntityIndex, { entities }: Linker): boolean {
  return INSEE.test(entities.idOf(entity)) && entities.priorOf(entity) < SMALL;
}

/** Places below it have some twenty thousand inhabitants at most. */
const SMALL = 0.3;

/**
 * Whether a town is in a department that the page names, or in another while it names some: a local paper's « Girac » is a
 * quarter of the town next door, not a village four departments off.
 */
function placeInAreas(
  entity: EntityIndex,
  linker: Linker,
  { home, named, areas }: PageEvidence,
): 'inside' | 'elsewhere' | undefined {
  if (areas().size === 0) return undefined;
  const neighbours = linker.entities.neighboursOf(entity, MANY_NEIGHBOURS).filter((neighbour) => neighbour !== home);
  if (!neighbours.some((neighbour) => hasTowns(neighbour, linker))) return undefined;
  if (neighbours.some((neighbour) => areas().has(neighbour))) return 'inside';
  const all = named();
  return neighbours.some((neighbour) => all.has(neighbour)) ? undefined : 'elsewhere';
}

/** What of these are areas of the reader's country: departments, regions. */
export function areasAmong(
  named: ReadonlySet<EntityIndex>,
  home: EntityIndex | undefined,
  linker: Linker,
): ReadonlySet<EntityIndex> {
  const { entities } = linker;
  const isOfHome = (entity: EntityIndex): boolean =>
    entities.kindOf(entity) === 'place' && entities.countryOf(entity) === home;
  return new Set(home === undefined ? [] : [...named].filter((entity) => isOfHome(entity) && hasTowns(entity, linker)));
}
