import { GAP } from '../text/fold.ts';
import { SHAPE } from '../text/shapes.ts';
import { wordSet } from './lexicon.ts';
import type { PageText } from './page-text.ts';

/** « sa fille Chloé », "his cousin Chad": the next word is somebody’s first name, whatever place or brand bears it. */
const RELATIVES = wordSet(
  'fils fille frere soeur mari femme epouse epoux compagnon compagne mere pere cousin cousine oncle tante neveu niece ami amie ' +
    'prenomme prenommee maman papa son daughter brother sister husband wife mother father cousin uncle aunt nephew niece girlfriend boyfriend',
);
const YEARS = wordSet('ans an');
const MAX_AGE_DIGITS = 2;

/** First names that are words of the language too: a sentence may begin with either. */
const WORDS_AS_NAMES = wordSet(
  'rob mark bill jack frank rose grant josh pat sue drew nick ray gene don dick chase pierre claire marin jean marine aurore ' +
    'victoire blanche colombe constant juste olive noel guy prudence clement ' +
    'robert jacques olivier germain bernard louis charlotte marguerite madeleine florence',
);

/** Whether a single name is a first name here: « Nancy, 34 ans », "Jordan, 23, scored", « sa fille Chloé ». */
export function isGivenName(page: PageText, at: number): boolean {
  return isAged(page, at) || (page.gap(at) === GAP.space && at > 0 && RELATIVES.has(page.hash(at - 1)));
}

/** Whether a word that is common may open a name all the same. */
export function mayBeFirstName(page: PageText, at: number): boolean {
  return WORDS_AS_NAMES.has(page.hash(at));
}

function isAged(page: PageText, at: number): boolean {
  const { text, tokens } = page;
  const age = at + 1;
  if (age >= tokens.count || text[tokens.ends[at] as number] !== ',') return false;
  if (!page.hasShape(age, SHAPE.digit) || page.length(age) > MAX_AGE_DIGITS) return false;
  const next = age + 1;
  // Of "18,700" the comma is another.
  if (page.language === 'en') return text.startsWith(', ', tokens.ends[age]);
  return next < tokens.count && page.gap(next) === GAP.space && YEARS.has(page.hash(next));
}
