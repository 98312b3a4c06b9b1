import { GAP } from '../text/fold.ts';
import { isOfThing } from './apposition.ts';
import { ACTOR_CUES, BODY_CUES, BODY_HEADS, PLACE_CUES, TITLES, TRAILERS, wordSet } from './lexicon.ts';
import type { PageText } from './page-text.ts';
import type { NameSpan } from './scan.ts';

/** What the words beside a name say of its kind, anywhere on the page. */
export interface Cues {
  /** « à X », "in X". */
  readonly place: boolean;
  /** « X a déclaré », "X said". */
  readonly actor: boolean;
  /** « Mme X », "President X". */
  readonly title: boolean;
  /** « le patron de X », « chez X », "X Inc." */
  readonly body: boolean;
  /** Share of the places where « la société X », "the film X" stands. */
  readonly thing: number;
}

/**
 * @param spans where the name stands by itself
 * @param all where it stands at all
 */
export function cuesOf(spans: readonly NameSpan[], all: readonly NameSpan[], page: PageText): Cues {
  let place = false;
  let actor = false;
  let title = false;
  let body = false;
  for (const { first, last } of spans) {
    body ||= hasBodyCue(page, first, last);
    place ||= hasPlaceCue(page, first);
    title ||= hasTitle(page, first);
    actor ||= hasActorCue(page, last);
  }
  let things = 0;
  for (const { first } of all) if (isOfThing(page, first)) things++;
  return { place, actor, title, body, thing: things / Math.max(1, all.length) };
}

/** Whether « à », "in" … stands before the word. */
export function hasPlaceCue(page: PageText, first: number): boolean {
  return first > 0 && page.gap(first) === GAP.space && PLACE_CUES[page.language].has(page.hash(first - 1));
}

/** Whether a title stands before the word. */
export function hasTitle(page: PageText, first: number): boolean {
  if (first === 0 || (page.gap(first) & ~(GAP.space | GAP.dot)) !== 0) return false;
  return TITLES[page.language].has(page.hash(first - 1));
}

const OF = wordSet('de du des d of in at');

/** Whether the words around say that a firm, a party or another body is named. */
function hasBodyCue(page: PageText, first: number, last: number): boolean {
  const next = last + 1;
  const isFollowed = next < page.tokens.count && (page.gap(next) & ~(GAP.space | GAP.dot)) === 0;
  if (isFollowed && page.isCapital(next) && TRAILERS.has(page.hash(next))) return true;
  if (first === 0 || (page.gap(first) & ~(GAP.space | GAP.apostrophe)) !== 0) return false;
  const before = first - 1;
  if (!OF.has(page.hash(before)))
    return page.gap(first) === GAP.space && BODY_CUES[page.language].has(page.hash(before));
  return before > 0 && page.gap(before) === GAP.space && BODY_HEADS[page.language].has(page.hash(before - 1));
}

function hasActorCue(page: PageText, last: number): boolean {
  const next = last + 1;
  if (next >= page.tokens.count || page.gap(next) !== GAP.space) return false;
  const verbs = ACTOR_CUES[page.language];
  if (verbs.has(page.hash(next))) return true;
  const isAuxiliary = page.language === 'fr' && page.length(next) === 1 && next + 1 < page.tokens.count;
  return isAuxiliary && verbs.has(page.hash(next + 1));
}
