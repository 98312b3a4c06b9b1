import type { EntityIndex, Language } from '../../model.ts';
import type { CountryWords } from '../countries.ts';
import * as french from '../french.ts';
import type { Term } from '../vocabulary.ts';
import { fromPlace } from './place-names.ts';
import { currentRole, isDead, pastRole, termText } from './roles.ts';
import { dateOf, entitiesOf, labelOf, type Subject, termsOf, valueNames, wordsOfCountry, yearOf } from './subject.ts';

/** A second part is added only to a first one that leaves room for it on the line. */
const LINE = 60;

/**
 * Occupations that Wikidata gives to many who are known for another: screenwriter, writer,
 * journalist, scientist, university teacher, producers, and the finer kinds of actor.
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
]);

const WRITER = 'Q36180';

/** A person in one line: the office of the day first, else occupation and country, else an office once held. */
export function describePerson(subject: Subject): string | undefined {
  const current = currentRole(subject);
  if (current) return current;
  const occupation = describeOccupation(subject);
  const past = pastRole(subject);
  if (past && (!occupation || occupation.length > LINE)) return past + deathText(subject);
  // The years of a life stay beside the person: after an office they would read as its years.
  if (past) return `${occupation}${lifeText(subject)}, ${past}`;
  const base = occupation ?? describeTies(subject);
  return base === undefined ? undefined : base + lifeText(subject);
}

/** « actrice américaine », « homme d’affaires (Guam) », "French footballer". */
function describeOccupation(subject: Subject): string | undefined {
  const terms = leadingOccupations(termsOf(subject, 'occupation'));
  const country = subject.knowledge.countryOf(subject.index);
  if (terms.length === 0) return describeCitizen(subject, country);
  const joined = terms.map((term) => termText(subject, term)).join(subject.language === 'fr' ? ' et ' : ' and ');
  if (country === undefined) return joined;
  const several = countriesOf(subject);
  if (several.length > 1) return `${joined} (${several.map((one) => labelOf(subject, one)).join(', ')})`;
  const words = wordsOfCountry(subject.knowledge, country);
  if (!words || !agrees(subject, terms) || repeats(joined, words, subject.language))
    return `${joined} (${labelOf(subject, country)})`;
  if (subject.language === 'en') return `${words.englishAdjective} ${joined}`;
  return `${joined} ${words.adjective[subject.gender === 'female' ? 'f' : 'm']}`;
}

/** States of today that someone is a citizen of; of two, neither is the adjective. */
function countriesOf(subject: Subject): readonly EntityIndex[] {
  const states = new Set(entitiesOf(subject, 'citizenship'));
  return [...states].filter((state) => wordsOfCountry(subject.knowledge, state) !== undefined);
}

/** At most two; those that many have besides what they are known for come last. */
function leadingOccupations(terms: readonly Term[]): readonly Term[] {
  const leading = terms.filter((term) => !SIDELINES.has(term.key));
  // Of sidelines alone, those of the pen: Alice Munro is a writer before she is a journalist.
  const pens = [...terms].sort((a, b) => Number(b.key === WRITER) - Number(a.key === WRITER));
  return (leading.length > 0 ? leading : pens).slice(0, 2);
}

/** An adjective can follow only a French noun in the person's own gender. */
function agrees(subject: Subject, terms: readonly Term[]): boolean {
  if (subject.language === 'en' || subject.gender !== 'female') return true;
  return terms.every((term) => term.frFeminine !== '');
}

/** « joueur de football américain » of the United States: said twice, it would stumble. */
function repeats(occupation: string, words: CountryWords, language: Language): boolean {
  return language === 'fr'
    ? occupation.endsWith(words.adjective.m) || occupation.endsWith(words.adjective.f)
    : occupation.startsWith(words.englishAdjective);
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

/** What else says who someone is, most telling first; the label of the property keeps the grammar out of it. */
const TIES = ['group', 'party', 'team', 'memberOf', 'employer', 'spouse', 'education', 'birthPlace', 'award'] as const;

function describeTies(subject: Subject): string | undefined {
  for (const property of TIES) {
    const label = subject.facts.find((fact) => fact.property.key === property)?.property.label[subject.language];
    const value = tieValue(subject, property);
    if (label === undefined || value === undefined) continue;
    return subject.language === 'fr'
      ? `personnalité (${french.lowerFirst(label)}\u00a0: ${value})`
      : `public figure (${french.lowerFirst(label)}: ${value})`;
  }
  return undefined;
}

function tieValue(subject: Subject, property: string): string | undefined {
  const term = termsOf(subject, property)[0];
  return term ? termText(subject, term) : valueNames(subject, property)[0];
}

/** « (1889–1945) » for the dead; the living keep their birth date for the list of facts. */
function lifeText(subject: Subject): string {
  const birth = dateOf(subject, 'birthDate');
  const death = dateOf(subject, 'deathDate');
  if (death === undefined || !isDead(subject)) return '';
  return birth === undefined ? deathText(subject) : ` (${yearOf(birth)}–${yearOf(death)})`;
}

function deathText(subject: Subject): string {
  const death = dateOf(subject, 'deathDate');
  return death === undefined || !isDead(subject) ? '' : ` (†\u00a0${yearOf(death)})`;
}
