import { GAP } from '../text/fold.ts';
import { SHAPE } from '../text/shapes.ts';
import { COVERED } from './covered.ts';
import { stateOfDemonym } from './demonyms.ts';
import type { Linker } from './linker.ts';
import { isInstitution } from './longer-name.ts';
import type { PageText } from './page-text.ts';
import type { Reading } from './readings.ts';

/**
 * Whether the words beside a body's name say that it is one of another state: « le Sénat
 * américain », "Ukraine’s Air Force", "the Kenyan Supreme Court".
 */
export function isOfOtherState(
  page: PageText,
  { first, last }: { readonly first: number; readonly last: number },
  entries: Reading['entries'],
  linker: Linker,
  covered: Uint8Array,
): boolean {
  if (page.language === 'fr') return isOtherAfter(page, last, entries, linker);
  const state = isInstitution(page, last) ? stateBefore(page, first, linker, covered) : undefined;
  if (state === undefined) return false;
  return entries.every(({ entity }) => {
    const country = linker.entities.countryOf(entity);
    return country !== undefined && country !== state;
  });
}

function isOtherAfter(page: PageText, last: number, entries: Reading['entries'], linker: Linker): boolean {
  const next = last + 1;
  if (next >= page.tokens.count || page.gap(next) !== GAP.space) return false;
  if (page.isCapital(next) || page.length(next) < MIN_ADJECTIVE || page.isFunctionWord(next)) return false;
  if (!page.isDemonym(next)) return false;
  const state = stateOfDemonym(wordAt(page, next), page.language, linker);
  return state !== undefined && entries.every(({ entity }) => linker.entities.countryOf(entity) !== state);
}

/** Letters of « russe », the shortest adjectives of states. */
const MIN_ADJECTIVE = 4;

/** The state of "Ukraine’s", "Ukrainian" or "UK" right before the word. */
function stateBefore(page: PageText, first: number, linker: Linker, covered: Uint8Array): number | undefined {
  const left = first - 1;
  if (left < 0 || page.gap(first) !== GAP.space) return undefined;
  const isPossessive = page.length(left) === 1 && page.gap(left) === GAP.apostrophe && left > 0;
  if (!isPossessive) {
    if (covered[left] === COVERED.state && page.hasShape(left, SHAPE.allCapitals))
      return stateOf(page, left, left, linker);
    return page.isCapital(left) && page.isDemonym(left)
      ? stateOfDemonym(wordAt(page, left), page.language, linker)
      : undefined;
  }
  if (covered[left - 1] !== COVERED.state) return undefined;
  const isLong = left > 1 && page.isJoined(left - 1) && covered[left - 2] === COVERED.state;
  return stateOf(page, isLong ? left - 2 : left - 1, left - 1, linker);
}

function stateOf(page: PageText, first: number, last: number, linker: Linker): number | undefined {
  const name = linker.gazetteer.findWhole(page.text.slice(page.tokens.starts[first], page.tokens.ends[last]));
  const entries = name === undefined ? [] : linker.gazetteer.entriesOf(name);
  return entries.find(({ entity }) => isState(entity, linker))?.entity;
}

/** Nobody’s place but its own. */
function isState(entity: number, { entities }: Linker): boolean {
  const country = entities.countryOf(entity);
  return entities.kindOf(entity) === 'place' && (country === undefined || country === entity);
}

function wordAt({ text, tokens }: PageText, at: number): string {
  return text.slice(tokens.starts[at], tokens.ends[at]);
}
