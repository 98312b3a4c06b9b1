import type { Language } from '../../core/model.ts';
import { type Article, ArticleFinder } from '../../page/article.ts';
import { type Block, BlockCollector } from '../../page/blocks.ts';
import { textLanguage } from '../../page/language.ts';
import { readMetadata } from '../../page/metadata.ts';
import { refineBlocks } from '../../page/refine.ts';
import { runSliced } from '../../page/slices.ts';
import { computedFlow } from '../../page/style.ts';
import type { PageInfo, PageStatus } from '../../platform/messages.ts';

/** What a first look at the page found. */
export type Scan =
  | { readonly ok: true; readonly article: Article; readonly blocks: readonly Block[]; readonly info: PageInfo }
  | { readonly ok: false; readonly status: PageStatus; readonly info: PageInfo };

/** Reads a page from metadata to text blocks; `undefined` when the signal ended it. */
export async function scanPage(document: Document, signal: AbortSignal): Promise<Scan | undefined> {
  const { date, optedOut } = readMetadata(document);
  const info: PageInfo = { host: document.location.hostname, date };
  if (optedOut) return { ok: false, status: 'publisher-opted-out', info };

  const finder = new ArticleFinder(document);
  if (!(await runSliced((count) => finder.step(count), signal))) return undefined;
  const { article } = finder;
  if (article === undefined) return { ok: false, status: 'no-article', info };

  const blocks = await collect(article, signal);
  if (blocks === undefined) return undefined;
  const language = textLanguage(blocks.map(({ text }) => text).join(' '));
  if (language === undefined) return { ok: false, status: 'unsupported-language', info };
  return { ok: true, article, blocks, info: { ...info, language: known(language) } };
}

export async function collect(
  { root, unfounded }: Article,
  signal: AbortSignal,
): Promise<readonly Block[] | undefined> {
  const collector = new BlockCollector(root, computedFlow, unfounded);
  const done = await runSliced((count) => collector.step(count), signal);
  return done ? refineBlocks(collector.result.blocks) : undefined;
}

function known(language: Language | 'unknown'): Language | undefined {
  return language === 'unknown' ? undefined : language;
}
