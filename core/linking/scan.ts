import { SLOT_LONGER, SLOT_WHOLE } from '../gazetteer/format.ts';
import { nameOf } from '../gazetteer/open.ts';
import { GAP } from '../text/fold.ts';
import { extendHash, SHAPE } from '../text/tokens.ts';
import type { Linker } from './linker.ts';

/** Words `first` … `last` of the text are a name of the gazetteer. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly name: number;
}

/** Gaps that end a name: « Paris, Texas » are two. A dot is allowed after an initial only. */
const BREAKS = GAP.stop | GAP.quote | GAP.open | GAP.other | GAP.newline;
/** Longest abbreviation whose dot belongs to a name: "St. Louis", "Inc." but not a sentence's end. */
const MAX_ABBREVIATION = 3;

/** Whether words `at` − 1 and `at` may belong to one name. */
export function isJoined({ tokens }: Pick<Linker, 'tokens'>, at: number): boolean {
  const gap = tokens.gaps[at] as number;
  if ((gap & BREAKS) !== 0) return false;
  if ((gap & GAP.hyphen) !== 0 && (gap & GAP.space) !== 0) return false;
  if ((gap & GAP.dot) === 0) return true;
  const length = (tokens.ends[at - 1] as number) - (tokens.starts[at - 1] as number);
  return length <= MAX_ABBREVIATION && ((tokens.shapes[at - 1] as number) & SHAPE.capital) !== 0;
}

/**
 * Finds the names of the gazetteer in the tokens of `text`: at each word all names
 * that begin there, the longest first. Names may overlap; `resolveOverlaps` decides.
 */
export function scanNames(text: string, linker: Linker): NameSpan[] {
  const { gazetteer, tokens } = linker;
  const spans: NameSpan[] = [];
  for (let first = 0; first < tokens.count; first++) {
    if (!gazetteer.mayBegin(tokens.hashes[first] as number)) continue;
    collectFrom(text, linker, first, spans);
  }
  return spans;
}

function collectFrom(text: string, linker: Linker, first: number, spans: NameSpan[]): void {
  const { gazetteer, tokens } = linker;
  const start = tokens.starts[first] as number;
  const before = spans.length;
  let prefix = tokens.hashes[first] as number;
  for (let last = first; ; ) {
    const slot = gazetteer.find(prefix, text, start, tokens.ends[last] as number);
    if (slot === 0) break;
    if ((slot & SLOT_WHOLE) !== 0) spans.splice(before, 0, { first, last, name: nameOf(slot) });
    if ((slot & SLOT_LONGER) === 0 || ++last >= tokens.count || !isJoined(linker, last)) break;
    prefix = extendHash(prefix, tokens.hashes[last] as number);
  }
}
