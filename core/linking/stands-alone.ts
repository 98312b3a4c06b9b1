import { GAP } from '../text/fold.ts';
import { stateOfDemonym } from './demonyms.ts';
import { isForeign } from './foreign.ts';
import { wordSet } from './lexicon.ts';
import type { Linker } from './linker.ts';
import { closesLongerName, goesOnWithOf, isCredit, isEponym, isPartOfLongerName, isSiblings } from './longer-name.ts';
import type { NameRun } from './name-runs.ts';
import type { PageText } from './page-text.ts';
import type { Reading } from './readings.ts';

/** « l’ancien président français » is not today's. */
const NOT_IN_OFFICE = wordSet('ancien ancienne anciens ex futur future former late outgoing then vice feu');

/** Whether a name is the whole of what is named here, and not a piece of a longer name, a credit or an eponym. */
export function standsAlone(
  page: PageText,
  { first, last }: NameRun,
  { entries, words }: Reading,
  linker: Linker,
  covered: Uint8Array,
): boolean {
  const { entities } = linker;
  if (entries.every(({ kind }) => kind === 'periphrasis')) return isInOffice(page, first, last);
  if (closesLongerName(page, first) || (words === 1 && isSiblings(page, first, last))) return false;
  const isBody = entries.some(({ entity }) => entities.kindOf(entity) === 'organization');
  if (isBody && isOfOtherState(page, last, entries, linker)) return false;
  if (isBody && words > 1 && (goesOnWithOf(page, last) || isOffice(page, last))) return false;
  if (isBody ? isCredit(page, first) : isEponym(page, first)) return false;
  const isFullName = words > 1 && entries.some(({ entity }) => entities.kindOf(entity) === 'person');
  return !isPartOfLongerName(page, first, last, { covered }, isFullName);
}

/** « le président français Emmanuel Macron » names him in full, « l’ancien président » means another. */
function isInOffice(page: PageText, first: number, last: number): boolean {
  const next = last + 1;
  const isJoined = next < page.tokens.count && page.isJoined(next);
  if (isJoined && (page.isCapital(next) || isForeign(page, next))) return false;
  return !(first > 0 && (page.gap(first) & GAP.newline) === 0 && NOT_IN_OFFICE.has(page.hash(first - 1)));
}

const OFFICES = wordSet('secretary president minister ambassador commissioner');
const GENERAL = wordSet('general');

/** "UN Secretary-General" is somebody's office; the body before it stays free to link. */
function isOffice(page: PageText, last: number): boolean {
  return OFFICES.has(page.hash(last)) || (GENERAL.has(page.hash(last)) && OFFICES.has(page.hash(last - 1)));
}

/** « le Sénat américain » is not the Senate of another state. Only French puts the adjective after. */
function isOfOtherState(page: PageText, last: number, entries: Reading['entries'], linker: Linker): boolean {
  const next = last + 1;
  if (page.language !== 'fr' || next >= page.tokens.count || page.gap(next) !== GAP.space) return false;
  if (page.isCapital(next) || page.length(next) < MIN_ADJECTIVE || page.isFunctionWord(next)) return false;
  if (!page.isDemonym(next)) return false;
  const word = page.text.slice(page.tokens.starts[next], page.tokens.ends[next]);
  const state = stateOfDemonym(word, page.language, linker);
  return state !== undefined && entries.every(({ entity }) => linker.entities.countryOf(entity) !== state);
}

/** Letters of « russe », the shortest adjectives of states. */
const MIN_ADJECTIVE = 4;
