import type { NameEntry } from '../gazetteer/entry.ts';
import { dateNumber } from '../gazetteer/format.ts';
import type { EntityIndex } from '../model.ts';
import { GAP } from '../text/fold.ts';
import { hashOfWords, SHAPE } from '../text/tokens.ts';
import { ARTICLES, CALENDAR, NOT_NAMES } from './lexicon.ts';
import type { Linker } from './linker.ts';
import { atHome, outletOf } from './outlet.ts';
import type { PageText } from './page-text.ts';
import type { NameSpan } from './scan.ts';
import type { LinkContext } from './types.ts';

/** How much the writing of a span says that it is a name. */
export type Clarity = 'telling' | 'untelling';

/** One place where a name stands. */
export interface Sighting extends NameSpan {
  readonly clarity: Clarity;
  /** Begins with a small letter though the data's spellings do too: a term as often as a name. */
  readonly isSmall: boolean;
}

/** A name of the page with its meanings and all its places: one sense per page is decided on this. */
export interface Reading {
  readonly name: number;
  readonly entries: readonly NameEntry[];
  readonly words: number;
  readonly letters: number;
  /** Every word is a common one of the text's language: « Le Monde », « Orange ». */
  readonly isCommon: boolean;
  readonly isAcronym: boolean;
  /** Some word of it is always written with a capital. */
  readonly hasCapital: boolean;
  readonly sightings: Sighting[];
}

/** Groups spans by name and drops what their writing or date rules out. */
export function generateCandidates(
  spans: readonly NameSpan[],
  page: PageText,
  linker: Linker,
  context: LinkContext,
): Reading[] {
  const readings = new Map<number, Reading | undefined>();
  const outlet = outletOf(linker, context.country);
  for (const span of spans) {
    if (!readings.has(span.name)) readings.set(span.name, readingOf(span, page, linker, context, outlet));
    const reading = readings.get(span.name);
    if (reading === undefined) continue;
    const clarity = clarityOf(span, reading, page, linker);
    if (clarity !== undefined) reading.sightings.push({ ...span, clarity, isSmall: !page.isCapital(span.first) });
  }
  return [...readings.values()].filter((reading) => reading !== undefined && reading.sightings.length > 0) as Reading[];
}

function readingOf(
  span: NameSpan,
  page: PageText,
  linker: Linker,
  context: LinkContext,
  outlet: EntityIndex | undefined,
): Reading | undefined {
  const date = context.date === undefined ? undefined : dateNumber(context.date);
  const inForce = linker.gazetteer.entriesOf(span.name).filter((entry) => isInForce(entry, date));
  const entries = hasPeriphrasis(inForce) ? atHome(inForce, phraseOf(span, page), linker, outlet) : inForce;
  if (entries.length === 0) return undefined;
  const isCommon = isAllCommon(span, page);
  const isAcronym = entries.every((entry) => entry.isAcronym);
  const hasCapital = linker.gazetteer.capitalsOf(span.name) !== 0;
  return {
    name: span.name,
    entries,
    words: span.last - span.first + 1,
    letters: (page.tokens.ends[span.last] as number) - (page.tokens.starts[span.first] as number),
    isCommon,
    isAcronym,
    hasCapital,
    sightings: [],
  };
}

/** A text without a date is read as of today: names that have ended do not count. */
function isInForce(entry: NameEntry, date: number | undefined): boolean {
  if (date === undefined) return entry.until >= OPEN_END;
  return entry.since <= date && date < entry.until;
}

const OPEN_END = 99990000;

/** Shortest acronym that the press also writes as a word: Otan, Insee, Onu. */
const MIN_WORD_ACRONYM = 3;

/**
 * What the capitals of a span tell; `undefined` when the span is not written as a name.
 * « nice » is no city, « si » no company, « le temps » no newspaper.
 */
function clarityOf(span: NameSpan, reading: Reading, page: PageText, linker: Linker): Clarity | undefined {
  const { first } = span;
  if (reading.words === 1 && (page.hasShape(first, SHAPE.single) || NOT_NAMES.has(page.hash(first)))) return undefined;
  const isTelling = page.isTelling(first);
  if (reading.words === 1 && CALENDAR.has(page.hash(first)) && (page.language === 'en' || !isTelling)) return undefined;
  if (reading.isAcronym) return clarityOfAcronym(first, page, reading.isCommon);
  const required = linker.gazetteer.capitalsOf(span.name);
  if (required === 0 && hasPeriphrasis(reading.entries)) return 'telling';
  if (required === 0 && reading.words > 1 && !page.isCapital(first)) return reading.isCommon ? undefined : 'telling';
  return clarityOfCapitals(span, required === 0 ? 1 : required, reading, page);
}

function clarityOfCapitals(span: NameSpan, required: number, reading: Reading, page: PageText): Clarity | undefined {
  const { first, last } = span;
  const opensWithArticle = ARTICLES[page.language].has(page.hash(first)) && reading.words > 1;
  let missing = 0;
  let present = 0;
  let tells = false;
  for (let i = first; i <= last; i++) {
    if (((required >>> (i - first)) & 1) === 0) continue;
    if (page.isCapital(i)) {
      present++;
      tells ||= page.isTelling(i);
    } else if (i > first || !opensWithArticle) missing++;
  }
  tells ||= isQuoted(span, page);
  if (opensWithArticle && reading.isCommon && !page.isCapital(first)) return undefined;
  if (present === 0 || (missing > 0 && (opensWithArticle || !tells || !page.isCapital(first)))) return undefined;
  return tells ? 'telling' : 'untelling';
}

/** « Coalition des volontaires » between quotation marks is a name, not the start of a sentence. */
function isQuoted({ first, last }: NameSpan, page: PageText): boolean {
  const after = last + 1 < page.tokens.count ? page.gap(last + 1) : GAP.newline;
  return last > first && (page.gap(first) & GAP.quote) !== 0 && (after & GAP.quote) !== 0;
}

function clarityOfAcronym(at: number, page: PageText, isCommon: boolean): Clarity | undefined {
  const isAll = page.hasShape(at, SHAPE.allCapitals) || (page.length(at) === 1 && page.isCapital(at));
  if (isAll) return page.isInTitle(at) && isCommon ? 'untelling' : 'telling';
  if (page.length(at) < MIN_WORD_ACRONYM || !page.isCapital(at)) return undefined;
  return isCommon ? undefined : page.isTelling(at) ? 'telling' : 'untelling';
}

/** Whether only common words make up the name. Letters and numbers beside them add nothing: « Groupe E ». */
function isAllCommon({ first, last }: NameSpan, page: PageText): boolean {
  let hasWord = false;
  for (let i = first; i <= last; i++) {
    const isFiller = page.hasShape(i, SHAPE.digit | SHAPE.single);
    if (!isFiller && !page.isCommon(i)) return false;
    hasWord ||= !isFiller;
  }
  return hasWord;
}

function phraseOf({ first, last }: NameSpan, { text, tokens }: PageText): number {
  return hashOfWords(text, tokens, first, last);
}

function hasPeriphrasis(entries: readonly NameEntry[]): boolean {
  return entries.some(({ kind }) => kind === 'periphrasis');
}
