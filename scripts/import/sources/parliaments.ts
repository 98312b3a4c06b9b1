import type { FactValue } from '../../../core/knowledge/record.ts';
import type { EntityId } from '../../../core/model.ts';
import { addFact, addName, type Dataset, setLabel } from '../dataset.ts';
import { type PeopleByName, properCase } from '../people.ts';
import type { Row } from '../tsv.ts';
import { typeset } from '../types.ts';
import { statesByIso } from './leaders.ts';
import type { PartyIndex } from './parties.ts';

const DEPUTIES = 'deputes@2026-01-29';
const MEPS = 'meps@2024-10-15';
const CONGRESS = 'congress@2026-06-15';

/** A seat in a parliament makes a person likelier than a namesake who is in no news at all. */
const SEAT_FLOOR = 0.45;

/**
 * Wordings without gender where the lists do not give it. That of Europe is of its elections: some of
 * the members have left since the day of the list.
 */
const SEATS = [
  {
    id: 'seat-assemblee-nationale',
    en: 'member of the French National Assembly',
    fr: 'membre de l’Assemblée nationale',
    of: 'Q142',
  },
  {
    id: 'seat-european-parliament',
    en: 'member of the European Parliament',
    fr: 'membre du Parlement européen',
    of: 'Q458',
  },
  {
    id: 'elected-european-parliament-2024',
    en: 'elected to the European Parliament in 2024',
    fr: 'élu au Parlement européen en 2024',
    frF: 'élue au Parlement européen en 2024',
    of: 'Q458',
  },
  { id: 'seat-us-senate', en: 'member of the United States Senate', fr: 'membre du Sénat des États-Unis', of: 'Q30' },
  {
    id: 'seat-us-house',
    en: 'member of the United States House of Representatives',
    fr: 'membre de la Chambre des représentants des États-Unis',
    of: 'Q30',
  },
] as const;

const EU_GROUPS: Readonly<Record<string, { fr: string; en: string }>> = {
  EPP: { fr: 'Parti populaire européen', en: 'European People’s Party' },
  'S&D': { fr: 'Socialistes et démocrates', en: 'Socialists and Democrats' },
  Renew: { fr: 'Renew Europe', en: 'Renew Europe' },
  'Greens/EFA': { fr: 'Verts/ALE', en: 'Greens/EFA' },
  'GUE/NGL': { fr: 'La Gauche (GUE/NGL)', en: 'The Left (GUE/NGL)' },
  ECR: { fr: 'Conservateurs et réformistes européens', en: 'European Conservatives and Reformists' },
  Patriots: { fr: 'Patriotes pour l’Europe', en: 'Patriots for Europe' },
  ESN: { fr: 'Europe des nations souveraines', en: 'Europe of Sovereign Nations' },
  NA: { fr: 'Non inscrits', en: 'Non-attached' },
};

const US_PARTIES: Readonly<Record<string, EntityId>> = { Democrat: 'Q29552', Republican: 'Q29468' };

export function addSeatTerms(dataset: Dataset): void {
  for (const { id, en, fr, of, ...forms } of SEATS) {
    const frF = 'frF' in forms ? forms.frF : fr;
    dataset.terms.add({ id, group: 'position', en, frM: fr, frF, of });
  }
}

/** Members of the Assemblée nationale: group and constituency. */
export function importDeputies(dataset: Dataset, rows: readonly Row[], people: PeopleByName): void {
  for (const row of rows) {
    const name = typeset(row.name ?? '');
    const draft = dataset.ensure((row.qid || people.idOf(name)) as EntityId, 'person', 'deputes');
    setLabel(draft, 'fr', name);
    setLabel(draft, 'en', name);
    addFact(draft, 'position', { t: 'seat-assemblee-nationale' }, DEPUTIES);
    const group = typeset((row.group ?? '').split(';')[0] ?? '');
    if (group !== '')
      addFact(draft, 'group', { fr: group, en: group === 'Non inscrit' ? 'non-attached' : group }, DEPUTIES);
    addFact(draft, 'constituency', constituency(row), DEPUTIES);
    draft.signals.floor = Math.max(draft.signals.floor, SEAT_FLOOR);
  }
}

function constituency(row: Row): { fr: string; en: string } {
  // « Polynésie Française » in the open data.
  const department = typeset(row.departement ?? '').replace('Française', 'française');
  const number = Number(row.circo);
  const english = number === 1 ? '1st' : number === 2 ? '2nd' : number === 3 ? '3rd' : `${number}th`;
  return {
    fr: `${department} (${number === 1 ? '1re' : `${number}e`} circonscription)`,
    en: `${department} (${english} constituency)`,
  };
}

/** Terms begin on 3 January for the newly and the re-elected alike: only another day is that of arrival. */
function firstDay(termStart: string | undefined): string | undefined {
  return termStart?.endsWith('-01-03') ? undefined : termStart;
}

/** The party of a member as papers call it (`tables/mep-parties.tsv`), by state and the name of the list. */
export function partyNames(rows: readonly Row[]): ReadonlyMap<string, FactValue> {
  return new Map(
    rows.map(({ party = '', country, id, fr = '', en = '' }) => {
      const value: FactValue = id ? { e: id as EntityId } : { fr, en };
      return [`${country} ${typeset(party)}`, value];
    }),
  );
}

/** Members of the European Parliament: country, group, national party. */
export function importMeps(
  dataset: Dataset,
  rows: readonly Row[],
  people: PeopleByName,
  parties: { readonly index: PartyIndex; readonly names: ReadonlyMap<string, FactValue> },
): void {
  const states = statesByIso(dataset);
  for (const row of rows) {
    const name = typeset(`${row.first} ${properCase(row.last ?? '')}`);
    const draft = dataset.ensure((row.qid || people.idOf(name)) as EntityId, 'person', 'meps');
    setLabel(draft, 'fr', name);
    setLabel(draft, 'en', name);
    addFact(draft, 'position', { t: 'elected-european-parliament-2024' }, MEPS);
    const group = EU_GROUPS[row.group ?? ''];
    if (group !== undefined) addFact(draft, 'group', group, MEPS);
    const state = states.get((row.iso2 ?? '').toUpperCase());
    if (state !== undefined) addFact(draft, 'country', { e: state }, MEPS);
    addParty(dataset, draft.id, row, parties);
    draft.signals.floor = Math.max(draft.signals.floor, SEAT_FLOOR);
  }
}

const NO_PARTY = /^(?:sans parti|-|independent|ind[eé]pendant|independiente|indipendente|parteilos|partijloos)/i;

function addParty(dataset: Dataset, id: EntityId, row: Row, { index, names }: Parameters<typeof importMeps>[3]): void {
  const party = typeset(row.party ?? '');
  const draft = dataset.get(id);
  if (draft === undefined || party === '' || NO_PARTY.test(party)) return;
  const country = (row.iso2 ?? '').toUpperCase();
  const known = index.find(country, party);
  const named = names.get(`${country} ${party}`) ?? { fr: party, en: party };
  addFact(draft, 'party', known === undefined ? named : { e: known }, MEPS);
}

/** Both chambers of the United States Congress: party, state, term. */
export function importCongress(dataset: Dataset, rows: readonly Row[], stateNames: ReadonlyMap<string, string>): void {
  for (const row of rows) {
    if (!row.qid) continue;
    const draft = dataset.ensure(row.qid as EntityId, 'person', 'congress');
    const name = typeset((row.wikipedia_en || row.name || '').replace(/ \(.*\)$/, ''));
    setLabel(draft, 'fr', name);
    setLabel(draft, 'en', name);
    addName(draft, typeset(row.name ?? ''), 'alias');
    const seat = row.chamber === 'sen' ? 'seat-us-senate' : 'seat-us-house';
    addFact(draft, 'position', { t: seat }, CONGRESS, { since: firstDay(row.term_start) });
    const party = US_PARTIES[row.party ?? ''];
    if (party !== undefined) addFact(draft, 'party', { e: party }, CONGRESS);
    addStateOf(dataset, row, stateNames.get(row.state ?? ''));
    addFact(draft, 'citizenship', { e: 'Q30' }, CONGRESS);
    if (row.born) addFact(draft, 'birthDate', row.born, CONGRESS);
    draft.signals.floor = Math.max(draft.signals.floor, SEAT_FLOOR);
  }
}

function addStateOf(dataset: Dataset, row: Row, name: string | undefined): void {
  const draft = dataset.get(row.qid ?? '');
  if (draft === undefined || name === undefined) return;
  const region = dataset.regionByName(name);
  addFact(draft, 'constituency', { fr: region?.label.fr ?? name, en: region?.label.en ?? name }, CONGRESS);
}
