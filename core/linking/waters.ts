import { GAP } from '../text/fold.ts';
import { beforeArticle, hasAnyArticle } from './articled.ts';
import { wordSet } from './lexicon.ts';
import type { NameRun } from './name-runs.ts';
import type { PageText } from './page-text.ts';

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
