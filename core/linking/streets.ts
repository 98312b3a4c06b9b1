import { OF, wordSet } from './lexicon.ts';
import type { PageText } from './page-text.ts';

/** Ways that are named with a small word between: « rue de la Banque », « quai de Valmy ». */
const WAYS = wordSet(
  'rue avenue boulevard bd quai square allee allees chemin impasse faubourg ruelle venelle esplanade rocade point giratoire ' +
    'carrefour parvis montee sentier parking',
);
/** « la place de la France dans le monde » is none; squares bear the names of smaller places. */
const SQUARES = wordSet('place pont');
const SMALL_WORDS = wordSet('de du des d la le l les');
const MAX_SMALL_WORDS = 2;

/** Whether the words name a street: « rue de Rivoli », « place de la Madeleine ». */
export function isStreet(page: PageText, first: number, isGreat: boolean): boolean {
  if (page.language !== 'fr') return false;
  // « la Madeleine » brings its article along.
  let at = first - 1;
  const least = first - MAX_SMALL_WORDS;
  while (at >= least && at > 0 && page.isJoined(at + 1) && isSmallWord(page, at)) at--;
  if (at < 0 || at === first - 1 || !page.isJoined(at + 1)) return false;
  const hash = page.hash(at);
  // « place le Finistère en vigilance » has a verb, no square.
  return WAYS.has(hash) || (!isGreat && SQUARES.has(hash) && OF.fr.has(page.hash(at + 1)) && !isInstead(page, at));
}

const INSTEAD = wordSet('a en');

/** « à la place de Dunkerque », « en place de » */
function isInstead(page: PageText, at: number): boolean {
  return INSTEAD.has(page.hash(at - 1)) || INSTEAD.has(page.hash(at - 2));
}

function isSmallWord(page: PageText, at: number): boolean {
  return !page.isCapital(at) && SMALL_WORDS.has(page.hash(at));
}
