import { foldText, GAP } from '../text/fold.ts';
import { SHAPE } from '../text/shapes.ts';
import { hashOfWords, Tokens, tokenize } from '../text/tokens.ts';
import type { NameRun } from './name-runs.ts';
import type { PageText } from './page-text.ts';

/** Fewer initials are those of too many names: of most people, to begin with. */
const MIN_WORDS = 3;
const MAX_WORDS = 8;
const scratch = new Tokens();

/**
 * Names of several words on the page by the hash of their initials: on a page about the
 * "Fabulous Contribution Camp", FCC is that camp, bracketed or not.
 */
export function runsByInitials(page: PageText): ReadonlyMap<number, NameRun> {
  const runs = new Map<number, NameRun>();
  let next = -1;
  for (const at of page.capitals) {
    const club = clubInitials(page, at);
    if (club !== undefined && !runs.has(club)) runs.set(club, { first: at, last: at + 1 });
    if (at < next) continue;
    next = chainEnd(page, at) + 1;
    const first = page.isStart(at) && page.isCommon(at) ? at + 1 : at;
    const words = next - first;
    if (words >= MIN_WORDS && words <= MAX_WORDS && !page.isInTitle(at))
      runs.set(hashOfInitials(page, first, next - 1), { first, last: next - 1 });
  }
  return runs;
}

/** « RC Lomagne » is the RCL of its page, « SO-Romorantin » the SOR. */
function clubInitials(page: PageText, at: number): number | undefined {
  const next = at + 1;
  if (page.language !== 'fr' || next >= page.tokens.count || !page.hasShape(at, SHAPE.allCapitals)) return undefined;
  if (page.length(at) !== CLUB_LETTERS || page.hasShape(at, SHAPE.digit) || !isWord(page, next)) return undefined;
  if (page.gap(next) !== GAP.space && page.gap(next) !== GAP.hyphen) return undefined;
  const letters =
    page.text.slice(page.tokens.starts[at], page.tokens.ends[at]) + page.text[page.tokens.starts[next] as number];
  return hashOfLetters(foldText(letters));
}

/** AS, FC, RC, US. */
const CLUB_LETTERS = 2;

function chainEnd(page: PageText, first: number): number {
  let last = first;
  while (last + 1 < page.tokens.count && page.gap(last + 1) === GAP.space && isWord(page, last + 1)) last++;
  return last;
}

function isWord(page: PageText, at: number): boolean {
  return page.isCapital(at) && !page.hasShape(at, SHAPE.single | SHAPE.allCapitals | SHAPE.digit);
}

function hashOfInitials({ text, tokens }: PageText, first: number, last: number): number {
  let letters = '';
  for (let at = first; at <= last; at++) letters += foldText(text[tokens.starts[at] as number] ?? '')[0] ?? '';
  return hashOfLetters(letters);
}

function hashOfLetters(letters: string): number {
  tokenize(letters, scratch);
  return scratch.count === 1 ? hashOfWords(scratch, 0, 0) : 0;
}
