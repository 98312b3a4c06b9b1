import type { NameEntry } from '../gazetteer/entry.ts';
import type { EntityIndex, EntityKind } from '../model.ts';
import { isOneEditApart } from '../text/edit-distance.ts';
import { foldText, GAP } from '../text/fold.ts';
import { SHAPE } from '../text/shapes.ts';
import { findNearName, type NearName } from './fuzzy.ts';
import { isCommonFirstName, isFirstName } from './given-names.ts';
import { OF } from './lexicon.ts';
import type { Linker } from './linker.ts';
import { holdsLocalOffice } from './local-people.ts';
import type { NameRun } from './name-runs.ts';
import type { PageEvidence } from './page-evidence.ts';
import type { PageText } from './page-text.ts';

/** A name-like span and the entity that its misspelt name means. */
export interface FuzzyLink extends NameRun {
  readonly entity: EntityIndex;
  readonly score: number;
  /** `exact` where only initials were left out: "Gerald R. Ford". */
  readonly method: 'exact' | 'fuzzy';
}

/** Nobody is sure of a misspelt name; each edit takes some of the rest. */
const FUZZY_SCORE = 0.9;
const EDIT_COST = 0.08;
const INITIALS_SCORE = 0.85;
/** Rare names differ by one letter from other people's. */
const MIN_PRIOR_UNLIKE = 0.4;
const MIN_PRIOR_ALIKE = 0.1;
/** Small places differ by a letter the world over. */
const MIN_PRIOR_PLACE = 0.5;
/** « Éric Maillard » and « Éric Vuillard » are two people: the first letter is seldom mistyped, nor does an error make a name. */
const MIN_PRIOR_OTHER_PERSON = 0.65;
/** AS, RC, USO, ASPTT. */
const MAX_INITIALS = 5;
/** One word proves little: only the best known names, and only other ways to write their sounds. */
const MIN_PRIOR_ONE_WORD = 0.8;
const MIN_LETTERS_ONE_WORD = 7;
const MIN_LETTERS_SURNAME = 6;
const MAX_EDITS_ONE_WORD = 2;

interface RunOptions {
  /** Whether names nearly alike are looked for. */
  readonly isFuzzy: boolean;
  readonly isLocal: PageEvidence['isLocal'];
}

/** Links a run of several words, none of which is taken. */
export function linkRun(
  page: PageText,
  run: NameRun,
  linker: Linker,
  { isFuzzy, isLocal }: RunOptions,
): FuzzyLink | undefined {
  const text = textOf(page, run);
  const short = withoutInitials(page, run);
  const exact = short === undefined ? undefined : linker.gazetteer.findWhole(short);
  if (exact !== undefined) {
    const entry = likeliest(linker.gazetteer.entriesOf(exact), linker);
    if (entry !== undefined) return { ...run, entity: entry.entity, score: INITIALS_SCORE, method: 'exact' };
  }
  const near = isFuzzy && !hasDigit(page, run) && !isOfPlace(page, run) ? findNearName(text, linker) : undefined;
  return near === undefined ? undefined : judge(page, run, near, linker, isLocal);
}

function judge(
  page: PageText,
  run: NameRun,
  near: NearName,
  linker: Linker,
  isLocal: RunOptions['isLocal'],
): FuzzyLink | undefined {
  const { gazetteer, entities } = linker;
  const entry = likeliest(gazetteer.entriesOf(near.name), linker);
  if (entry === undefined || near.distance === 0) return undefined;
  const name = gazetteer.foldedName(near.name);
  if (changesCommonWord(page, run, name)) return undefined;
  const kind = entities.kindOf(entry.entity);
  if (isAdjective(textOf(page, run), name, kind)) return undefined;
  const isOther =
    kind === 'person' &&
    (isNeighbour(page, run, name, isLocal) || isOtherPerson(page, run, name, near.unlike > 0, linker));
  const floor = near.unlike > 0 && near.distance > 1 ? MIN_PRIOR_UNLIKE : MIN_PRIOR_ALIKE;
  const isOtherBody = kind === 'organization' && hasInitials(page, run);
  const least = kind === 'place' ? MIN_PRIOR_PLACE : isOther || isOtherBody ? MIN_PRIOR_OTHER_PERSON : floor;
  if (entities.priorOf(entry.entity) < least) return undefined;
  return { ...run, entity: entry.entity, score: FUZZY_SCORE - EDIT_COST * near.distance, method: 'fuzzy' };
}

/** Links one word of well-known names by its sounds: Netanyahou, Zelenskiy. */
export function linkWord(page: PageText, at: number, linker: Linker): FuzzyLink | undefined {
  if (page.length(at) < MIN_LETTERS_ONE_WORD || page.isCommon(at) || !page.isTelling(at)) return undefined;
  const text = textOf(page, { first: at, last: at });
  const near = findNearName(text, linker);
  if (near === undefined || near.unlike > 0 || near.distance === 0 || near.distance > MAX_EDITS_ONE_WORD)
    return undefined;
  // Skeletons leave out a first vowel: "Lebanese" is no Albanese.
  if (linker.gazetteer.foldedName(near.name)[0]?.toLowerCase() !== foldText(text)[0]) return undefined;
  const entry = likeliest(linker.gazetteer.entriesOf(near.name), linker);
  if (entry?.kind !== 'surname') return undefined;
  if (linker.entities.priorOf(entry.entity) < MIN_PRIOR_ONE_WORD) return undefined;
  return { first: at, last: at, entity: entry.entity, score: FUZZY_SCORE - EDIT_COST * near.distance, method: 'fuzzy' };
}

/** Short words and words of the language are what they are, and the second word of a full name is part of it. */
export function canBeMisspelt(page: PageText, at: number): boolean {
  return (
    page.length(at) >= MIN_LETTERS_SURNAME && !page.isCommon(at) && !isFirstName(page, at) && !hasFirstName(page, at)
  );
}

/** « Jules Descamps » at a sentence’s start, where the first word tells nothing. */
function hasFirstName(page: PageText, at: number): boolean {
  if (at === 0 || !page.isJoined(at) || page.gap(at) !== GAP.space || !page.isCapital(at - 1)) return false;
  return isFirstName(page, at - 1) || !page.isCommon(at - 1);
}

/** Whether a word is a misspelt surname of somebody whom the page names in full; both folded. */
export function isNearSurname(word: string, surname: string): boolean {
  return word[0] === surname[0] && isOneEditApart(word, surname);
}

/** Never over a dictionary word: « Marine Le Pont » is not Marine Le Pen. */
function changesCommonWord(page: PageText, { first, last }: NameRun, name: string): boolean {
  const words = name.toLowerCase().split(' ');
  for (let i = first; i <= last; i++) {
    if (page.isCommon(i) && foldText(textOf(page, { first: i, last: i })) !== words[i - first]) return true;
  }
  return false;
}

/**
 * "North African" is no misspelt North Africa, nor "New Yorkers" the New Yorker: one form opens the other.
 * Of people only plurals do, where all but the last letter may be all that was typed.
 */
function isAdjective(text: string, name: string, kind: EntityKind): boolean {
  const [folded, other] = [foldText(text), name.toLowerCase()];
  if (kind === 'person') return folded === `${other}s`;
  return folded.startsWith(other) || (kind === 'place' && other.startsWith(folded));
}

/**
 * Whether a word begins with another letter than that of the name, or is what others are called. First names of
 * the same sound are one name in many spellings (« Sergueï », "Sergey"), surnames are two (« Girard », « Giraud »).
 */
function isOtherPerson(
  page: PageText,
  { first, last }: NameRun,
  name: string,
  isUnlike: boolean,
  { gazetteer }: Linker,
): boolean {
  const others = name.toLowerCase().split(' ');
  for (let at = isUnlike ? first : last; at <= last; at++) {
    const word = foldText(textOf(page, { first: at, last: at }));
    const other = others[at - first] ?? '';
    if (word !== other && (word[0] !== other[0] || gazetteer.isOfPeople(page.hash(at)))) return true;
  }
  return false;
}

/**
 * Whether somebody of the paper's own town is called nearly alike: « le maire Fernand Légé », or at home « Alexandre »
 * of Alexander, for French papers leave the first names of foreigners as they are.
 */
function isNeighbour(page: PageText, { first }: NameRun, name: string, isLocal: () => boolean): boolean {
  if (holdsLocalOffice(page, first)) return true;
  if (page.language !== 'fr' || !isCommonFirstName(page, first)) return false;
  return !name.toLowerCase().startsWith(`${foldText(textOf(page, { first, last: first }))} `) && isLocal();
}

/** « le maire de Montargue »: a town as often as a surname with its particle, and no misspelt one. */
function isOfPlace(page: PageText, { first }: NameRun): boolean {
  return page.language === 'fr' && !page.isCapital(first) && OF.fr.has(page.hash(first));
}

/** « AS Beauvois »: what is left beside the letters of a club is its town, and a letter amiss another town. */
function hasInitials(page: PageText, { first, last }: NameRun): boolean {
  for (let i = first; i <= last; i++)
    if (page.length(i) <= MAX_INITIALS && page.hasShape(i, SHAPE.allCapitals)) return true;
  return false;
}

function likeliest(entries: readonly NameEntry[], { entities }: Linker): NameEntry | undefined {
  const names = entries.filter(({ kind }) => kind !== 'periphrasis');
  return names.reduce<NameEntry | undefined>(
    (best, entry) =>
      best === undefined || entities.priorOf(entry.entity) > entities.priorOf(best.entity) ? entry : best,
    undefined,
  );
}

function textOf({ text, tokens }: PageText, { first, last }: NameRun): string {
  return text.slice(tokens.starts[first], tokens.ends[last]);
}

/** The run without its middle initials, or `undefined` when it has none. */
function withoutInitials(page: PageText, { first, last }: NameRun): string | undefined {
  const words: string[] = [];
  for (let i = first; i <= last; i++) {
    const isInitial = i > first && i < last && page.hasShape(i, SHAPE.single);
    if (!isInitial) words.push(textOf(page, { first: i, last: i }));
  }
  const isChanged = words.length < last - first + 1;
  return isChanged && words.length > 1 ? words.join(' ') : undefined;
}

function hasDigit(page: PageText, { first, last }: NameRun): boolean {
  for (let i = first; i <= last; i++) if (page.hasShape(i, SHAPE.digit)) return true;
  return false;
}
