import { describe, expect, it } from 'vitest';
import { isFrontPage, isTeaserList } from '../../page/front-page.ts';
import { blocksOf, paragraph } from './dom.ts';

describe('isFrontPage', () => {
  it.each([
    ['/', '', true],
    ['/', '?utm_source=letter', true],
    ['/fr', '', true],
    ['/en-gb/', '', true],
    ['/index.html', '', true],
    ['/fr/index.php', '', true],
    ['/', '?p=1234', false],
    ['/monde', '', false],
    ['/2026/11/22/un-sommet.html', '', false],
    ['blank', '', false],
  ])('%s%s: %s', (pathname, search, expected) => {
    expect(isFrontPage({ pathname, search })).toBe(expected);
  });
});

describe('a list of teasers', () => {
  const title = '<h3><a href="/1">La nuit au port</a></h3>';
  const teaser = `<article>${title}<p>${paragraph('Rome.')}</p></article>`;
  const boxed = `<li><div>${title}</div><div><p>${paragraph('Oslo.')}</p></div></li>`;
  const heading = '<h2>La nuit</h2>';

  it.each([
    ['the front of a section', teaser.repeat(6)],
    ['teasers whose text has a box of its own', `<ul>${boxed.repeat(6)}</ul>`],
    ['a tag’s page with an introduction', `<div><p>${paragraph('Rome, ville.')}</p></div>${teaser.repeat(6)}`],
    [
      'teasers that are links around their headline',
      teaser.replace(/<h3>.*<.h3>/, '<a href="/1"><h3>Rome</h3></a>').repeat(5),
    ],
  ])('is %s', (_, html) => {
    expect(isTeaserList(blocksOf(html))).toBe(true);
  });

  it.each([
    ['an article', `<h1>La nuit</h1>${`<p>${paragraph('Rome.')}</p>`.repeat(6)}`],
    [
      'an article whose paragraphs have a box each',
      `<h1>La nuit</h1>${`<div><p>${paragraph('Rome.')}</p></div>`.repeat(6)}`,
    ],
    ['an article in sections', `<section>${heading}<p>${paragraph('Rome.')}</p></section>`.repeat(6)],
    ['an article with teasers in it', `${`<p>${paragraph('Rome.')}</p>`.repeat(6)}${teaser.repeat(6)}`],
    ['live news, whose entries link to themselves', `<div>${`${title}<p>${paragraph('Rome.')}</p>`.repeat(6)}</div>`],
    ['three teasers', teaser.repeat(3)],
  ])('is not %s', (_, html) => {
    expect(isTeaserList(blocksOf(html))).toBe(false);
  });
});
