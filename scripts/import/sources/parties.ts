import type { EntityId } from '../../../core/model.ts';
import { addFact, addName, type Dataset, type Draft, setLabel } from '../dataset.ts';
import type { Row } from '../tsv.ts';
import { typeset } from '../types.ts';
import { statesByIso } from './leaders.ts';

const PARTYFACTS = 'partyfacts@2026-03';

/** Countries whose native names are French names. */
const FRENCH_NATIVE = new Set([
  'FRA',
  'BEL',
  'CHE',
  'LUX',
  'CAN',
  'SEN',
  'CIV',
  'MLI',
  'BFA',
  'NER',
  'GAB',
  'COG',
  'COD',
  'BEN',
  'TGO',
]);

/** Best-known parties: the dataset must prefer them to the dozens of namesakes elsewhere. */
const FLOORS: Readonly<Record<string, number>> = { Q29468: 0.75, Q29552: 0.75, Q9626: 0.7, Q9630: 0.7 };

/** Parties by country and name, for the tables that name a party without an id. */
export class PartyIndex {
  readonly #ids = new Map<string, EntityId>();

  add(iso2: string, name: string, id: EntityId): void {
    const key = `${iso2} ${name.toLowerCase()}`;
    if (name !== '' && !this.#ids.has(key)) this.#ids.set(key, id);
  }

  find(iso2: string, name: string): EntityId | undefined {
    return this.#ids.get(`${iso2} ${name.toLowerCase()}`);
  }
}

/** Political parties of Party Facts, with country, years and short name. */
export function importParties(
  dataset: Dataset,
  rows: readonly Row[],
  iso2ByIso3: ReadonlyMap<string, string>,
): PartyIndex {
  const index = new PartyIndex();
  const states = statesByIso(dataset);
  const abroad = partiesOfSeveral(rows);
  for (const row of rows) {
    if (!row.qid || !row.name_en) continue;
    const iso2 = iso2ByIso3.get(row.iso3 ?? '') ?? '';
    importParty(dataset, row, abroad.has(row.qid) ? undefined : states.get(iso2));
    for (const name of [row.name_native ?? '', row.name_en]) index.add(iso2, typeset(name), row.qid as EntityId);
  }
  return index;
}

/** Parties listed in several countries are of none of them: the Soviet one sat in Tallinn too. */
function partiesOfSeveral(rows: readonly Row[]): ReadonlySet<string> {
  const countries = new Map<string, string>();
  const several = new Set<string>();
  for (const { qid = '', iso3 = '' } of rows) {
    if (countries.has(qid) && countries.get(qid) !== iso3) several.add(qid);
    countries.set(qid, iso3);
  }
  return several;
}

function importParty(dataset: Dataset, row: Row, state: EntityId | undefined): void {
  const draft = dataset.ensure(row.qid as EntityId, 'organization', 'partyfacts');
  const native = typeset((row.name_native ?? '').replaceAll('&nbsp;', ' '));
  const english = typeset((row.name_en ?? '').replaceAll('&nbsp;', ' '));
  setLabel(draft, 'en', english);
  setLabel(draft, 'fr', FRENCH_NATIVE.has(row.iso3 ?? '') && native !== '' ? native : english);
  if (isLatin(native)) nameAtHome(draft, native);
  const short = shortName(row);
  if (short !== '') addName(draft, short, 'alias');
  if (!draft.facts.some((fact) => fact.p === 'type')) addFact(draft, 'type', { t: 'political-party' }, PARTYFACTS);
  if (state !== undefined) addFact(draft, 'country', { e: state }, PARTYFACTS);
  if (row.founded) addFact(draft, 'inception', row.founded, PARTYFACTS);
  if (row.dissolved) addFact(draft, 'dissolved', row.dissolved, PARTYFACTS);
  if (short !== '') addFact(draft, 'shortName', short, PARTYFACTS);
  draft.signals.floor = Math.max(draft.signals.floor, FLOORS[draft.id] ?? 0);
}

/** "NDP/English": the letters, without the note on their language. */
function shortName(row: Row): string {
  return (row.short ?? '').split('/')[0]?.trim() ?? '';
}

/** A party whose French name no source has is called in French as it calls itself, not in English. */
function nameAtHome(draft: Draft, native: string): void {
  const { fr, en } = draft.label;
  if (fr !== undefined && fr === en && native !== en) {
    draft.label.fr = native;
    addName(draft, fr, 'alias', 'fr');
  }
  addName(draft, native, 'alias');
}

function isLatin(text: string): boolean {
  return text !== '' && /^[\p{Script=Latin}\p{P}\p{N} ]+$/u.test(text);
}
