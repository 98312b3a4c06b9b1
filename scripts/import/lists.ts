import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityId, Gender } from '../../core/model.ts';
import { addFact, type Dataset, type Draft, setLabel } from './dataset.ts';
import { slug } from './names.ts';
import type { PeopleByName } from './people.ts';
import { statesByIso } from './sources/leaders.ts';
import { parseTsv, type Row } from './tsv.ts';
import { typeset } from './types.ts';

const DEPUTIES = 'everypolitician';
const OFFICES = 'epol-offices';

/** Who had a seat or an office some years ago is in the news less than who has one today (0.45, 0.75). */
const FORMER_DEPUTY_FLOOR = 0.3;
const MINISTER_FLOOR = 0.4;

/** The seat that the list of today's deputies gives. */
const SEAT_TODAY = 'seat-assemblee-nationale';
const POLITICIAN = 'Q82955';
const FRANCE = 'Q142';

/** The committed tables of `data/lists`, by name. */
export type Lists = (name: string) => Row[];

/** Reads a table of `data/lists`: the lines that begin with # say where it comes from. */
export function readLists(folder: string): Lists {
  return (name) => parseList(readFileSync(join(folder, `${name}.tsv`), 'utf8'));
}

/** The rows of a table, without the remarks above its header. */
export function parseList(text: string): Row[] {
  return parseTsv(text.replace(/^#.*\n/gm, ''));
}

/** Adds the people of the lists to what the other importers brought; runs after today's parliaments and leaders. */
export function importLists(dataset: Dataset, lists: Lists, people: PeopleByName): void {
  addDeputyTerms(dataset, lists('french-departments'));
  importFormerDeputies(dataset, lists('french-deputies'), people);
  importOfficeHolders(dataset, lists('office-holders'), { offices: lists('offices'), countries: lists('countries') });
}

/** « député du Nord », « députée de Paris »: how papers call a member of the Assemblée nationale. */
export function addDeputyTerms(dataset: Dataset, departments: readonly Row[]): void {
  for (const { code = '', fr, en } of departments) {
    dataset.terms.add({
      ...{ id: deputyTerm(code), group: 'position', of: FRANCE as EntityId },
      ...{ frM: `député ${fr}`, frF: `députée ${fr}` },
      en: `member of the French National Assembly for ${en}`,
    });
  }
}

/**
 * Who sat between 2012 and 2019, worded as past: who sits today has the seat of today's list, and keeps that one alone.
 * The party of the list is the one a member was attached to for its money, not always their own: it is not told.
 */
export function importFormerDeputies(dataset: Dataset, rows: readonly Row[], people: PeopleByName): void {
  for (const row of rows) {
    const name = typeset(row.name ?? '');
    const draft = dataset.ensure((row.id || people.idOf(name)) as EntityId, 'person', 'lists');
    const src = `${DEPUTIES}@${row.as_of}`;
    nameDraft(draft, name, row.gender);
    if (!sitsToday(draft)) addFact(draft, 'held', { t: deputyTerm(row.department ?? '') }, src, datesOf(row));
    addFact(draft, 'citizenship', { e: FRANCE }, src);
    addFact(draft, 'occupation', { t: POLITICIAN }, src);
    draft.signals.floor = Math.max(draft.signals.floor, FORMER_DEPUTY_FLOOR);
  }
}

interface OfficeTables {
  readonly offices: readonly Row[];
  readonly countries: readonly Row[];
}

/** Ministers and the like since 2000, by state: with both days a past office, else one that « a été » held. */
export function importOfficeHolders(dataset: Dataset, rows: readonly Row[], tables: OfficeTables): void {
  const states = statesByIso(dataset);
  const offices = new Map(tables.offices.map((row) => [row.office ?? '', row]));
  const countries = new Map(tables.countries.map((row) => [row.iso2 ?? '', row]));
  for (const row of rows) {
    const office = offices.get(row.office ?? '');
    const country = countries.get(row.iso2 ?? '');
    const state = states.get(row.iso2 ?? '');
    if (office === undefined || country === undefined || state === undefined)
      throw new Error(`data/lists/office-holders.tsv: ${row.id} has an office or a state that no table knows`);
    const draft = dataset.ensure(row.id as EntityId, 'person', 'lists');
    nameDraft(draft, typeset(row.name ?? ''), row.gender);
    addOffice(dataset, draft, row, officeTerm(dataset, office, country, state));
    addBirthAndCountry(draft, row, state);
    draft.signals.floor = Math.max(draft.signals.floor, MINISTER_FLOOR);
  }
}

/** A current office of today's list of leaders says more than that it was once held. */
function addOffice(dataset: Dataset, draft: Draft, row: Row, term: string): void {
  const src = `${OFFICES}@${row.as_of}`;
  const en = dataset.terms.get(term)?.en;
  const known = draft.facts.some(({ p, v }) => p === 'position' && dataset.terms.get(termOf(v) ?? '')?.en === en);
  if (known) return;
  const ended = row.since !== '' && row.until !== '';
  addFact(draft, ended ? 'position' : 'held', { t: term }, src, datesOf(row));
}

function addBirthAndCountry(draft: Draft, row: Row, state: EntityId): void {
  const src = `${OFFICES}@${row.as_of}`;
  addFact(draft, 'citizenship', { e: state }, src);
  addFact(draft, 'occupation', { t: POLITICIAN }, src);
  if (row.born && !draft.facts.some(({ p }) => p === 'birthDate')) addFact(draft, 'birthDate', row.born, src);
  if (row.died && !draft.facts.some(({ p }) => p === 'deathDate')) addFact(draft, 'deathDate', row.died, src);
}

/**
 * « ministre malienne de la Défense » and "Minister of Defence of Mali", made when first needed. The id is that of
 * the leaders' importer: « Premier ministre du Mali » is one office, whichever source tells of it.
 */
function officeTerm(dataset: Dataset, office: Row, country: Row, state: EntityId): string {
  const en = `${office.en} of ${country.en}`;
  const id = slug(en);
  const wording = (noun: string, of: string): string => [noun, of, office.fr].filter(Boolean).join(' ');
  dataset.terms.add({
    ...{ id, group: 'position', of: state, en },
    frM: wording(office.noun_m ?? '', adjective(office, country, 'fr_m')),
    frF: wording(office.noun_f ?? '', adjective(office, country, 'fr_f')),
  });
  return id;
}

/** « présidente de l’Assemblée nationale malienne », « du Sénat haïtien », « des armées maliennes »: it goes with the thing. */
function adjective(office: Row, country: Row, ofPerson: 'fr_m' | 'fr_f'): string {
  const of = { feminine: country.fr_f, masculine: country.fr_m, plural: `${country.fr_f}s` }[office.agrees ?? ''];
  return of ?? country[ofPerson] ?? '';
}

function nameDraft(draft: Draft, name: string, gender: string | undefined): void {
  setLabel(draft, 'fr', name);
  setLabel(draft, 'en', name);
  if (gender === 'male' || gender === 'female') draft.gender ??= gender satisfies Gender;
}

function sitsToday(draft: Draft): boolean {
  return draft.facts.some(({ p, v }) => p === 'position' && termOf(v) === SEAT_TODAY);
}

function termOf(v: unknown): string | undefined {
  return typeof v === 'object' && v !== null && 't' in v ? String(v.t) : undefined;
}

function datesOf(row: Row): { since: string | undefined; until: string | undefined } {
  return { since: row.since || undefined, until: row.until || undefined };
}

function deputyTerm(department: string): string {
  return `french-deputy-${department.toLowerCase()}`;
}
