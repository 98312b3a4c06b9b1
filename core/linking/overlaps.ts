import type { Mention } from './types.ts';

/** Keeps, of mentions that share a character, the longest, then the surest; answers in reading order. */
export function resolveOverlaps(mentions: readonly Mention[]): Mention[] {
  const inOrder = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end || b.score - a.score);
  const kept: Mention[] = [];
  for (const mention of inOrder) {
    const previous = kept.at(-1);
    if (previous === undefined || mention.start >= previous.end) kept.push(mention);
    else if (length(mention) > length(previous)) kept[kept.length - 1] = mention;
  }
  return kept;
}

function length(mention: Mention): number {
  return mention.end - mention.start;
}
