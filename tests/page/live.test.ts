import { afterEach, describe, expect, it } from 'vitest';
import { entriesOf, isLiveBlog } from '../../page/live.ts';
import { blocksOf } from './dom.ts';

afterEach(() => {
  document.head.innerHTML = '';
});

describe('isLiveBlog', () => {
  it.each([
    ['one that says so', '{"@type":"LiveBlogPosting","liveBlogUpdate":[]}', true],
    ['one whose list of posts is not whole', '{"@graph":[{"@type":"LiveBlogPosting"', true],
    ['an article', '{"@type":"NewsArticle"}', false],
  ])('tells %s', (_, json, isLive) => {
    document.head.innerHTML = `<script type="application/ld+json">${json}</script>`;
    expect(isLiveBlog(document)).toBe(isLive);
  });

  it('says no of a page that says nothing', () => {
    expect(isLiveBlog(document)).toBe(false);
  });
});

/** The ids of the entries of all blocks, in reading order. */
function idsOf(html: string): (string | undefined)[] {
  const blocks = blocksOf(html);
  const entries = entriesOf(blocks);
  return blocks.map((block) => entries.get(block)?.id);
}

describe('entriesOf', () => {
  it('are the children of the list, however deep their text is', () => {
    const html = `<main><p>Chapeau</p><div><div id="a"><h3>Un</h3><div><p>Texte</p><blockquote><p>Citation</p></blockquote></div></div>
<div id="b"><p>Texte</p></div><div id="c"><div><p>Texte</p></div></div></div></main>`;
    expect(idsOf(html)).toEqual([undefined, 'a', 'a', 'a', 'b', 'c']);
  });

  it('are none where all text stands in one place', () => {
    expect(idsOf('<main><p>Texte</p><p>Texte</p></main>')).toEqual([undefined, undefined]);
  });

  it('of an empty page are none', () => {
    expect(entriesOf([]).size).toBe(0);
  });
});
