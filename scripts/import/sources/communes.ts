import type { EntityId } from '../../../core/model.ts';
import { addFact, addName, type Dataset, type Draft, dropFacts, setLabel } from '../dataset.ts';
import { slug } from '../names.ts';
import type { Row } from '../tsv.ts';
import { typeset } from '../types.ts';
import { shortNames } from './commune-names.ts';
import { addCoordinates, type City } from './geonames.ts';

const COMMUNES = 'communes@2026-03';
const FRANCE: EntityId = 'Q142';

/** The city is the département. */
const PARIS: EntityId = 'Q90';

/** A commune whose name others share is kept when it is this many times larger than the next. */
const CLEARLY_LARGER = 5;

/** Below this population a commune called like a word or a family (« Chirac », « Plaisir ») is noise. */
const SMALL = 5_000;

export interface CommuneContext {
  /** GeoNames by INSEE code: coordinates. */
  readonly byInsee: ReadonlyMap<string, City>;
  /** Wikidata id by GeoNames id. */
  readonly qidByGeoname: ReadonlyMap<string, string>;
  /** Lower-case words, given names and family names that a small commune must not take. */
  readonly takenNames: ReadonlySet<string>;
}

/** A département is a word or a river as often (Nord, Manche, Somme, Lot): the context must say which. */
const DIVISION_FLOORS = { region: 0.6, department: 0.35, territory: 0.6 };

/** Regions, départements and the communes of France whose name means one place. */
export function importCommunes(dataset: Dataset, rows: readonly Row[], context: CommuneContext): void {
  const known = knownFrenchPlaces(dataset);
  const regions = importRegions(dataset, rows, known);
  const departments = importDepartments(dataset, rows, known, regions);
  const communes = knownCommunes(dataset);
  const shorts = shortNames(rows, context.takenNames);
  for (const [name, namesakes] of byName(rows)) {
    const row = pick(name, namesakes, context);
    const isDivision = known.has(typeset(name)) && name !== 'Paris';
    if (row === undefined || isDivision) continue;
    const draft = importCommune(dataset, row, { regions, departments }, communes, context);
    const short = shorts.get(row.insee ?? '');
    if (short !== undefined) addName(draft, short, 'alias', 'fr');
  }
  dropLeftovers(dataset, communes);
}

/** The one commune that the bare name means, if any. */
function pick(name: string, rows: readonly Row[], context: CommuneContext): Row | undefined {
  const [first, second] = [...rows].sort((a, b) => Number(b.population) - Number(a.population));
  if (first === undefined) return undefined;
  const population = Number(first.population) || 0;
  if (second !== undefined && population < CLEARLY_LARGER * (Number(second.population) || 1)) return undefined;
  if (population < SMALL && (context.takenNames.has(name.toLowerCase()) || name.length < 3)) return undefined;
  return first;
}

interface Divisions {
  /** By name. */
  readonly regions: ReadonlyMap<string, EntityId>;
  /** By code. */
  readonly departments: ReadonlyMap<string, EntityId>;
}

function importCommune(
  dataset: Dataset,
  row: Row,
  { regions, departments }: Divisions,
  communes: ReadonlyMap<string, Draft>,
  context: CommuneContext,
): Draft {
  const city = context.byInsee.get(row.insee ?? '');
  const name = typeset(row.name ?? '');
  const qid = context.qidByGeoname.get(city?.geonameId ?? '') || communes.get(name)?.id;
  const draft = dataset.ensure((qid || `x:insee-${(row.insee ?? '').toLowerCase()}`) as EntityId, 'place', 'communes');
  setLabel(draft, 'fr', name);
  setLabel(draft, 'en', name);
  dropFacts(draft, ['type', 'admin', 'country', 'population']);
  addFact(draft, 'type', { t: draft.signals.capitalOfState ? 'capital' : 'commune' }, COMMUNES);
  const department = departments.get(row.departement_code ?? '');
  const division = department === draft.id ? regions.get(row.region ?? '') : department;
  if (division !== undefined) addFact(draft, 'admin', { e: division }, COMMUNES);
  addFact(draft, 'country', { e: FRANCE }, COMMUNES);
  addFact(draft, 'population', Number(row.population) || 0, COMMUNES);
  addFact(draft, 'insee', row.insee ?? '', COMMUNES);
  draft.signals.population = Math.max(draft.signals.population, Number(row.population) || 0);
  if (city !== undefined) addCoordinates(draft, city);
  return draft;
}

/** What the table of communes has among the regions and is none. */
const OVERSEAS = new Set([
  ...['Saint-Barthélemy', 'Saint-Martin', 'Île de Clipperton', 'Saint-Pierre-et-Miquelon', 'Wallis et Futuna'],
  ...['Terres australes et antarctiques françaises', 'Nouvelle-Calédonie', 'Polynésie française'],
]);

function importRegions(dataset: Dataset, rows: readonly Row[], known: Map<string, Draft>): Map<string, EntityId> {
  const ids = new Map<string, EntityId>();
  for (const name of new Set(rows.map((row) => row.region ?? ''))) {
    if (name === '') continue;
    const type = OVERSEAS.has(name) ? 'territory' : 'region';
    ids.set(name, importDivision(dataset, name, type, FRANCE, known, `region-${slug(name)}`));
  }
  return ids;
}

function importDepartments(
  dataset: Dataset,
  rows: readonly Row[],
  known: Map<string, Draft>,
  regions: ReadonlyMap<string, EntityId>,
): Map<string, EntityId> {
  const ids = new Map<string, EntityId>();
  for (const row of rows) {
    const code = row.departement_code ?? '';
    if (ids.has(code) || !row.departement) continue;
    const region = regions.get(row.region ?? '') ?? FRANCE;
    const id = importDivision(
      dataset,
      row.departement,
      'department',
      region,
      known,
      `departement-${code.toLowerCase()}`,
    );
    ids.set(code, id);
  }
  return ids;
}

function importDivision(
  dataset: Dataset,
  name: string,
  type: 'region' | 'department' | 'territory',
  parent: EntityId,
  known: Map<string, Draft>,
  fallback: string,
): EntityId {
  const label = typeset(name);
  const id =
    label === 'Paris'
      ? PARIS
      : (known.get(label)?.id ?? namesakeOf(dataset, label, type)?.id ?? (`x:${fallback}` as EntityId));
  const draft = dataset.ensure(id, 'place', 'communes');
  nameDivision(draft, label);
  if (id !== parent && id !== PARIS) {
    dropFacts(draft, ['type', 'admin']);
    addFact(draft, 'type', { t: type }, COMMUNES);
    if (parent !== FRANCE) addFact(draft, 'admin', { e: parent }, COMMUNES);
    addFact(draft, 'country', { e: FRANCE }, COMMUNES);
  }
  known.set(label, draft);
  draft.signals.floor = Math.max(draft.signals.floor, DIVISION_FLOORS[type]);
  return id;
}

/** Corsica and Normandy, which Wikidata has as island and as land of history: to the reader they are the region. */
function namesakeOf(dataset: Dataset, label: string, type: 'region' | 'department' | 'territory'): Draft | undefined {
  if (type !== 'region') return undefined;
  const isFrench = (draft: Draft): boolean =>
    draft.facts.some((fact) => fact.p === 'country' && JSON.stringify(fact.v) === `{"e":"${FRANCE}"}`);
  return [...dataset.drafts.values()].find(
    (draft) =>
      draft.kind === 'place' &&
      draft.label.fr === label &&
      draft.signals.prominence > 0 &&
      (isFrench(draft) || label === 'Corse'),
  );
}

/** The official name: a label « Région Bretagne » or "Occitania" becomes an alias. English keeps "Corsica". */
function nameDivision(draft: Draft, label: string): void {
  const { fr, en } = draft.label;
  draft.label.fr = label;
  if (fr !== undefined && fr !== label) addName(draft, fr, 'alias', fr === en ? 'en' : 'fr');
  setLabel(draft, 'en', label);
}

/** Départements and regions that Wikidata names, and the overseas territories, by French label. */
function knownFrenchPlaces(dataset: Dataset): Map<string, Draft> {
  const places = new Map<string, Draft>();
  for (const draft of dataset.drafts.values()) {
    if (!hasType(draft, ['department', 'region', 'territory'])) continue;
    for (const name of [draft.label.fr ?? '', ...draft.names.keys()]) if (!places.has(name)) places.set(name, draft);
  }
  return places;
}

/** Wikidata's communes of France that have no coordinates yet, by name. */
function knownCommunes(dataset: Dataset): Map<string, Draft> {
  const communes = new Map<string, Draft>();
  for (const draft of dataset.drafts.values()) {
    const french = draft.facts.some((fact) => fact.p === 'country' && JSON.stringify(fact.v) === `{"e":"${FRANCE}"}`);
    if (french && hasType(draft, ['commune', 'city', 'town', 'big-city', 'village'])) {
      for (const label of [draft.label.fr, draft.label.en]) if (label !== undefined) communes.set(label, draft);
    }
  }
  return communes;
}

/** A commune of Wikidata that no row claimed has a name that means several places. */
function dropLeftovers(dataset: Dataset, communes: ReadonlyMap<string, Draft>): void {
  for (const draft of communes.values()) {
    if (hasType(draft, ['commune']) && !draft.facts.some((fact) => fact.p === 'insee')) dataset.drafts.delete(draft.id);
  }
}

function byName(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.name ?? '', [...(groups.get(row.name ?? '') ?? []), row]);
  return groups;
}

function hasType(draft: Draft, types: readonly string[]): boolean {
  return draft.facts.some(
    (fact) => fact.p === 'type' && typeof fact.v === 'object' && 't' in fact.v && types.includes(fact.v.t),
  );
}
