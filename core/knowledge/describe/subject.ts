import type { EntityIndex, EntityKind, Gender, Language, PartialDate } from '../../model.ts';
import { type CountryWords, countryWords } from '../countries.ts';
import type { Fact } from '../decode-fact.ts';
import { typographic } from '../french.ts';
import type { Knowledge } from '../open.ts';
import { isBefore } from '../partial-date.ts';
import type { Term } from '../vocabulary.ts';

/** An entity about to be described, its facts decoded once. */
export interface Subject {
  readonly knowledge: Knowledge;
  readonly index: EntityIndex;
  readonly kind: EntityKind;
  readonly gender: Gender | undefined;
  readonly facts: readonly Fact[];
  readonly language: Language;
  /** The day to speak of; the day of each fact when absent. */
  readonly date: PartialDate | undefined;
}

export function subjectOf(
  knowledge: Knowledge,
  index: EntityIndex,
  language: Language,
  date?: PartialDate | undefined,
): Subject {
  return {
    knowledge,
    index,
    kind: knowledge.kindOf(index),
    gender: knowledge.genderOf(index),
    facts: knowledge.factsOf(index),
    language,
    date,
  };
}

export function factsOf(subject: Subject, property: string): readonly Fact[] {
  return subject.facts.filter((fact) => fact.property.key === property);
}

export function termsOf(subject: Subject, property: string): readonly Term[] {
  return factsOf(subject, property).flatMap(({ value }) => (value.type === 'term' ? [value.term] : []));
}

export function entitiesOf(subject: Subject, property: string): readonly EntityIndex[] {
  return factsOf(subject, property).flatMap(({ value }) => (value.type === 'entity' ? [value.entity] : []));
}

/** What a property names: labels of entities, and names of those the dataset does not have. */
export function valueNames(subject: Subject, property: string): readonly string[] {
  return factsOf(subject, property).flatMap(({ value }) => {
    if (value.type === 'entity') return [labelOf(subject, value.entity)];
    return value.type === 'text' ? [value[subject.language]] : [];
  });
}

/** The text of a property in the subject's language. */
export function textOf(subject: Subject, property: string): string | undefined {
  const value = factsOf(subject, property)[0]?.value;
  if (value?.type !== 'text') return undefined;
  return subject.language === 'fr' ? typographic(value.fr) : value.en;
}

export function dateOf(subject: Subject, property: string): PartialDate | undefined {
  const value = factsOf(subject, property)[0]?.value;
  return value?.type === 'date' ? value.date : undefined;
}

export function labelOf(subject: Subject, index: EntityIndex): string {
  return subject.knowledge.labelOf(index, subject.language);
}

/** How a fact stands to the day the subject is described for. */
export type FactStatus = 'holds' | 'past' | 'future' | 'known-later';

/** `known-later`: the fact has no beginning, and was noted after the day we speak of. */
export function statusOf(fact: Fact, date: PartialDate | undefined): FactStatus {
  const day = date ?? fact.asOf;
  if (fact.until !== undefined && isBefore(fact.until, day)) return 'past';
  // A source of the last day, or of that month, tells the end.
  if (date === undefined && fact.until !== undefined && isSameTime(fact.until, fact.asOf)) return 'past';
  if (fact.since !== undefined) return isBefore(day, fact.since) ? 'future' : 'holds';
  return isBefore(day, fact.asOf) ? 'known-later' : 'holds';
}

/** Whether two dates are the same as far as both are known. */
function isSameTime(a: PartialDate, b: PartialDate): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** The year a date begins with, without leading zeros; years before our era keep their sign. */
export function yearOf(date: PartialDate): string {
  return String(Number.parseInt(date, 10));
}

/** Words for the country of an entity, found through its ISO code. */
export function wordsOfCountry(knowledge: Knowledge, country: EntityIndex): CountryWords | undefined {
  const code = isoOf(knowledge, country);
  return code === undefined ? undefined : countryWords(code);
}

/** ISO 3166-1 alpha-2 code of a state or territory. */
export function isoOf(knowledge: Knowledge, country: EntityIndex): string | undefined {
  const known = codesOf(knowledge);
  if (!known.has(country)) known.set(country, readIso(knowledge, country));
  return known.get(country);
}

function readIso(knowledge: Knowledge, country: EntityIndex): string | undefined {
  for (const { property, value } of knowledge.factsOf(country)) {
    if (property.key === 'iso2' && value.type === 'text') return value.en;
  }
  return undefined;
}

/** Countries recur on every card; their codes are read once for each opened file. */
const codes = new WeakMap<Knowledge, Map<EntityIndex, string | undefined>>();

function codesOf(knowledge: Knowledge): Map<EntityIndex, string | undefined> {
  const known = codes.get(knowledge) ?? new Map<EntityIndex, string | undefined>();
  codes.set(knowledge, known);
  return known;
}
