import type { Linker } from '../../../core/linking/linker.ts';
import type { NameRun } from '../../../core/linking/name-runs.ts';
import { PageText } from '../../../core/linking/page-text.ts';
import { generateCandidates, type Reading } from '../../../core/linking/readings.ts';
import { scanNames } from '../../../core/linking/scan.ts';
import type { LinkContext } from '../../../core/linking/types.ts';
import type { Language } from '../../../core/model.ts';
import { Tokens, tokenize } from '../../../core/text/tokens.ts';

/** A text as the rules of the linker read it. */
export function pageOf(text: string, { gazetteer }: Linker, language: Language): PageText {
  const tokens = new Tokens();
  tokenize(text, tokens);
  return new PageText(text, tokens, gazetteer, language);
}

/** Where these words of the page stand for the first time. */
export function runOf({ text, tokens }: PageText, words: string): NameRun {
  const start = text.indexOf(words);
  const first = tokens.starts.indexOf(start);
  const last = tokens.ends.indexOf(start + words.length, first);
  if (start < 0 || first < 0 || last < 0) throw new Error(`« ${words} » are no words of « ${text} »`);
  return { first, last };
}

/** The words of a run, as the page writes them. */
export function wordsOf({ text, tokens }: PageText, { first, last }: NameRun): string {
  return text.slice(tokens.starts[first], tokens.ends[last]);
}

/** The names of the gazetteer on a page, before any is decided. */
export function readPage(
  text: string,
  linker: Linker,
  context: LinkContext & { readonly language: Language },
): { page: PageText; readings: Reading[] } {
  tokenize(text, linker.tokens, linker.gazetteer);
  const page = new PageText(text, linker.tokens, linker.gazetteer, context.language);
  return { page, readings: generateCandidates(scanNames(text, linker), page, linker, context) };
}
