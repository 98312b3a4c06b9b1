import type { EntityIndex } from '../../model.ts';
import type { CountryWords } from '../countries.ts';
import type { Term } from '../vocabulary.ts';
import { holds, inBrackets, remark } from './brackets.ts';
import { englishNationality, withNationality } from './english-trades.ts';
import { knownFor } from './known-for.ts';
import { isDead } from './past-office.ts';
import { fromPlace, inPlace, isTownOrState, ofPlace } from './place-names.ts';
import { currentRole, higherPastRole, type PastRole, pastRole, termText } from './roles.ts';
import { dateOf, entitiesOf, labelOf, type Subject, termsOf, wordsOfCountry, yearOf } from './subject.ts';
import { describeTies } from './ties.ts';
import { yearOfBirth } from './year-of-birth.ts';

/** A second part is added only to a first one that leaves room for it on the line. */
const LINE = 60;

/**
 * Occupations that Wikidata gives to many who are known for another: screenwriter, writer,
 * journalist, scientist, university teacher, producers, and the finer kinds of actor (character actor last).
 */
const SIDELINES: ReadonlySet<string> = new Set([
  'Q28389',
  'Q36180',
  'Q1930187',
  'Q901',
  'Q1622272',
  'Q3282637',
  'Q578109',
  'Q47541952',
  'Q1053574',
  'Q2405480',
  'Q10798782',
  'Q10800557',
  'Q2259451',
  'Q948329',
  'Q37226',
  'Q121594',
]);

const WRITER = 'Q36180';
const POLITICIAN = 'Q82955';

/** A person in one line: the office of the day first, else occupation and country, else an office once held. */
export function describePerson(subject: Subject): string | undefined {
  const current = currentRole(subject);
  if (current) return [current, higherPastRole(subject)].filter((part) => part !== undefined).join(', ');
  const occupation = describeOccupation(subject);
  const past = pastRole(subject);
  if (past && isWholeLine(subject, past, occupation)) return remark(past.text, deathText(subject));
  // The years of a life stay beside the person: after an office they would read as its years.
  if (past && occupation !== undefined && addsToTrade(subject, past)) {
    return `${remark(occupation, lifeText(subject))}, ${past.afterTrade}`;
  }
  const base = occupation ?? describeTies(subject);
  const trades = leadingOccupations(subject).map((term) => termText(subject, term));
  const known = knownFor({ subject, base, trades });
  if (known === undefined) return describeByDeath(subject);
  return remark(known.line, lifeText(subject)) + known.after;
}

/** Priests and rulers, of whom a see or a throne says more than the trade: « cardinal », not « prêtre, cardinal ». */
const RANKED_TRADE = /\b(?:priest|(?:arch)?bishop|cardinal|pope|monarch|ruler|sovereign|king|queen|emperor|prince)\b/i;

/** Whether the office says who somebody was, with no trade before it. */
function isWholeLine(subject: Subject, past: PastRole, occupation: string | undefined): boolean {
  const trades = termsOf(subject, 'occupation');
  if (occupation === undefined || trades.length === 0) return occupation === undefined || past.standing !== 'unnamed';
  if (past.standing === 'head') return true;
  if (past.standing === 'dignity') return trades.some((trade) => RANKED_TRADE.test(trade.en));
  return past.standing === 'office' && occupation.length > LINE;
}

/** Not « directeur général, a été directeur général », nor an office that names no place beside a trade that does. */
function addsToTrade(subject: Subject, past: PastRole): boolean {
  if (past.standing === 'unnamed') return false;
  return !leadingOccupations(subject).some((term) => termText(subject, term) === past.office);
}

/** « personnalité morte à Rome », of whom nothing else is known. */
function describeByDeath(subject: Subject): string | undefined {
  const place = entitiesOf(subject, 'deathPlace')[0];
  if (place === undefined || !isTownOrState(subject, place)) return undefined;
  const text = subject.language === 'fr' ? 'personnalité morte' : 'public figure who died';
  return remark(`${text} ${inPlace(subject, place)}`, lifeText(subject));
}

/** « actrice américaine », « homme d’affaires (Guam) », "French footballer". */
function describeOccupation(subject: Subject): string | undefined {
  const terms = leadingOccupations(subject);
  const country = subject.knowledge.countryOf(subject.index);
  if (terms.length === 0) return describeCitizen(subject, country);
  const trades = terms.map((term) => termText(subject, term));
  const joined = joinTrades(trades, subject.language === 'fr' ? ' et ' : ' and ');
  if (terms.some(({ en }) => OF_A_PEOPLE.test(en))) return joined;
  if (country === undefined) return joined;
  const several = countriesOf(subject);
  if (several.length > 1) return joined + inBrackets(several.map((one) => labelOf(subject, one)).join(', '));
  const words = wordsOfCountry(subject.knowledge, country);
  if (holds(joined, words ? labelOf(subject, country) : realmName(labelOf(subject, country)))) return joined;
  if (!words && MONARCH.test(terms[0]?.en ?? '')) return `${joined} ${ofRealm(subject, country)}`;
  if (!words || !agrees(subject, terms) || !takesAdjective(subject, joined))
    return joined + inBrackets(labelOf(subject, country));
  if (saysNationality(joined, words)) return joined;
  if (subject.language === 'en') return withNationality(joined, englishNationality(words.englishAdjective));
  return `${joined} ${words.adjective[subject.gender === 'female' || FEMININE_NOUN.test(joined) ? 'f' : 'm']}`;
}

/** « militant kurde », « indépendantiste basque »: the citizenship would say the contrary. */
const OF_A_PEOPLE = /\b(?:Basque|Breton|Catalan|Chechen|Corsican|Kashmiri|Kurdish)\b/;

/** « humoriste, acteur et animateur » where one of two trades is a pair. */
function joinTrades([first = '', second]: readonly string[], and: string): string {
  if (second === undefined) return first;
  if (second.includes(and)) return `${first.replace(and, ', ')}, ${second}`;
  return `${first.replace(and, ', ')}${and}${second}`;
}

/** « personnalité publique française », of a man too. */
const FEMININE_NOUN = /^personnalité (?!.* et )/;
/** Trades that end on a noun of their own: « victime d’une erreur judiciaire », « roi des Zoulous ». */
const OPEN_ENDED = /(?:^| )(?:victime d|suspecte? de |spécialiste d|(?:roi|reine|porte-parole) des )/;

/** Whether an adjective after the trades would be read of the person, and agree with them. */
function takesAdjective({ language, gender }: Subject, joined: string): boolean {
  if (isSportOfACountry(joined)) return false;
  if (language === 'en') return true;
  return !OPEN_ENDED.test(joined) && (gender === 'female' || !/personnalité.* et | et personnalité/.test(joined));
}

/** « royaume d’Angleterre » → « Angleterre » */
function realmName(label: string): string {
  return label.replace(
    /^(?:(?:grand-)?duché|royaume|empire) (?:de la |de l’|de |du |d’)|^(?:Kingdom|Empire|Duchy) of /i,
    '',
  );
}

/** « souverain d’Écosse », « monarque de l’Empire Gupta ». */
function ofRealm(subject: Subject, realm: EntityIndex): string {
  const [, kingdom] = /^(?:royaume|Kingdom) (.+)$/.exec(labelOf(subject, realm)) ?? [];
  return kingdom ?? ofPlace(subject, realm);
}

const MONARCH = /^(?:monarch|ruler|sovereign|king|queen)$/i;

/** States of today that someone is a citizen of; of two, neither is the adjective. */
function countriesOf(subject: Subject): readonly EntityIndex[] {
  const states = new Set(entitiesOf(subject, 'citizenship'));
  return [...states].filter((state) => wordsOfCountry(subject.knowledge, state) !== undefined);
}

/** At most two; those that many have besides what they are known for come last. */
function leadingOccupations(subject: Subject): readonly Term[] {
  const terms = termsOf(subject, 'occupation');
  // « homme politique et poète, a été président d’Israël » would be two people.
  if (terms[0]?.key === POLITICIAN && hasOffice(subject)) return terms.slice(0, 1);
  // The first is what somebody is known for: the importer puts sidelines last of their own accord.
  const leading = terms.filter((term, at) => !SIDELINES.has(term.key) || (at === 0 && terms.length > 1));
  // Of sidelines alone, those of the pen: Alice Munro is a writer before she is a journalist.
  const pens = [...terms].sort((a, b) => Number(b.key === WRITER) - Number(a.key === WRITER));
  return (leading.length > 0 ? leading : pens).slice(0, 2).filter(isNewTrade);
}

/** Trades that are one to a reader. */
const SAME_TRADES: readonly RegExp[] = [
  /^(?:politician|statesperson|statesman)$/i,
  /^(?:film director|film ?maker|director)$/i,
  /^(?:boxer|prizefighter)$/i,
  /^(?:monarch|ruler|sovereign|king|queen|emperor)$/i,
];

/** Not « peintre et peintre », nor « historien et historien de l’art » or « réalisateur et cinéaste ». */
function isNewTrade(term: Term, at: number, terms: readonly Term[]): boolean {
  return !terms.slice(0, at).some((before) => {
    if (holds(before.en, term.en) || holds(term.en, before.en)) return true;
    if (holds(before.fr, term.fr) || holds(term.fr, before.fr)) return true;
    return SAME_TRADES.some((trades) => trades.test(before.en) && trades.test(term.en));
  });
}

function hasOffice(subject: Subject): boolean {
  return subject.facts.some(({ property }) => property.key === 'position' || property.key === 'held');
}

/** An adjective can follow only a French noun in the person's own gender. */
function agrees(subject: Subject, terms: readonly Term[]): boolean {
  if (subject.language === 'en' || subject.gender !== 'female') return true;
  return terms.every((term) => term.frFeminine !== '');
}

/** « joueur de football américain » of the United States: an adjective after it would stumble. */
function isSportOfACountry(occupation: string): boolean {
  return /football (?:américain|canadien|australien)|(?:American|Canadian|Australian rules) football|French horn/.test(
    occupation,
  );
}

/** « membre de la famille royale britannique », « Française détenue en Iran »: said once is enough. */
function saysNationality(occupation: string, words: CountryWords): boolean {
  const { adjective, englishAdjective } = words;
  return [adjective.m, adjective.f, englishAdjective].some((word) => holds(occupation, word));
}

/** Known by country alone: « personnalité américaine »; "personnalité" is feminine whoever it is. */
function describeCitizen(subject: Subject, country: number | undefined): string | undefined {
  if (country === undefined || describeTies(subject)) return undefined;
  const words = wordsOfCountry(subject.knowledge, country);
  if (subject.language === 'en') {
    return words ? `${words.englishAdjective} public figure` : `public figure ${fromPlace(subject, country)}`;
  }
  return words ? `personnalité ${words.adjective.f}` : `personnalité ${fromPlace(subject, country)}`;
}

/** « 1889–1945 » for the dead; the living keep their birth date for the list of facts. */
function lifeText(subject: Subject): string {
  const birth = dateOf(subject, 'birthDate');
  const death = dateOf(subject, 'deathDate');
  if (death === undefined || !isDead(subject)) return yearOfBirth(subject);
  return birth === undefined ? deathText(subject) : `${yearOf(birth)}–${yearOf(death)}`;
}

function deathText(subject: Subject): string {
  const death = dateOf(subject, 'deathDate');
  return death === undefined || !isDead(subject) ? '' : `†\u00a0${yearOf(death)}`;
}
