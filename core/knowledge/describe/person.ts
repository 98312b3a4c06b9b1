import type { EntityIndex, Language } from '../../model.ts';
import type { CountryWords } from '../countries.ts';
import * as french from '../french.ts';
import type { Term } from '../vocabulary.ts';
import { fromPlace } from './place-names.ts';
import { currentRole, higherPastRole, isDead, pastRole, termText } from './roles.ts';
import {
  dateOf,
  entitiesOf,
  labelOf,
  type Subject,
  termsOf,
  textOf,
  valueNames,
  wordsOfCountry,
  yearOf,
} from './subject.ts';

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
  const isBare = termsOf(subject, 'occupation').length === 0;
  if (past && (!occupation || isBare || occupation.length > LINE)) return past + deathText(subject);
  // The years of a life stay beside the person: after an office they would read as its years.
  if (past) return `${occupation}${lifeText(subject)}, ${past}`;
  const base = occupation ?? describeTies(subject);
  if (base !== undefined) return base + lifeText(subject) + aboutText(subject, base);
  // « personnalité : prix Nobel de chimie 2020 ».
  const bare = subject.language === 'fr' ? 'personnalité' : 'public figure';
  const about = aboutText(subject, bare);
  return about === '' ? undefined : bare + about;
}

/** « journaliste français : présentateur du journal de 20 heures de TF1 »: what a person is known for, in words by hand. */
function aboutText(subject: Subject, base: string): string {
  const about = textOf(subject, 'about');
  // A second colon would not read.
  if (about === undefined || base.includes(about) || about.includes(':')) return '';
  return `${subject.language === 'fr' ? '\u00a0: ' : ': '}${about}`;
}

/** « actrice américaine », « homme d’affaires (Guam) », "French footballer". */
function describeOccupation(subject: Subject): string | undefined {
  const terms = leadingOccupations(subject);
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
function leadingOccupations(subject: Subject): readonly Term[] {
  const terms = termsOf(subject, 'occupation');
  // « homme politique et poète, a été président d’Israël » would be two people.
  if (terms[0]?.key === POLITICIAN && hasOffice(subject)) return terms.slice(0, 1);
  const leading = terms.filter((term) => !SIDELINES.has(term.key));
  // Of sidelines alone, those of the pen: Alice Munro is a writer before she is a journalist.
  const pens = [...terms].sort((a, b) => Number(b.key === WRITER) - Number(a.key === WRITER));
  return (leading.length > 0 ? leading : pens).slice(0, 2);
}

function hasOffice(subject: Subject): boolean {
  return subject.facts.some(({ property }) => property.key === 'position' || property.key === 'held');
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
const TIES = [
  'group',
  'party',
  'team',
  'membership',
  'memberOf',
  'employer',
  'spouse',
  'education',
  'birthPlace',
  'award',
] as const;

/** « personnalité politique (Parti travailliste) »: of whom only the party is known, what else could they be. */
function describeAffiliation(subject: Subject): string | undefined {
  const party = valueNames(subject, 'party')[0] ?? valueNames(subject, 'affiliation')[0];
  if (party === undefined) return undefined;
  return subject.language === 'fr' ? `personnalité politique (${party})` : `political figure (${party})`;
}

/** A member of a band sings or plays. */
const BAND = /\b(?:band|musical (?:group|duo|ensemble)|girl group|boy band|orchestra)\b/i;
const CLUB =
  /\b(?:football|basketball|baseball|hockey|rugby|cricket|handball|volleyball|cycling|sports?)\b.*\b(?:club|team)\b/i;

/** « chanteur ou musicien (The Stranglers) », « sportif (AaB Fodbold) »: who somebody is, by what the entity is they belong to. */
function describeByGroup(subject: Subject): string | undefined {
  const fr = subject.language === 'fr';
  for (const property of ['membership', 'memberOf', 'team'] as const) {
    for (const group of entitiesOf(subject, property)) {
      const type = termsOfEntity(subject, group)[0]?.en ?? '';
      const label = labelOf(subject, group);
      if (property !== 'team' && BAND.test(type)) {
        return `${musicianWords(subject)} (${label})`;
      }
      if (CLUB.test(type))
        return fr ? `${subject.gender === 'female' ? 'sportive' : 'sportif'} (${label})` : `sportsperson (${label})`;
    }
  }
  return undefined;
}

/** In the band or once in it, singing or playing: the dumps do not say. */
function musicianWords({ language, gender }: Subject): string {
  if (language === 'en') return 'singer or musician';
  return gender === 'female' ? 'chanteuse ou musicienne' : 'chanteur ou musicien';
}

function termsOfEntity({ knowledge }: Subject, entity: EntityIndex): readonly Term[] {
  return knowledge
    .factsOf(entity)
    .flatMap(({ property, value }) => (property.key === 'type' && value.type === 'term' ? [value.term] : []));
}

/** « footballeur (milieu de terrain) » would be a guess; the place in a team says a sport is played. */
function describePlayer(subject: Subject): string | undefined {
  const place = textOf(subject, 'playingPosition');
  if (place === undefined) return undefined;
  if (subject.language === 'en') return `sportsperson (${place})`;
  return `${subject.gender === 'female' ? 'sportive' : 'sportif'} (${place})`;
}

/** « artiste (soul) »: a genre or a label says as much. */
function describeArtist(subject: Subject): string | undefined {
  const style = textOf(subject, 'genre') ?? valueNames(subject, 'label')[0];
  if (style === undefined) return undefined;
  return `${subject.language === 'fr' ? 'artiste' : 'artist'} (${style})`;
}

function describeTies(subject: Subject): string | undefined {
  const known =
    describeByGroup(subject) ?? describePlayer(subject) ?? describeAffiliation(subject) ?? describeArtist(subject);
  if (known !== undefined) return known;
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
