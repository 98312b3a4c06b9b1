import { describe, expect, it } from 'vitest';
import { judge } from '../../page/skip.ts';
import { body } from './dom.ts';

function judged(html: string) {
  return judge(body(html).firstElementChild!);
}

describe('judge', () => {
  it.each([
    '<p>a</p>',
    '<div class="article__body">a</div>',
    '<span style="color: red">a</span>',
    '<p role="text">a</p>',
  ])('takes %s for text', (html) => {
    expect(judged(html)).toBe('text');
  });

  it.each(['<nav>a</nav>', '<div role="search">a</div>', '<p contenteditable="true">a</p>', '<sup>[3]</sup>'])(
    'skips %s for certain',
    (html) => {
      // A footnote mark is told by an attribute too: a bare `<sup>` is an ordinal more often.
      expect(judged(html.replace('<sup>', '<sup id="n">'))).toBe('skipped');
    },
  );

  it.each([
    ['<div class="comments">a</div>', 'comments'],
    ['<div class="c-related-links">a</div>', 'related'],
    ['<div class="blocNewsletter">a</div>', 'newsletter'],
    ['<div class="Sidebar">a</div>', 'sidebar'],
    ['<div id="social_share">a</div>', 'social'],
    ['<form>a</form>', 'form'],
    ['<div hidden>a</div>', 'hidden'],
    ['<div style="visibility:hidden">a</div>', 'hidden'],
  ])('suspects %s', (html, suspicion) => {
    expect(judged(html)).toEqual({ suspicion });
  });

  it.each([
    ['a word within a word', '<div class="readings sharepoint">a</div>'],
    ['a class that also names the text', '<div class="article-with-sidebar">a</div>'],
    ['contenteditable=false', '<div contenteditable="false">a</div>'],
    ['translate=yes', '<div translate="yes">a</div>'],
  ])('does not fall for %s', (_, html) => {
    expect(judged(html)).toBe('text');
  });
});
