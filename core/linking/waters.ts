import { STATE_PRIOR } from '../gazetteer/format.ts';
import type { EntityIndex } from '../model.ts';
import { GAP } from '../text/fold.ts';
import { beforeArticle, hasAnyArticle } from './articled.ts';
import { OF, wordSet } from './lexicon.ts';
import type { Linker } from './linker.ts';
import type { NameRun } from './name-runs.ts';
import type { PageText } from './page-text.ts';
import type { Reading } from './readings.ts';

const WATERS = wordSet(
  'pont ponts viaduc passerelle barrage digue digues berge berges rive rives bords quais crue crues affluent affluents confluent ' +
    'embouchure vallee vallees val bassin descente remontee canal aval amont gabarre gabarres massif monts montagnes ' +
    'meandre meandres fleuve riviere gorges estuaire enjambe enjambent franchit longe traverse traversent deborde ' +
    'debordement debit decrue decrues amorce amorcent inonde inondations lit peche kayak canoe baignade noyade noye noyee plonge coule gronde jette',
);
const IN = wordSet('dans en');
/** Words that a sentence puts between « pont » and the river at most, and between the river and what it does. */
const BEFORE = 6;
const AFTER = 4;

/** « un viaduc enjambe le Var », « la crue de la Charente »: never the department, whose towns are in it. */
export function isRiverHere(page: PageText, sightings: readonly NameRun[]): boolean {
  return sightings.some((span) => isAmongWaters(page, span)) && !sightings.some((span) => isInside(page, span));
}

function isAmongWaters(page: PageText, { first, last }: NameRun): boolean {
  if (!hasAnyArticle(page, first)) return false;
  for (let at = first - 2; at >= Math.max(0, first - BEFORE); at--) if (WATERS.has(page.hash(at))) return true;
  const end = Math.min(page.tokens.count - 1, last + AFTER);
  for (let at = last + 1; at <= end; at++) if (WATERS.has(page.hash(at))) return true;
  return false;
}

/** « dans le Var », « en Charente », « (Var) ». */
function isInside(page: PageText, { first }: NameRun): boolean {
  if ((page.gap(first) & GAP.open) !== 0) return true;
  const before = beforeArticle(page, first);
  return before >= 0 && IN.has(page.hash(before));
}

/** What stands right before the name of a river: « le fleuve Loire », « le lac d’Allier ». */
const CALLED = wordSet('fleuve riviere troncon');
const CALLED_OF = wordSet('lac');
/** Who is in a river, and what was done: « jeter le corps dans le Rhône ». */
const SUNK = wordSet('jete jeter jetee jetes plonge plonger repeche repechee repecher noye noyee noyes');

/**
 * The river or lake that one place of a name means, whatever the name means elsewhere on the page: departments and
 * states are called like theirs.
 *
 * @returns `nobody` where the dataset has none of that name
 */
export function waterMeant(
  page: PageText,
  { first }: NameRun,
  { entries, kinds }: Reading,
  { entities }: Linker,
): EntityIndex | 'nobody' | undefined {
  if (page.language !== 'fr' || !kinds.has('place') || !(isCalledWater(page, first) || isSunk(page, first)))
    return undefined;
  // Waters have no country, for they have several.
  const isWater = ({ entity }: { readonly entity: EntityIndex }): boolean =>
    entities.kindOf(entity) === 'place' &&
    entities.countryOf(entity) === undefined &&
    entities.priorOf(entity) < STATE_PRIOR;
  return entries.find(isWater)?.entity ?? 'nobody';
}

function isCalledWater(page: PageText, first: number): boolean {
  const isOf = first > 0 && OF.fr.has(page.hash(first - 1));
  const before = first - (isOf ? 2 : 1);
  return before >= 0 && page.isJoined(before + 1) && (isOf ? CALLED_OF : CALLED).has(page.hash(before));
}

function isSunk(page: PageText, first: number): boolean {
  const before = beforeArticle(page, first);
  if (before < 0 || before === first - 1 || !IN.has(page.hash(before))) return false;
  for (let at = before - 1; at >= Math.max(0, before - AFTER); at--) if (SUNK.has(page.hash(at))) return true;
  return false;
}
