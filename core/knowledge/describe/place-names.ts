import type { EntityIndex } from '../../model.ts';
import type { NameGender } from '../countries.ts';
import * as french from '../french.ts';
import { regionGender } from '../french-regions.ts';
import { labelOf, type Subject, wordsOfCountry } from './subject.ts';

/** Gender of a place's French name; `-` (no article) for cities and for names we do not know. */
function genderOf(subject: Subject, place: EntityIndex): NameGender {
  return (
    wordsOfCountry(subject.knowledge, place)?.gender ?? regionGender(subject.knowledge.labelOf(place, 'fr')) ?? '-'
  );
}

/** « de l’Ukraine », « du Canada », "of the United States". */
export function ofPlace(subject: Subject, place: EntityIndex): string {
  const label = labelOf(subject, place);
  if (subject.language === 'en') return `of ${withThe(subject, place)}`;
  return french.ofThe(french.typographic(label), genderOf(subject, place));
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
