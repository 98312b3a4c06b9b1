import { readFileSync } from 'node:fs';
import { explainEntities } from '../../core/linking/explain.ts';
import { linkBlocks } from '../../core/linking/link-blocks.ts';
import type { Linker } from '../../core/linking/linker.ts';
import type { LinkContext, Mention } from '../../core/linking/types.ts';
import { LANGUAGES } from '../../core/model.ts';
import { type NewsSite, outletCountry } from '../../core/sites.ts';
import { type HtmlArticle, readArticleFromHtml } from '../../page/html.ts';
import type { LinkRequest } from './request.ts';

export interface AnswerOptions {
  readonly fuzzy: boolean;
  readonly explain: boolean;
}

/** The answer to a line of text. */
export function answerText({ id, content, language, date, url }: LinkRequest, linker: Linker, options: AnswerOptions) {
  const context = { language, date, country: countryOf(url), fuzzy: options.fuzzy };
  return { id, ...link(content, linker, context, options) };
}

/** The answer to a page: its article's text, and the names in it. */
export function answerHtml(request: LinkRequest, linker: Linker, options: AnswerOptions) {
  const article = readArticleFromHtml(request.content);
  const { isArticle, text } = article;
  const context: LinkContext = {
    language: languageOf(article, request),
    date: request.date ?? article.date,
    country: countryOf(request.url),
    fuzzy: options.fuzzy,
  };
  const lang = article.language ?? request.language ?? null;
  const isRead = isArticle && isSupported(article.language);
  const linked = isRead ? linkArticle(article, linker, context, options) : { mentions: [] };
  return { id: request.id, isArticle, lang, text, ...linked };
}

/** A page in a language that we do not know gets no marks. */
function isSupported(language: string | undefined): boolean {
  return language === undefined || LANGUAGES.some((known) => known === language);
}

function languageOf({ language }: HtmlArticle, request: LinkRequest): LinkContext['language'] {
  return LANGUAGES.find((known) => known === language) ?? request.language;
}

function linkArticle({ text, blocks }: HtmlArticle, linker: Linker, context: LinkContext, options: AnswerOptions) {
  if (options.explain) return link(text, linker, context, options);
  const parts = blocks.map(({ start, end }, id) => ({ id, text: text.slice(start, end) }));
  const mentions = linkBlocks(parts, linker, context).map(({ block, ...mention }) => {
    const offset = blocks[block]?.start ?? 0;
    return printed({ ...mention, start: mention.start + offset, end: mention.end + offset }, text);
  });
  return { mentions };
}

function link(text: string, linker: Linker, context: LinkContext, options: AnswerOptions) {
  const { mentions, refused } = explainEntities(text, linker, context);
  const printedMentions = mentions.map((mention) => printed(mention, text));
  if (!options.explain) return { mentions: printedMentions };
  return {
    mentions: printedMentions,
    refused: refused.map((name) => (name.score === undefined ? name : { ...name, score: rounded(name.score) })),
  };
}

function printed({ start, end, entity, kind, score, method, rival }: Mention, text: string) {
  return { start, end, surface: text.slice(start, end), entity, kind, score: rounded(score), method, rival };
}

function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}

let sites: readonly NewsSite[] | undefined;

function countryOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  sites ??= readSites();
  return outletCountry(new URL(url).hostname, sites);
}

function readSites(): NewsSite[] {
  const [header = '', ...rows] = readFileSync('data/news-sites.tsv', 'utf8').split('\n').filter(Boolean);
  const column = header.split('\t').indexOf('country');
  return rows.map((row) => ({ domain: row.split('\t')[0] ?? '', country: row.split('\t')[column] ?? '' }));
}
