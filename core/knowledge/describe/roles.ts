import type { PartialDate } from '../../model.ts';
import type { Fact } from '../decode-fact.ts';
import { typographic } from '../french.ts';
import { isBefore } from '../partial-date.ts';
import type { Term } from '../vocabulary.ts';
import { ofPlace } from './place-names.ts';
import { dateOf, type FactStatus, factsOf, type Subject, statusOf, yearOf } from './subject.ts';

/** Offices by weight, heaviest first, as the English terms begin: which of several is named. */
const OFFICE_WEIGHTS = [
  /^(president of (?!the (senate|national assembly|council of ministers))|pope|king|queen|emperor|supreme leader)/i,
  /^(prime minister|chancellor|premier|secretary[- ]general)/i,
  /^(vice president|president|chair|leader|first secretary)/i,
  /(minister|secretary of|foreign secretary|attorney general|commissioner|director)/i,
  /(governor|mayor|judge|justice|ambassador|speaker)/i,
  /(senator|deputy|member of)/i,
];

/** The weight of a plain seat in a parliament. */
const SEATS = OFFICE_WEIGHTS.length - 1;

/** Offices before plain memberships, those of one's own country before those of others. */
export function rankRoles(subject: Subject, roles: readonly Fact[]): readonly Fact[] {
  const country = subject.knowledge.countryOf(subject.index);
  const home = country === undefined ? '' : subject.knowledge.idOf(country);
  return [...roles].sort((a, b) => weigh(a, home) - weigh(b, home));
}

function weigh(fact: Fact, home: string): number {
  if (fact.value.type !== 'term') return OFFICE_WEIGHTS.length;
  const { term } = fact.value;
  const weight = OFFICE_WEIGHTS.findIndex((pattern) => pattern.test(term.en));
  const abroad = home !== '' && term.of !== '' && term.of !== home;
  return (weight === -1 ? OFFICE_WEIGHTS.length : weight) + (abroad ? 0.5 : 0);
}

/** « présidente de la Commission européenne », in the form that fits the person. */
export function roleText(subject: Subject, fact: Fact): string {
  if (fact.value.type !== 'term') return '';
  const { term, of } = fact.value;
  const office = termText(subject, term);
  return of === undefined ? office : `${office} ${ofPlace(subject, of)}`;
}

/** A term of persons in the language and gender of the subject. */
export function termText(subject: Subject, term: Term): string {
  if (subject.language === 'en') return term.en;
  const form = subject.gender === 'female' && term.frFeminine !== '' ? term.frFeminine : term.fr;
  return typographic(form === '' ? term.en : form);
}

/** The office held on the subject's day, dated: « président de l’Ukraine depuis 2019 ». */
export function currentRole(subject: Subject): string | undefined {
  const role = roleOfDay(subject);
  if (!role) return undefined;
  if (statusOf(role, subject.date) === 'holds') return `${roleText(subject, role)}${sinceText(subject, role.since)}`;
  return `${roleText(subject, role)} ${subject.language === 'fr' ? 'en' : 'in'} ${yearOf(role.asOf)}`;
}

/** The fact of that office; one that was noted later and has no beginning only when no other is known. */
export function roleOfDay(subject: Subject): Fact | undefined {
  if (isDead(subject)) return undefined;
  const roles = rankRoles(subject, factsOf(subject, 'position'));
  const withStatus = (status: FactStatus) => roles.find((fact) => statusOf(fact, subject.date) === status);
  return withStatus('holds') ?? withStatus('known-later');
}

function sinceText({ language }: Subject, since: PartialDate | undefined): string {
  if (since === undefined) return '';
  return language === 'fr' ? ` depuis ${yearOf(since)}` : ` since ${yearOf(since)}`;
}

/** An office that has ended, or that is only known to have been held once. */
export function pastRole(subject: Subject): string | undefined {
  const ended = rankRoles(subject, factsOf(subject, 'position')).find((fact) => hasEnded(subject, fact));
  if (ended) return `${formerText(subject, ended)}${yearsText(ended)}`;
  const held = rankRoles(subject, factsOf(subject, 'held')).find((fact) => statusOf(fact, subject.date) !== 'future');
  if (!held) return undefined;
  if (held.since !== undefined && held.until !== undefined) return `${formerText(subject, held)}${yearsText(held)}`;
  const text = roleText(subject, held);
  return subject.language === 'fr' ? `a été ${text}` : `has served as ${text}`;
}

/** Weights up to this are of those who led a state or a government. */
const HEADS = 1;

/** « ancien président de la République française (2012–2017) », of who has only a seat today. */
export function higherPastRole(subject: Subject): string | undefined {
  const now = roleOfDay(subject);
  if (now === undefined || Math.floor(weigh(now, '')) < SEATS) return undefined;
  const then = factsOf(subject, 'position').find((fact) => hasEnded(subject, fact) && weigh(fact, '') <= HEADS);
  return then && `${formerText(subject, then)}${yearsText(then)}`;
}

function hasEnded(subject: Subject, fact: Fact): boolean {
  const status = statusOf(fact, subject.date);
  return status === 'past' || (status === 'holds' && isDead(subject));
}

function formerText(subject: Subject, fact: Fact): string {
  const text = roleText(subject, fact);
  if (subject.language === 'en') return `former ${text}`;
  const feminine = subject.gender === 'female' && fact.value.type === 'term' && fact.value.term.frFeminine !== '';
  return `${feminine ? 'ancienne' : 'ancien'} ${text}`;
}

function yearsText({ since, until }: Fact): string {
  if (since === undefined || until === undefined) return '';
  const [from, to] = [yearOf(since), yearOf(until)];
  return from === to ? ` (${from})` : ` (${from}–${to})`;
}

/** Whether the person had died by the day we speak of. */
export function isDead(subject: Subject): boolean {
  const death = dateOf(subject, 'deathDate');
  if (death === undefined) return factsOf(subject, 'deathPlace').length > 0;
  return subject.date === undefined || !isBefore(subject.date, death);
}
