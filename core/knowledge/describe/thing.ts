import type { Language, PartialDate } from '../../model.ts';
import * as french from '../french.ts';
import { inPlace } from './place-names.ts';
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
import { bestType, typeText } from './types.ts';

/** An organization: « parti politique français », « organisation internationale, siège à Bruxelles ». */
export function describeOrganization(subject: Subject): string | undefined {
  const noun = organizationNoun(subject);
  const purpose = [textOf(subject, 'about'), textOf(subject, 'standsFor')].find((text) => text && !noun.includes(text));
  const base = originText(subject, noun) + foundedText(subject) + industryText(subject) + seatText(subject);
  if (purpose) return `${base}${subject.language === 'fr' ? '\u00a0: ' : ': '}${purpose}`;
  return base === noun && bestType(subject) === undefined ? undefined : base;
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
  const gender = nounGender(subject);
  // Types such as « série d’animation japonaise » bring their nationality along.
  if (words && noun.includes(subject.language === 'fr' ? words.adjective.m : words.englishAdjective)) return noun;
  if (!words || gender === undefined) return `${noun} (${labelOf(subject, country)})`;
  if (subject.language === 'en') return `${words.englishAdjective} ${noun}`;
  return `${noun} ${inNumber(noun, words.adjective[gender])}`;
}

/** « forces armées argentines »: the adjective follows a noun that is plural in French. */
function inNumber(noun: string, adjective: string): string {
  return /^(?:forces|troupes|services|chemins|archives|gardes)\b/i.test(noun) && !/[sx]$/.test(adjective)
    ? `${adjective}s`
    : adjective;
}

function nounGender(subject: Subject): 'f' | 'm' | undefined {
  const type = bestType(subject);
  if (!type) return subject.kind === 'organization' ? 'f' : undefined;
  return type.gender === '' ? undefined : type.gender;
}

function foundedText(subject: Subject): string {
  const inception = dateOf(subject, 'inception');
  const dissolved = dateOf(subject, 'dissolved');
  if (dissolved !== undefined) return ` (${yearsText(inception, dissolved, subject.language)})`;
  if (inception === undefined) return '';
  if (subject.language === 'en') return ` founded in ${yearOf(inception)}`;
  return ` ${nounGender(subject) === 'f' ? 'fondée' : 'fondé'} en ${yearOf(inception)}`;
}

function industryText(subject: Subject): string {
  const industry = termsOf(subject, 'industry')[0];
  return industry ? ` (${typeText(subject, industry)})` : '';
}

function seatText(subject: Subject): string {
  const seat = entitiesOf(subject, 'headquarters')[0];
  if (seat !== undefined)
    return subject.language === 'fr' ? `, siège ${inPlace(subject, seat)}` : `, based ${inPlace(subject, seat)}`;
  const place = valueNames(subject, 'location')[0] ?? valueNames(subject, 'formedIn')[0];
  return place === undefined ? '' : ` (${place})`;
}

/** An event: « guerre (Ukraine, depuis 2022) ». */
export function describeEvent(subject: Subject): string | undefined {
  const type = bestType(subject);
  const noun = type ? typeText(subject, type) : subject.language === 'fr' ? 'événement' : 'event';
  const purpose = textOf(subject, 'about');
  const details = [whereText(subject), whenText(subject)].filter((part) => part !== undefined);
  if (!type && !purpose && details.length === 0) return undefined;
  const base = details.length === 0 ? noun : `${noun} (${details.join(', ')})`;
  return purpose ? `${base}${subject.language === 'fr' ? '\u00a0: ' : ': '}${purpose}` : base;
}

function whereText(subject: Subject): string | undefined {
  const places = ['location', 'country', 'jurisdiction', 'continent', 'partOf'] as const;
  const named = places.map((property) => valueNames(subject, property)).find((names) => names.length > 0);
  // A world war is not the war of the first of its places.
  return named?.length === 1 ? named[0] : undefined;
}

/** What goes on until an end is known; of an election, a beginning alone is its day. */
const LASTING =
  /\b(?:war|conflict|movement|crisis|pandemic|epidemic|occupation|insurgency|blockade|siege|invasion|operation|coalition|case|affair|trial|period)\b/i;

function whenText(subject: Subject): string | undefined {
  const start = dateOf(subject, 'start') ?? dateOf(subject, 'inception');
  const end = dateOf(subject, 'end') ?? dateOf(subject, 'dissolved');
  const day = dateOf(subject, 'date');
  if (start === undefined) return day === undefined ? undefined : yearOf(day);
  if (end !== undefined) return yearsText(start, end, subject.language);
  if (!LASTING.test(bestType(subject)?.en ?? '')) return yearOf(start);
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
  return subject.language === 'fr' ? ` ${french.of(label)}` : ` by ${label}`;
}
