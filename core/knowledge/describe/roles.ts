import type { PartialDate } from '../../model.ts';
import type { Fact } from '../decode-fact.ts';
import { typographic } from '../french.ts';
import type { Term } from '../vocabulary.ts';
import { remark } from './brackets.ts';
import { englishTrade } from './english-trades.ts';
import { HEADS, isDignity, isOfAntiquity, isUnnamed, rankOf, rankRoles, SEATS } from './office-rank.ts';
import { isDead, isGone, isOfHistory, isSucceeded, type PastOffice, pastOffices, type Tenure } from './past-office.ts';
import { ofPlace } from './place-names.ts';
import { type FactStatus, factsOf, type Subject, statusOf, yearOf } from './subject.ts';

/** « présidente de la Commission européenne », in the form that fits the person. */
export function roleText(subject: Subject, fact: Fact): string {
  if (fact.value.type !== 'term') return '';
  const { term, of } = fact.value;
  const office = termText(subject, term);
  return of === undefined ? office : `${office} ${ofPlace(subject, of)}`;
}

/** A term of persons in the language and gender of the subject. */
export function termText(subject: Subject, term: Term): string {
  if (subject.language === 'en') return englishTrade(term.en, subject.gender);
  const form = subject.gender === 'female' && term.frFeminine !== '' ? term.frFeminine : term.fr;
  return typographic(form === '' ? term.en : form);
}

/** The office held on the subject's day, dated: « président de l’Ukraine depuis 2019 ». */
export function currentRole(subject: Subject): string | undefined {
  const role = roleOfDay(subject);
  if (!role) return undefined;
  const text = roleText(subject, role);
  const status = statusOf(role, subject.date);
  // A source that told it ahead of its day: it is for the reader to know what day it is.
  if (status === 'future') return `${text} (${fromText(subject, role.since ?? '')})`;
  if (status !== 'holds') return `${text} ${subject.language === 'fr' ? 'en' : 'in'} ${yearOf(role.asOf)}`;
  const isLeft = role.since === undefined && role.until !== undefined && subject.date === undefined;
  return isLeft
    ? `${text} (${tenureText(subject, { since: undefined, until: role.until })})`
    : `${text}${sinceText(subject, role.since)}`;
}

/** The fact of that office; one that was noted later and has no beginning only when no other is known. */
export function roleOfDay(subject: Subject): Fact | undefined {
  if (isDead(subject)) return undefined;
  const roles = rankRoles(subject, factsOf(subject, 'position'));
  const withStatus = (status: FactStatus) => roles.find((fact) => statusOf(fact, subject.date) === status);
  const known = withStatus('holds') ?? withStatus('known-later');
  return known ?? (subject.date === undefined ? withStatus('future') : undefined);
}

function sinceText({ language }: Subject, since: PartialDate | undefined): string {
  if (since === undefined) return '';
  return language === 'fr' ? ` depuis ${yearOf(since)}` : ` since ${yearOf(since)}`;
}

/** Neutral of whether it goes on: « à partir de 2019 », "from 2019". */
function fromText({ language }: Subject, since: PartialDate): string {
  return language === 'fr' ? `à partir de ${yearOf(since)}` : `from ${yearOf(since)}`;
}

/** An office of the past in words, and what there is to know before another word is put beside it. */
export interface PastRole {
  readonly text: string;
  /** The same after a trade: « homme politique, devenu gouverneur du Minnesota en 2019 ». */
  readonly afterTrade: string;
  /** The office alone, without « ancien » and its years. */
  readonly office: string;
  /** Who led a state or a government, or held a rank that is the noun for them. */
  readonly standing: 'head' | 'dignity' | 'office' | 'unnamed';
}

/** An office that has ended, or that is only known to have been held once. */
export function pastRole(subject: Subject): PastRole | undefined {
  const [office] = pastOffices(subject);
  if (office === undefined) return undefined;
  const text = beginningText(subject, office) ?? pastText(subject, office);
  const relative = subject.language === 'en' && text.startsWith('became ') ? 'who ' : '';
  return {
    text,
    afterTrade: relative + text,
    office: roleText(subject, office.fact),
    standing: standingOf(office),
  };
}

function standingOf({ fact, rank }: PastOffice): PastRole['standing'] {
  if (isUnnamed(fact)) return 'unnamed';
  if (isDignity(fact, true)) return rank <= HEADS ? 'head' : 'dignity';
  return 'office';
}

function pastText(subject: Subject, office: PastOffice): string {
  const { fact, tenures, rank } = office;
  const text = roleText(subject, fact);
  const years = yearsText(subject, tenures);
  const last = tenures.at(-1);
  // A candidacy is of the year in its name.
  if (Math.floor(rank) > SEATS + 1) return remark(isDecided(fact) ? stoodText(subject, text) : text, years);
  if (isDignity(fact, isGone(subject)) || isOfAntiquity(fact)) return remark(text, years);
  if (last?.until !== undefined) return remark(isOfHistory(subject) ? text : formerText(subject, fact), years);
  if (isGone(subject)) return formerText(subject, fact);
  if (isSucceeded(subject, office))
    return remark(formerText(subject, fact), yearsText(subject, tenures.filter(isClosed)));
  if (last !== undefined) return remark(text, years);
  if (isOfFirm(fact)) return executiveText(subject);
  return heldText(subject, text);
}

function heldText({ language }: Subject, text: string): string {
  return language === 'fr' ? `a été ${text}` : `has served as ${text}`;
}

function stoodText({ language }: Subject, text: string): string {
  return language === 'fr' ? `a été ${text}` : `was a ${text}`;
}

/** Whether the election that somebody stood in is over: its year is in its name. */
function isDecided({ value, asOf }: Fact): boolean {
  if (value.type !== 'term') return false;
  const [year] = /\b20\d\d\b/.exec(value.term.en) ?? [];
  return year !== undefined && year <= yearOf(asOf);
}

/**
 * « devenue ministre du Travail en 2017, puis de nouveau en 2021 »: of the last term only its beginning is known, and
 * a reader of « ministre du Travail (à partir de 2017) » takes it for today's. `undefined` where more is known.
 */
function beginningText(subject: Subject, office: PastOffice): string | undefined {
  const { fact, tenures, rank } = office;
  const years = tenures.flatMap(({ since }) => (since === undefined ? [] : [yearOf(since)]));
  if (years.length === 0 || years.length < tenures.length || tenures.at(-1)?.until !== undefined) return undefined;
  if (isDignity(fact, true) || isOfAntiquity(fact) || isGone(subject) || Math.floor(rank) > SEATS + 1) return undefined;
  if (isSucceeded(subject, office)) return undefined;
  const text = roleText(subject, fact);
  if (subject.language === 'en') return `became ${text} in ${years.join(' and again in ')}`;
  return `${subject.gender === 'female' ? 'devenue' : 'devenu'} ${text} en ${years.join(', puis de nouveau en ')}`;
}

/** An open term of who has a successor says only that we do not know its end. */
function isClosed({ until }: Tenure): boolean {
  return until !== undefined;
}

/** « directeur général », of a firm that is not named: what is known is the trade. */
function isOfFirm({ value }: Fact): boolean {
  return (
    value.type === 'term' && value.of === undefined && /^chief (?:executive|operating) officer$/i.test(value.term.en)
  );
}

function executiveText({ language, gender }: Subject): string {
  if (language === 'en') return 'business executive';
  return gender === 'female' ? 'cheffe d’entreprise' : 'chef d’entreprise';
}

/** « ancien président de la République française (2012–2017) », of who has only a seat today. */
export function higherPastRole(subject: Subject): string | undefined {
  const now = roleOfDay(subject);
  if (now === undefined || Math.floor(rankOf(subject, now)) < SEATS) return undefined;
  const then = pastOffices(subject).find(
    (office) => office.rank < HEADS + 1 && (office.tenures.at(-1)?.until !== undefined || isSucceeded(subject, office)),
  );
  return then && pastText(subject, then);
}

function formerText(subject: Subject, fact: Fact): string {
  const text = roleText(subject, fact);
  if (subject.language === 'en') return `former ${text}`;
  const feminine = subject.gender === 'female' && fact.value.type === 'term' && fact.value.term.frFeminine !== '';
  return `${feminine ? 'ancienne' : 'ancien'} ${text}`;
}

/** More terms than this and the line tells the last. */
const MAX_TENURES = 3;

/** « 2015–2016, 2018–2021 »; in the brackets of the office where it has some: « maire du Percy (Isère, 2014–2020) ». */
function yearsText(subject: Subject, tenures: readonly Tenure[]): string {
  if (tenures.length === 0) return '';
  const shown = tenures.length > MAX_TENURES ? tenures.slice(-1) : tenures;
  return shown.map((tenure) => tenureText(subject, tenure)).join(', ');
}

function tenureText(subject: Subject, { since, until }: Tenure): string {
  if (until === undefined) return since === undefined ? '' : fromText(subject, since);
  if (since === undefined) return subject.language === 'fr' ? `jusqu’en ${yearOf(until)}` : `until ${yearOf(until)}`;
  const [from, to] = [yearOf(since), yearOf(until)];
  return from === to ? from : `${from}–${to}`;
}
