import { GAP } from '../text/fold.ts';
import { SHAPE } from '../text/shapes.ts';
import { COVERED } from './covered.ts';
import { ARTICLES, CALENDAR, PARTICLES, TITLES } from './lexicon.ts';
import type { PageText } from './page-text.ts';

/** A name-like span: words with capitals that belong together, small particles between them. */
export interface NameRun {
  readonly first: number;
  readonly last: number;
}

/** Longer runs are headlines or lists without commas, not names. */
const MAX_RUN = 7;
const MAX_PARTICLES = 3;

/**
 * Name-like spans, of one word too. A sentence's first word counts when
 * it is no common word; titles before a name are left out of it.
 */
export function findNameRuns(page: PageText): NameRun[] {
  const runs: NameRun[] = [];
  let last = -1;
  for (const at of page.capitals) {
    if (at <= last || !opensName(page, at)) continue;
    last = runEnd(page, at);
    if (last - at < MAX_RUN) runs.push({ first: at, last });
  }
  return runs;
}

function opensName(page: PageText, at: number): boolean {
  const hash = page.hash(at);
  if (ARTICLES[page.language].has(hash) || CALENDAR[page.language].has(hash) || TITLES[page.language].has(hash))
    return false;
  return !(page.isStart(at) && page.isCommon(at)) && !page.isInTitle(at);
}

function runEnd(page: PageText, first: number): number {
  let last = first;
  for (let next = first + 1; next < page.tokens.count && page.isJoined(next); next++) {
    const hash = page.hash(next);
    if (CALENDAR[page.language].has(hash) || TITLES[page.language].has(hash)) break;
    if (page.isCapital(next)) last = next;
    else if (!PARTICLES.has(hash) || next - last > MAX_PARTICLES) break;
  }
  return last;
}

/**
 * The run, and what it may be with or without common words in front: « République
 * François Hollande » is a run because both have capitals, « Jeux » of « Jeux
 * Olympiques » is left out of it at a sentence's start. Two words at least.
 */
export function variantsOf(page: PageText, { first, last }: NameRun): NameRun[] {
  const runs = [{ first, last }];
  for (let at = first; at < last - 1 && page.isCommon(at); at++) runs.push({ first: at + 1, last });
  const opens = page.isJoined(first) && page.isCapital(first - 1) && !ARTICLES[page.language].has(page.hash(first - 1));
  if (opens) runs.push({ first: first - 1, last });
  return runs.filter((run) => run.last > run.first);
}

/** The run without states in front: headlines that text extraction glued to a sentence, "Lessons of Iraq Obama said". */
export function withoutStates({ first, last }: NameRun, covered: Uint8Array): NameRun {
  let start = first;
  while (start < last && covered[start] === COVERED.state) start++;
  return { first: start, last };
}

/** Whether a run could be the full name of somebody: no digits, no common words, two to five words. */
export function looksLikePerson(page: PageText, { first, last }: NameRun): boolean {
  if (last === first || last - first > 4 || isIrish(page, first, last)) return false;
  for (let i = first; i <= last; i++) {
    if (page.hasShape(i, SHAPE.digit)) return false;
    if (page.isCapital(i) && page.isCommon(i)) return false;
  }
  return true;
}

/** Whether words of a run are joined by a hyphen, as French joins those of a place: « La Croix-Blanche » is no « La Croix ». */
export function isHyphened(page: PageText, { first, last }: NameRun): boolean {
  if (page.language !== 'fr') return false;
  for (let i = first + 1; i <= last; i++) if (page.gap(i) === GAP.hyphen) return true;
  return false;
}

/** "O’Donnell": a surname, not a first name and a surname. */
function isIrish(page: PageText, first: number, last: number): boolean {
  return last === first + 1 && page.hasShape(first, SHAPE.single) && page.gap(last) === GAP.apostrophe;
}
