import type { EntityId } from '../../../core/model.ts';
import { addFact, addName, type Dataset, setLabel } from '../dataset.ts';
import { cells, type Row } from '../tsv.ts';

const CLDR = 'cldr@2026-03';
const NATIONALITY = 'nationality@2026-03';
const CODER = 'country-coder@2026-01';

/** UN M49 codes of the continents, by which a territory names its own. */
const CONTINENT_BY_M49: Readonly<Record<string, EntityId>> = {
  '002': 'Q15',
  '005': 'Q18',
  '009': 'Q538',
  '142': 'Q48',
  '150': 'Q46',
  '021': 'Q49',
  '013': 'Q49',
  '029': 'Q49',
};
/** A state is nearly always meant by its own name (Georgia, Jordan, Chad … against towns and first names). */
const STATE_FLOOR = 0.9;

const TERRITORY_FLOOR = 0.5;

const CONTINENTS = new Set(['Q15', 'Q18', 'Q538', 'Q48', 'Q46', 'Q49']);

/** States that country-coder keeps in parts (France: the mainland and overseas), so that the row has no groups. */
const CONTINENT_OF_SPLIT_STATE: Readonly<Record<string, EntityId>> = {
  ...Object.fromEntries(['NO', 'ES', 'FI', 'PT', 'FR', 'GB', 'RU', 'DK', 'NL'].map((iso) => [iso, 'Q46'])),
  ...Object.fromEntries(['CN', 'IN', 'ID', 'MY', 'PS'].map((iso) => [iso, 'Q48'])),
  ...Object.fromEntries(['AU', 'NZ'].map((iso) => [iso, 'Q538'])),
  US: 'Q49',
  EC: 'Q18',
};

/** Those of them that are in the European Union. */
const EU_MEMBERS_IN_PARTS = new Set(['ES', 'FI', 'PT', 'FR', 'DK', 'NL']);

/** States outside the UN that the news calls countries: Kosovo, Taiwan, Palestine, the Holy See. */
const OTHER_STATES = new Set(['XK', 'TW', 'VA', ...Object.keys(CONTINENT_OF_SPLIT_STATE)]);

/** Territories that country-coder counts in the UN through the state they depend on. */
const DEPENDENT = new Set(
  (
    'GL JE PR GI GF IC IM VI GU AS MP GP MQ YT RE AW CW BL SX PF NC PM WF MF CQ FO AX KY HK FK MS MO TC BV BM AI VG CK ' +
    'NF CX NU GS PN CC TK AC TF HM CP DG TA GG BQ SJ UM IO SH EA'
  ).split(' '),
);

/** Rows that are organizations, not ground. */
const ORGANIZATIONS = new Set(['Q458', 'Q1065']);

/** Countries, dependent territories, continents and UN regions. */
export function importTerritories(dataset: Dataset, rows: readonly Row[]): void {
  for (const row of rows) if (row.qid && row.name_fr && row.qid !== 'Q2') importTerritory(dataset, row);
}

function importTerritory(dataset: Dataset, row: Row): void {
  const id = row.qid as EntityId;
  const draft = dataset.ensure(id, ORGANIZATIONS.has(id) ? 'organization' : 'place', 'country-coder');
  setLabel(draft, 'fr', plainName(row.name_fr ?? ''));
  setLabel(draft, 'en', plainName(row.name_en ?? ''));
  if (row.name_en === 'Türkiye') addName(draft, 'Türkiye', 'alias');
  if (row.name_en?.startsWith('St. ')) addName(draft, row.name_en.replace(' & ', ' and '), 'alias', 'en');
  if (row.fr_short) addName(draft, row.fr_short, 'acronym', 'fr');
  if (ORGANIZATIONS.has(id)) return;
  const groups = cells(row.groups);
  addFact(draft, 'type', { t: typeOf(row, groups) }, CODER);
  addPlaceFacts(dataset, row, groups);
}

/** As newspapers write what CLDR spells for lists: « Hong Kong », "Bosnia and Herzegovina". */
const PLAIN: Readonly<Record<string, string>> = {
  Türkiye: 'Turkey',
  'Myanmar (Birmanie)': 'Birmanie',
  'Myanmar (Burma)': 'Myanmar',
  'Saint-Martin (partie néerlandaise)': 'Sint Maarten',
  Czechia: 'Czech Republic',
  'Congo - Brazzaville': 'Republic of the Congo',
  'Congo - Kinshasa': 'Democratic Republic of the Congo',
  'St. Vincent & Grenadines': 'Saint Vincent and the Grenadines',
  'Saint-Vincent-et-les Grenadines': 'Saint-Vincent-et-les-Grenadines',
  Kirghizstan: 'Kirghizistan',
};

function plainName(name: string): string {
  const known = PLAIN[name];
  if (known !== undefined) return known;
  return name
    .replace(/^R\.A\.S\. chinoise de | SAR China$/, '')
    .replace(' & ', ' and ')
    .replace(/^St\. /, 'Saint ')
    .replaceAll("'", '’');
}

function addPlaceFacts(dataset: Dataset, row: Row, groups: readonly string[]): void {
  const draft = dataset.ensure(row.qid as EntityId, 'place', 'cldr');
  const continent = continentOf(row, groups);
  if (continent !== undefined && continent !== row.qid) addFact(draft, 'continent', { e: continent }, CODER);
  if (row.population) {
    draft.signals.population = Number(row.population);
    addFact(draft, 'population', Number(row.population), CLDR);
  }
  if (groups.includes('EU') || EU_MEMBERS_IN_PARTS.has(row.iso2 ?? ''))
    addFact(draft, 'memberOf', { e: 'Q458' }, CODER);
  if (row.iso2) addFact(draft, 'iso2', row.iso2, CODER);
  draft.signals.floor = isState(row, groups) ? STATE_FLOOR : TERRITORY_FLOOR;
}

function continentOf(row: Row, groups: readonly string[]): EntityId | undefined {
  const split = CONTINENT_OF_SPLIT_STATE[row.iso2 ?? ''];
  return split ?? groups.map((group) => CONTINENT_BY_M49[group]).find((id) => id !== undefined);
}

function isState(row: Row, groups: readonly string[]): boolean {
  return (groups.includes('UN') && !DEPENDENT.has(row.iso2 ?? '')) || OTHER_STATES.has(row.iso2 ?? '');
}

function typeOf(row: Row, groups: readonly string[]): string {
  if (CONTINENTS.has(row.qid ?? '')) return 'continent';
  if (!row.iso2) return 'region';
  return isState(row, groups) ? 'country' : 'territory';
}

/** Demonyms in both languages, for the card only: they are adjectives in text and never names. */
export function addDemonyms(
  dataset: Dataset,
  fr: Readonly<Record<string, string>>,
  en: Readonly<Record<string, string>>,
): void {
  for (const draft of dataset.drafts.values()) {
    const iso2 = draft.facts.find((fact) => fact.p === 'iso2')?.v;
    if (typeof iso2 !== 'string' || fr[iso2] === undefined || en[iso2] === undefined) continue;
    if (fr[iso2] !== draft.label.fr) addFact(draft, 'demonym', { fr: fr[iso2], en: en[iso2] }, NATIONALITY);
  }
}
