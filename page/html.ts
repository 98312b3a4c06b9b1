import { parseHTML } from 'linkedom';
import { findArticle } from './article.ts';
import { collectBlocks } from './blocks.ts';
import { isTeaserList } from './front-page.ts';
import { declaredLanguage, readMetadata } from './metadata.ts';
import { refineBlocks } from './refine.ts';
import { markupFlow } from './style.ts';

/** An article as read from a page's HTML, without a browser. */
export interface HtmlArticle {
  readonly isArticle: boolean;
  /** Lower-case language code the page declares (`fr`). */
  readonly language?: string | undefined;
  /** Publication date, `YYYY-MM-DD`. */
  readonly date?: string | undefined;
  /** The blocks' texts, joined by line feeds; empty when the page is no article. */
  readonly text: string;
  /** Where each block is in `text` (UTF-16 offsets, half open). */
  readonly blocks: readonly { readonly start: number; readonly end: number; readonly role: 'heading' | 'text' }[];
}

const EMPTY = '<!doctype html><html><head></head><body></body></html>';

/**
 * Reads the article of a page in Node: the same finder and blocks as in the browser, with
 * layout told by the markup alone. Anything that is not a page of HTML is no article.
 */
export function readArticleFromHtml(html: string): HtmlArticle {
  const document = parse(html);
  const { date, optedOut } = readMetadata(document);
  const language = declaredLanguage(document);
  const article = optedOut ? undefined : findArticle(document);
  if (article === undefined) return { isArticle: false, language, date, text: '', blocks: [] };
  let end = -1;
  const collected = refineBlocks(collectBlocks(article.root, markupFlow, article.unfounded).blocks);
  if (isTeaserList(collected)) return { isArticle: false, language, date, text: '', blocks: [] };
  const blocks = collected.map(({ text, role }) => {
    const start = end + 1;
    end = start + text.length;
    return { start, end, role };
  });
  return { isArticle: true, language, date, text: collected.map(({ text }) => text).join('\n'), blocks };
}

function parse(html: string): Document {
  const source = /<(?:body|head|html)[\s>]/i.test(html) ? html : EMPTY.replace('</body>', `${html}</body>`);
  const { document } = parseHTML(source);
  return document as unknown as Document;
}
