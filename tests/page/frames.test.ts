import { describe, expect, it } from 'vitest';
import { articleIn, frameOf, visibleBox, windowsAround } from '../../page/frames.ts';
import { paragraph } from './dom.ts';

const ARTICLE = `<article>${`<p>${paragraph('À Rome.')}</p>`.repeat(3)}</article>`;
const { signal } = new AbortController();

/** A frame of this size with this in it; `null` for a document of another origin. */
function frameWith(html: string | null, width = 800, height = 600): Element {
  const frame = document.createElement('iframe');
  const inner = html === null ? null : document.implementation.createHTMLDocument();
  if (inner !== null) inner.body.innerHTML = html ?? '';
  Object.defineProperties(frame, {
    contentDocument: { value: inner },
    clientWidth: { value: width },
    clientHeight: { value: height },
  });
  return frame;
}

/** As much of a window as is looked at; a frame's stands at `left`, `top` of the one around it. */
function windowOf(
  width: number,
  height: number,
  around?: { view: Window; left: number; top: number; border?: number },
) {
  const frame = around && {
    ownerDocument: { defaultView: around.view },
    getBoundingClientRect: () => ({ left: around.left, top: around.top }),
    clientLeft: around.border ?? 0,
    clientTop: around.border ?? 0,
  };
  return {
    document: { documentElement: { clientWidth: width, clientHeight: height } },
    innerHeight: height,
    frameElement: frame ?? null,
    parent: around?.view,
  } as unknown as Window;
}

describe('articleIn', () => {
  it('answers the document of a frame that holds an article', async () => {
    expect((await articleIn(frameWith(ARTICLE), signal))?.querySelectorAll('p')).toHaveLength(3);
  });

  it.each([
    ['holds no article', frameWith('<p>Publicité.</p>')],
    ['is of another origin', frameWith(null)],
    ['is small', frameWith(ARTICLE, 200, 600)],
    ['is low', frameWith(ARTICLE, 800, 90)],
    ['is no frame', document.createElement('img')],
  ])('answers nothing for one that %s', async (_, frame) => {
    expect(await articleIn(frame, signal)).toBeUndefined();
  });

  it('stops when nobody waits any more', async () => {
    expect(await articleIn(frameWith(ARTICLE), AbortSignal.abort())).toBeUndefined();
  });
});

describe('visibleBox', () => {
  const page = windowOf(1_000, 800);

  it('is the whole window of a page', () => {
    expect(visibleBox(page)).toEqual({ x: 0, y: 0, width: 1_000, height: 800 });
  });

  it.each([
    ['in view', windowOf(600, 300, { view: page, left: 100, top: 200 }), { x: 0, y: 0, width: 600, height: 300 }],
    [
      'below the edge',
      windowOf(600, 300, { view: page, left: 100, top: 700 }),
      { x: 0, y: 0, width: 600, height: 100 },
    ],
    [
      'scrolled past',
      windowOf(600, 9_000, { view: page, left: 0, top: -2_000 }),
      { x: 0, y: 2_000, width: 600, height: 800 },
    ],
    [
      'with a border',
      windowOf(600, 9_000, { view: page, left: 0, top: -5, border: 5 }),
      { x: 0, y: 0, width: 600, height: 800 },
    ],
    ['out of sight', windowOf(600, 300, { view: page, left: 0, top: 900 }), { x: 0, y: 0, width: 600, height: 0 }],
  ])('is what the page shows of a frame %s', (_, view, seen) => {
    expect(visibleBox(view)).toEqual(seen);
  });
});

describe('the windows around', () => {
  it('are one for a page, two for a frame', () => {
    const page = windowOf(1_000, 800);
    const framed = windowOf(600, 300, { view: page, left: 0, top: 0 });
    expect([windowsAround(page), windowsAround(framed)]).toEqual([[page], [framed, page]]);
    expect([frameOf(page), frameOf(framed) === null]).toEqual([null, false]);
  });
});
