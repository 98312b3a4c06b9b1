import type { EntityId } from '../../../core/model.ts';
import { addFact, type Dataset, type Draft, dropFacts, hasFact, setLabel, typeOf } from '../dataset.ts';
import { slug } from '../names.ts';
import { PlaceMatcher } from '../place-matcher.ts';
import type { RegionName } from '../region-names.ts';
import { settlementType } from '../settlement-types.ts';
import type { Row } from '../tsv.ts';
import { typeset } from '../types.ts';
import { statesByIso } from './leaders.ts';

const GEONAMES = 'geonames@2023-03';

/** Smaller places are rarely news outside their own country (French ones come from `communes.ts`). */
export const MIN_POPULATION = 15_000;

/** Sections of towns, ruins and abandoned places. */
const SKIPPED_FEATURES = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH']);

/** A line of the GeoNames table, columns as documented on its download page. */
export interface City {
  readonly geonameId: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly feature: string;
  readonly iso2: string;
  readonly admin1: string;
  /** District of the region: the boroughs of New York and Greater London by code. */
  readonly admin2: string;
  /** For France, the INSEE code of the commune. */
  readonly admin4: string;
  readonly population: number;
}

/** What the reference folder knows of some cities: Wikidata id and French name, by GeoNames id. */
export interface CityNames {
  readonly qid: string;
  readonly fr: string;
}

export function parseCities(text: string): City[] {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => parseCity(line.split('\t'))).filter((city) => !SKIPPED_FEATURES.has(city.feature));
}

/** States whose towns GeoNames spells with signs that no newspaper prints: « Dinājpur », « Kujang-ŭp ». */
const ROMANIZED = new Set(
  'AE AF BD BH EG ET IL IN IQ IR JO KP KW LB LK LY MM MR NP OM PK PS QA SA SD SO SY TJ TM TN UZ YE'.split(' '),
);

/** States where an apostrophe stands for a soft sign, which no newspaper prints: « Kamensk-Ural’skiy ». */
const SOFT_SIGNS = new Set(['RU', 'UA', 'BY', 'KZ', 'GE', 'AM', 'MD', 'KG']);

function plainName(name: string, iso2: string): string {
  if (SOFT_SIGNS.has(iso2)) return name.replace(/[‘’ʻʼ'`]/g, '');
  return ROMANIZED.has(iso2)
    ? name
        .normalize('NFD')
        .replace(/\p{M}|[‘’ʻʼ`]/gu, '')
        .normalize('NFC')
    : name;
}

function parseCity(columns: readonly string[]): City {
  const column = (index: number): string => columns[index] ?? '';
  return {
    geonameId: column(0),
    name: plainName(column(1), column(8)),
    latitude: Number(column(4)),
    longitude: Number(column(5)),
    feature: column(7),
    iso2: column(8),
    admin1: column(10),
    admin2: column(11),
    admin4: column(13),
    population: Number(column(14)) || 0,
  };
}

export function cityNames(rows: readonly Row[]): Map<string, CityNames> {
  const claimed = new Set<string>();
  const names = new Map<string, CityNames>();
  for (const row of rows) {
    const qid = claimed.has(row.qid ?? '') ? '' : (row.qid ?? '');
    if (qid !== '') claimed.add(qid);
    names.set(row.geonameid ?? '', { qid, fr: row.fr_gettext || row.fr_natural_earth || '' });
  }
  return names;
}

export interface CityContext {
  readonly names: ReadonlyMap<string, CityNames>;
  /** Names of first-level divisions by `FR.84`. */
  readonly regions: ReadonlyMap<string, RegionName>;
}

/** Cities of 15,000 inhabitants and more, and all capitals; France's come with its communes. */
export function importCities(dataset: Dataset, cities: readonly City[], context: CityContext): void {
  const states = statesByIso(dataset);
  const big = cities.filter((city) => city.population >= MIN_POPULATION || city.feature === 'PPLC');
  const known = big.filter((city) => context.names.get(city.geonameId)?.qid);
  for (const city of known)
    importCity(dataset, city, context.names.get(city.geonameId)?.qid as EntityId, states, context);
  const rest = big.filter((city) => !isCommune(city) && !context.names.get(city.geonameId)?.qid);
  const matcher = new PlaceMatcher(dataset, rest);
  for (const city of rest) {
    const id = matcher.claim(city, states.get(city.iso2)) ?? (`x:geonames-${city.geonameId}` as EntityId);
    importCity(dataset, city, id, states, context);
  }
  matcher.dropUnclaimed();
}

/** Where INSEE's communes are the towns, under codes of their own too: Kourou and Dumbéa would be there twice. */
const OF_FRANCE = new Set(['FR', 'GP', 'MQ', 'GF', 'RE', 'YT', 'NC', 'PF']);

function isCommune({ iso2, feature }: City): boolean {
  return OF_FRANCE.has(iso2) && feature !== 'PPLC';
}

/** What the dumps call some towns by what stands or stood there: Nizhny Novgorod a former country, Nalchik a fortress. */
const NO_TOWN =
  /^(?:historical-country|former-country|country|fortress|fort|castle|archaeological-site|island|airport)$/;

/** Counties of New York State that are boroughs of the city. */
const NEW_YORK = new Set(['005', '047', '061', '081', '085']);
const BOROUGHS = new Set([
  'New York City',
  'New York',
  'Brooklyn',
  'Manhattan',
  'Queens',
  'The Bronx',
  'Staten Island',
]);

/** Astoria and Wimbledon are no towns: GeoNames has parts of two cities among them. */
export function isQuarter({ iso2, admin1, admin2, name }: Pick<City, 'iso2' | 'admin1' | 'admin2' | 'name'>): boolean {
  if (iso2 === 'US') return admin1 === 'NY' && NEW_YORK.has(admin2) && !BOROUGHS.has(name);
  return iso2 === 'GB' && admin2 === 'GLA' && !/London|^Westminster$/.test(name);
}

function importCity(
  dataset: Dataset,
  city: City,
  id: EntityId,
  states: ReadonlyMap<string, EntityId>,
  context: CityContext,
): void {
  const draft = dataset.ensure(id, 'place', 'geonames');
  const state = states.get(city.iso2);
  setLabel(draft, 'fr', typeset(context.names.get(city.geonameId)?.fr || city.name));
  setLabel(draft, 'en', typeset(city.name));
  draft.signals.population = Math.max(draft.signals.population, city.population);
  const capital = city.feature === 'PPLC' && state !== undefined && state !== id;
  if (NO_TOWN.test(typeOf(draft) ?? '')) dropFacts(draft, ['type']);
  if (!draft.facts.some((fact) => fact.p === 'type'))
    addFact(
      draft,
      'type',
      { t: capital ? 'capital' : isQuarter(city) ? 'neighborhood' : settlementType(city) },
      GEONAMES,
    );
  if (state !== undefined && state !== id) setFact(draft, 'country', state);
  if (capital) addCapital(dataset, draft, state);
  addRegion(dataset, draft, city, { context, state });
  if (city.population > 0 && !hasFact(draft, 'iso2')) addFact(draft, 'population', city.population, GEONAMES);
  addCoordinates(draft, city);
}

export function addCoordinates(draft: Draft, city: City): void {
  if (draft.facts.some((fact) => fact.p === 'coordinates')) return;
  addFact(draft, 'coordinates', `${city.latitude.toFixed(4)},${city.longitude.toFixed(4)}`, GEONAMES);
}

/** GeoNames knows today's country; a dump's "Kingdom of France" must give way. */
function setFact(draft: Draft, p: string, id: EntityId): void {
  dropFacts(draft, [p]);
  addFact(draft, p, { e: id }, GEONAMES);
}

function addCapital(dataset: Dataset, draft: Draft, state: EntityId): void {
  draft.signals.capitalOfState = true;
  addFact(draft, 'capitalOf', { e: state }, GEONAMES);
  const country = dataset.get(state);
  if (country !== undefined && !country.facts.some((fact) => fact.p === 'capital')) {
    addFact(country, 'capital', { e: draft.id }, GEONAMES);
  }
}

/** « Kiev (Kiev) »: a city that is a division of its own. */
function isNameOf({ label }: Draft, name: RegionName): boolean {
  const own = [label.fr ?? '', label.en ?? ''].map(slug);
  return [name.fr, name.en.replace(/ City$/, ''), name.article ?? ''].some((text) => own.includes(slug(text)));
}

interface Within {
  readonly context: CityContext;
  readonly state: EntityId | undefined;
}

function addRegion(dataset: Dataset, draft: Draft, city: City, { context, state }: Within): void {
  const name = context.regions.get(`${city.iso2}.${city.admin1}`);
  if (name === undefined || isNameOf(draft, name) || draft.facts.some((fact) => fact.p === 'admin')) return;
  const region = [name.en, name.article, name.fr]
    .map((text) => dataset.regionByName(text ?? '', state))
    .find((found) => found !== undefined);
  if (region !== undefined && region.id !== draft.id) addFact(draft, 'admin', { e: region.id }, GEONAMES);
  else if (region === undefined) addFact(draft, 'admin', { fr: name.fr, en: name.en }, GEONAMES);
  // A region of Wikidata whose French name nobody gave.
  if (region !== undefined && region.label.fr === region.label.en) region.label.fr = name.fr;
}
