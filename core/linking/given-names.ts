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

/** The commonest first names of France since 1940, and a few of Britain and America. */
const COMMON = wordSet(
  'agnes alain albert alexandre alexis alice amelie andre anne annie antoine antonin arnaud arthur audrey aurelie aurelien axel baptiste ' +
    'benjamin benoit bernadette bernard brigitte bruno camille caroline catherine cecile celine chantal charles charlotte chloe ' +
    'christian christiane christine christophe claire claude clement colette corinne cyril damien daniel daniele david denis denise ' +
    'didier dominique elisabeth elise elodie emilie emma emmanuel eric estelle fabien fabrice fanny fatima florent francis franck ' +
    'francois francoise frederic gabriel genevieve georges gerard gilbert gilles gregory guillaume guy helene henri herve hugo ' +
    'ines isabelle jacqueline jacques jean jeanne jeannine jennifer jerome jessica joel jonathan josette josiane julia julie julien ' +
    'juliette karine kevin laetitia laura laure laurence laurent lea lionel louis louise luc lucas lucie ludovic manon marc marcel ' +
    'marguerite maria marie marine marion martine mathieu mathilde maurice maxime melanie michel michele mickael mireille mohamed ' +
    'monique morgane nadine nathalie nathan nicolas nicole noemie odette olivier pascal pascale patrice patricia patrick paul ' +
    'paulette pauline philippe pierre quentin raphael raymond raymonde regine remi rene renee richard robert roger roland romain ' +
    'sabrina samuel sandra sandrine sarah sebastien serge severine simon simone sonia sophie stephane stephanie suzanne sylvain ' +
    'sylvie theo therese thierry thomas valentin valerie vanessa veronique vincent virginie viviane xavier yann yves yvette yvonne ' +
    'anna ben emily george harry jack james jane john kate lucy mary mike peter rachel sam tom william',
);

/** Common first names that some known people and towns have too; with a surname they name many of them in full. */
const ALSO = wordSet(
  'leo leon jules gabin noah liam mael enzo mathis timeo sacha nolan ethan tiago malo aaron jade lina mia lola zoe agathe ' +
    'margaux romane clara nina elena louna maelys eva sofia naomi rachid karim ahmed ali mehdi youssef omar samir said bilal ' +
    'marianne yacine sofiane hakim kamel nadia fatiha malika samira khadija aicha yasmine',
);

/** Whether a single name is a first name here: « Nancy, 34 ans », « sa fille Chloé », « Paul et Virginie ». */
export function isGivenName(page: PageText, at: number): boolean {
  if (isAged(page, at) || (page.gap(at) === GAP.space && at > 0 && RELATIVES.has(page.hash(at - 1)))) return true;
  return isFirstNameAlone(page, at - 1, at) || isFirstNameAlone(page, at + 1, at);
}

const OF = wordSet('de d of');

/** « Jeanne de France », "Eleanor of Castile": a first name and where its bearer comes from are one name. */
export function isOrigin(page: PageText, at: number): boolean {
  const name = at - 2;
  if (name < 0 || !OF.has(page.hash(at - 1)) || !COMMON.has(page.hash(name)) || !page.isCapital(name)) return false;
  return page.isJoined(at) && page.gap(at - 1) === GAP.space && !isPartOfName(page, name - 1, name);
}

const AND = wordSet('et and');

/** Whether a first name without a surname stands beside the word in a list: before a comma or « et », or after. */
function isFirstNameAlone(page: PageText, beside: number, at: number): boolean {
  const step = beside - at;
  const isAnd = isWordOf(page, beside, AND) && page.gap(Math.max(beside, at)) === GAP.space;
  const other = isAnd ? beside + step : beside;
  if (!isWordOf(page, other, COMMON) || !page.isCapital(other)) return false;
  if (isAnd ? page.gap(Math.max(other, beside)) !== GAP.space : !isComma(page, Math.min(other, at))) return false;
  // « Jean Martin, Florence » has a surname, and so has « Florence, Marie Martin ».
  return !isPartOfName(page, other - 1, other) && !isPartOfName(page, other, other + 1);
}

function isWordOf(page: PageText, at: number, words: { has(hash: number): boolean }): boolean {
  return at >= 0 && at < page.tokens.count && words.has(page.hash(at));
}

function isComma({ text, tokens }: PageText, at: number): boolean {
  return text.startsWith(', ', tokens.ends[at]);
}

/** Whether two words in a row are written as one name. */
function isPartOfName(page: PageText, left: number, right: number): boolean {
  if (left < 0 || right >= page.tokens.count || !page.isCapital(left) || !page.isCapital(right)) return false;
  return page.gap(right) === GAP.space || page.gap(right) === GAP.hyphen;
}

/** Whether a word that is common may open a name all the same. */
export function mayBeFirstName(page: PageText, at: number): boolean {
  return WORDS_AS_NAMES.has(page.hash(at));
}

/** Whether a word is one of the commonest first names. */
export function isCommonFirstName(page: PageText, at: number): boolean {
  return COMMON.has(page.hash(at));
}

/** Whether a word by itself may be anybody's first name. */
export function isFirstName(page: PageText, at: number): boolean {
  return COMMON.has(page.hash(at)) || ALSO.has(page.hash(at));
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
