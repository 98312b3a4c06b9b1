import type { EntityIndex, EntityKind, Language, PartialDate } from '../model.ts';
import type { Fact } from './decode-fact.ts';
import { describePerson } from './describe/person.ts';
import { describePlace } from './describe/place.ts';
import { currentRole, roleOfDay } from './describe/roles.ts';
import { labelOf, type Subject, statusOf, subjectOf } from './describe/subject.ts';
import { describeEvent, describeOrganization, describeWork } from './describe/thing.ts';
import { lowerFirst, typographic } from './french.ts';
import type { Knowledge } from './open.ts';

type Describer = (subject: Subject) => string | undefined;

const DESCRIBERS: Readonly<Record<EntityKind, Describer>> = {
  person: describePerson,
  place: describePlace,
  organization: describeOrganization,
  event: describeEvent,
  work: describeWork,
};

const NOUNS: Readonly<Record<EntityKind, Readonly<Record<Language, string>>>> = {
  person: { fr: 'personnalité', en: 'public figure' },
  place: { fr: 'lieu', en: 'place' },
  organization: { fr: 'organisation', en: 'organization' },
  event: { fr: 'événement', en: 'event' },
  work: { fr: 'œuvre', en: 'work' },
};

/**
 * Who or what an entity is, in one line, from its facts by templates; never empty.
 *
 * With a date, no office is claimed outside its bounds: neither before it began nor
 * after it ended. Without one, each fact is taken as of its own as-of date.
 */
export function describe(
  knowledge: Knowledge,
  index: EntityIndex,
  language: Language,
  date?: PartialDate | undefined,
): string {
  const subject = subjectOf(knowledge, index, language, date);
  return DESCRIBERS[subject.kind](subject) ?? describeByAnyFact(subject) ?? describeByNeighbour(subject);
}

/** The office held at a date, where it is not the one held now; `undefined` when they agree or none is known. */
export function describeThen(
  knowledge: Knowledge,
  index: EntityIndex,
  language: Language,
  date: PartialDate,
): string | undefined {
  const today = subjectOf(knowledge, index, language);
  const then = { ...today, date };
  // The facts are decoded once, so the same office is the same object.
  return roleOfDay(then) === roleOfDay(today) ? undefined : currentRole(then);
}

/** Whether a line says more than the bare kind: the editorial rule that `data:check` enforces. */
export function saysMoreThanKind(line: string, kind: EntityKind, language: Language): boolean {
  return line !== NOUNS[kind][language];
}

/** Where no template fits: the kind and the first fact, in the words of its property. */
function describeByAnyFact(subject: Subject): string | undefined {
  const fact = subject.facts.find((candidate) => isPlain(candidate) && statusOf(candidate, subject.date) !== 'future');
  if (!fact) return undefined;
  const noun = NOUNS[subject.kind][subject.language];
  const label = lowerFirst(fact.property.label[subject.language]);
  const colon = subject.language === 'fr' ? '\u00a0:' : ':';
  return `${noun} (${label}${colon} ${plainValue(subject, fact)})`;
}

function isPlain({ property, value }: Fact): boolean {
  return value.type === 'entity' || value.type === 'term' || property.type === 'text';
}

function plainValue(subject: Subject, { value }: Fact): string {
  if (value.type === 'entity') return labelOf(subject, value.entity);
  if (value.type === 'term') return subject.language === 'fr' ? typographic(value.term.fr) : value.term.en;
  return value.type === 'text' ? value[subject.language] : '';
}

/** Nothing is said of it, but others refer to it: « personnalité (liens : Élisabeth II) ». */
function describeByNeighbour(subject: Subject): string {
  const noun = NOUNS[subject.kind][subject.language];
  const neighbour = subject.knowledge.neighboursOf(subject.index)[0];
  if (neighbour === undefined) return noun;
  const label = labelOf(subject, neighbour);
  return subject.language === 'fr' ? `${noun} (en lien avec ${label})` : `${noun} (related to ${label})`;
}
