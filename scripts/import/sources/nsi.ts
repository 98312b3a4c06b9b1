import type { EntityId } from '../../../core/model.ts';
import { addFact, type Dataset, hasFact, setLabel } from '../dataset.ts';
import { slug } from '../names.ts';
import type { Row } from '../tsv.ts';
import { typeset } from '../types.ts';
import { statesByIso } from './leaders.ts';

const NSI = 'nsi@2026-09-18';

/** Countries whose chains French and English readers meet; elsewhere only chains in many countries are kept. */
const READERS = new Set(['001', 'fr', 'fx', 'be', 'ch', 'lu', 'mc', 'ca', 'us', 'gb', 'ie']);
const MANY_COUNTRIES = 5;

/** `dist/json/nsi.json` of the package, as far as it is read. */
export interface NsiFile {
  readonly nsi: Readonly<Record<string, { readonly items: readonly NsiItem[] }>>;
}

export interface NsiItem {
  readonly displayName: string;
  readonly locationSet: { readonly include?: readonly unknown[] };
  readonly tags: Readonly<Record<string, string>>;
}

/** `dist/wikidata/wikidata.json`: label and official site by id. */
export interface NsiWikidata {
  readonly wikidata: Readonly<
    Record<string, { readonly label?: string; readonly identities?: { readonly website?: string } }>
  >;
}

export interface NsiContext {
  readonly categories: readonly Row[];
  /** Names that the dataset must not give to a brand: words, given names, cities. */
  readonly taken: (name: string) => boolean;
}

/** Brands and operators with a Wikidata id: what they are and where they are from. */
export function importNsi(dataset: Dataset, file: NsiFile, wikidata: NsiWikidata, context: NsiContext): void {
  const states = statesByIso(dataset);
  const homes = homesOf(file);
  const categories = new Map(context.categories.map((row) => [row.category ?? '', row]));
  const trades = tradesOf(file, new Set(categories.keys()));
  for (const path of Object.keys(file.nsi).sort()) {
    const row = categories.get(categoryOf(path));
    if (row === undefined) continue;
    const term = slug(row.en ?? '');
    const gender = row.gender === 'f' ? 'f' : 'm';
    dataset.terms.add({
      id: term,
      group: 'type',
      en: row.en ?? '',
      frM: row.fr ?? '',
      frF: row.fr ?? '',
      frGender: gender,
    });
    for (const item of file.nsi[path]?.items ?? []) {
      const id = idOf(item) ?? '';
      const trade = trades.get(id) ?? BRAND;
      const state = states.get(homes.get(id) ?? '');
      if (trade === BRAND) importItem(dataset, item, { term: BRAND, state }, wikidata, context);
      else if (trade === categoryOf(path)) importItem(dataset, item, { term, state }, wikidata, context);
    }
  }
}

/** "brands/shop/supermarket" → "shop/supermarket". */
function categoryOf(path: string): string {
  return path.split('/').slice(1).join('/');
}

/** What a firm of several trades is. */
const BRAND = 'brand';

/** What shops and carmakers do besides: Tesco has cafés, Leclerc rents cars, Carrefour sells petrol. */
const SIDELINES = new Set([
  ...['amenity/fuel', 'amenity/charging_station', 'amenity/cafe', 'amenity/pharmacy', 'amenity/car_rental'],
  ...['amenity/fast_food', 'amenity/bicycle_rental', 'amenity/payment_centre', 'amenity/money_transfer'],
  ...['amenity/bank', 'amenity/car_sharing', 'amenity/bureau_de_change', 'shop/mobile_phone', 'shop/optician'],
  ...['shop/travel_agency', 'shop/telecommunication', 'shop/convenience', 'shop/bakery', 'shop/books', 'shop/toys'],
  ...['shop/chemist', 'shop/garden_centre', 'shop/tyres', 'office/financial', 'office/insurance', 'shop/motorcycle'],
]);

/** Trades that settle it wherever they stand among several. */
const MAIN = ['shop/supermarket', 'shop/department_store', 'shop/car', 'shop/clothes', 'tourism/hotel'];

/** The one category that says what a brand is, by id; several of equal weight say none. */
function tradesOf(file: NsiFile, known: ReadonlySet<string>): ReadonlyMap<string, string> {
  const all = new Map<string, Set<string>>();
  for (const path of Object.keys(file.nsi)) {
    if (!known.has(categoryOf(path))) continue;
    for (const item of file.nsi[path]?.items ?? []) {
      const id = idOf(item) ?? '';
      all.set(id, (all.get(id) ?? new Set()).add(categoryOf(path)));
    }
  }
  return new Map([...all].flatMap(([id, trades]) => settledTrade([...trades]).map((trade) => [id, trade] as const)));
}

function settledTrade(trades: readonly string[]): readonly string[] {
  const main = MAIN.find((trade) => trades.includes(trade));
  if (main !== undefined) return [main];
  const own = trades.filter((trade) => !SIDELINES.has(trade));
  const left = own.length > 0 ? own : trades;
  return left.length === 1 ? left : [];
}

function importItem(
  dataset: Dataset,
  item: NsiItem,
  { term, state }: { readonly term: string; readonly state: EntityId | undefined },
  wikidata: NsiWikidata,
  context: NsiContext,
): void {
  const id = idOf(item) as EntityId | undefined;
  const countries = countriesOf(item);
  if (id === undefined || !/^Q\d+$/.test(id)) return;
  const known = dataset.get(id);
  const name = typeset(wikidata.wikidata[id]?.label ?? item.displayName);
  if (known === undefined && (!isForReaders(countries) || !isName(name) || context.taken(name))) return;
  if (known !== undefined && known.kind !== 'organization') return;
  if (known !== undefined && !hasFact(known, 'type')) {
    // A shop called Thyme or Wolf has the popular title of the word, not its own.
    known.signals.prominence = 0;
    if (context.taken(name)) {
      dataset.drafts.delete(id);
      return;
    }
  }
  const draft = dataset.ensure(id, 'organization', 'nsi');
  setLabel(draft, 'fr', name);
  setLabel(draft, 'en', name);
  if (!draft.facts.some((fact) => fact.p === 'type')) addFact(draft, 'type', { t: term }, NSI);
  if (state !== undefined && !draft.facts.some((fact) => fact.p === 'country'))
    addFact(draft, 'country', { e: state }, NSI);
  const site = siteOf(wikidata.wikidata[id]?.identities?.website);
  if (site !== undefined) addFact(draft, 'website', site, NSI);
}

/**
 * The one country where a brand is met: its own. A brand with a branch of its own in Vietnam
 * and another for the rest of the world (KFC) is from neither.
 */
function homesOf(file: NsiFile): ReadonlyMap<string, string> {
  const places = new Map<string, Set<string>>();
  for (const item of Object.values(file.nsi).flatMap(({ items }) => items ?? [])) {
    const id = idOf(item) ?? '';
    const known = places.get(id) ?? new Set();
    for (const country of countriesOf(item)) known.add(country.toUpperCase());
    if (countriesOf(item).length === 0) known.add(EVERYWHERE);
    places.set(id, known);
  }
  return new Map([...places].flatMap(([id, [only, other]]) => (only && !other && id !== '' ? [[id, only]] : [])));
}

const EVERYWHERE = '001';

function idOf(item: NsiItem): string | undefined {
  return item.tags['brand:wikidata'] ?? item.tags['operator:wikidata'];
}

function countriesOf(item: NsiItem): readonly string[] {
  return (item.locationSet.include ?? []).filter((place): place is string => typeof place === 'string');
}

function isForReaders(countries: readonly string[]): boolean {
  return (
    countries.length >= MANY_COUNTRIES ||
    countries.some((code) => READERS.has(code.slice(0, 3)) || READERS.has(code.slice(0, 2)))
  );
}

function isName(name: string): boolean {
  return name.length >= 3 && /^[\p{Lu}\d]/u.test(name) && /^[\p{Script=Latin}\p{P}\p{N}\p{S} ]+$/u.test(name);
}

function siteOf(url: string | undefined): string | undefined {
  const host = /^https?:\/\/(?:www\.)?([a-z0-9.-]+)/i.exec(url ?? '')?.[1];
  return host?.toLowerCase();
}
