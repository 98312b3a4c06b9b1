import type { EntityId, PartialDate } from '../../model.ts';
import type { Fact } from '../decode-fact.ts';
import { isBefore } from '../partial-date.ts';
import { holds } from './brackets.ts';
import { HEADS, isDignity, isOfAntiquity, rankOf, SEATS } from './office-rank.ts';
import { dateOf, factsOf, labelOf, type Subject, statusOf, wordsOfCountry, yearOf } from './subject.ts';

/** When an office was held; open at the end where only its beginning is known. */
export interface Tenure {
  readonly since: PartialDate | undefined;
  readonly until: PartialDate | undefined;
}

/** An office somebody has left, or is only known to have held, with all its terms in order. */
export interface PastOffice {
  /** The latest of the facts that tell it. */
  readonly fact: Fact;
  readonly rank: number;
  readonly tenures: readonly Tenure[];
}

/** The offices of the past, the one to name first: the highest, of equals the last. */
export function pastOffices(subject: Subject): readonly PastOffice[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of pastFacts(subject)) {
    const key = officeKey(subject, fact);
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  const dead = isGone(subject);
  return [...groups.values()].map((facts) => toOffice(subject, facts, dead)).sort(compareOffices);
}

function pastFacts(subject: Subject): readonly Fact[] {
  const left = factsOf(subject, 'position').filter((fact) => hasEnded(subject, fact));
  // Noted ahead of its day, it has begun by now; on the day of a page it may not have.
  const held = factsOf(subject, 'held').filter(
    (fact) => subject.date === undefined || statusOf(fact, subject.date) !== 'future',
  );
  return [...left, ...held];
}

function hasEnded(subject: Subject, fact: Fact): boolean {
  const status = statusOf(fact, subject.date);
  return status === 'past' || (status === 'holds' && isDead(subject));
}

function toOffice(subject: Subject, facts: readonly Fact[], dead: boolean): PastOffice {
  const ordered = [...facts].sort((a, b) => compareDates(endOf(a), endOf(b)));
  const fact = ordered.at(-1) as Fact;
  // « archevêque de Mayence » is who the dead are; of the living, « archevêque » is what is sure.
  const doubtful = !dead && !isDignity(fact, false) && isDignity(fact, true);
  return { fact, rank: rankOf(subject, fact) + (doubtful ? DOUBTFUL : 0), tenures: tenuresOf(ordered) };
}

/** Puts a see that may have been left after the bare dignity. */
const DOUBTFUL = 0.3;

function compareOffices(a: PastOffice, b: PastOffice): number {
  if (isLaterThan(a, b)) return -1;
  if (isLaterThan(b, a)) return 1;
  return a.rank - b.rank || compareDates(endOf(b.tenures.at(-1)), endOf(a.tenures.at(-1)));
}

/**
 * Whether somebody who had left the other office took this one, whose end is not known: the speaker of a
 * parliament is told as that, not as the « ancien vice-Premier ministre » of before. Heads and seats have their rank.
 */
function isLaterThan(a: PastOffice, b: PastOffice): boolean {
  const isBetween = ({ rank }: PastOffice): boolean => rank >= HEADS + 1 && rank < SEATS;
  const [last, before] = [a.tenures.at(-1), b.tenures.at(-1)];
  if (!isBetween(a) || !isBetween(b) || last?.since === undefined || last.until !== undefined) return false;
  return before?.until !== undefined && !isBefore(last.since, before.until);
}

function endOf(tenure: Tenure | Fact | undefined): PartialDate {
  return tenure?.until ?? tenure?.since ?? '';
}

function compareDates(a: PartialDate, b: PartialDate): number {
  if (a === '' || b === '') return a.length - b.length;
  return Number(isBefore(b, a)) - Number(isBefore(a, b));
}

/** The terms of one office, each once: those that overlap or follow on are one. */
function tenuresOf(facts: readonly Fact[]): readonly Tenure[] {
  const dated = facts
    .map(({ since, until }): Tenure => ({ since, until }))
    .filter(({ since, until }) => since !== undefined || until !== undefined)
    .sort((a, b) => compareDates(startOf(a), startOf(b)));
  const joined: Tenure[] = [];
  for (const next of dated) {
    const last = joined.at(-1);
    if (last !== undefined && meets(last, next)) joined[joined.length - 1] = joinTenures(last, next);
    else joined.push(next);
  }
  return joined;
}

function startOf({ since, until }: Tenure): PartialDate {
  return since ?? until ?? '';
}

/**
 * Whether another fact tells the same office for the same time, and more of it: « Premier ministre
 * (en 2012) » beside « Premier ministre ivoirien (du 13 mars 2012 au 21 novembre 2012) ».
 */
export function isToldBy(fact: Fact, other: Fact): boolean {
  const [mine, theirs] = [weightOf(fact), weightOf(other)];
  if (mine >= theirs) return false;
  // Held now, with no dates, beside a term of the past.
  if (mine === 0) return fact.property.key !== 'position';
  return isWithin(fact, other);
}

/** Whether a term, to the year, is another or part of it; one that begins as the other ends is the next. */
function isWithin({ since, until }: Fact, other: Fact): boolean {
  if (other.since === undefined || other.until === undefined) return since !== undefined && since === other.since;
  const [from, to] = [Number(yearOf(other.since)), Number(yearOf(other.until))];
  const start = since === undefined ? undefined : Number(yearOf(since));
  const end = until === undefined ? undefined : Number(yearOf(until));
  if (start === undefined) return end === to;
  return start >= from && (start < to || start === from) && (end === undefined || end <= to);
}

/** How much a fact says of when: an end before a beginning, days before years. */
function weightOf({ since, until }: Fact): number {
  const length = (since ?? '').length + (until ?? '').length;
  return (until === undefined ? 0 : FULL) + length;
}

/** More than the letters of two dates. */
const FULL = 100;

/** A beginning in the year of an end is that of the next term, or the same told twice. */
function meets(last: Tenure, next: Tenure): boolean {
  const end = last.until ?? last.since;
  if (end === undefined || next.since === undefined) return yearOf(endOf(last)) === yearOf(endOf(next));
  return Number(yearOf(next.since)) <= Number(yearOf(end));
}

function joinTenures(last: Tenure, next: Tenure): Tenure {
  const until = compareDates(next.until ?? '', last.until ?? '') > 0 ? next.until : last.until;
  return { since: last.since ?? next.since, until };
}

/** Words that two names of one office may differ by. */
const FILLERS: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and', 'federal', 'republic', '']);

/** "Minister of Defence of Portugal" and "Portuguese Minister of Defence" are one office. */
export function officeKey(subject: Subject, { value }: Fact): string {
  if (value.type !== 'term') return '';
  const country = subject.knowledge.countryOf(subject.index);
  const adjective = country === undefined ? undefined : wordsOfCountry(subject.knowledge, country)?.englishAdjective;
  const names = country === undefined ? [] : [labelOf({ ...subject, language: 'en' }, country), adjective ?? ''];
  const bare = names.reduce((text, name) => (name === '' ? text : text.replace(name, ' ')), value.term.en);
  const words = bare.toLowerCase().split(/[^\p{L}\d]+/u);
  return [...words.filter((word) => !FILLERS.has(word)).sort(), value.of ?? ''].join(' ');
}

/** Whether the person had died by the day we speak of. */
export function isDead(subject: Subject): boolean {
  const death = dateOf(subject, 'deathDate');
  if (death === undefined) return factsOf(subject, 'deathPlace').length > 0;
  return subject.date === undefined || !isBefore(subject.date, death);
}

/** Nobody born before this year is alive. */
export const OLDEST_BIRTH = '1910';
/** Nobody who had left an office by this year is alive. */
const OLDEST_OFFICE = '1950';

/** Dead, or of another age: of many of the past no date of death is known. */
export function isGone(subject: Subject): boolean {
  const birth = dateOf(subject, 'birthDate');
  if (isDead(subject) || (birth !== undefined && isBefore(birth, OLDEST_BIRTH))) return true;
  return [...factsOf(subject, 'position'), ...factsOf(subject, 'held')].some(
    (fact) => isOfAntiquity(fact) || isBefore(fact.until ?? fact.since ?? '', OLDEST_OFFICE),
  );
}

/** Whether an office told without its end is known to be another’s today. */
export function isOver(subject: Subject, fact: Fact): boolean {
  const tenures = [{ since: fact.since, until: fact.until }];
  return isGone(subject) || isSucceeded(subject, { fact, rank: rankOf(subject, fact), tenures });
}

const HEADED_BY = ['headOfState', 'headOfGovernment'] as const;

/** Whether the state that somebody led is known to be led by another today. */
export function isSucceeded(subject: Subject, { fact, rank, tenures }: PastOffice): boolean {
  const property = HEADED_BY[Math.floor(rank)];
  if (property === undefined || fact.value.type !== 'term' || subject.date !== undefined) return false;
  const { knowledge } = subject;
  const { term, of } = fact.value;
  const named = term.of === '' ? undefined : knowledge.indexOf(term.of as EntityId);
  const home = knowledge.countryOf(subject.index);
  const isHome = home !== undefined && holds(term.en, knowledge.labelOf(home, 'en'));
  const state = of ?? named ?? (isHome ? home : undefined);
  // Who leads a state today is told as such: an office of that rank that is only known to have been held is over.
  if (state === undefined) return tenures.length === 0;
  const heads = knowledge
    .factsOf(state)
    .flatMap((one) => (one.property.key === property && one.value.type === 'entity' ? [one.value.entity] : []));
  return heads.length > 0 && !heads.includes(subject.index);
}

/** Of those who died before this year « ancien » says nothing: years tell it. */
const OF_HISTORY = '1950';

/** Whether somebody is of history: an office of theirs needs no « ancien » beside its years. */
export function isOfHistory(subject: Subject): boolean {
  const death = dateOf(subject, 'deathDate');
  if (death !== undefined) return isBefore(death, OF_HISTORY);
  return !isDead(subject) && isGone(subject);
}
