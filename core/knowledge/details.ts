import type { CardFact, Coordinates, EntityDetails, EntitySummary } from '../card/types.ts';
import { type EntityId, type EntityIndex, isEntityId, type Language, type PartialDate } from '../model.ts';
import { foldText } from '../text/fold.ts';
import type { Fact } from './decode-fact.ts';
import { isOver, isToldBy, officeKey } from './describe/past-office.ts';
import { roleText } from './describe/roles.ts';
import { isoOf, labelOf, type Subject, subjectOf } from './describe/subject.ts';
import { describe, describeThen } from './describe.ts';
import { formatDate, formatNumber } from './format-values.ts';
import { typographic } from './french.ts';
import type { Knowledge } from './open.ts';
import { laterOf } from './partial-date.ts';
import { isOpen, periodOf } from './period.ts';
import { inCardOrder, indicesOf, relationsOf } from './relations.ts';

/** How a summary or the details are asked for. */
export interface DetailsQuery {
  readonly language: Language;
  /** Publication date of the page. */
  readonly date?: PartialDate | undefined;
}

/** Facts that the card shows otherwise: on the map, as a flag, in its title. */
const NOT_LISTED: ReadonlySet<string> = new Set(['coordinates', 'iso2', 'demonym']);
/** More than this and the line of other names hides the facts. */
const MAX_OTHER_NAMES = 8;
/** Names that are worth showing; surnames and periphrases are only for finding. */
const SHOWN_NAMES: ReadonlySet<string> = new Set(['label', 'alias', 'short', 'acronym', 'former', 'metonym']);

/** « A été : gouverneur (à partir de 2019) » would say that it is over. */
const OFFICE: Readonly<Record<Language, string>> = { fr: 'Fonction', en: 'Position' };

/** Enough for a list row; `undefined` for an id the dataset does not have. */
export function entitySummary(knowledge: Knowledge, id: EntityId, query: DetailsQuery): EntitySummary | undefined {
  const index = knowledge.indexOf(id);
  return index === undefined ? undefined : summaryAt(knowledge, index, query);
}

export function summaryAt(knowledge: Knowledge, index: EntityIndex, { language, date }: DetailsQuery): EntitySummary {
  return {
    id: knowledge.idOf(index),
    kind: knowledge.kindOf(index),
    label: knowledge.labelOf(index, language),
    description: describe(knowledge, index, language, date),
  };
}

/**
 * Everything the card of one entity shows. The description speaks of today; where another
 * office was held at the article's date, `thenDescription` gives it.
 */
export function entityDetails(
  knowledge: Knowledge,
  id: EntityId,
  query: DetailsQuery & { readonly onPage: readonly EntityId[] },
): EntityDetails | undefined {
  const index = knowledge.indexOf(id);
  if (index === undefined) return undefined;
  const { language, date } = query;
  const subject = subjectOf(knowledge, index, language, date);
  const facts = inCardOrder(subject.facts);
  return {
    ...summaryAt(knowledge, index, { language }),
    language,
    otherNames: otherNames(knowledge, index, language),
    ...optional('thenDescription', date && describeThen(knowledge, index, language, date)),
    facts: worthShowing(subject, facts).map((fact) => toCardFact(subject, fact)),
    relations: relationsOf(knowledge, index, indicesOf(knowledge, query.onPage), language, date),
    ...optional('coordinates', coordinatesOf(facts)),
    ...optional('country', countryCode(knowledge, index)),
    ...optional('wikipedia', wikipediaLink(id, language)),
    asOf: facts.map((fact) => fact.asOf).reduce(laterOf, '0001'),
  };
}

/** All facts of an entity in the order of the card, also those that the card leaves out. */
export function listFacts(knowledge: Knowledge, index: EntityIndex, language: Language): readonly CardFact[] {
  const subject = subjectOf(knowledge, index, language);
  return inCardOrder(subject.facts)
    .filter(({ property }) => !NOT_LISTED.has(property.key))
    .map((fact) => toCardFact(subject, fact));
}

/**
 * Without what the card says elsewhere: what the entity is (its description begins so, as long
 * as there is anything else to say), and an office "held" by who holds it today.
 */
function worthShowing(subject: Subject, facts: readonly Fact[]): readonly Fact[] {
  const listed = facts.filter(({ property }) => !NOT_LISTED.has(property.key));
  const offices = listed.filter(({ property }) => OFFICES.has(property.key));
  const others = listed.filter(
    (fact) =>
      fact.property.key !== 'type' &&
      !isInItsState(subject, fact) &&
      !isOfItsName(subject, fact) &&
      !isToldTwice(subject, fact, offices),
  );
  const seen = new Set<string>();
  return (others.length > 0 ? others : listed).filter((fact) => {
    const key = sayingOf(subject, fact);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

const OFFICES: ReadonlySet<string> = new Set(['position', 'held']);

/** One office under two names, for the same time. */
function isToldTwice(subject: Subject, fact: Fact, offices: readonly Fact[]): boolean {
  if (offices.length < 2 || !OFFICES.has(fact.property.key)) return false;
  const key = officeKey(subject, fact);
  return offices.some((other) => other !== fact && officeKey(subject, other) === key && isToldBy(fact, other));
}

/** « Situé dans : Ukraine » beside « Pays : Ukraine ». */
function isInItsState({ knowledge, index }: Subject, { property, value }: Fact): boolean {
  return property.key === 'admin' && value.type === 'entity' && value.entity === knowledge.countryOf(index);
}

/** What says nothing of a town whose region or district has its name. */
const OF_A_TOWN: ReadonlySet<string> = new Set(['capitalOf', 'seatOf', 'admin']);

/** « Capitale de : Arusha » on the card of Arusha, « Situé dans : Bruxelles » on that of Bruxelles. */
function isOfItsName(subject: Subject, fact: Fact): boolean {
  const { knowledge, index, language } = subject;
  return OF_A_TOWN.has(fact.property.key) && valueText(subject, fact) === knowledge.labelOf(index, language);
}

/** The same for two facts that read the same on a card; `position` comes before `held`. */
function sayingOf(subject: Subject, fact: Fact): string {
  const { key } = fact.property;
  const property = key === 'held' ? 'position' : key === 'affiliation' ? 'party' : key;
  const since = OFFICES.has(key) && fact.until !== undefined ? fact.since : undefined;
  return `${property} ${valueText(subject, fact).toLowerCase()} ${since ?? ''}`;
}

/** A property only where there is something in it: absent and undefined differ in our types. */
function optional<K extends string, T>(key: K, value: T | '' | undefined): { [key in K]?: T } {
  const object: { [key in K]?: T } = {};
  if (value !== undefined && value !== '') object[key] = value;
  return object;
}

function otherNames(knowledge: Knowledge, index: EntityIndex, language: Language): string[] {
  const label = knowledge.labelOf(index, language);
  const shown = new Map([[foldText(label), label]]);
  for (const name of knowledge.namesOf(index)) {
    const ours = name.kind === 'label' || name.language === undefined || name.language === language;
    const folded = foldText(name.text);
    if (ours && SHOWN_NAMES.has(name.kind) && !shown.has(folded)) shown.set(folded, name.text);
  }
  return [...shown.values()].slice(1, MAX_OTHER_NAMES + 1);
}

function toCardFact(subject: Subject, fact: Fact): CardFact {
  const { knowledge, language } = subject;
  const period = periodOf(fact, language);
  const { property, value, since, until, source, asOf } = fact;
  return {
    property: property.key,
    propertyLabel: isOpenOffice(subject, fact) ? OFFICE[language] : property.label[language],
    value: valueText(subject, fact),
    ...(value.type === 'entity' && { entity: knowledge.idOf(value.entity) }),
    ...(value.type === 'date' && { date: value.date }),
    ...optional('since', since),
    ...optional('until', until),
    ...optional('period', period),
    source: source.name,
    ...optional('url', source.url),
    asOf,
  };
}

/** An office that may go on: not where another has it today. */
function isOpenOffice(subject: Subject, fact: Fact): boolean {
  return fact.property.key === 'held' && isOpen(fact) && !isOver(subject, fact);
}

function valueText(subject: Subject, fact: Fact): string {
  const { value } = fact;
  switch (value.type) {
    case 'entity':
      return labelOf(subject, value.entity);
    case 'term':
      return roleText(subject, fact);
    case 'date':
      return formatDate(value.date, subject.language);
    case 'number':
      return formatNumber(value.number, subject.language);
    case 'text':
      return subject.language === 'fr' ? typographic(value.fr) : value.en;
  }
}

function coordinatesOf(facts: readonly Fact[]): Coordinates | undefined {
  const value = facts.find(({ property }) => property.type === 'coordinates')?.value;
  if (value?.type !== 'text') return undefined;
  const [latitude = Number.NaN, longitude = Number.NaN] = value.en.split(',').map(Number);
  return Number.isFinite(latitude) && Number.isFinite(longitude) ? [latitude, longitude] : undefined;
}

/** Its own code for a state, else that of its country. */
function countryCode(knowledge: Knowledge, index: EntityIndex): string | undefined {
  const country = knowledge.countryOf(index);
  return isoOf(knowledge, index) ?? (country === undefined ? undefined : isoOf(knowledge, country));
}

/** Wikidata forwards to the article of that language; nothing is fetched until the reader clicks. */
function wikipediaLink(id: EntityId, language: Language): string | undefined {
  if (!isEntityId(id) || !id.startsWith('Q')) return undefined;
  return `https://www.wikidata.org/wiki/Special:GoToLinkedPage/${language}wiki/${id}`;
}
