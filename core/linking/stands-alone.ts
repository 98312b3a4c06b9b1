import { GAP } from '../text/fold.ts';
import { SHAPE } from '../text/shapes.ts';
import { isOfLocalThing, isOfThing } from './apposition.ts';
import { isGivenName, isOrigin } from './given-names.ts';
import { isInOffice } from './in-office.ts';
import { wordSet } from './lexicon.ts';
import type { Linker } from './linker.ts';
import {
  closesBody,
  goesOnAsBody,
  isHamlet,
  isNamedAfter,
  isOfAnother,
  isOfInn,
  isSaintsDay,
  isSecondOfTwo,
} from './local-names.ts';
import { closesLongerName, goesOnWithOf, isCredit, isEponym, isPartOfLongerName, isSiblings } from './longer-name.ts';
import { isInLongerPlace } from './longer-places.ts';
import type { NameRun } from './name-runs.ts';
import { isOfFullName } from './ordinary-names.ts';
import { isOfOtherState } from './other-state.ts';
import type { PageText } from './page-text.ts';
import type { Reading } from './readings.ts';
import { isStreet } from './streets.ts';
import { isBareSurname } from './surnames.ts';

/** Whether a name is the whole of what is named here, and not a piece of a longer name, a credit or an eponym. */
export function standsAlone(
  page: PageText,
  span: NameRun,
  reading: Reading,
  linker: Linker,
  covered: Uint8Array,
): boolean {
  const { entries, kinds, words, prior } = reading;
  const { first, last } = span;
  if (entries.every(({ kind }) => kind === 'periphrasis')) return isInOffice(page, span, entries, linker);
  if (closesLongerName(page, first) || (words === 1 && isSiblings(page, first, last))) return false;
  const isBody = kinds.has('organization');
  if (isBody && isOfOtherState(page, span, entries, linker, covered)) return false;
  if ((isBody || words === 1) && (goesOnWithOf(page, last) || isOffice(page, last))) return false;
  if (isOfAnother(page, span, reading) || (words > 1 && goesOnAsBody(page, last, reading))) return false;
  if (!kinds.has('person') && closesBody(page, first, reading, linker)) return false;
  if (isBody && (isCampus(page, first, last) || isOfLocalThing(page, first))) return false;
  if (isBody ? isCredit(page, first) : isEponym(page, first)) return false;
  if (!isBody && !kinds.has('work') && !kinds.has('event') && isOfThing(page, first)) return false;
  if (words === 1 && !kinds.has('person') && (isGivenName(page, first) || isOrigin(page, first))) return false;
  if (words > 1 && (isNamedAfter(page, span, reading, linker) || (!kinds.has('event') && isSaintsDay(page, first))))
    return false;
  if (isInLongerPlace(page, span, reading, linker)) return false;
  if (isHamlet(page, first) || (words === 1 && isSecondOfTwo(page, first))) return false;
  const isGreatPlace = prior >= GREAT_PLACE && kinds.has('place');
  if (words === 1 && !isGreatPlace && isOfFullName(page, span)) return false;
  if (prior < GREAT_PLACE && kinds.has('place') && isOfInn(page, first)) return false;
  if (isStreet(page, first, prior >= GREAT_PLACE || kinds.has('person'))) return false;
  if (kinds.has('event') && kinds.size === 1 && isNumbered(page, last)) return false;
  if (words === 1 && entries.every(({ kind }) => kind === 'surname') && !isBareSurname(page, first, covered))
    return false;
  const isFullName = words > 1 && kinds.has('person');
  return !isPartOfLongerName(page, first, last, { covered }, isFullName);
}

/** « la place de Paris dans le monde » is none of its squares. */
const GREAT_PLACE = 0.7;

/** "World War 3" is another war than the first. */
function isNumbered(page: PageText, last: number): boolean {
  const next = last + 1;
  if (next >= page.tokens.count || page.gap(next) !== GAP.space) return false;
  return page.hasShape(next, SHAPE.digit)
    ? page.length(next) === 1
    : page.isCapital(next) && ROMAN.has(page.hash(next));
}

const ROMAN = wordSet('ii iii iv v vi vii viii ix x xi xii');

const UNIVERSITY = wordSet('university');
const AT = wordSet('at');

/** "University of Alabama at Birmingham" is another university. */
function isCampus(page: PageText, first: number, last: number): boolean {
  const next = last + 2;
  if (!UNIVERSITY.has(page.hash(first)) || next >= page.tokens.count || !AT.has(page.hash(last + 1))) return false;
  return page.isJoined(last + 1) && page.isJoined(next) && page.isCapital(next) && !page.isDemonym(next);
}

const OFFICES = wordSet('secretary president minister ambassador commissioner');
const GENERAL = wordSet('general');

/** "UN Secretary-General" is somebody's office; the body before it stays free to link. */
function isOffice(page: PageText, last: number): boolean {
  return OFFICES.has(page.hash(last)) || (GENERAL.has(page.hash(last)) && OFFICES.has(page.hash(last - 1)));
}
