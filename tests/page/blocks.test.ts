import { describe, expect, it } from 'vitest';
import { MAX_BLOCK_LENGTH } from '../../page/block-text.ts';
import { collectBlocks, MAX_PAGE_LENGTH } from '../../page/blocks.ts';
import { markupFlow } from '../../page/style.ts';
import { blocksOf, body, textsOf } from './dom.ts';

describe('where text runs on and where it ends', () => {
  it.each([
    ['inline elements run on', '<p><b>Emmanuel</b> <i>Ma</i>cron</p>', ['Emmanuel Macron']],
    ['a possible line break runs on', '<p>Ham<wbr>bourg</p>', ['Hambourg']],
    ['a comment runs on', '<p>Ham<!-- x -->bourg</p>', ['Hambourg']],
    ['soft hyphens are not text', '<p>Volody\u00admyr</p>', ['Volodymyr']],
    ['zero-width characters are not text', '<p>Volody\u200bmyr\ufeff</p>', ['Volodymyr']],
    ['white space collapses', '<p>\n  Union\n\t européenne  </p>', ['Union européenne']],
    ['white space collapses over elements', '<p>Union <b> européenne</b></p>', ['Union européenne']],
    ['no-break spaces stay', '<p>M.\u00a0Martin</p>', ['M.\u00a0Martin']],
    ['paragraphs are blocks', '<p>Paris</p><p>Hilton</p>', ['Paris', 'Hilton']],
    ['text beside a block is a block', '<div>Avant<p>Dedans</p>Après</div>', ['Avant', 'Dedans', 'Après']],
    ['list items are blocks', '<ul><li>Rome</li><li>Madrid</li></ul>', ['Rome', 'Madrid']],
    ['cells are blocks', '<table><tr><td>Rome</td><td>Madrid</td></tr></table>', ['Rome', 'Madrid']],
    ['a line break ends a line of text', '<p>Paris<br>Hilton</p>', ['Paris', 'Hilton']],
    ['a line break in a headline is a space', '<h1>Emmanuel<br>Macron</h1>', ['Emmanuel Macron']],
    [
      'a line break in a span of a headline is a space',
      '<h1><span>Emmanuel<br>Macron</span></h1>',
      ['Emmanuel Macron'],
    ],
    ['an image parts words', '<p>Paris<img alt="">Rome</p>', ['Paris Rome']],
    ['a footnote mark parts words and is not text', '<p>Macron<sup class="n">1</sup>Rome</p>', ['Macron Rome']],
    ['an ordinal is text', '<p>le 2<sup>e</sup> sommet</p>', ['le 2e sommet']],
    ['a drop cap is the first letter of its word', '<p><span class="lettrine">L</span>ondres</p>', ['Londres']],
    ['right-to-left names run on', '<p>à <bdi>بيروت</bdi> hier</p>', ['à بيروت hier']],
    ['blocks without a word are left out', '<p>***</p><p>4</p><p>à</p>', []],
  ])('%s', (_, html, expected) => {
    expect(textsOf(html)).toEqual(expected);
  });
});

describe('what is not read', () => {
  it.each([
    ['script', '<script>Paris</script>'],
    ['style', '<style>Paris{}</style>'],
    ['nav', '<nav>Paris</nav>'],
    ['aside', '<aside>Paris</aside>'],
    ['footer', '<footer>Paris</footer>'],
    ['figcaption', '<figure><figcaption>Paris</figcaption></figure>'],
    ['code', '<p><code>Paris</code></p>'],
    ['textarea', '<textarea>Paris</textarea>'],
    ['a form', '<form><p>Paris</p></form>'],
    ['contenteditable', '<div contenteditable>Paris</div>'],
    ['translate=no', '<p translate="no">Paris</p>'],
    ['notranslate', '<p class="notranslate">Paris</p>'],
    ['hidden', '<p hidden>Paris</p>'],
    ['display: none', '<p style="display: none">Paris</p>'],
    ['aria-hidden', '<p aria-hidden="true">Paris</p>'],
    ['a navigation role', '<div role="navigation">Paris</div>'],
    ['comments', '<div class="comments-list">Paris</div>'],
    ['related articles', '<div id="relatedLinks">Paris</div>'],
    ['ruby readings', '<ruby><rt>Paris</rt></ruby>'],
  ])('%s', (_, html) => {
    expect(textsOf(`<p>Début</p>${html}<p>Fin</p>`)).toEqual(['Début', 'Fin']);
  });

  it('a skipped block parts the text around it', () => {
    expect(textsOf('<div>Paris<aside>x</aside>Hilton</div>')).toEqual(['Paris', 'Hilton']);
  });

  it('a suspicion that is unfounded on this page is none', () => {
    const root = body('<p class="paywall">Paris</p>');
    expect(collectBlocks(root, markupFlow, new Set(['paywall'])).blocks.map(({ text }) => text)).toEqual(['Paris']);
  });
});

describe('what is known of a block', () => {
  it('headings are told from text, through what is in them', () => {
    const roles = blocksOf('<h2><div>Titre</div></h2><div role="heading">Autre</div><p>Texte</p>').map(
      ({ role }) => role,
    );
    expect(roles).toEqual(['heading', 'heading', 'text']);
  });

  it('linked characters are counted', () => {
    expect(blocksOf('<p>Lire <a href="/x">à Rome</a> ici</p>')[0]?.linked).toBe('à Rome'.length);
  });

  it('a block knows the element whose text it is', () => {
    expect(blocksOf('<div><p id="x">Rome <b>antique</b></p></div>')[0]?.element.id).toBe('x');
  });

  it('every character leads back to its text node', () => {
    const html = '<p>  Le <b>prési\u00addent</b>\n <i>Macron</i></p>';
    for (const { text, segments } of blocksOf(html))
      for (const { start, length, node, offset } of segments) {
        const held = node.data.slice(offset, offset + length).replace(/^[\n\t]$/, ' ');
        expect(held).toBe(text.slice(start, start + length));
      }
  });
});

describe('pages made to hurt', () => {
  it('a text node of 2 MB is cut', () => {
    const { blocks, truncated } = collectBlocks(body(`<p>${'mot '.repeat(500_000)}</p>`), markupFlow);
    expect(blocks[0]?.text.length).toBeLessThanOrEqual(MAX_BLOCK_LENGTH);
    expect(truncated).toBe(true);
  });

  it('a page longer than a book is cut', () => {
    const { blocks, truncated } = collectBlocks(body(`<p>${'mot '.repeat(10_000)}</p>`.repeat(30)), markupFlow);
    const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
    expect(length).toBeLessThan(MAX_PAGE_LENGTH + MAX_BLOCK_LENGTH);
    expect(truncated).toBe(true);
  });

  it('an ordinary page is not cut', () => {
    expect(collectBlocks(body('<p>Rome</p>'), markupFlow).truncated).toBe(false);
  });

  it('5,000 nested elements are walked without recursion', () => {
    const root = document.createElement('div');
    let inner: Element = root;
    for (let depth = 0; depth < 5_000; depth++) {
      const child = document.createElement('div');
      inner.append(child);
      inner = child;
    }
    inner.textContent = 'Rome';
    expect(collectBlocks(root, markupFlow).blocks.map(({ text }) => text)).toEqual(['Rome']);
  });
});
