import type { EntityIndex, Language, PartialDate } from '../../model.ts';
import type { CountryWords } from '../countries.ts';
import * as french from '../french.ts';
import { theBody } from '../organization-names.ts';
import { holds, holdsWords, inBrackets, remark } from './brackets.ts';
import { inPlace, isTownOrState } from './place-names.ts';
import {
  dateOf,
  entitiesOf,
  isoOf,
  labelOf,
  type Subject,
  termsOf,
  textOf,
  valueNames,
  wordsOfCountry,
  yearOf,
} from './subject.ts';
import { bestType, typeText } from './types.ts';

/** An organization: « parti politique français », « organisation internationale, siège à Bruxelles ». */
export function describeOrganization(subject: Subject): string | undefined {
  const noun = organizationNoun(subject);
  const origin = originText(subject, noun);
  const purposes = [textOf(subject, 'about'), textOf(subject, 'standsFor')];
  const purpose = purposes.find((text) => text && !noun.includes(text) && !isSaid(origin, text));
  const industry = termsOf(subject, 'industry')[0];
  const founded = foundedText(subject, origin, noun);
  const base = withSeat(subject, noun, industry ? remark(founded, typeText(subject, industry)) : founded);
  if (purpose) return `${base}${subject.language === 'fr' ? '\u00a0: ' : ': '}${purpose}`;
  return base === noun && bestType(subject) === undefined ? undefined : base;
}

/** « groupe djihadiste syrien : groupe djihadiste syrien »: a purpose whose every word stands there already. */
function isSaid(line: string, purpose: string): boolean {
  const words = purpose.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? [];
  return words.every((word) => line.toLowerCase().includes(word));
}

function organizationNoun(subject: Subject): string {
  const type = bestType(subject);
  if (type) return typeText(subject, type);
  return subject.language === 'fr' ? 'organisation' : 'organization';
}

/** The noun with its nationality: an adjective where we know the noun's gender, else in brackets. */
function originText(subject: Subject, noun: string): string {
  const country = subject.knowledge.countryOf(subject.index);
  if (country === undefined || noun.includes(labelOf(subject, country))) return noun;
  const words = wordsOfCountry(subject.knowledge, country);
  if (bringsOrigin(subject, noun, words)) return noun;
  const gender = nounGender(subject);
  // Its seat makes no international federation Swiss, and no agency of the Union Swedish.
  if (SUPRANATIONAL.test(noun)) return noun;
  if (!words || gender === undefined || MISSION.test(noun)) return noun + inBrackets(labelOf(subject, country));
  // "former German record company": the word for the past comes first in English.
  if (subject.language === 'en') return noun.replace(/^(former )?/, `$1${words.englishAdjective} `);
  const adjective = inNumber(noun, words.adjective[gender]);
  return joinsAnotherNoun(noun, adjective) ? noun + inBrackets(labelOf(subject, country)) : `${noun} ${adjective}`;
}

/** Words from which on an adjective at the end is read with the last noun. */
const LONG_TYPE = 6;

/** « stupéfiants français », « Nouvelle-Calédonie française »: the adjective would seem to go with another noun. */
function joinsAnotherNoun(noun: string, adjective: string): boolean {
  const words = noun.split(/[\s’]+/u);
  const last = words.at(-1) ?? '';
  if (words.length < 2) return false;
  if (words.length >= LONG_TYPE || /^\p{Lu}\p{Ll}/u.test(last)) return true;
  return (
    /s$/.test(last) && /s$/.test(adjective) && !/[sx]$/.test(words[0] ?? '') && / (?:aux|contre les|des) /.test(noun)
  );
}

const SUPRANATIONAL =
  /^(?:fédération sportive internationale|agence de l’Union européenne|international (?:sports? federation|sport governing body)|agency of the European Union)$/;

/** Sent to a country by others: it is not « libanaise ». */
const MISSION = /maintien de la paix|peacekeeping/i;

/** Types such as « série d’animation japonaise », "US government agency" or « place financière de Londres ». */
function bringsOrigin(subject: Subject, noun: string, words: CountryWords | undefined): boolean {
  const adjectives = words ? [words.adjective.m, words.adjective.f, words.englishAdjective] : [];
  if (adjectives.some((adjective) => holds(noun, adjective))) return true;
  if (words?.englishAdjective === 'American' && /\bU\.?S\b/.test(noun)) return true;
  return placesOf(subject).some((place) => holds(noun, place.replace(/ City$/, '')));
}

/** « forces armées argentines »: the adjective follows a noun that is plural in French. */
function inNumber(noun: string, adjective: string): string {
  const [first = ''] = noun.toLowerCase().split(/[^\p{L}]/u);
  const isPlural = /[sx]$/.test(first) && !SINGULARS.has(first);
  return isPlural && !/[sx]$/.test(adjective) ? `${adjective}s` : adjective;
}

/** French nouns of bodies and works that end in s or x in the singular. */
const SINGULARS: ReadonlySet<string> = new Set(
  'accès campus cirque concours congrès consensus corpus corps cours discours fonds choix palais parcours prix procès progrès secours succès virus bus colis puits'.split(
    ' ',
  ),
);

function nounGender(subject: Subject): 'f' | 'm' | undefined {
  const type = bestType(subject);
  if (!type) return subject.kind === 'organization' ? 'f' : undefined;
  return type.gender === '' ? undefined : type.gender;
}

function foundedText(subject: Subject, line: string, noun: string): string {
  const inception = dateOf(subject, 'inception');
  const dissolved = dateOf(subject, 'dissolved');
  if (dissolved !== undefined) return remark(line, yearsText(inception, dissolved, subject.language));
  const when = inception === undefined ? '' : ` ${subject.language === 'fr' ? 'en' : 'in'} ${yearOf(inception)}`;
  const where = foundingPlace(subject, noun);
  if (when + where === '') return line;
  if (subject.language === 'en') return `${line} founded${when}${where}`;
  return `${line} ${nounGender(subject) === 'f' ? 'fondée' : 'fondé'}${when}${where}`;
}

/** « fondée à Seattle » of a firm that has moved since: in brackets, the town would read as its seat. */
function foundingPlace(subject: Subject, noun: string): string {
  const place = entitiesOf(subject, 'formedIn')[0];
  if (place === undefined || isOfItsTown(subject, noun) || entitiesOf(subject, 'headquarters').length > 0) return '';
  if (place === subject.knowledge.countryOf(subject.index) || isInWords(subject, noun, labelOf(subject, place)))
    return '';
  return isTownOrState({ ...subject, language: 'fr' }, place) ? ` ${inPlace(subject, place)}` : '';
}

/** Bands and clubs are of the town where they began. */
const OF_ITS_TOWN = /\b(?:band|group|duo|trio|quartet|ensemble|orchestra|choir|club|team|university|school)\b/i;

function isOfItsTown(subject: Subject, noun: string): boolean {
  return OF_ITS_TOWN.test(bestType(subject)?.en ?? noun);
}

/** Where it sits, unless its name or its nationality say so. */
function withSeat(subject: Subject, noun: string, line: string): string {
  const seat = entitiesOf(subject, 'headquarters')[0];
  const country = subject.knowledge.countryOf(subject.index);
  if (seat !== undefined && seat !== country && !isBuilding(subject, seat)) {
    return `${line}, ${subject.language === 'fr' ? 'siège' : 'based'} ${inPlace(subject, seat)}`;
  }
  const place = seat === undefined || seat === country ? townOf(subject, noun) : labelOf(subject, seat);
  if (place === undefined) return line;
  if (!isInWords(subject, noun, place)) return isOf(subject, country, place) ? line : remark(line, place);
  const state = stateOfSeat(subject);
  return state === undefined || country !== undefined ? line : remark(line, state);
}

/** « siège à l’aéroport … » would want an article that we do not know: a name that is a common noun goes in brackets. */
function isBuilding(subject: Subject, seat: EntityIndex): boolean {
  const name = subject.knowledge.labelOf(seat, 'fr');
  return /^\p{Ll}/u.test(name) && !isTownOrState({ ...subject, language: 'fr' }, seat);
}

function placesOf(subject: Subject): readonly string[] {
  return [...valueNames(subject, 'location'), ...valueNames(subject, 'formedIn')];
}

/** Where it is; where it began is told as that, but of bands and clubs. */
function townOf(subject: Subject, noun: string): string | undefined {
  return isOfItsTown(subject, noun) ? placesOf(subject)[0] : valueNames(subject, 'location')[0];
}

/** Whether a line that has the adjective of a country would name the country besides. */
function isOf(subject: Subject, country: EntityIndex | undefined, place: string): boolean {
  return country !== undefined && labelOf(subject, country) === place;
}

/** The state of a town that the name has already: « université publique (Pays-Bas) » of Rotterdam. */
function stateOfSeat(subject: Subject): string | undefined {
  const place = [...entitiesOf(subject, 'location'), ...entitiesOf(subject, 'formedIn')][0];
  // Hong Kong is in no other state to a reader.
  if (place === undefined || isoOf(subject.knowledge, place) !== undefined) return undefined;
  const state = subject.knowledge.countryOf(place);
  if (state === undefined) return undefined;
  const label = labelOf(subject, state);
  return isInWords(subject, '', label) ? undefined : label;
}

/** Whether the label or the type say a place or a whole already, in the language of the line. */
function isInWords(subject: Subject, noun: string, name: string): boolean {
  const words = name.replace(/ City$/, '');
  const label = labelOf(subject, subject.index);
  return holds(label, words) || holds(noun, words) || holds(words, noun) || holdsWords(`${label} ${noun}`, words);
}

/** An event: « guerre (Ukraine, depuis 2022) ». */
export function describeEvent(subject: Subject): string | undefined {
  const type = bestType(subject);
  const noun = type ? typeText(subject, type) : subject.language === 'fr' ? 'événement' : 'event';
  const purpose = textOf(subject, 'about');
  const details = [whereText(subject, noun), whenText(subject)].filter((part) => part !== undefined);
  if (!type && !purpose && details.length === 0) return undefined;
  const base = details.length === 0 ? noun : remark(noun, details.join(', '));
  return purpose ? `${base}${subject.language === 'fr' ? '\u00a0: ' : ': '}${purpose}` : base;
}

function whereText(subject: Subject, noun: string): string | undefined {
  const places = ['location', 'country', 'jurisdiction', 'continent', 'partOf'] as const;
  // A world war is not the war of the first of its places.
  const named = places.map((property) => valueNames(subject, property)).filter((names) => names.length > 0);
  if (named[0] !== undefined && named[0].length > 1) return undefined;
  const names = named.flatMap((all) => (all.length === 1 ? all : []));
  return names.find((name) => !isInWords(subject, noun, name)) ?? stateOfEvent(subject);
}

/** What has no state of today to be told of: an old battle was in another. */
const FIGHT = /\b(?:battle|siege|war|massacre|campaign|conquest|offensive|landing)\b/i;

function stateOfEvent(subject: Subject): string | undefined {
  return FIGHT.test(bestType(subject)?.en ?? '') ? undefined : stateOfSeat(subject);
}

/** What goes on until an end is known; of an affair, an operation or a movement, a beginning alone is its year. */
const LASTING =
  /^(?:civil |international )?war$|\b(?:armed conflict|insurgency|occupation|blockade|pandemic|epidemic)\b/i;
/** A war by name: of an intervention or an offensive in one, no end is known either, and it may be over. */
const WAR = /guerre|conflit|insurrection|occupation|blocus|pandémie|épidémie/i;

function goesOn(subject: Subject): boolean {
  const name = subject.knowledge.labelOf(subject.index, 'fr');
  return LASTING.test(bestType(subject)?.en ?? '') && WAR.test(name);
}

function whenText(subject: Subject): string | undefined {
  const start = dateOf(subject, 'start') ?? dateOf(subject, 'inception');
  const end = dateOf(subject, 'end') ?? dateOf(subject, 'dissolved');
  const day = dateOf(subject, 'date');
  if (start === undefined) return day === undefined ? undefined : yearOf(day);
  if (end !== undefined) return yearsText(start, end, subject.language);
  if (!goesOn(subject)) return yearOf(start);
  return subject.language === 'fr' ? `depuis ${yearOf(start)}` : `since ${yearOf(start)}`;
}

/** « 1914–1918 », « 2012 », « jusqu’en 1971 » where the beginning is not known. */
function yearsText(start: PartialDate | undefined, end: PartialDate, language: Language): string {
  const [from, to] = [start === undefined ? '' : yearOf(start), yearOf(end)];
  if (from === '') return language === 'fr' ? `jusqu’en ${to}` : `until ${to}`;
  return from === to ? from : `${from}–${to}`;
}

/** A work: « film américain », « livre de Victor Hugo (1862) ». */
export function describeWork(subject: Subject): string | undefined {
  const type = bestType(subject);
  const noun = type ? typeText(subject, type) : subject.language === 'fr' ? 'œuvre' : 'work';
  const origin = originText(subject, noun);
  const author = authorText(subject);
  const year = dateOf(subject, 'date') ?? dateOf(subject, 'inception');
  if (!type && origin === noun && author === '') return undefined;
  return `${origin}${author}${year === undefined ? '' : ` (${yearOf(year)})`}`;
}

function authorText(subject: Subject): string {
  const makers = ['creator', 'developer', 'manufacturer'] as const;
  const label = makers.flatMap((property) => valueNames(subject, property))[0];
  if (label === undefined) return '';
  const body = theBody(label, subject.language) ?? label;
  return subject.language === 'fr' ? ` ${french.of(body)}` : ` by ${body}`;
}
