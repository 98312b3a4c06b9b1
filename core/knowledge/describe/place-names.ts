import type { EntityIndex } from '../../model.ts';
import type { NameGender } from '../countries.ts';
import * as french from '../french.ts';
import { departmentGender, regionGender } from '../french-regions.ts';
import { isoOf, labelOf, type Subject, wordsOfCountry } from './subject.ts';

/** Gender of a place's French name; `-` (no article) for cities and for names we do not know. */
function genderOf(subject: Subject, place: EntityIndex): NameGender {
  const name = subject.knowledge.labelOf(place, 'fr');
  if (PLURAL.test(name)) return 'p';
  if (ISLE.test(name)) return 'f';
  const state = wordsOfCountry(subject.knowledge, place)?.gender;
  // « la République démocratique du Congo » is feminine, whatever « le Congo » is.
  return realmGender(name) ?? state ?? WIDE_REGIONS[name] ?? divisionGender(subject, place) ?? '-';
}

/** « les Îles Caïmans », « les Samoa américaines ». */
const PLURAL = /^(?:îles|samoa américaines|terres australes|territoires) ?/i;
/** « l’Île de Man » */
const ISLE = /^île (?:de|du|d’)/i;
const MASCULINE_REALM =
  /^(?:(?:arrondissement|califat|canton|comté|district|duché|empire|grand-duché|oblast|raj|royaume|sultanat|territoire) |saint-empire\b|reich\b)/i;
const FEMININE_REALM =
  /^(?:(?:rome|grèce|égypte|perse|chine) antique|confédération|dynastie|grande-principauté|fédération|préfecture|principauté|province|région|république|union)(?: |$)/i;

/** States of the past and divisions whose names begin with a common noun: « de l’Empire moghol », « du canton du Tessin ». */
function realmGender(name: string): NameGender | undefined {
  if (MASCULINE_REALM.test(name)) return 'm';
  return FEMININE_REALM.test(name) ? 'f' : undefined;
}

/** Of a region or department, not of the town of the same name: « à Vienne », not « en Vienne ». */
function divisionGender({ knowledge }: Subject, place: EntityIndex): NameGender | undefined {
  const name = knowledge.labelOf(place, 'fr');
  const isTown = knowledge.factsOf(place).some(({ property }) => property.key === 'population');
  if (isTown) return undefined;
  const country = knowledge.countryOf(place);
  // Vienne is a département of France, and a town of Austria.
  const isAbroad = country !== undefined && isoOf(knowledge, country) !== 'FR';
  return regionGender(name) ?? (isAbroad ? undefined : departmentGender(name));
}

/** Regions wider than a state whose French name takes a masculine or plural article. */
const WIDE_REGIONS: Readonly<Record<string, NameGender>> = {
  Antilles: 'p',
  Balkans: 'p',
  Caucase: 'm',
  Levant: 'm',
  Maghreb: 'm',
  'Moyen-Orient': 'm',
  Pacifique: 'm',
  'Proche-Orient': 'm',
  Sahara: 'm',
  'Sahara occidental': 'm',
  Sahel: 'm',
};

/** « de l’Ukraine », « du Canada », "of the United States". */
export function ofPlace(subject: Subject, place: EntityIndex): string {
  const label = labelOf(subject, place);
  if (subject.language === 'en') return `of ${withThe(subject, place)}`;
  return french.ofThe(french.typographic(label), genderOf(subject, place));
}

/** The division something is in: « de la Drôme », but « de Catalogne »; "in Drôme". */
export function withinPlace(subject: Subject, place: EntityIndex): string {
  const name = subject.knowledge.labelOf(place, 'fr');
  const isDepartment = departmentGender(name) !== undefined && divisionGender(subject, place) !== undefined;
  return isDepartment && subject.language === 'fr' ? ofPlace(subject, place) : fromPlace(subject, place);
}

/** Whether the French name of a division is one whose article we know. */
export function hasKnownArticle(subject: Subject, place: EntityIndex): boolean {
  return divisionGender(subject, place) !== undefined;
}

/** Of origin: « d’Ukraine », « du Canada »; English "in Ukraine". */
export function fromPlace(subject: Subject, place: EntityIndex): string {
  const label = labelOf(subject, place);
  if (subject.language === 'en') return `in ${withThe(subject, place)}`;
  const isRealm = ISLE.test(label) || realmGender(subject.knowledge.labelOf(place, 'fr')) !== undefined;
  const gender = genderOf(subject, place);
  return (isRealm ? french.ofThe : french.from)(french.typographic(label), gender);
}

/** Where: « en Ukraine », « à Paris », "in Paris". */
export function inPlace(subject: Subject, place: EntityIndex): string {
  const label = labelOf(subject, place);
  if (subject.language === 'en') return `in ${withThe(subject, place)}`;
  if (ISLE.test(label)) return `à l’${label}`;
  const isRealm = realmGender(subject.knowledge.labelOf(place, 'fr')) !== undefined;
  if (isRealm && isoOf(subject.knowledge, place) === undefined) return `dans ${thePlace(subject, place)}`;
  return french.inThe(french.typographic(label), genderOf(subject, place));
}

/** « du Vaucluse », « de la Normandie »: of a region or a department, whatever town has its name. */
export function ofDivision(subject: Subject, place: EntityIndex): string {
  const name = subject.knowledge.labelOf(place, 'fr');
  const gender = regionGender(name) ?? departmentGender(name);
  if (gender === undefined || subject.language === 'en') return ofPlace(subject, place);
  return french.ofThe(french.typographic(name), gender);
}

/** « la Russie », « Paris », "the United States". */
export function thePlace(subject: Subject, place: EntityIndex): string {
  const label = labelOf(subject, place);
  if (subject.language === 'en') return withThe(subject, place);
  return french.the(french.typographic(label), genderOf(subject, place));
}

/** Whether one is "in" it, and in French by a preposition that we know. */
export function isTownOrState(subject: Subject, place: EntityIndex): boolean {
  const { knowledge, language } = subject;
  if (knowledge.kindOf(place) !== 'place') return false;
  if (isoOf(knowledge, place) !== undefined) return true;
  if (language === 'fr' && genderOf(subject, place) !== '-') return true;
  return knowledge.factsOf(place).some(({ property }) => property.key === 'population');
}

/** English names that hold one of these take "the". */
const TAKES_THE =
  /\b(?:Empire|Kingdom|Republic|Union|Confederation|Caliphate|Sultanate|Dynasty|Raj|Islands|Territor(?:y|ies)|Duchy|Principality)\b/;

function withThe(subject: Subject, place: EntityIndex): string {
  const label = labelOf(subject, place);
  const isRealm = TAKES_THE.test(label) || /^(?:U\.S\.|Isle of) /.test(label);
  const the = (wordsOfCountry(subject.knowledge, place)?.the || isRealm) && !/^the /i.test(label);
  return the ? `the ${label}` : label;
}
