import type { EntityId, Gender, Language } from '../../../core/model.ts';
import { addFact, addName, type Dataset, type Draft, hasFact } from '../dataset.ts';
import { slug } from '../names.ts';
import type { Row } from '../tsv.ts';
import { typeset } from '../types.ts';

/** Least prior of a person by post: who holds one today is who the news means. */
const FLOORS: Readonly<Record<string, number>> = {
  head_of_state: 0.85,
  head_of_government: 0.85,
  governor_general: 0.6,
  minister: 0.75,
  group_leader: 0.75,
  party_leader: 0.75,
};

const SOURCES: Readonly<Record<string, string>> = {
  'factbook.json': 'factbook',
  'world-leaders-current': 'world-leaders',
  'fr-politiques': 'fr-politiques',
  'research-note': 'research-note',
};

/** Property of the state that answers « who leads it ». */
const STATE_PROPERTY: Readonly<Record<string, string>> = {
  head_of_state: 'headOfState',
  head_of_government: 'headOfGovernment',
};

/** The table leaves out the gender of fourteen heads of territories; checked by hand in September 2026: all men. */
const DEFAULT_GENDER: Gender = 'male';

/**
 * Whose day in the source is that of the last term, or of another office, or a misprint (checked by
 * hand in November 2026): no beginning is better than « depuis 2025 » of a president of 2010.
 */
const LAST_TERMS = new Set([
  'BN Hassanal Bolkiah',
  'CD Félix Tshisekedi',
  'CI Alassane Ouattara',
  'GM Adama Barrow',
  'GN Mamady Doumbouya',
  'GR Kyriakos Mitsotakis',
  'MH Hilda C. Heine',
  'RO Ilie Bolojan',
  'SL Julius Maada Bio',
  'ZW Constantino Chiwenga',
  'ZW Emmerson Mnangagwa',
]);

/** As French papers write what the table transliterates. */
const FRENCH_NAMES: Readonly<Record<string, string>> = { Q19901232: 'Droupadi Murmu' };

/** Who holds which office today: the only source of current roles, with `since` and as-of date. */
export function importLeaders(dataset: Dataset, rows: readonly Row[], conflicts: readonly Row[]): void {
  const expired = new Set(
    conflicts.filter((row) => row.source_b === 'calendar').map((row) => `${row.iso2} ${row.role}`),
  );
  const states = statesByIso(dataset);
  for (const row of unitedKingdomFirst(rows))
    importLeader(dataset, row, states.get(row.iso2 ?? ''), expired.has(`${row.iso2} ${row.role}`));
}

/** The King reigns over fifteen states; his card begins with the one he lives in. */
function unitedKingdomFirst(rows: readonly Row[]): Row[] {
  return [...rows.filter((row) => row.iso2 === 'GB'), ...rows.filter((row) => row.iso2 !== 'GB')];
}

function importLeader(dataset: Dataset, row: Row, state: EntityId | undefined, expired: boolean): void {
  const id = (row.qid || `x:${slug(row.name_en ?? '')}`) as EntityId;
  const draft = dataset.ensure(id, 'person', 'leaders');
  const src = `${SOURCES[row.source ?? '']}@${row.as_of}`;
  renameTo(draft, 'fr', FRENCH_NAMES[id] ?? typeset(row.name_fr ?? ''));
  renameTo(draft, 'en', typeset(row.name_en ?? ''));
  draft.gender ??= (row.gender || DEFAULT_GENDER) as Gender;
  draft.signals.floor = Math.max(draft.signals.floor, FLOORS[row.role ?? ''] ?? 0);
  const term = positionTerm(dataset, row, state);
  // How long an expired office was held is not known: « depuis » would say that it still is.
  const since = LAST_TERMS.has(`${row.iso2} ${row.name_en}`) ? undefined : row.since;
  addFact(draft, expired ? 'held' : 'position', { t: term }, src, expired ? {} : { since });
  if (state === undefined) return;
  // The King of fifteen states is not a citizen of each.
  if (!hasFact(draft, 'citizenship')) addFact(draft, 'citizenship', { e: state }, src);
  const property = STATE_PROPERTY[row.role ?? ''];
  if (property !== undefined && !expired)
    addStateFact(dataset, state, property, id, { ...row, since: since ?? '' }, src);
}

/** The name in office wins over a label of 2020: Charles III was « Charles de Galles » there. */
function renameTo(draft: Draft, language: Language, name: string): void {
  const old = draft.label[language];
  draft.label[language] = name;
  if (old !== undefined && old !== name) addName(draft, old, 'alias', language);
}

function addStateFact(dataset: Dataset, state: EntityId, property: string, id: EntityId, row: Row, src: string): void {
  const draft = dataset.get(state);
  if (draft !== undefined) addFact(draft, property, { e: id }, src, { since: row.since });
}

function positionTerm(dataset: Dataset, row: Row, state: EntityId | undefined): string {
  const en = row.position_en ?? '';
  const id = slug(en);
  const frM = wording(row.position_fr_m ?? '');
  dataset.terms.add({ id, group: 'position', en, frM, frF: wording(row.position_fr_f ?? '') || frM, of: state });
  return id;
}

/** As papers write an office: the adjective agrees with its own noun, and a chamber is not in brackets. */
function wording(position: string): string {
  return position
    .replaceAll("'", '’')
    .replace(/ du (Conseil|gouvernement) (\p{L}+n)ne$/u, ' du $1 $2')
    .replace(/ du gouvernement espagnole$/, ' du gouvernement espagnol')
    .replace(/ \(Assemblée nationale\)$/, ' à l’Assemblée nationale')
    .replace(/ \(Sénat\)$/, ' au Sénat')
    .replace(/^(dirigeante?) de parti \((.+)\)$/, '$1 du parti $2');
}

/** QID of each state by ISO code, from the facts that the territories brought. */
export function statesByIso(dataset: Dataset): Map<string, EntityId> {
  const states = new Map<string, EntityId>();
  for (const draft of dataset.drafts.values()) {
    const iso = draft.facts.find((fact) => fact.p === 'iso2')?.v;
    if (typeof iso === 'string') states.set(iso, draft.id);
  }
  return states;
}
