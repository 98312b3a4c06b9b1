import type { EntityIndex } from '../model.ts';
import { GAP } from '../text/fold.ts';
import { SHAPE } from '../text/shapes.ts';
import { COVERED } from './covered.ts';
import { hasTitle } from './cues.ts';
import { isCommonFirstName } from './given-names.ts';
import { PARTICLES, TITLES } from './lexicon.ts';
import { goesOn, isEponym, isNeutral, isSiblings } from './longer-name.ts';
import type { NameRun } from './name-runs.ts';
import type { PageText } from './page-text.ts';

/** A full name on the page, of a known person or of somebody we do not know. */
export interface FullName extends NameRun {
  readonly entity: EntityIndex | undefined;
}

/** A bare surname, and whom it means. */
export interface SurnameLink extends NameRun {
  readonly entity: EntityIndex;
  /** Another bearer of the surname on this page. */
  readonly rival: EntityIndex | undefined;
}

/** The bearers of one surname, in reading order. */
export interface Bearers {
  readonly names: readonly FullName[];
  /** Everybody among them whom the dataset knows. */
  readonly entities: ReadonlySet<EntityIndex>;
}

/** Bearers by the hash of their last word. */
export type SurnameOwners = ReadonlyMap<number, Bearers>;

/** Indexes full names by surname. Of the same bearer named again and again the first is kept. */
export function ownersOf(page: PageText, fullNames: readonly FullName[]): SurnameOwners {
  const owners = new Map<number, { names: FullName[]; entities: Set<EntityIndex> }>();
  for (const name of [...fullNames].sort((a, b) => a.first - b.first)) {
    const hash = page.hash(name.last);
    const bearers = owners.get(hash) ?? { names: [], entities: new Set() };
    owners.set(hash, bearers);
    if (bearers.names.at(-1)?.entity !== name.entity || bearers.names.length === 0) bearers.names.push(name);
    if (name.entity !== undefined) bearers.entities.add(name.entity);
  }
  return owners;
}

/**
 * Bare first names: only of the one bearer on the page, and where nothing of the
 * gazetteer stands (« Paris » of « Paris Hilton » is the city).
 */
export function findFirstNames(
  page: PageText,
  fullNames: readonly FullName[],
  isOpen: (at: number) => boolean,
): SurnameLink[] {
  const bearers = new Map<number, EntityIndex | undefined>();
  for (const { first, entity } of fullNames) {
    const hash = page.hash(first);
    const isOther = bearers.has(hash) && bearers.get(hash) !== entity;
    bearers.set(hash, isOther ? undefined : entity);
  }
  const found: SurnameLink[] = [];
  for (const at of page.capitals) {
    const entity = isOpen(at) ? bearers.get(page.hash(at)) : undefined;
    if (entity !== undefined && isBare(page, at)) found.push({ first: at, last: at, entity, rival: undefined });
  }
  return found;
}

function isBare(page: PageText, at: number): boolean {
  const next = at + 1;
  const isFollowed =
    next < page.tokens.count && page.isJoined(next) && (page.isCapital(next) || (page.gap(next) & GAP.hyphen) !== 0);
  if (isFollowed || !page.isJoined(at)) return !isFollowed;
  const isOpening = page.isStart(at - 1) && page.isCommon(at - 1);
  return (isOpening || !page.isCapital(at - 1)) && (page.gap(at) & GAP.hyphen) === 0;
}

/**
 * Bare surnames among the words that no longer name has taken. `isTitledOtherwise` tells whom the
 * title before a word leaves out: of two bearers « Mme » means the woman, whoever was named last.
 */
export function findSurnames(
  page: PageText,
  owners: SurnameOwners,
  taken: Uint8Array,
  covered: Uint8Array,
  isTitledOtherwise: (at: number, entity: EntityIndex) => boolean,
): SurnameLink[] {
  const found: SurnameLink[] = [];
  for (const at of page.capitals) {
    const all = owners.get(page.hash(at));
    if (all === undefined || taken[at] === 1 || !isSurnameHere(page, at) || goesOn(page, at, covered)) continue;
    const bearers = all.entities.size > 1 ? without(all, (entity) => isTitledOtherwise(at, entity)) : all;
    const link = linkSurname(page, at, bearers, taken, covered);
    if (link !== undefined) found.push(link);
  }
  return found;
}

function without({ names, entities }: Bearers, isOut: (entity: EntityIndex) => boolean): Bearers {
  const left = new Set([...entities].filter((entity) => !isOut(entity)));
  // Nobody fits: then the title speaks of somebody whom the page has not named.
  if (left.size === 0 || left.size === entities.size) return { names, entities };
  return { names: names.filter(({ entity }) => entity === undefined || left.has(entity)), entities: left };
}

/** Surnames that are words too need a capital that tells, or a headline over the bearer's name. */
function isSurnameHere(page: PageText, at: number): boolean {
  const isTold = page.isTelling(at) || page.isInTitle(at) || !page.isCommon(at);
  return isTold && !isEponym(page, at) && !isSiblings(page, at, at);
}

function linkSurname(
  page: PageText,
  at: number,
  bearers: Bearers,
  taken: Uint8Array,
  covered: Uint8Array,
): SurnameLink | undefined {
  const owner = ownerOf(page, bearers.names, at);
  if (owner?.entity === undefined || isAddress(page, at, covered)) return undefined;
  const first = withParticles(page, at, owner, taken, covered);
  if (first === undefined) return undefined;
  const rival = bearers.entities.size > 1 ? otherThan(owner.entity, bearers.entities) : undefined;
  return { first, last: at, entity: owner.entity, rival };
}

/** "Washington, D.C.", "Houston, Texas" on a page about George Washington or Sam Houston. */
function isAddress(page: PageText, at: number, covered: Uint8Array): boolean {
  const next = at + 1;
  if (next >= page.tokens.count || covered[at] === COVERED.none) return false;
  if (covered[next] !== COVERED.state && !(page.hasShape(next, SHAPE.single) && page.isCapital(next))) return false;
  return page.text[page.tokens.ends[at] as number] === ',';
}

/**
 * The bearer named last, or after somebody we do not know the one whom the page named
 * first: relatives are passers-by, the subject goes by the surname from line to line.
 */
function ownerOf(page: PageText, names: readonly FullName[], at: number): FullName | undefined {
  const nearest = nearestBefore(names, at);
  const [subject] = names;
  const known = nearest.entity === undefined ? undefined : nearest;
  if (nearest === subject || subject?.entity === undefined) return known;
  if (known !== undefined && !isPasserBy(page, known, subject, names)) return known;
  return isOnOtherLine(page, nearest.last, at) ? subject : known;
}

/** Named in full once on a page whose first line names another of the surname: his widow, her brother. */
function isPasserBy(page: PageText, bearer: FullName, subject: FullName, names: readonly FullName[]): boolean {
  return !isOnOtherLine(page, 0, subject.first) && names.filter(({ entity }) => entity === bearer.entity).length === 1;
}

/** Words; farther off nobody remembers a passer-by. Also bounds the search in texts without lines. */
const LONG_PARAGRAPH = 150;

function isOnOtherLine(page: PageText, from: number, to: number): boolean {
  if (to - from > LONG_PARAGRAPH) return true;
  for (let at = from + 1; at <= to; at++) if ((page.gap(at) & GAP.newline) !== 0) return true;
  return false;
}

/** The bearer named last before this place: writers drop the first name of whom they just named. */
function nearestBefore(names: readonly FullName[], at: number): FullName {
  let low = 0;
  for (let high = names.length - 1; low < high; ) {
    const middle = (low + high + 1) >> 1;
    if ((names[middle] as FullName).first < at) low = middle;
    else high = middle - 1;
  }
  return names[low] as FullName;
}

function otherThan(entity: EntityIndex, all: ReadonlySet<EntityIndex>): EntityIndex | undefined {
  for (const other of all) if (other !== entity) return other;
  return undefined;
}

/** « Le Pen » needs its « Le »; « de Gaulle » may do without. `undefined` when a longer name swallows the surname. */
function withParticles(
  page: PageText,
  at: number,
  owner: FullName,
  taken: Uint8Array,
  covered: Uint8Array,
): number | undefined {
  let first = at;
  let inOwner = owner.last;
  while (inOwner - 1 > owner.first && isParticle(page, inOwner - 1)) {
    const isSame = first > 0 && page.isJoined(first) && page.hash(first - 1) === page.hash(inOwner - 1);
    if (isSame && taken[first - 1] === 0) first--;
    else if (page.isCapital(inOwner - 1)) return undefined;
    inOwner--;
  }
  const hasName =
    first > 0 && page.isJoined(first) && page.isCapital(first - 1) && covered[first - 1] !== COVERED.state;
  const isTitled = hasTitle(page, first) || !hasName || isFirstNameOf(page, first - 1, owner);
  return isTitled || page.isStart(first - 1) || page.isInTitle(first) ? first : undefined;
}

/**
 * Whether a surname that the data knows by itself stands alone: no other first name before it, « Robert Laffont »,
 * and no longer name after it, "the Barrow Arctic Research Center".
 */
export function isBareSurname(page: PageText, at: number, covered: Uint8Array): boolean {
  // "Major stock indexes" opens a sentence.
  if (TITLES[page.language].has(page.hash(at)) && !page.isTelling(at)) return false;
  if (page.isInTitle(at)) return true;
  const next = at + 1;
  const isFollowed = next < page.tokens.count && page.isJoined(next) && page.gap(next) === GAP.space;
  if (isFollowed && page.isCapital(next) && !page.isCommon(next) && !isNeutral(page, next)) return false;
  // « le boulevard Jean-Jaurès », where « le tandem Macron-Merkel » names two.
  if (at > 0 && page.gap(at) === GAP.hyphen && isCommonFirstName(page, at - 1)) return false;
  if (!page.isJoined(at) || page.gap(at) !== GAP.space || !page.isCapital(at - 1)) return true;
  // « Robert », known as a place too; of "European Parliament Georgieva" the words before are another name.
  const isAnother = at > 1 && page.isJoined(at - 1) && covered[at - 2] !== COVERED.none;
  const isFirstName = covered[at - 1] === COVERED.name && !page.isCommon(at - 1) && !page.isDemonym(at - 1);
  return hasTitle(page, at) || isAnother || !isFirstName || page.hash(at - 1) === page.hash(at);
}

/** « Le » of Le Pen, "O" of O’Neal. */
function isParticle(page: PageText, at: number): boolean {
  return PARTICLES.has(page.hash(at)) || (page.gap(at + 1) === GAP.apostrophe && page.hasShape(at, SHAPE.single));
}

function isFirstNameOf(page: PageText, at: number, owner: FullName): boolean {
  return page.hash(at) === page.hash(owner.first);
}
