import { describe, expect, it } from 'vitest';
import { ArticleFinder, findArticle } from '../../page/article.ts';
import { body, paragraph } from './dom.ts';

const TEXT = `<p>${paragraph('Rome.')}</p><p>${paragraph('Madrid.')}</p><p>${paragraph('Oslo.')}</p>`;
const LINKS =
  '<ul><li><a href="/1">Un lien vers un autre article qui a lui aussi un titre assez long</a></li></ul>'.repeat(20);

function rootId(html: string): string | undefined {
  body(html);
  const root = findArticle(document)?.root;
  return root === undefined ? undefined : root.id || root.localName;
}

describe('findArticle', () => {
  it.each([
    ['an article element', `<main><article>${TEXT}</article></main>`, 'article'],
    ['the innermost element with the text', `<div><div id="x">${TEXT}</div></div>`, 'x'],
    [
      'the article element around the text, with its headline',
      `<article><h1>T</h1><div>${TEXT}</div></article>`,
      'article',
    ],
    ['the text, not the menus', `<nav>${LINKS}</nav><div id="x">${TEXT}</div><footer>${LINKS}</footer>`, 'x'],
    ['the text, not lists of links', `<div>${LINKS.repeat(5)}</div><div id="x">${TEXT}</div>`, 'x'],
    ['text in divs parted by line breaks', `<div id="x">${paragraph('Rome.').repeat(4)}<br>Suite</div>`, 'x'],
    ['what holds both articles of an endless page', `<main>${`<article>${TEXT}</article>`.repeat(2)}</main>`, 'main'],
    ['text in a paragraph for subscribers', `<div id="x">${TEXT.replaceAll('<p>', '<p class="paywall">')}</div>`, 'x'],
    [
      'text within a layout named after its sidebar',
      `<div class="two-col-sidebar"><div id="x">${TEXT}</div></div>`,
      'x',
    ],
    ['an article in a dialog', `<dialog open><div id="x">${TEXT}</div></dialog>`, 'x'],
    ['text of a page that is one form', `<form><div id="x">${TEXT}</div></form>`, 'x'],
  ])('finds %s', (_, html, expected) => {
    expect(rootId(html)).toBe(expected);
  });

  it.each([
    ['an empty page', ''],
    ['a page with a sentence', '<p>Bientôt ici.</p>'],
    ['a list of links', LINKS],
    ['labels', '<p>Météo</p><p>Sports</p>'.repeat(50)],
    ['text in code', `<pre>${TEXT}</pre>`],
    ['comments', `<div class="comments">${TEXT}</div>`],
  ])('finds no article in %s', (_, html) => {
    expect(rootId(html)).toBeUndefined();
  });

  it('says which suspicions do not hold on the page', () => {
    body(`<div class="sidebar">${TEXT}</div><div class="promo"><p>${paragraph('Achetez.')}</p></div>`);
    expect([...(findArticle(document)?.unfounded ?? [])]).toEqual(['sidebar']);
  });

  it('finds text in a component that has nothing but its shadow root', () => {
    body('<main><news-story id="x"></news-story></main>');
    const root = document.querySelector('#x')!.attachShadow({ mode: 'open' });
    root.innerHTML = `<div><news-body></news-body></div>`;
    root.querySelector('news-body')!.attachShadow({ mode: 'open' }).innerHTML = TEXT.repeat(2);
    expect(findArticle(document)?.root.id).toBe('x');
  });

  it('looks beyond paragraphs when more text stands outside of them', () => {
    const divs = `<div>${paragraph('Rome.')}</div>`.repeat(60);
    expect(rootId(`<section><div id="x">${divs}</div></section><div>${TEXT.repeat(4)}</div>`)).toBe('x');
  });

  describe('of an article made of paragraphs', () => {
    /** Steps of one node that it takes on a page with hundreds of labels beside the article. */
    const stepsOf = (article: string) => {
      body(`${article}<div>${'<i>Météo</i> '.repeat(300)}</div>`);
      const finder = new ArticleFinder(document.body);
      let steps = 0;
      while (finder.step(1)) steps++;
      expect(finder.article?.root.textContent).toContain('Rome.');
      return steps;
    };

    it.each([
      ['an element for articles', `<article>${TEXT.repeat(3)}</article>`],
      ['a headline', `<div><h1>T</h1>${TEXT.repeat(3)}</div>`],
      ['its class', `<div class="td-Post-body">${TEXT.repeat(3)}</div>`],
      ['the class around it', `<div class="page-content"><div>${TEXT.repeat(3)}</div></div>`],
    ])('that is told by %s, leaves the rest of the page unread', (_, article) => {
      expect(stepsOf(article)).toBeLessThan(50);
    });

    it('leaves links around it out of account', () => {
      expect(stepsOf(`<article>${TEXT.repeat(3)}${LINKS.repeat(3)}</article>`)).toBeLessThan(200);
    });

    it('reads the rest when nothing tells, or other text stands around it', () => {
      expect(stepsOf(`<div>${TEXT.repeat(3)}</div>`)).toBeGreaterThan(300);
      expect(
        stepsOf(`<article>${TEXT.repeat(3)}<div>${'Et ainsi de suite. '.repeat(90)}</div></article>`),
      ).toBeGreaterThan(300);
    });
  });

  it('gives the same whatever the size of its steps', () => {
    body(`<div>${LINKS}</div><div id="x">${TEXT.repeat(6)}</div><div class="promo">${TEXT}</div>`);
    const finder = new ArticleFinder(document.body);
    while (finder.step(1));
    expect(finder.article?.root.id).toBe('x');
  });

  it('keeps a suspicion that costs little', () => {
    body(`<div id="x">${TEXT}<div class="newsletter"><p>${paragraph('Abonnez-vous.')}</p></div></div>`);
    expect(findArticle(document)?.unfounded.size).toBe(0);
  });

  it('does not take comments longer than the article for it', () => {
    expect(rootId(`<div id="x">${TEXT}</div><div class="comments">${TEXT.repeat(5)}</div>`)).toBe('x');
  });
});
