import { GAP } from '../text/fold.ts';
import { SHAPE } from '../text/shapes.ts';
import { COVERED } from './covered.ts';
import { mayBeFirstName } from './given-names.ts';
import {
  ARTICLES,
  BODIES,
  CALENDAR,
  ELISIONS,
  EPONYMS,
  HYPHEN_PREFIXES,
  HYPHEN_SUFFIXES,
  PLACE_CUES,
  SIBLINGS,
  TITLES,
  TRAILERS,
  wordSet,
} from './lexicon.ts';
import type { PageText } from './page-text.ts';

/** "Eastern Germany’s funds": where the gazetteer has the region by that name, the longer one wins. */
const DIRECTIONS = wordSet('northern southern eastern western northeastern northwestern southeastern southwestern');

/** Of what the words around a span are part. */
export interface Surroundings {
  /** By token: one of `COVERED`. */
  readonly covered: Uint8Array;
}

/**
 * Whether the words `first` … `last` are only a piece of a longer name: "London" in
 * "London Marathon", « Martin » in « Jean Martin ». Full names of people stand titles
 * and offices before them, so they ask less of what precedes.
 */
export function isPartOfLongerName(
  page: PageText,
  first: number,
  last: number,
  { covered }: Surroundings,
  isFullName: boolean,
): boolean {
  return extendsLeft(page, first, covered, isFullName) || extendsRight(page, last, covered);
}

const OF = wordSet('of for');
/** What goes on with "of" as bodies do. */
const INSTITUTIONS = wordSet('academy society board office bureau center centre institution university college');

/** "American Academy of Dermatology" is not the American Academy, "Democratic Party for the People" no Democratic Party. */
export function goesOnWithOf(page: PageText, last: number): boolean {
  if (page.language !== 'en' || !isInstitution(page, last)) return false;
  const of = last + 1;
  if (of + 1 >= page.tokens.count || !OF.has(page.hash(of)) || !page.isJoined(of)) return false;
  const next = ARTICLES.en.has(page.hash(of + 1)) && of + 2 < page.tokens.count ? of + 2 : of + 1;
  return page.isJoined(of + 1) && page.isJoined(next) && page.isCapital(next);
}

/** Whether a word says what a body is: "Academy", "Senate". */
export function isInstitution(page: PageText, at: number): boolean {
  return page.isCommon(at) || BODIES.en.has(page.hash(at)) || INSTITUTIONS.has(page.hash(at));
}

/** Whether a thing named after the person is meant: « prix Nobel ». In « place le Finistère », a verb, it is none. */
export function isEponym(page: PageText, first: number): boolean {
  if (!page.isCapital(first) && ARTICLES[page.language].has(page.hash(first))) return false;
  return page.isJoined(first) && page.gap(first) === GAP.space && EPONYMS.has(page.hash(first - 1));
}

/** Whether the word after `last` carries the name on: "Nobel Prize". */
export function goesOn(page: PageText, last: number, covered: Uint8Array): boolean {
  return extendsRight(page, last, covered);
}

/** « les frères X », "the X brothers" are two people, and none of them is meant alone. */
export function isSiblings(page: PageText, first: number, last: number): boolean {
  const { before, after } = SIBLINGS[page.language];
  const next = last + 1;
  const isBefore = first > 0 && page.gap(first) === GAP.space && before.has(page.hash(first - 1));
  return isBefore || (next < page.tokens.count && page.gap(next) === GAP.space && after.has(page.hash(next)));
}

/** Agencies that a line closes with, longest list. */
const MAX_CREDITS = 6;

/**
 * Whether the word stands in the credits that close an agency's article, « (AFP,
 * Reuters) » and a line's end: they say where the text comes from, not what it is about.
 */
export function isCredit(page: PageText, at: number): boolean {
  let first = at;
  while ((page.gap(first) & GAP.open) === 0) {
    if (first === 0 || at - first >= MAX_CREDITS || (page.gap(first) & GAP.newline) !== 0) return false;
    first--;
    if (!isCreditWord(page, first)) return false;
  }
  const { text, tokens } = page;
  CLOSES_LINE.lastIndex = tokens.ends[at] as number;
  return CLOSES_LINE.test(text);
}

/** The rest of a short list, its bracket, and the end of the line. */
const CLOSES_LINE = /[^()\n]{0,60}\)[ .]*(?:Editors?: [^\n]{0,60})?(?:\n|$)/y;

/** Agencies and editors' marks: Reuters, dpa. */
function isCreditWord(page: PageText, at: number): boolean {
  return page.isCapital(at) || page.length(at) <= 4;
}

function extendsLeft(page: PageText, first: number, covered: Uint8Array, isFullName: boolean): boolean {
  if (!page.isJoined(first)) return false;
  const left = first - 1;
  if (isNobleName(page, left)) return true;
  const gap = page.gap(first);
  if ((gap & GAP.apostrophe) !== 0) return !ELISIONS.has(page.hash(left)) && page.isCapital(left);
  const isKnown = covered[left] !== COVERED.none;
  if ((gap & GAP.hyphen) !== 0) {
    if (page.isCapital(left) && RANKS.has(page.hash(left))) return true;
    return !HYPHEN_PREFIXES.has(page.hash(left)) && (!isKnown || opensSmall(page, first));
  }
  if (!page.isCapital(left) || isNeutral(page, left)) return false;
  if (isKnown && page.length(left) > 1) return false;
  if ((isFullName || page.language === 'en') && page.isDemonym(left)) return false;
  // « champion d’Ironman Daniela Ryf »: a thing before a name, where « Jean » would be part of it.
  if (isFullName && !page.isOfPeople(left)) return false;
  if (page.isStart(left) || page.isInTitle(left) || isFullName)
    return !page.isCommon(left) || mayBeFirstName(page, left);
  return true;
}

/** « rue du Général-Leclerc »: with a hyphen, the rank is of the street’s name. */
const RANKS = wordSet(
  'general marechal president docteur abbe colonel capitaine commandant amiral cardinal lieutenant professeur',
);

/** « Charles-de-Gaulle » is an avenue, an airport or a ship, and no « de Gaulle ». */
function opensSmall(page: PageText, first: number): boolean {
  return !page.isCapital(first) && page.isCapital(first - 1);
}

/** People whose title goes before their name, and not before a place: « le général de Villiers ». */
const NOBLE = wordSet(
  'general colonel amiral m mme mlle monsieur madame comte comtesse marquis marquise baron baronne vicomte',
);
/** « le directeur général de Kering » is no general. */
const OFFICES = wordSet(
  'directeur directrice secretaire conseil delegue deleguee procureur procureure avocat avocate gouverneur commissaire ' +
    'administrateur administratrice inspecteur inspectrice president presidente consul agent assemblee interet medecine',
);
const NOBLE_PARTICLES = wordSet('de d du');

function isNobleName(page: PageText, particle: number): boolean {
  if (page.language !== 'fr' || particle === 0 || !NOBLE_PARTICLES.has(page.hash(particle))) return false;
  return (
    !page.isCapital(particle) &&
    NOBLE.has(page.hash(particle - 1)) &&
    !(particle > 1 && OFFICES.has(page.hash(particle - 2))) &&
    (page.gap(particle) & ~(GAP.space | GAP.dot)) === 0
  );
}

function extendsRight(page: PageText, last: number, covered: Uint8Array): boolean {
  const right = last + 1;
  if (right >= page.tokens.count || !page.isJoined(right)) return false;
  const gap = page.gap(right);
  if ((gap & GAP.apostrophe) !== 0) return page.isCapital(right) && page.length(right) > 1;
  if ((gap & GAP.hyphen) !== 0) return extendsOverHyphen(page, right, covered);
  if (isForeignParticle(page, right)) return true;
  if (!page.isCapital(right) || isNeutral(page, right) || TRAILERS.has(page.hash(right))) return false;
  if ((gap & GAP.dot) !== 0) return continuesInitials(page, right) || opensTitleAfterInitials(page, right);
  if (opensOffice(page, right)) return false;
  if (page.isInTitle(right) && page.isCommon(right)) return false;
  return covered[right] === COVERED.none;
}

/** "Serra da Estrela", « Marina di Carrara »: neither language has the particle. */
const FOREIGN_PARTICLES = wordSet('da do dos das di del della dei degli von bin ibn');

function isForeignParticle(page: PageText, at: number): boolean {
  const next = at + 1;
  if (!FOREIGN_PARTICLES.has(page.hash(at)) || page.gap(at) !== GAP.space || next >= page.tokens.count) return false;
  return !page.isCapital(at) && page.gap(next) === GAP.space && page.isCapital(next);
}

/** Words of an office between the body and the title, at most: "EU Foreign and Trade Policy Commissioner". */
const MAX_OFFICE_WORDS = 4;

/** "EU Trade Commissioner", "Home Depot Chief Executive": common words in capitals up to a title are no name. */
function opensOffice(page: PageText, first: number): boolean {
  if (page.language !== 'en') return false;
  for (let at = first; at < first + MAX_OFFICE_WORDS && at < page.tokens.count; at++) {
    if (at > first && !page.isJoined(at)) return false;
    if (TITLES.en.has(page.hash(at))) return true;
    if (!page.isCommon(at) || !page.isCapital(at)) return false;
  }
  return false;
}

/** What has a place in its name: "the Knights of Malta", "the Bank of Japan", "the Duke of Cambridge". */
const OF_HEADS = wordSet('bank university knights order duke duchess earl prince princess statue museum');

/** Between "of" and the name: "Order of the Golden Dawn", "Blue Shield of Western Pennsylvania". */
const OPENERS = wordSet('the northern southern eastern western greater');

/** "Blue Shield of Alabama": a place that closes a longer name in capitals, none of an office. */
export function closesLongerName(page: PageText, first: number): boolean {
  const isApart = first > 0 && page.isJoined(first) && OPENERS.has(page.hash(first - 1));
  const of = isApart ? first - 2 : first - 1;
  const head = of - 1;
  if (page.language !== 'en' || head < 0 || !OF.has(page.hash(of))) return false;
  if (!page.isJoined(of + 1) || !page.isJoined(of) || !page.isCapital(head)) return false;
  if (OF_HEADS.has(page.hash(head))) return true;
  // "the East Coast of the United States" is no name of anything.
  if (!page.isTelling(head) || (isApart && ARTICLES.en.has(page.hash(first - 1)))) return false;
  if (head === 0 || !page.isCommon(head) || isNeutral(page, head)) return false;
  return page.isCapital(head - 1) && page.isJoined(head);
}

/** "U.S": the letters go on. After the last one a dot may as well end the sentence. */
function continuesInitials(page: PageText, right: number): boolean {
  return page.hasShape(right, SHAPE.single) && page.gap(right) === GAP.dot;
}

/** "U.S. Customs and Border Protection": capitals that go on after the initials, where a sentence would not. */
function opensTitleAfterInitials(page: PageText, right: number): boolean {
  if (page.language !== 'en' || !page.hasShape(right - 1, SHAPE.single)) return false;
  const second = page.isFunctionWord(right + 1) ? right + 2 : right + 1;
  if (second >= page.tokens.count || page.isFunctionWord(right)) return false;
  return page.isJoined(right + 1) && page.isJoined(second) && page.isCapital(second) && page.isCommon(second);
}

function extendsOverHyphen(page: PageText, right: number, covered: Uint8Array): boolean {
  if (HYPHEN_SUFFIXES.has(page.hash(right))) return false;
  // "US-German relations": an adjective.
  if (page.isCapital(right)) return covered[right] === COVERED.none && !page.isDemonym(right);
  return page.language === 'fr' || !page.isCommon(right);
}

/** "Thirteen French cities": at the start of a sentence numbers have a capital too. */
const NUMBERS = wordSet(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen ' +
    'twenty thirty forty fifty sixty seventy eighty ninety hundreds thousands dozens several many most some other both',
);

/** Articles, titles, offices and days stand beside names without being part of them. */
export function isNeutral(page: PageText, at: number): boolean {
  const hash = page.hash(at);
  const { language } = page;
  if (ARTICLES[language].has(hash) || PLACE_CUES[language].has(hash)) return true;
  if (language === 'en' && page.isStart(at) && NUMBERS.has(hash)) return true;
  return TITLES[language].has(hash) || CALENDAR[page.language].has(hash) || DIRECTIONS.has(hash);
}
