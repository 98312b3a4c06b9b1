import { parseHTML } from 'linkedom';
import { beforeEach, describe, expect, it } from 'vitest';
import { declaredLanguage, readMetadata } from '../../page/metadata.ts';

beforeEach(() => {
  document.documentElement.removeAttribute('lang');
  document.documentElement.removeAttribute('translate');
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});

/** Not the test's own document, whose selectors know no `i` for "in any case". */
function withHead(html: string) {
  const parsed = parseHTML(`<!doctype html><html><head>${html}</head><body></body></html>`);
  return readMetadata(parsed.document as unknown as Document);
}

const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('the date', () => {
  it.each([
    ['JSON-LD', jsonLd({ '@type': 'NewsArticle', datePublished: '2026-03-05T08:00:00+01:00' })],
    [
      'JSON-LD in a graph',
      jsonLd({ '@graph': [{ '@type': 'Person' }, { '@type': 'Article', datePublished: '2026-03-05' }] }),
    ],
    ['JSON-LD in a list', jsonLd([{ '@type': 'ReportageNewsArticle', datePublished: '2026-03-05' }])],
    ['OpenGraph', '<meta property="article:published_time" content="2026-03-05T07:00:00Z">'],
    ['a named meta', '<meta name="date" content="2026-03-05">'],
    ['a meta in capitals', '<meta name="DC.Date.Issued" content="2026-03-05">'],
    ['a meta after one that says nothing', '<meta name="date"><meta name="date" content="2026-03-05">'],
    [
      'a property before a name',
      '<meta property="og:title" name="date" content="2020-01-01"><meta name="date" content="2026-03-05">',
    ],
    ['microdata', '<meta itemprop="datePublished" content="2026-03-05">'],
  ])('is read from %s', (_, head) => {
    expect(withHead(head).date).toBe('2026-03-05');
  });

  it('is read from the article’s own time', () => {
    document.body.innerHTML = '<article><time datetime="2026-03-05 08:00">5 mars</time></article>';
    expect(readMetadata(document).date).toBe('2026-03-05');
  });

  it('is that of the article, not of another object', () => {
    const head = jsonLd([
      { '@type': 'VideoObject', datePublished: '2020-01-01' },
      { '@type': 'NewsArticle', datePublished: '2026-03-05' },
    ]);
    expect(withHead(head).date).toBe('2026-03-05');
  });

  it.each([
    ['words', '<meta name="date" content="hier">'],
    ['a day that does not exist', '<meta name="date" content="2026-19-45">'],
    ['a number', jsonLd({ '@type': 'Article', datePublished: 20260305 })],
    ['nothing', ''],
  ])('is absent when the page states %s', (_, head) => {
    expect(withHead(head).date).toBeUndefined();
  });

  it('survives JSON-LD that does not parse', () => {
    const broken = '<script type="application/ld+json">{"@type": "NewsArticle",</script>';
    expect(withHead(`${broken}<meta name="date" content="2026-03-05">`).date).toBe('2026-03-05');
  });

  it('does not go round in a graph for ever', () => {
    const nested = Array.from({ length: 3_000 }, (_, index) => ({ '@type': 'Thing', name: `${index}` }));
    expect(withHead(jsonLd({ '@graph': nested })).date).toBeUndefined();
  });
});

describe('the language', () => {
  it.each([
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['EN_us', 'en'],
    [' ja ', 'ja'],
  ])('lang=%s is %s', (lang, expected) => {
    document.documentElement.lang = lang;
    expect(declaredLanguage(document)).toBe(expected);
  });

  it('is read from OpenGraph where the root element has none', () => {
    document.head.innerHTML = '<meta property="og:locale" content="fr_BE">';
    expect(declaredLanguage(document)).toBe('fr');
  });

  it('is absent when the page does not say', () => {
    expect(declaredLanguage(document)).toBeUndefined();
  });
});

describe('the publisher’s opt-out', () => {
  it.each([
    '<meta name="reperes" content="off">',
    '<meta name="Reperes" content="OFF">',
    '<meta name="google" content="notranslate">',
  ])('%s is honoured', (head) => {
    expect(withHead(head).optedOut).toBe(true);
  });

  it('translate=no on the page is honoured', () => {
    document.documentElement.setAttribute('translate', 'no');
    expect(readMetadata(document).optedOut).toBe(true);
  });

  it('other metas are not taken for it', () => {
    expect(withHead('<meta name="robots" content="noindex"><meta name="reperes" content="on">').optedOut).toBe(false);
  });
});
