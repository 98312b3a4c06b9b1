import type { EntityRecord, FactRecord } from '../knowledge/record.ts';
import type { EntityId, Gender, Language, Localized } from '../model.ts';
import { feminine } from './feminine.ts';
import { STATE_PRIOR } from './format.ts';

/** « le président ukrainien », "the French prime minister": a role that means one person at a time. */
export interface Periphrasis {
  readonly text: string;
  readonly entity: EntityId;
  readonly language: Language;
  readonly since: string;
  readonly until: string | undefined;
}

interface Title {
  readonly en: string;
  readonly fr: string;
  readonly frFeminine: string;
}

/** Highest offices by the first words of their term (`president-of-france`). Of a lesser one a state has many. */
const TITLES: Readonly<Record<string, Title>> = {
  president: { en: 'president', fr: 'président', frFeminine: 'présidente' },
  'prime-minister': { en: 'prime minister', fr: 'Premier ministre', frFeminine: 'Première ministre' },
  chancellor: { en: 'chancellor', fr: 'chancelier', frFeminine: 'chancelière' },
  king: { en: 'king', fr: 'roi', frFeminine: 'reine' },
  queen: { en: 'queen', fr: 'roi', frFeminine: 'reine' },
  emir: { en: 'emir', fr: 'émir', frFeminine: 'émira' },
};
const TITLE_TERM = new RegExp(`^(${Object.keys(TITLES).join('|')})-of-(?:the-)?([a-z-]+)$`);

const HEADS: Readonly<Record<string, Title>> = {
  headOfState: { en: 'head of state', fr: 'chef de l’État', frFeminine: 'cheffe de l’État' },
  headOfGovernment: { en: 'head of government', fr: 'chef du gouvernement', frFeminine: 'cheffe du gouvernement' },
};

/** In their own country's press the highest offices need no adjective. */
const AT_HOME: Readonly<Record<string, readonly string[]>> = {
  headOfState: ['chef de l’État', 'cheffe de l’État', 'président de la République', 'présidente de la République'],
  headOfGovernment: ['Premier ministre', 'Première ministre', 'chef du gouvernement', 'cheffe du gouvernement'],
};

interface Country {
  readonly id: EntityId;
  readonly demonym: Localized;
}

/** Roles with the adjective of their state, as far as the records date them. */
export function derivePeriphrases(records: readonly EntityRecord[]): Periphrasis[] {
  const countries = countriesBySlug(records);
  const genders = new Map(records.map(({ id, gender }) => [id, gender]));
  return records.flatMap((record) => [...ofHolder(record, countries), ...ofCountry(record, genders)]);
}

function countriesBySlug(records: readonly EntityRecord[]): ReadonlyMap<string, Country> {
  const countries = new Map<string, Country>();
  for (const record of records) {
    const demonym = demonymOf(record);
    if (demonym === undefined) continue;
    const label = typeof record.label === 'string' ? record.label : record.label.en;
    countries.set(slugOf(label), { id: record.id, demonym });
  }
  return countries;
}

function demonymOf({ facts }: EntityRecord): Localized | undefined {
  const value = facts.find(({ p }) => p === 'demonym')?.v;
  return typeof value === 'object' && 'fr' in value ? value : undefined;
}

function slugOf(label: string): string {
  const plain = label.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z]+/g, '-').replace(/^the-|^-|-$/g, '');
}

function* ofHolder(record: EntityRecord, countries: ReadonlyMap<string, Country>): Generator<Periphrasis> {
  for (const fact of record.facts) {
    const [, title = '', slug = ''] = TITLE_TERM.exec(termOf(fact) ?? '') ?? [];
    const country = countries.get(slug);
    if (country !== undefined) yield* phrases(TITLES[title], country.demonym, record.id, record.gender, fact);
  }
}

function* ofCountry(record: EntityRecord, genders: ReadonlyMap<EntityId, Gender | undefined>): Generator<Periphrasis> {
  const demonym = demonymOf(record);
  for (const fact of record.facts) {
    const holder = HEADS[fact.p] && typeof fact.v === 'object' && 'e' in fact.v ? fact.v.e : undefined;
    if (holder === undefined || fact.since === undefined) continue;
    const gender = genders.get(holder);
    if (demonym !== undefined) yield* headPhrases(HEADS[fact.p], demonym, holder, gender, fact);
    // « le Premier ministre » is not French Polynesia’s.
    for (const text of record.prior >= STATE_PRIOR ? (AT_HOME[fact.p] ?? []) : []) {
      const isFeminine = /^(cheffe|présidente|Première)/.test(text);
      if (isFeminine === (gender === 'female')) yield dated(text, holder, 'fr', fact);
    }
  }
}

function* phrases(
  title: Title | undefined,
  demonym: Localized,
  entity: EntityId,
  gender: Gender | undefined,
  fact: FactRecord,
): Generator<Periphrasis> {
  if (title === undefined || fact.since === undefined) return;
  const adjective = demonym.fr.toLowerCase();
  const isFeminine = gender === 'female';
  const fr = isFeminine ? `${title.frFeminine} ${feminine(adjective)}` : `${title.fr} ${adjective}`;
  const en = isFeminine && title.en === 'king' ? 'queen' : title.en;
  yield dated(fr, entity, 'fr', fact);
  yield dated(`${demonym.en} ${en}`, entity, 'en', fact);
}

/** The adjective goes with « gouvernement » and « État », whoever the head is. */
function* headPhrases(
  title: Title | undefined,
  demonym: Localized,
  entity: EntityId,
  gender: Gender | undefined,
  fact: FactRecord,
): Generator<Periphrasis> {
  if (title === undefined) return;
  const head = gender === 'female' ? title.frFeminine : title.fr;
  yield dated(`${head} ${demonym.fr.toLowerCase()}`, entity, 'fr', fact);
  yield dated(`${demonym.en} ${title.en}`, entity, 'en', fact);
}

function dated(text: string, entity: EntityId, language: Language, fact: FactRecord): Periphrasis {
  return { text, entity, language, since: fact.since ?? '', until: fact.until };
}

function termOf({ p, v }: FactRecord): string | undefined {
  const isOffice = p === 'position' || p === 'held';
  return isOffice && typeof v === 'object' && 't' in v ? v.t : undefined;
}
