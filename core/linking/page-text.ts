import { COMMON } from '../gazetteer/format.ts';
import type { Gazetteer } from '../gazetteer/open.ts';
import type { Language } from '../model.ts';
import { GAP } from '../text/fold.ts';
import { isOneLetter, SHAPE } from '../text/shapes.ts';
import type { Tokens } from '../text/tokens.ts';
import { isDemonym } from './demonyms.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { ABBREVIATIONS, ELISIONS, LANGUAGE_MARKS, PEOPLES } from './lexicon.ts';

/** Gaps that end a name: « Paris, Texas » are two. */
const BREAKS = GAP.stop | GAP.quote | GAP.open | GAP.other | GAP.newline;
/** Where this share of a line's longer words is in capitals, or of its common words has one, a capital says nothing. */
const TITLE_CASE_SHARE = 0.6;
/** Words shorter than this stay small in titles. */
const TITLE_CASE_LENGTH = 4;
const MIN_TITLE_WORDS = 3;
const MIN_COMMON_WORDS = 2;
/** Capitals without which a line can reach neither share. */
const MIN_RAISED = 2;
/** Enough words to tell the language of a text. */
const LANGUAGE_SAMPLE = 2000;
/** So many small words of the other language, and so many times those of the one said, outweigh what a page says. */
const MIN_MARKS = 20;
const PLAIN_RATIO = 4;

/** A text being linked: its words, and what their writing tells. */
export class PageText {
  readonly text: string;
  readonly tokens: Tokens;
  readonly language: Language;
  /** The words with a capital, in reading order. */
  readonly capitals: Int32Array;
  private readonly gazetteer: Gazetteer;
  /** By word: the same few stand beside names again and again, and a look-up takes dozens of phrases. */
  private readonly demonyms = new Map<number, boolean>();
  /** By token: 1 where the line is in Title Case or CAPITALS. */
  private readonly inTitle: Uint8Array;
  /** By token: 0 where nobody has asked yet, 1 for a common word, 2 for any other. */
  private readonly commonness: Uint8Array;

  constructor(text: string, tokens: Tokens, gazetteer: Gazetteer, language: Language | undefined) {
    this.text = text;
    this.tokens = tokens;
    this.gazetteer = gazetteer;
    this.language = languageOf(tokens, language);
    this.commonness = new Uint8Array(tokens.count);
    this.capitals = tokens.capitals.subarray(0, tokens.capitalCount);
    this.inTitle = findTitleLines(this);
  }

  hash(at: number): number {
    return this.tokens.hashes[at] as number;
  }

  hasShape(at: number, shape: number): boolean {
    return ((this.tokens.shapes[at] as number) & shape) !== 0;
  }

  isCapital(at: number): boolean {
    return this.hasShape(at, SHAPE.capital | SHAPE.innerCapital);
  }

  length(at: number): number {
    return (this.tokens.ends[at] as number) - (this.tokens.starts[at] as number);
  }

  gap(at: number): number {
    return this.tokens.gaps[at] as number;
  }

  isCommon(at: number): boolean {
    const known = this.commonness[at] as number;
    if (known !== 0) return known === 1;
    const hash = this.hash(at);
    const isOne =
      (this.gazetteer.commonness(hash) & COMMON[this.language]) !== 0 || FUNCTION_WORDS[this.language].has(hash);
    this.commonness[at] = isOne ? 1 : 2;
    return isOne;
  }

  /** Words of grammar, a subset of the common ones. */
  isFunctionWord(at: number): boolean {
    return FUNCTION_WORDS[this.language].has(this.hash(at));
  }

  /** Whether the word is a surname of many. */
  isOfMany(at: number): boolean {
    return this.gazetteer.isOfMany(this.hash(at));
  }

  /** Whether somebody of the dataset has the word as first name or surname. */
  isOfPeople(at: number): boolean {
    return this.gazetteer.isOfPeople(this.hash(at));
  }

  /** Whether the word is an adjective of nationality, or somebody of that nation. */
  isDemonym(at: number): boolean {
    const hash = this.hash(at);
    if (PEOPLES[this.language].has(hash)) return true;
    const known = this.demonyms.get(hash);
    if (known !== undefined) return known;
    const isOne = isDemonym(
      this.text.slice(this.tokens.starts[at], this.tokens.ends[at]),
      this.language,
      this.gazetteer,
    );
    this.demonyms.set(hash, isOne);
    return isOne;
  }

  isInTitle(at: number): boolean {
    return this.inTitle[at] === 1;
  }

  /** Whether words `at` − 1 and `at` may belong to one name. */
  isJoined(at: number): boolean {
    return joins(this.text, this.tokens, at, this.gap(at));
  }

  /** Whether a sentence, a line or a quotation begins here. */
  isStart(at: number): boolean {
    const gap = this.gap(at);
    if ((gap & (GAP.newline | GAP.stop | GAP.quote)) !== 0) return true;
    if ((gap & GAP.dot) !== 0) return !this.isJoined(at);
    return (gap & GAP.other) !== 0 && this.isItemNumber(at - 1);
  }

  /** « 2) Grève »: the number of an item of a list. */
  private isItemNumber(at: number): boolean {
    return (this.gap(at) & GAP.newline) !== 0 && this.hasShape(at, SHAPE.digit | SHAPE.single);
  }

  /** Whether a capital here says "name": not at a sentence's start nor in a headline. */
  isTelling(at: number): boolean {
    return !this.isInTitle(at) && !this.isStart(at);
  }
}

/**
 * Whether words `at` − 1 and `at`, with `gap` between, may belong to one name. A dot does only after an
 * initial or a known abbreviation: "St. Louis", "J. K. Rowling".
 */
export function joins(text: string, tokens: Tokens, at: number, gap: number): boolean {
  if (at === 0 || (gap & BREAKS) !== 0) return false;
  if ((gap & GAP.space) !== 0 && (gap & GAP.hyphen) !== 0) return false;
  // A quotation's end, or a plural's: « 'Good for Moscow' Smith says ». Old scans write « l' Union ».
  if ((gap & GAP.space) !== 0 && (gap & GAP.apostrophe) !== 0) return ELISIONS.has(tokens.hashes[at - 1] as number);
  if ((gap & GAP.dot) === 0) return true;
  const { edges, units } = tokens;
  const start = edges[2 * at - 2] as number;
  const end = edges[2 * at - 1] as number;
  if (text[end] !== '.') return false;
  return isOneLetter(units, start, end) || ABBREVIATIONS.has(tokens.hashes[at - 1] as number);
}

/** The language said, unless the text is plainly in the other one: blogs are French in English frames. */
function languageOf(tokens: Tokens, said: Language | undefined): Language {
  let french = 0;
  let english = 0;
  for (let i = 0; i < Math.min(tokens.count, LANGUAGE_SAMPLE); i++) {
    const hash = tokens.hashes[i] as number;
    if (LANGUAGE_MARKS.fr.has(hash)) french++;
    if (LANGUAGE_MARKS.en.has(hash)) english++;
  }
  if (said === undefined) return french >= english ? 'fr' : 'en';
  const [own, other] = said === 'fr' ? [french, english] : [english, french];
  if (other < MIN_MARKS || other < own * PLAIN_RATIO) return said;
  return said === 'fr' ? 'en' : 'fr';
}

function findTitleLines(page: PageText): Uint8Array {
  const { count, gaps } = page.tokens;
  const { capitals } = page;
  const inTitle = new Uint8Array(count);
  let seen = 0;
  for (let first = 0; first < count; ) {
    let end = first + 1;
    while (end < count && ((gaps[end] as number) & GAP.newline) === 0) end++;
    const before = seen;
    while (seen < capitals.length && (capitals[seen] as number) < end) seen++;
    if (seen - before >= MIN_RAISED && isTitleLine(page, first, end, seen - before)) inTitle.fill(1, first, end);
    first = end;
  }
  return inTitle;
}

/**
 * Title Case puts capitals on common words; a line of names does not.
 *
 * @param capitals how many words of the line have one
 */
function isTitleLine(page: PageText, first: number, end: number, capitals: number): boolean {
  let long = 0;
  let shouted = 0;
  let common = 0;
  let raised = 0;
  // With more common words than this, the capitals cannot make their share.
  const mostCommon = capitals / TITLE_CASE_SHARE;
  for (let at = first + 1; at < end; at++) {
    if (page.length(at) < TITLE_CASE_LENGTH) continue;
    long++;
    if (page.hasShape(at, SHAPE.allCapitals)) shouted++;
    if (common > mostCommon || !page.isCommon(at)) continue;
    common++;
    if (page.isCapital(at)) raised++;
  }
  if (long >= MIN_TITLE_WORDS && shouted >= long * TITLE_CASE_SHARE) return true;
  return common >= MIN_COMMON_WORDS && raised >= common * TITLE_CASE_SHARE;
}
