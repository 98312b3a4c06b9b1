import type { NameEntry } from '../gazetteer/entry.ts';
import { dateNumber } from '../gazetteer/format.ts';
import type { EntityIndex, EntityKind } from '../model.ts';
import { SHAPE } from '../text/shapes.ts';
import { hashOfWords } from '../text/tokens.ts';
import { clarityOf } from './clarity.ts';
import { clubAmong } from './clubs.ts';
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
  /** What its entities are. */
  readonly kinds: ReadonlySet<EntityKind>;
  /** That of the best known of its entities. */
  readonly prior: number;
  readonly words: number;
  readonly letters: number;
  /** Every word is a common one of the text's language: « Le Monde », « Orange ». */
  readonly isCommon: boolean;
  readonly isAcronym: boolean;
  /** The words of it that are always written with a capital, one bit each. */
  readonly capitals: number;
  /** No capitals, and ends with an adjective of nationality, as French bodies of state do: « armée syrienne ». */
  readonly isOfNation: boolean;
  /** The club that the name, a city's, may mean on football pages; not among the entries. */
  readonly club: NameEntry | undefined;
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
  const found: Reading[] = [];
  for (const span of spans) {
    const { first, last, name } = span;
    let reading = readings.get(name);
    if (reading === undefined) {
      if (readings.has(name)) continue;
      reading = readingOf(span, page, linker, context, outlet);
      readings.set(name, reading);
      if (reading === undefined) continue;
      found.push(reading);
    }
    const clarity = clarityOf(span, reading, page);
    if (clarity !== undefined) reading.sightings.push({ first, last, name, clarity, isSmall: !page.isCapital(first) });
  }
  return found.filter(({ sightings }) => sightings.length > 0);
}

function readingOf(
  span: NameSpan,
  page: PageText,
  linker: Linker,
  context: LinkContext,
  outlet: EntityIndex | undefined,
): Reading | undefined {
  const date = context.date === undefined ? undefined : dateNumber(context.date);
  const inForce = linker.gazetteer
    .entriesOf(span.name)
    .filter((entry) => isInForce(entry, date) && !isRefused(entry, span, page, linker, context));
  const written = asWritten(inForce, span, page, linker);
  const all = hasPeriphrasis(written) ? atHome(written, phraseOf(span, page), linker, outlet) : written;
  const club = all.length > 1 ? clubAmong(all, linker) : undefined;
  const entries = club === undefined ? all : all.filter(({ entity }) => entity !== club.entity);
  if (entries.length === 0) return undefined;
  const isCommon = isAllCommon(span, page);
  const isAcronym = entries.every((entry) => entry.isAcronym);
  const capitals = linker.gazetteer.capitalsOf(span.name);
  return {
    name: span.name,
    entries,
    kinds: new Set(entries.map(({ entity }) => linker.entities.kindOf(entity))),
    prior: Math.max(...entries.map(({ entity }) => linker.entities.priorOf(entity))),
    words: span.last - span.first + 1,
    letters: (page.tokens.ends[span.last] as number) - (page.tokens.starts[span.first] as number),
    isCommon,
    isAcronym,
    capitals,
    isOfNation: capitals === 0 && page.language === 'fr' && span.last > span.first && page.isDemonym(span.last),
    club,
    sightings: [],
  };
}

/** From here on agencies write a name in capitals that is no acronym: BAGHDAD. */
const MIN_PRIOR_SHOUTED = 0.5;

/** Capitals that are an acronym of somebody’s are not those of a little-known name of words: « CHU » is not in Kazakhstan. */
function asWritten(
  entries: readonly NameEntry[],
  { first, last }: NameSpan,
  page: PageText,
  { entities }: Linker,
): readonly NameEntry[] {
  if (last > first || !page.hasShape(first, SHAPE.allCapitals) || !entries.some(({ isAcronym }) => isAcronym))
    return entries;
  return entries.filter(({ isAcronym, entity }) => isAcronym || entities.priorOf(entity) >= MIN_PRIOR_SHOUTED);
}

/** Turned down by the reader: the name means the next best known of its entities, or nobody. */
function isRefused(
  { entity }: NameEntry,
  { first, last }: NameSpan,
  { text, tokens }: PageText,
  { entities }: Linker,
  { refused }: LinkContext,
): boolean {
  return refused?.(entities.idOf(entity), text.slice(tokens.starts[first], tokens.ends[last])) ?? false;
}

/** A text without a date is read as of today: names that have ended do not count. */
function isInForce(entry: NameEntry, date: number | undefined): boolean {
  if (date === undefined) return entry.until >= OPEN_END;
  return entry.since <= date && date < entry.until;
}

const OPEN_END = 99990000;

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

function phraseOf({ first, last }: NameSpan, { tokens }: PageText): number {
  return hashOfWords(tokens, first, last);
}

export function hasPeriphrasis(entries: readonly NameEntry[]): boolean {
  return entries.some(({ kind }) => kind === 'periphrasis');
}

/** Whether no piece of a name means anything by itself: « Marc Fournier » is no Fournier, whoever he is. */
export function isWhole({ isCommon, kinds, words }: Reading): boolean {
  return words > 1 && (kinds.has('person') || (words > 2 && !isCommon));
}

/** Whatever the readings may mean. */
export function entitiesOf(readings: readonly Reading[]): ReadonlySet<EntityIndex> {
  return new Set(readings.flatMap(({ entries }) => entries.map(({ entity }) => entity)));
}
