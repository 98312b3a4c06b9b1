import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Reading } from '../../page/reading.ts';
import { SLICE } from '../../page/slices.ts';
import { body, paragraph } from './dom.ts';

let life: AbortController;

beforeEach(() => {
  life = new AbortController();
});

afterEach(() => {
  vi.unstubAllGlobals();
  document.documentElement.removeAttribute('lang');
});

/** An article read once, and its words as they stand after each later look. */
async function reading(html: string) {
  body(html);
  const reading = new Reading(document, life.signal);
  const hasArticle = await reading.readAll();
  return { reading, hasArticle };
}

function starts({ blocks }: Reading): string {
  return blocks.map(({ text }) => text.split(/[\s.]/)[0]).join(' ');
}

const ARTICLE = `<article><div id="body"><p id="rome">${paragraph('Rome.')}</p><p id="oslo">${paragraph('Oslo.')}</p></div></article>`;
const GERMAN =
  'Der Minister sagte gestern Abend, die Gespräche seien beendet und er werde vorerst nicht darauf zurückkommen, so wie es die Partei wollte.';

describe('reading a page', () => {
  it('finds the article’s blocks', async () => {
    const { reading: read, hasArticle } = await reading(ARTICLE);
    expect([hasArticle, starts(read), read.root?.localName]).toEqual([true, 'Rome Oslo', 'article']);
  });

  it('finds none on a page without an article', async () => {
    const { reading: read, hasArticle } = await reading('<p>Bientôt.</p>');
    expect([hasArticle, read.blocks, read.root]).toEqual([false, [], undefined]);
  });

  it('does not collect what is in a language that is none of ours, when the page says so', async () => {
    document.documentElement.lang = 'de-CH';
    const german = ARTICLE.replace(/(?<=>)[^<]+(?=<\/p>)/g, GERMAN);
    const { reading: read, hasArticle } = await reading(german);
    expect([hasArticle, read.isForeign, read.blocks, read.root?.localName]).toEqual([true, true, [], 'article']);
  });

  it('collects what is in our language, whatever the page says', async () => {
    document.documentElement.lang = 'de-CH';
    const { reading: read } = await reading(ARTICLE);
    expect([read.isForeign, starts(read)]).toEqual([false, 'Rome Oslo']);
  });

  it('keeps the blocks that are still there', async () => {
    const { reading: read } = await reading(ARTICLE);
    const [rome, oslo] = read.blocks;
    document.querySelector('#oslo')!.textContent = paragraph('Lima.');
    await read.readAll();
    expect(read.blocks[0]).toBe(rome);
    expect(read.blocks[1]).not.toBe(oslo);
  });

  it('gives the thread back all the time, however long the article', async () => {
    // A clock that says a millisecond has passed whenever it is looked at, and how far it gets in one slice.
    let now = Math.ceil(performance.now()) + 1_000;
    let [sliceStart, longest, slices] = [now, 0, 0];
    vi.spyOn(performance, 'now').mockImplementation(() => ++now);
    const yieldNow = async () => {
      longest = Math.max(longest, now - sliceStart);
      slices++;
      sliceStart = now;
    };
    vi.stubGlobal('scheduler', { yield: yieldNow });
    const { hasArticle } = await reading(`<article>${`<p>${paragraph('Rome.')}</p>`.repeat(2_000)}</article>`);
    expect(hasArticle).toBe(true);
    // 4,000 nodes and 2,000 paragraphs, 32 between two looks at the clock, 4 looks a slice.
    expect(slices).toBeGreaterThan(6_000 / 32 / 4 / 2);
    expect(longest).toBeLessThan(2 * SLICE);
  });

  it('ends when the session does', async () => {
    body(ARTICLE);
    const read = new Reading(document, life.signal);
    life.abort();
    expect(await read.readAll()).toBe(false);
  });

  it('knows the shadow roots it read', async () => {
    body('<article><div id="host"></div></article>');
    const root = document.querySelector('#host')!.attachShadow({ mode: 'open' });
    root.innerHTML = `<p>${paragraph('Rome.')}</p><p>${paragraph('Oslo.')}</p><p>${paragraph('Lima.')}</p>`;
    const read = new Reading(document, life.signal);
    await read.readAll();
    expect(starts(read)).toBe('Rome Oslo Lima');
    expect(read.shadowRoots[0]).toBe(root);
  });
});

describe('reading again where the page changed', () => {
  async function changed(change: (byId: (id: string) => Element) => Node | Node[]) {
    const { reading: read } = await reading(ARTICLE);
    const before = [...read.blocks];
    const targets = change((id) => document.querySelector(`#${id}`)!);
    const result = await read.reread(new Set([targets].flat()));
    return { read, before, result };
  }

  it('takes up a changed text', async () => {
    const { read, before, result } = await changed((byId) => {
      const text = byId('oslo').firstChild as Text;
      text.data = paragraph('Lima.');
      return text;
    });
    expect([result, starts(read)]).toEqual(['changed', 'Rome Lima']);
    expect(read.blocks[0]).toBe(before[0]);
  });

  it('takes up what was added, in its place', async () => {
    const { read } = await changed((byId) => {
      byId('rome').insertAdjacentHTML('afterend', `<p>${paragraph('Lima.')}</p>`);
      return byId('body');
    });
    expect(starts(read)).toBe('Rome Lima Oslo');
  });

  it('takes up text in an element that had none', async () => {
    const { reading: read } = await reading(
      ARTICLE.replace('<p id="oslo">', '<section id="late"></section><p id="oslo">'),
    );
    const late = document.querySelector('#late')!;
    late.innerHTML = `<p>${paragraph('Lima.')}</p><p>${paragraph('Bonn.')}</p>`;
    await read.reread(new Set([late]));
    expect(starts(read)).toBe('Rome Lima Bonn Oslo');
  });

  it('lets go what was removed', async () => {
    const { read } = await changed((byId) => {
      byId('rome').remove();
      return byId('body');
    });
    expect(starts(read)).toBe('Oslo');
  });

  it('reads the whole paragraph when a word in bold changed', async () => {
    const { reading: read } = await reading(ARTICLE.replace('Oslo.', '<b style="display: inline">Oslo</b>.'));
    const bold = document.querySelector('b')!;
    bold.textContent = 'Lima';
    await read.reread(new Set([bold]));
    expect(read.blocks[1]?.text.startsWith('Lima. Les')).toBe(true);
  });

  it('makes new blocks of text drawn anew', async () => {
    const { read, before } = await changed((byId) => {
      const { innerHTML } = byId('body');
      byId('body').innerHTML = innerHTML;
      return byId('body');
    });
    expect(starts(read)).toBe('Rome Oslo');
    expect(read.blocks.some((block) => before.includes(block))).toBe(false);
  });

  it('is not concerned by changes in what is not read', async () => {
    const { reading: read } = await reading(
      `${ARTICLE.replace('</article>', '<aside><p id="x">a</p></aside></article>')}`,
    );
    expect(await read.reread(new Set([document.querySelector('#x')!]))).toBe('unchanged');
  });

  it('is lost when the article itself was replaced', async () => {
    const { result } = await changed((byId) => {
      const { parentElement } = byId('body');
      parentElement!.remove();
      return document.body;
    });
    expect(result).toBe('lost');
  });

  it('is lost when something came beside the article', async () => {
    const { result } = await changed(() => {
      document.body.append(document.createElement('article'));
      return document.body;
    });
    expect(result).toBe('lost');
  });
});
