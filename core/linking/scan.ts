import { SLOT_LONGER, SLOT_WHOLE } from '../gazetteer/format.ts';
import { nameOf } from '../gazetteer/open.ts';
import { OPENING_ARTICLES } from '../gazetteer/opening-articles.ts';
import { GAP } from '../text/fold.ts';
import { beginsSmall, raisedBit } from '../text/shapes.ts';
import { extendHash, finishHash, gapOf } from '../text/tokens.ts';
import { wordSet } from './lexicon.ts';
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
  const { runs, units, candidates } = tokens;
  const spans: NameSpan[] = [];
  const count = findCandidates(linker);
  for (let i = 0; i < count; i++) {
    const first = candidates[i] as number;
    const hash = finishHash(runs[4 * first + 3] as number);
    const unit = units[runs[4 * first] as number] as number;
    if (!gazetteer.mayBegin(hash, unit) || isBareArticle(linker, first, hash, unit)) continue;
    collectFrom(text, linker, first, hash, spans);
  }
  return spans;
}
/**
 * Fills `candidates` with the words that pass the filters. Whether a word passes is what no
 * processor can predict: each is written, and the next overwrites it if it does not count.
 */
function findCandidates({ gazetteer, tokens }: Linker): number {
  const { count, runs, units, candidates } = tokens;
  const { firstWords, smallWords } = gazetteer;
  const words = firstWords.length - 1;
  const small = smallWords.length - 1;
  let found = 0;
  for (let at = 0; at < count; at++) {
    const hash = finishHash(runs[4 * at + 3] as number);
    const c = units[runs[4 * at] as number] as number;
    const opens = raisedBit(c) | ((smallWords[(hash >>> 5) & small] as number) >>> hash);
    candidates[found] = at;
    found += opens & ((firstWords[(hash >>> 5) & words] as number) >>> hash) & 1;
  }
  return found;
}

const ARTICLES = wordSet(OPENING_ARTICLES.join(' '));

/**
 * Whether an article in small letters stands before a word in small letters that no name goes
 * on with: every tenth word of French is such an article.
 */
function isBareArticle({ gazetteer, tokens }: Linker, first: number, hash: number, unit: number): boolean {
  if (!beginsSmall(unit) || !ARTICLES.has(hash)) return false;
  const next = first + 1;
  if (next >= tokens.count) return true;
  const { runs, units } = tokens;
  if ((raisedBit(units[runs[4 * next] as number] as number) & 1) === 1) return false;
  return !gazetteer.isSmallStart(extendHash(hash, finishHash(runs[4 * next + 3] as number)));
}

function collectFrom(text: string, linker: Linker, first: number, hash: number, spans: NameSpan[]): void {
  const { gazetteer, tokens } = linker;
  const { count, runs, units } = tokens;
  const start = runs[4 * first] as number;
  const before = spans.length;
  let prefix = hash;
  for (let last = first; ; ) {
    const slot = gazetteer.find(prefix, units, start, runs[4 * last + 2] as number);
    if (slot === 0) break;
    if ((slot & SLOT_WHOLE) !== 0) spans.push({ first, last, name: nameOf(slot) });
    if ((slot & SLOT_LONGER) === 0 || ++last >= count) break;
    const gap = gapOf(units, runs[4 * last - 2] as number, runs[4 * last] as number);
    if (gap !== GAP.space && !joins(text, tokens, last, gap)) break;
    prefix = extendHash(prefix, finishHash(runs[4 * last + 3] as number));
  }
  for (let i = before, j = spans.length - 1; i < j; i++, j--) {
    [spans[i], spans[j]] = [spans[j] as NameSpan, spans[i] as NameSpan];
  }
}
