import { describe, expect, it } from 'vitest';
import { readArticleFromHtml } from '../../page/html.ts';
import { paragraph } from './dom.ts';

const PAGE = `<!doctype html><html lang="fr-FR"><head><meta property="article:published_time" content="2026-03-05T07:00:00Z"></head>
<body><nav><a href="/">Une</a></nav><article><h1>Le titre</h1><p>${paragraph('Rome.')}</p><h2>Ensuite</h2><p>${paragraph('Oslo &amp; Lima.')}</p></article></body></html>`;

describe('readArticleFromHtml', () => {
  it('reads text, language and date', () => {
    const { isArticle, language, date, text } = readArticleFromHtml(PAGE);
    expect({ isArticle, language, date }).toEqual({ isArticle: true, language: 'fr', date: '2026-03-05' });
    expect(text.split('\n')).toEqual(['Le titre', paragraph('Rome.'), 'Ensuite', paragraph('Oslo & Lima.')]);
  });

  it('says where each block is in the text', () => {
    const { text, blocks } = readArticleFromHtml(PAGE);
    expect(blocks.map(({ start, end, role }) => [text.slice(start, end).slice(0, 7), role])).toEqual([
      ['Le titr', 'heading'],
      ['Rome. L', 'text'],
      ['Ensuite', 'heading'],
      ['Oslo & ', 'text'],
    ]);
  });

  it('reads a fragment as the body of a page', () => {
    expect(readArticleFromHtml(`<p>${paragraph('Rome.')}</p>`.repeat(3)).isArticle).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['no HTML', 'Rome'],
    ['broken HTML', '<html><body><p>Rome</div></span><p'],
    ['JSON', '{"a": 1}'],
    ['a page with a line', '<html><body><p>Rome</p></body></html>'],
    ['a page without a body', '<html><head><title>x</title></head></html>'],
  ])('finds no article in %s', (_, html) => {
    expect(readArticleFromHtml(html)).toMatchObject({ isArticle: false, text: '', blocks: [] });
  });

  it('honours the publisher’s opt-out', () => {
    const page = PAGE.replace('<head>', '<head><meta name="reperes" content="off">');
    expect(readArticleFromHtml(page).isArticle).toBe(false);
  });
});
