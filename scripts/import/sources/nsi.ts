import type { EntityId } from '../../../core/model.ts';
import { addFact, type Dataset, setLabel } from '../dataset.ts';
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
  for (const path of Object.keys(file.nsi).sort()) {
    const row = categories.get(path.split('/').slice(1).join('/'));
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
    for (const item of file.nsi[path]?.items ?? [])
      importItem(dataset, item, { term, state: states.get(homes.get(idOf(item) ?? '') ?? '') }, wikidata, context);
  }
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
