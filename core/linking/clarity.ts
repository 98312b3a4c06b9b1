import { GAP } from '../text/fold.ts';
import { SHAPE } from '../text/shapes.ts';
import { isGenericBody } from './generic-bodies.ts';
import { isFirstName } from './given-names.ts';
import { ARTICLES, CALENDAR, NOT_NAMES, OF, phraseHash, wordSet } from './lexicon.ts';
import type { PageText } from './page-text.ts';
import { type Clarity, hasPeriphrasis, type Reading } from './readings.ts';
import type { NameSpan } from './scan.ts';

/** Shortest acronym that the press also writes as a word: « Onu » in French, "Nato" in English. */
const MIN_WORD_ACRONYM = { fr: 3, en: 4 } as const;

/**
 * What the capitals of a span tell; `undefined` when the span is not written as a name.
 * « nice » is no city, « si » no company, « le temps » no newspaper.
 */
export function clarityOf(span: NameSpan, reading: Reading, page: PageText): Clarity | undefined {
  const { first } = span;
  if (reading.words === 1 && (page.hasShape(first, SHAPE.single) || NOT_NAMES.has(page.hash(first)))) return undefined;
  const isTelling = page.isTelling(first);
  if (reading.words === 1 && CALENDAR[page.language].has(page.hash(first)) && (page.language === 'en' || !isTelling))
    return undefined;
  if (isNumber(span, page) || isGenericBody(span, page) || isDirection(span, page)) return undefined;
  if (isLettered(span, page) || isCutOff(span, page) || isDomain(span, page) || isAnonymous(span, page))
    return undefined;
  if (reading.isAcronym) return clarityOfAcronym(first, page, reading.isCommon);
  const required = reading.capitals;
  if (required === 0 && hasPeriphrasis(reading.entries)) return 'telling';
  if (required === 0 && reading.words > 1 && !page.isCapital(first)) {
    return reading.isCommon && !reading.isOfNation && !isGreatBody(reading, page) ? undefined : 'telling';
  }
  return clarityOfCapitals(span, required === 0 ? 1 : required, reading, page);
}

/** From here on a body is so well known that French papers' small letters name it: « la cour pénale internationale ». */
const MIN_PRIOR_SMALL = 0.6;

function isGreatBody({ kinds, prior }: Reading, page: PageText): boolean {
  return page.language === 'fr' && prior >= MIN_PRIOR_SMALL && kinds.size === 1 && kinds.has('organization');
}

function clarityOfCapitals(span: NameSpan, required: number, reading: Reading, page: PageText): Clarity | undefined {
  const { first, last } = span;
  const opensWithArticle = ARTICLES[page.language].has(page.hash(first)) && reading.words > 1;
  let missing = 0;
  let isGrammar = false;
  let present = 0;
  let tells = false;
  for (let i = first; i <= last; i++) {
    if (((required >>> (i - first)) & 1) === 0) continue;
    if (page.isCapital(i)) {
      present++;
      tells ||= page.isTelling(i);
    } else if (page.hasShape(i, SHAPE.single) && last > first && !opensWithArticle) {
      // « C à vous » is no C&A.
      return undefined;
    } else if (i > first || !(opensWithArticle || isArabicArticle(span, page))) {
      missing++;
      isGrammar ||= page.isFunctionWord(i);
      // « Paris-Berlin est fragilisé »
      if (i > first && page.gap(i) === GAP.space && VERBS.has(page.hash(i))) return undefined;
    }
  }
  tells ||= isQuoted(span, page);
  // "London on Friday" is no London, ON; "Saturday night" is no title, nor "Indian territory" one that was called so.
  const isTerm = reading.isCommon || (last === first + 1 && page.isDemonym(first));
  if (page.language === 'en' && missing > 0 && (isGrammar || (isTerm && present === 1))) return undefined;
  if (opensWithArticle && !page.isCapital(first) && (reading.isCommon || isFamily(span, page))) return undefined;
  if (!reading.entries.some(({ isAcronym }) => isAcronym) && isShouted(span, reading, page)) return undefined;
  if (present === 0 || (missing > 0 && (opensWithArticle || !tells || !page.isCapital(first)))) return undefined;
  if (!tells && isGrammarOnly(span, page)) return undefined;
  return tells ? 'telling' : 'untelling';
}

/** « Coalition des volontaires » between quotation marks is a name, not the start of a sentence. */
function isQuoted({ first, last }: NameSpan, page: PageText): boolean {
  const after = last + 1 < page.tokens.count ? page.gap(last + 1) : GAP.newline;
  return last > first && (page.gap(first) & GAP.quote) !== 0 && (after & GAP.quote) !== 0;
}

function clarityOfAcronym(at: number, page: PageText, isCommon: boolean): Clarity | undefined {
  const isAll = page.hasShape(at, SHAPE.allCapitals) || (page.length(at) === 1 && page.isCapital(at));
  if (isPostal(at, page) || isNumberedWay(at, page)) return undefined;
  if (isAll) return page.isInTitle(at) && isCommon ? 'untelling' : 'telling';
  if (page.length(at) < MIN_WORD_ACRONYM[page.language] || !page.isCapital(at)) return undefined;
  return isCommon ? undefined : page.isTelling(at) ? 'telling' : 'untelling';
}

/** Postal letters of American states and Canadian provinces: "Nashville, TN". */
const POSTAL = wordSet(
  'al ak az ar co ct de fl ga hi id il ia ks ky la md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ' +
    'ut vt va wa wv wi wy dc on bc ab qc ns',
);

/** Whether two letters after a town and a comma are those of its state. */
function isPostal(at: number, page: PageText): boolean {
  if (page.language !== 'en' || at === 0 || page.length(at) !== 2 || !POSTAL.has(page.hash(at))) return false;
  return page.text[page.tokens.ends[at - 1] as number] === ',' && page.isCapital(at - 1);
}

const NUMBERED = wordSet('rn rd rcea cd vc bp cs tsa');

/** « la RN 137 » is a road and « BP 422 » a post box, whatever party or firm has the letters. */
function isNumberedWay(at: number, page: PageText): boolean {
  const next = at + 1;
  if (page.language !== 'fr' || next >= page.tokens.count || page.gap(next) !== GAP.space) return false;
  return page.hasShape(next, SHAPE.digit) && (NUMBERED.has(page.hash(at)) || isDesignation(at, page));
}

/** « l’étoile IRS 43 »: letters and two figures of a catalogue, as no « TF 1 », « COP 21 » or year are. */
function isDesignation(at: number, page: PageText): boolean {
  if (page.length(at) !== CATALOGUE_LETTERS || page.length(at + 1) !== 2 || NUMBERED_NAMES.has(page.hash(at)))
    return false;
  return !DIGIT.test(page.text.slice(page.tokens.starts[at], page.tokens.ends[at]));
}

const CATALOGUE_LETTERS = 3;
/** « TF1 20 heures », « le G20 15 ans après » are no letters alone. */
const DIGIT = /\d/;
/** Letters of meetings, channels and clubs that numbers follow. */
const NUMBERED_NAMES = wordSet('cop bfm cnn rmc rtl psg asse ufc fox cbs abc nbc');

/** « Jérôme S., écroué »: a first name and a letter are what courts leave of somebody's name. */
function isAnonymous({ first, last }: NameSpan, page: PageText): boolean {
  const isPair = last === first + 1 && page.gap(last) === GAP.space && page.hasShape(last, SHAPE.single);
  return isPair && page.isCapital(last) && isFirstName(page, first);
}

/**
 * « À 24 ans », "A U.S. firm": letters and figures make a name only when they are
 * written alike, and a preposition or article before them does not count.
 */
function isNumber({ first, last }: NameSpan, page: PageText): boolean {
  if (last === first) return false;
  for (let i = first; i <= last; i++) if (!page.hasShape(i, SHAPE.digit | SHAPE.single)) return false;
  const gap = page.gap(first + 1);
  if ((gap & GAP.space) !== 0 && gap !== GAP.space) return true;
  for (let i = first + 2; i <= last; i++) if (page.gap(i) !== gap) return true;
  return (gap & GAP.space) !== 0 && page.isFunctionWord(first);
}

const DOMAINS = wordSet('fr com org net eu be ch ca uk us io tv info gouv');

/** "lemonde.FR", "example.com": the end of an address. */
function isDomain({ first, last }: NameSpan, page: PageText): boolean {
  return first === last && page.gap(first) === GAP.dot && DOMAINS.has(page.hash(first)) && !isInitials(page, first);
}

/** "U.S." is written as an address is. */
function isInitials(page: PageText, at: number): boolean {
  return page.hasShape(at - 1, SHAPE.single);
}

/** « Groupe E », "Plan B": a common word and a letter count things and name none of them. */
function isLettered({ first, last }: NameSpan, page: PageText): boolean {
  const isPair = last === first + 1 && page.gap(last) === GAP.space;
  return isPair && page.hasShape(last, SHAPE.single) && page.isCommon(first) && !page.hasShape(first, SHAPE.single);
}

/** « La Mich’ Dorée »: the apostrophe says that letters are left out. */
function isCutOff({ first, last }: NameSpan, page: PageText): boolean {
  const next = last + 1;
  if (page.language !== 'fr' || last > first || next >= page.tokens.count) return false;
  return page.gap(next) === (GAP.apostrophe | GAP.space) && page.gap(first) === GAP.space;
}

const VERBS = wordSet('est');
const COMPASS = wordSet('nord sud est ouest');
/** What a department has, and a direction not. */
const OF_DEPARTMENT = wordSet(
  'departement prefet prefete prefecture conseil pompiers gendarmes gendarmerie police elus elu depute deputee deputes senateur senatrice federation cour chambre dasen sdis',
);
/** Of « Pas-de-Calais ». */
const PAS = phraseHash('Pas');

/** « au Nord des États-Unis », « le Nord-Ouest du pays » point somewhere. */
function isDirection({ first, last }: NameSpan, page: PageText): boolean {
  const next = last + 1;
  if (page.language !== 'fr') return false;
  for (let i = first; i <= last; i++) if (!COMPASS.has(page.hash(i))) return false;
  if (next < page.tokens.count && OF.fr.has(page.hash(next)) && page.isJoined(next)) return true;
  return first === last && !isDepartment(first, page);
}

/** « (Nord) », « le préfet du Nord », « le Nord et le Pas-de-Calais » */
function isDepartment(at: number, page: PageText): boolean {
  if ((page.gap(at) & GAP.open) !== 0) return true;
  if (at > 1 && OF_DEPARTMENT.has(page.hash(at - 2))) return true;
  const other = page.hash(at + 2) === PAS && at + 2 < page.tokens.count ? at + 2 : at + 3;
  return other < page.tokens.count && page.hash(other) === PAS;
}

const PLURAL = wordSet('les');

/** « les Cooper » are a family; « les Échos », with a word of the language, a newspaper. */
function isFamily({ first, last }: NameSpan, page: PageText): boolean {
  return last === first + 1 && PLURAL.has(page.hash(first)) && !page.isCommon(last);
}

/** Longest word that an acronym is taken for, whoever bears it, and where only small places do. */
const MAX_SHOUTED = 3;
const MAX_SHOUTED_PLACE = 6;
/** From here on agencies' capitals are those of a place's name: BAGHDAD. */
const MIN_PRIOR_SHOUTED = 0.5;

/** A SIM card is not from Sim, nor the CAIR from Čair: names of words do not stand in capitals alone. */
function isShouted({ first, last }: NameSpan, { prior }: Reading, page: PageText): boolean {
  if (last > first || !page.hasShape(first, SHAPE.allCapitals) || !page.isTelling(first)) return false;
  return page.length(first) <= (prior < MIN_PRIOR_SHOUTED ? MAX_SHOUTED_PLACE : MAX_SHOUTED);
}

const ARABIC_ARTICLES = wordSet('al el as ash ar ad an at az');

/** « al-Bab » is written so in the middle of a sentence, whatever the data writes. */
function isArabicArticle({ first, last }: NameSpan, page: PageText): boolean {
  return last > first && (page.gap(first + 1) & GAP.hyphen) !== 0 && ARABIC_ARTICLES.has(page.hash(first));
}

/** « Aujourd’hui » at a sentence's start is the day and not the newspaper. */
function isGrammarOnly({ first, last }: NameSpan, page: PageText): boolean {
  for (let i = first; i <= last; i++) if (!page.isFunctionWord(i)) return false;
  return true;
}
