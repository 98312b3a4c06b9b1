import { SLOT_LONGER, SLOT_WHOLE } from '../gazetteer/format.ts';
import { nameOf } from '../gazetteer/open.ts';
import { GAP } from '../text/fold.ts';
import { extendHash, finishHash, gapOf } from '../text/tokens.ts';
import type { Linker } from './linker.ts';
import { joins } from './page-text.ts';

/** Words `first` … `last` of the text are a name of the gazetteer. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly name: number;
}

/**
 * Finds the names of the gazetteer in a text that `cutWords` has cut: at each word all
 * names that begin there, the longest first. Names may overlap; `resolveOverlaps` decides.
 */
export function scanNames(text: string, linker: Linker): NameSpan[] {
  const { gazetteer, tokens } = linker;
  const { count, runs } = tokens;
  const { firstWords } = gazetteer;
  const mask = firstWords.length * 32 - 1;
  const spans: NameSpan[] = [];
  for (let first = 0; first < count; first++) {
    const hash = finishHash(runs[4 * first + 3] as number);
    const bit = hash & mask;
    if ((((firstWords[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0) continue;
    if (gazetteer.mayBegin(hash, text, runs[4 * first] as number)) collectFrom(text, linker, first, hash, spans);
  }
  return spans;
}

function collectFrom(text: string, linker: Linker, first: number, hash: number, spans: NameSpan[]): void {
  const { gazetteer, tokens } = linker;
  const { count, runs } = tokens;
  const start = runs[4 * first] as number;
  const before = spans.length;
  let prefix = hash;
  for (let last = first; ; ) {
    const slot = gazetteer.find(prefix, text, start, runs[4 * last + 2] as number);
    if (slot === 0) break;
    if ((slot & SLOT_WHOLE) !== 0) spans.push({ first, last, name: nameOf(slot) });
    if ((slot & SLOT_LONGER) === 0 || ++last >= count) break;
    const gap = gapOf(text, runs[4 * last - 2] as number, runs[4 * last] as number);
    if (gap !== GAP.space && !joins(text, tokens, last, gap)) break;
    prefix = extendHash(prefix, finishHash(runs[4 * last + 3] as number));
  }
  if (spans.length > before + 1) spans.push(...spans.splice(before).reverse());
}
