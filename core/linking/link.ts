import { tokenize } from '../text/tokens.ts';
import { generateCandidates } from './candidates.ts';
import { disambiguate } from './disambiguate.ts';
import type { Linker } from './linker.ts';
import { resolveOverlaps } from './overlaps.ts';
import { scanNames } from './scan.ts';
import type { LinkContext, Mention } from './types.ts';

/** Links the names of a text to entities. Offsets are UTF-16 units of `text`; mentions come in reading order. */
export function linkEntities(text: string, linker: Linker, context: LinkContext = {}): Mention[] {
  tokenize(text, linker.tokens);
  const spans = scanNames(text, linker);
  const candidates = generateCandidates(spans, linker, context);
  const mentions = disambiguate(candidates, linker, context);
  return resolveOverlaps(mentions);
}
