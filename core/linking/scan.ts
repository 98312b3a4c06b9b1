import { SLOT_LONGER, SLOT_WHOLE } from '../gazetteer/format.ts';
import { nameOf } from '../gazetteer/open.ts';
import { extendHash, hashAt } from '../text/tokens.ts';
import type { Linker } from './linker.ts';
import { isJoined } from './page-text.ts';

/** Words `first` … `last` of the text are a name of the gazetteer. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly name: number;
}

/**
 * Finds the names of the gazetteer in the tokens of `text`: at each word all names
 * that begin there, the longest first. Names may overlap; `resolveOverlaps` decides.
 */
export function scanNames(text: string, linker: Linker): NameSpan[] {
  const { gazetteer, tokens } = linker;
  const spans: NameSpan[] = [];
  for (let first = 0; first < tokens.count; first++) {
    const hash = tokens.hashes[first] as number;
    if (hash !== 0 && gazetteer.mayBegin(hash, tokens.shapes[first] as number)) collectFrom(text, linker, first, spans);
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
    if ((slot & SLOT_LONGER) === 0 || ++last >= tokens.count || !isJoined(text, tokens, last)) break;
    prefix = extendHash(prefix, hashAt(text, tokens, last));
  }
}
