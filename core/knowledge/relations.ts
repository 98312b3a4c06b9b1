import type { CardRelation } from '../card/types.ts';
import type { EntityId, EntityIndex, Language, PartialDate } from '../model.ts';
import type { Fact } from './decode-fact.ts';
import { roleText } from './describe/roles.ts';
import { type Subject, statusOf, subjectOf } from './describe/subject.ts';
import type { Knowledge } from './open.ts';
import { isOpen, periodOf } from './period.ts';
import { type RelationWords, relationWords } from './relation-words.ts';

/** The facts of an entity whose value is one of `others`, in the order of the card. */
export function relationsOf(
  knowledge: Knowledge,
  from: EntityIndex,
  others: ReadonlySet<EntityIndex>,
  language: Language,
  date?: PartialDate | undefined,
): CardRelation[] {
  const subject = subjectOf(knowledge, from, language, date);
  const relations = new Map<string, CardRelation>();
  for (const fact of inCardOrder(subject.facts)) {
    const to = targetOf(knowledge, fact);
    if (to === undefined || to === from || !others.has(to) || statusOf(fact, date) === 'future') continue;
    const relation = toRelation(subject, fact, to);
    const key = `${relation.to} ${relation.propertyLabel}`;
    if (!relations.has(key)) relations.set(key, relation);
  }
  return withoutWeak([...relations.values()]);
}

/** Where something is says nothing more beside "is the capital of" or "is the president of". */
const WEAK: ReadonlySet<string> = new Set(['citizenship', 'country', 'admin', 'continent', 'location']);

function withoutWeak(relations: readonly CardRelation[]): CardRelation[] {
  const strong = new Set(relations.filter(({ property }) => !WEAK.has(property)).map(({ to }) => to));
  const seen = new Set<EntityId>();
  return relations.filter(({ property, to }) => {
    if (!WEAK.has(property)) return true;
    const isNeeded = !strong.has(to) && !seen.has(to);
    seen.add(to);
    return isNeeded;
  });
}

/** All relations among the entities of a page; unknown ids are left out. */
export function relationsAmong(
  knowledge: Knowledge,
  ids: readonly EntityId[],
  language: Language,
  date?: PartialDate | undefined,
): CardRelation[] {
  const indices = indicesOf(knowledge, ids);
  const relations = [...indices].flatMap((index) => relationsOf(knowledge, index, indices, language, date));
  return withoutInverses(relations);
}

/** Properties that say the same from the other side, the one that is kept first. */
const INVERSES: readonly (readonly [kept: string, dropped: string])[] = [
  ['capital', 'capitalOf'],
  ['seat', 'seatOf'],
  ['founder', 'founderOf'],
  ['memberOf', 'hasPart'],
  ['membership', 'hasPart'],
  ['partOf', 'hasPart'],
  ['parent', 'hasPart'],
  ['position', 'headOfState'],
  ['position', 'headOfGovernment'],
  ['position', 'leader'],
  ['position', 'coLeader'],
];
/** The same read either way: one of the two sentences is enough. */
const SYMMETRIC: ReadonlySet<string> = new Set(['spouse', 'sibling', 'borders', 'relative']);

/** « Kiev est la capitale de l’Ukraine » and its inverse are one relation. */
function withoutInverses(relations: readonly CardRelation[]): CardRelation[] {
  const said = new Set(relations.map(({ from, to, property }) => `${from} ${property} ${to}`));
  return relations.filter(({ from, to, property }) => {
    if (SYMMETRIC.has(property)) return from < to || !said.has(`${to} ${property} ${from}`);
    return !INVERSES.some(([kept, dropped]) => property === dropped && said.has(`${to} ${kept} ${from}`));
  });
}

export function indicesOf(knowledge: Knowledge, ids: readonly EntityId[]): ReadonlySet<EntityIndex> {
  return new Set(ids.flatMap((id) => knowledge.indexOf(id) ?? []));
}

export function inCardOrder(facts: readonly Fact[]): readonly Fact[] {
  return [...facts].sort((a, b) => a.property.order - b.property.order);
}

/** The entity a fact leads to: its value, or the country or body of an office. */
function targetOf(knowledge: Knowledge, { value }: Fact): EntityIndex | undefined {
  if (value.type === 'entity') return value.entity;
  if (value.type !== 'term') return undefined;
  if (value.of !== undefined) return value.of;
  const { of } = value.term;
  return of.startsWith('Q') || of.startsWith('x:') ? knowledge.indexOf(of as EntityId) : undefined;
}

function toRelation(subject: Subject, fact: Fact, to: EntityIndex): CardRelation {
  const { knowledge, language } = subject;
  const period = periodOf(fact, language);
  return {
    from: knowledge.idOf(subject.index),
    to: knowledge.idOf(to),
    property: fact.property.key,
    ...(fact.value.type === 'term' ? officeWords(subject, fact) : relationWords(subject, fact, to)),
    ...(period !== undefined && { period }),
  };
}

/** An office that is only known to have been held says so here too. */
function officeWords(subject: Subject, fact: Fact): RelationWords {
  const text = roleText(subject, fact);
  // Of an office with a beginning alone nobody knows whether it is over: its period says from when.
  if (fact.property.key !== 'held' || isOpen(fact)) return { propertyLabel: text, reads: 'apposition' };
  return { propertyLabel: subject.language === 'fr' ? `a été ${text}` : `has served as ${text}` };
}
