import type { NameEntry } from '../gazetteer/entry.ts';
import type { EntityIndex } from '../model.ts';
import { GAP } from '../text/fold.ts';
import { SHAPE } from '../text/shapes.ts';
import { hasPlaceCue } from './cues.ts';
import {
  CLUB_CUES,
  FOOTBALL_NAMES,
  FOOTBALL_WORDS,
  OTHER_SPORTS,
  SPORT_WORDS,
  TOWN_CUES,
  type WordSet,
  wordSet,
} from './lexicon.ts';
import type { Linker } from './linker.ts';
import type { NameRun } from './name-runs.ts';
import type { PageText } from './page-text.ts';

/** So many words of sport, and so many in a hundred, make a sports page. */
const MIN_WORDS = 5;
const MIN_SHARE = 0.01;
/** Of football alone, on such a page. */
const MIN_FOOTBALL_WORDS = 2;
/** Players are "at Dortmund", residents "in Dortmund". */
const AT_CLUB = wordSet('at from');
/** Shortest word of a club's name that stands for it: "Heat", and not "Los". */
const MIN_LETTERS = 4;

/** Whether the page is about sport: the section decides what a city's name means. */
export function isSportsPage(page: PageText): boolean {
  return count(page, SPORT_WORDS[page.language]) >= Math.max(MIN_WORDS, page.tokens.count * MIN_SHARE);
}

/** Whether the sport of a sports page is football: a city's handball team is another club. */
export function isFootballPage(page: PageText): boolean {
  const football = count(page, FOOTBALL_WORDS[page.language]);
  const others = count(page, OTHER_SPORTS);
  if (others > 0 && others >= count(page, FOOTBALL_NAMES)) return false;
  return football >= MIN_FOOTBALL_WORDS && football > 2 * others;
}

function count(page: PageText, words: WordSet): number {
  const { count, hashes } = page.tokens;
  let found = 0;
  for (let at = 0; at < count; at++) if (words.has(hashes[at] as number)) found++;
  return found;
}

/** The club that a city's name means on football pages, if the dataset has one. */
export function clubAmong(entries: readonly NameEntry[], { entities }: Linker): NameEntry | undefined {
  const place = entries.find(({ entity }) => entities.kindOf(entity) === 'place');
  if (place === undefined) return undefined;
  const labelOf = ({ entity }: NameEntry): string | undefined => entities.labelOf?.(entity, 'fr');
  return entries.find((entry) => {
    if (entry.kind !== 'metonym' || entities.kindOf(entry.entity) !== 'organization') return false;
    return labelOf(entry) !== labelOf(place) && !SEATS.test(labelOf(entry) ?? '');
  });
}

/** Seats of power lend their names to who sits there, on every page: « hôtel de Matignon », Westminster. */
const SEATS = /\b(?:h[oô]tel|palais|palace|rue|place|quai|maison|house|minist[eè]re|ch[aâ]teau|street)\b/i;

/** Whether the words beside a city's name speak of its club: "beat X", « face à X », "X won", "X 2-1". */
export function hasClubCue(page: PageText, { first, last }: NameRun): boolean {
  const cues = CLUB_CUES[page.language];
  const next = last + 1;
  const isBefore = first > 0 && page.gap(first) === GAP.space && cues.before.has(page.hash(first - 1));
  if (isBefore || next >= page.tokens.count) return isBefore;
  if ((page.gap(next) & ~(GAP.space | GAP.apostrophe | GAP.open)) !== 0) return false;
  return cues.after.has(page.hash(next)) || isResult(page, next);
}

/** « 2-1 » */
function isResult(page: PageText, at: number): boolean {
  const next = at + 1;
  if (next >= page.tokens.count || page.gap(next) !== GAP.hyphen) return false;
  return [at, next].every((i) => page.hasShape(i, SHAPE.digit) && page.length(i) <= 2);
}

/** « à X », « la ville de X », « X (Allemagne) », and where an agency's text says it was written. */
export function isTown(page: PageText, { first, last }: NameRun): boolean {
  if (hasPlaceCue(page, first) && !AT_CLUB.has(page.hash(first - 1))) return true;
  const next = last + 1;
  const opensLine = first === 0 || (page.gap(first) & GAP.newline) !== 0;
  if (opensLine && next < page.tokens.count && (page.gap(next) & GAP.hyphen) !== 0) return true;
  const isOfTown = first > 1 && page.gap(first) === GAP.space && page.length(first - 1) <= 2;
  return isOfTown && TOWN_CUES.has(page.hash(first - 2));
}

/** On a sports page that names a club in full, where one word of it means it: "the Heat", « le Werder ». */
export function findClubNames(
  page: PageText,
  clubs: readonly (NameRun & { readonly entity: EntityIndex })[],
  isOpen: (at: number) => boolean,
): { at: number; entity: EntityIndex }[] {
  const meant = new Map<number, EntityIndex | undefined>();
  for (const { first, last, entity } of clubs) {
    for (const at of [first, last]) {
      if (page.length(at) < MIN_LETTERS || page.isDemonym(at)) continue;
      const hash = page.hash(at);
      const isOther = meant.has(hash) && meant.get(hash) !== entity;
      meant.set(hash, isOther || (page.isCommon(at) && (at === first || page.language === 'fr')) ? undefined : entity);
    }
  }
  const found = [];
  for (const at of page.capitals) {
    const isName = page.isTelling(at) || (page.language === 'en' && !page.isInTitle(at) && !page.isCommon(at));
    const entity = isName && isOpen(at) ? meant.get(page.hash(at)) : undefined;
    if (entity !== undefined && !isTown(page, { first: at, last: at })) found.push({ at, entity });
  }
  return found;
}
