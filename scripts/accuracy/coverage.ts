import type { Linker } from '../../core/linking/linker.ts';
import { scanNames } from '../../core/linking/scan.ts';
import { cutWords } from '../../core/text/tokens.ts';
import { type GoldDocument, isCounted, type Span } from './gold.ts';

/** Of the names of one type in annotated texts, how many the plain longest match finds whole. */
export interface Coverage {
  readonly gold: number;
  readonly found: number;
}

/** How much of annotated texts the dataset knows, by type and `all`, before any rule of the linker has a say. */
export function coverageOf(documents: readonly GoldDocument[], linker: Linker): ReadonlyMap<string, Coverage> {
  const byType = new Map<string, Coverage>();
  for (const { text, mentions } of documents) {
    const found = new Set(longestMatches(text, linker).map(keyOf));
    for (const mention of mentions.filter((one) => isCounted(one) && one.coref !== true)) {
      const isFound = [mention, mention.core].some((span) => span !== undefined && found.has(keyOf(span)));
      for (const type of [mention.type ?? '?', 'all']) {
        const before = byType.get(type) ?? { gold: 0, found: 0 };
        byType.set(type, { gold: before.gold + 1, found: before.found + Number(isFound) });
      }
    }
  }
  return byType;
}

/** From left to right the longest name at each word, if it has a capital or a digit. */
function longestMatches(text: string, linker: Linker): Span[] {
  cutWords(text, linker.tokens, linker.gazetteer);
  const { edges } = linker.tokens;
  const spans = scanNames(text, linker).map(({ first, last }) => ({
    start: edges[2 * first] as number,
    end: edges[2 * last + 1] as number,
  }));
  const matches: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const isApart = span.start >= (matches.at(-1)?.end ?? 0);
    if (isApart && /[\p{Lu}\d]/u.test(text.slice(span.start, span.end))) matches.push(span);
  }
  return matches;
}

function keyOf({ start, end }: Span): string {
  return `${start}–${end}`;
}
