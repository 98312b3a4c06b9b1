import type { EntityIndex } from '../../model.ts';
import type { NameGender } from '../countries.ts';
import * as french from '../french.ts';
import { departmentGender, regionGender } from '../french-regions.ts';
import { labelOf, type Subject, wordsOfCountry } from './subject.ts';

/** Gender of a place's French name; `-` (no article) for cities and for names we do not know. */
function genderOf(subject: Subject, place: EntityIndex): NameGender {
  const name = subject.knowledge.labelOf(place, 'fr');
  return (
    wordsOfCountry(subject.knowledge, place)?.gender ??
    WIDE_REGIONS[name] ??
    regionGender(name) ??
    departmentGender(name) ??
    '-'
  );
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
  const isDepartment = departmentGender(subject.knowledge.labelOf(place, 'fr')) !== undefined;
  return isDepartment && subject.language === 'fr' ? ofPlace(subject, place) : fromPlace(subject, place);
}

/** Whether the French name of a division is one whose article we know. */
export function hasKnownArticle(subject: Subject, place: EntityIndex): boolean {
  const name = subject.knowledge.labelOf(place, 'fr');
  return (regionGender(name) ?? departmentGender(name)) !== undefined;
}

/** Of origin: « d’Ukraine », « du Canada »; English "in Ukraine". */
export function fromPlace(subject: Subject, place: EntityIndex): string {
  const label = labelOf(subject, place);
  if (subject.language === 'en') return `in ${withThe(subject, place)}`;
  return french.from(french.typographic(label), genderOf(subject, place));
}

/** Where: « en Ukraine », « à Paris », "in Paris". */
export function inPlace(subject: Subject, place: EntityIndex): string {
  const label = labelOf(subject, place);
  if (subject.language === 'en') return `in ${withThe(subject, place)}`;
  return french.inThe(french.typographic(label), genderOf(subject, place));
}

function withThe(subject: Subject, place: EntityIndex): string {
  const label = labelOf(subject, place);
  const the = wordsOfCountry(subject.knowledge, place)?.the === true && !/^the /i.test(label);
  return the ? `the ${label}` : label;
}
