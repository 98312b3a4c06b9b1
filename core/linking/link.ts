import { cutWords, describeWords } from '../text/tokens.ts';
import type { Linker } from './linker.ts';
import { resolveOverlaps } from './overlaps.ts';
import { PageLinker } from './page-linker.ts';
import { PageText } from './page-text.ts';
import { generateCandidates } from './readings.ts';
import type { Observer } from './refusal.ts';
import { scanNames } from './scan.ts';
import { withoutSmallArticles } from './small-articles.ts';
import type { LinkContext, Mention } from './types.ts';

/**
 * Links the names of a text to entities, in the order of docs/ARCHITECTURE.md, "Linker":
 * normalize and tokenize, detect mentions, generate candidates, disambiguate, resolve
 * overlaps. Offsets are UTF-16 units of `text`; mentions come in reading order.
 */
export function linkEntities(text: string, linker: Linker, context: LinkContext = {}, observe?: Observer): Mention[] {
  cutWords(text, linker.tokens, linker.gazetteer);
  const spans = scanNames(text, linker);
  describeWords(linker.tokens);
  const page = new PageText(text, linker.tokens, linker.gazetteer, context.language);
  const candidates = generateCandidates(spans, page, linker, context);
  const readings = withoutSmallArticles(candidates, page);
  const mentions = new PageLinker(page, linker, context, readings, observe).link();
  return resolveOverlaps(mentions);
}
