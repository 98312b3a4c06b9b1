import type { EntityIndex } from '../model.ts';
import { GAP } from '../text/fold.ts';
import { ARTICLES, wordSet } from './lexicon.ts';
import type { Linker } from './linker.ts';
import type { NameRun } from './name-runs.ts';
import type { PageText } from './page-text.ts';
import type { Reading } from './readings.ts';
import { waterMeant } from './waters.ts';

/**
 * What the words beside one place of a name say that it means there, whatever the name means elsewhere on the
 * page: the state in "Senator Lee of New York", the paper named in full before in "the Times", the river in « le fleuve Loire ».
 *
 * @returns `nobody` where it may be either of two
 */
export function toldBeside(
  page: PageText,
  span: NameRun,
  reading: Reading,
  named: readonly (NameRun & { readonly entity: EntityIndex })[],
  linker: Linker,
): EntityIndex | 'nobody' | undefined {
  if (page.language === 'fr') return waterMeant(page, span, reading, linker);
  return paperMeant(page, span, named) ?? stateMeant(page, span, reading, linker);
}

/** Last words of the names of newspapers, by which the English press calls them. */
export const PAPERS = wordSet(
  'times post journal tribune herald telegraph globe chronicle gazette mail star sun examiner inquirer courier standard ' +
    'independent mirror express observer',
);

/**
 * "the Times", the article small or opening the sentence, after one paper whose longer name closes so. With a
 * capital in the middle of a sentence, "The Times" is a name of its own.
 */
function paperMeant(
  page: PageText,
  { first, last }: NameRun,
  named: readonly (NameRun & { readonly entity: EntityIndex })[],
): EntityIndex | 'nobody' | undefined {
  if (last !== first + 1 || !PAPERS.has(page.hash(last)) || !ARTICLES.en.has(page.hash(first))) return undefined;
  if (page.isCapital(first) && !page.isStart(first)) return undefined;
  const meant = new Set<EntityIndex>();
  for (const body of named) {
    const opening = ARTICLES.en.has(page.hash(body.first)) ? body.first + 1 : body.first;
    const isLonger = body.last > opening && body.last < first;
    if (isLonger && page.hash(body.last) === page.hash(last)) meant.add(body.entity);
  }
  return meant.size > 1 ? 'nobody' : [...meant][0];
}

/** Who is "of" a state of America, and none of a city. */
const OF_STATE = wordSet(
  'sen senator senators rep representative congressman congresswoman gov governor democrat democrats republican republicans',
);
const BEFORE_STATE = wordSet('upstate');
const AFTER_STATE = wordSet('state sen senator senators gov governor congressman congresswoman legislature');
const OF = wordSet('of');
/** Words of the name between an office and "of": "Sen. John Q. Public of New York". */
const MAX_NAME_WORDS = 4;

/** The state that shares its name with a city, where the words beside say that it is meant. */
function stateMeant(page: PageText, span: NameRun, { entries }: Reading, linker: Linker): EntityIndex | undefined {
  if (entries.length < 2 || !isOfState(page, span)) return undefined;
  const isState = ({ entity }: { readonly entity: EntityIndex }): boolean =>
    linker.entities.kindOf(entity) === 'place' && STATE_LABEL.test(linker.entities.labelOf?.(entity, 'en') ?? '');
  return entries.find(isState)?.entity;
}

/** How the data tells states from the cities of their names: "New York State". */
const STATE_LABEL = / State$/;

function isOfState(page: PageText, { first, last }: NameRun): boolean {
  const next = last + 1;
  const isFollowed = next < page.tokens.count && page.gap(next) === GAP.space;
  if (isFollowed && AFTER_STATE.has(page.hash(next))) return true;
  if (first === 0 || page.gap(first) !== GAP.space) return false;
  if (BEFORE_STATE.has(page.hash(first - 1))) return true;
  return OF.has(page.hash(first - 1)) && hasOfficeBefore(page, first - 1);
}

/** "Democrat of", "Sen. Ann Lee of": an office, and nothing but a name between. */
function hasOfficeBefore(page: PageText, of: number): boolean {
  for (let at = of - 1; at >= 0 && at >= of - 1 - MAX_NAME_WORDS && page.isJoined(at + 1); at--) {
    if (OF_STATE.has(page.hash(at))) return true;
    if (!page.isCapital(at)) return false;
  }
  return false;
}
