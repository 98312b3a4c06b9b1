import { SLOT_LONGER, SLOT_WHOLE } from '../gazetteer/format.ts';
import { nameOf } from '../gazetteer/open.ts';
import { OPENING_ARTICLES } from '../gazetteer/opening-articles.ts';
import { GAP } from '../text/fold.ts';
import { SHAPE } from '../text/shapes.ts';
import { gapOf, type Tokens } from '../text/tokens.ts';
import { extendHash } from '../text/word-hash.ts';
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
 * Finds the names of the gazetteer in a text that `cutWords` has cut with the gazetteer’s filter: at each word all
 * names that begin there, the longest first. Names may overlap; `resolveOverlaps` decides.
 */
export function scanNames(text: string, linker: Linker): NameSpan[] {
  const { openers, openerCount } = linker.tokens;
  const spans: NameSpan[] = [];
  for (let i = 0; i < openerCount; i++) {
    const first = openers[i] as number;
    if (!isBareArticle(linker, first)) collectFrom(text, linker, first, spans);
  }
  return spans;
}

const ARTICLES = wordSet(OPENING_ARTICLES.join(' '));

/**
 * Whether an article in small letters stands before a word in small letters that no name goes
 * on with: every tenth word of French is such an article.
 */
function isBareArticle({ gazetteer, tokens }: Linker, first: number): boolean {
  const hash = tokens.hashes[first] as number;
  if (isHigh(tokens, first) || !ARTICLES.has(hash)) return false;
  const next = first + 1;
  if (next >= tokens.count) return true;
  return !isHigh(tokens, next) && !gazetteer.isSmallStart(extendHash(hash, tokens.hashes[next] as number));
}

/** Whether a word begins with a capital or a digit. */
function isHigh({ shapes }: Tokens, at: number): boolean {
  return ((shapes[at] as number) & (SHAPE.capital | SHAPE.digit)) !== 0;
}

function collectFrom(text: string, linker: Linker, first: number, spans: NameSpan[]): void {
  const { gazetteer, tokens } = linker;
  const { count, edges, hashes, units } = tokens;
  const start = edges[2 * first] as number;
  const before = spans.length;
  let prefix = hashes[first] as number;
  for (let last = first; ; ) {
    const slot = gazetteer.find(prefix, units, start, edges[2 * last + 1] as number);
    if (slot === 0) break;
    if ((slot & SLOT_WHOLE) !== 0) spans.push({ first, last, name: nameOf(slot) });
    if ((slot & SLOT_LONGER) === 0 || ++last >= count) break;
    const gap = gapOf(units, edges[2 * last - 1] as number, edges[2 * last] as number);
    if (gap !== GAP.space && !joins(text, tokens, last, gap)) break;
    prefix = extendHash(prefix, hashes[last] as number);
  }
  for (let i = before, j = spans.length - 1; i < j; i++, j--) {
    [spans[i], spans[j]] = [spans[j] as NameSpan, spans[i] as NameSpan];
  }
}
