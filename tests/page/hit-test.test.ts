import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HitTest, rectAt, rectsOf, type Spot } from '../../page/hit-test.ts';
import { locate } from '../../page/ranges.ts';
import { blocksOf } from './dom.ts';

/** The test document has no layout: the caret is where the test puts it, and boxes are what it says. */
let caret: { offsetNode: Node; offset: number } | null = null;

beforeEach(() => {
  caret = null;
  Object.assign(document, { caretPositionFromPoint: () => caret });
});

function layOut(...boxes: DOMRect[]) {
  vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue(boxes as unknown as DOMRectList);
}

function spotOf(html: string, words: string, key = 1): Spot {
  const block = blocksOf(html)[0]!;
  const start = block.text.indexOf(words);
  return { key, span: locate(block, start, start + words.length)! };
}

describe('HitTest', () => {
  const LINE = new DOMRect(50, 100, 40, 20);

  function hit(words: string, offset: number, x = 60, y = 110) {
    const spot = spotOf('<p>puis Rome hier</p>', words);
    const hits = new HitTest();
    hits.add(spot);
    layOut(LINE);
    caret = { offsetNode: spot.span.from.node, offset };
    return hits.at(document, x, y, [])?.key;
  }

  it('finds the mention under the point', () => {
    expect(hit('Rome', 6)).toBe(1);
  });

  it.each([
    ['first', 5],
    ['last', 9],
  ])('finds it on its %s letter', (_, offset) => {
    expect(hit('Rome', offset)).toBe(1);
  });

  it('finds nothing on the word beside', () => {
    expect(hit('Rome', 11)).toBeUndefined();
  });

  it('finds nothing in the margin, where the caret still is in the text', () => {
    expect(hit('Rome', 9, 300, 110)).toBeUndefined();
  });

  it('finds nothing where there is no caret', () => {
    const hits = new HitTest();
    hits.add(spotOf('<p>Rome</p>', 'Rome'));
    expect(hits.at(document, 1, 1, [])).toBeUndefined();
  });

  it('finds a name over elements on either of them', () => {
    const spot = spotOf('<p><b>New</b> <i>York</i></p>', 'New York');
    const hits = new HitTest();
    hits.add(spot);
    layOut(LINE);
    caret = { offsetNode: spot.span.from.node, offset: 1 };
    expect(hits.at(document, 60, 110, [])).toBe(spot);
    caret = { offsetNode: spot.span.to.node, offset: 1 };
    expect(hits.at(document, 60, 110, [])).toBe(spot);
  });

  it('finds nothing that was removed', () => {
    const spot = spotOf('<p>Rome</p>', 'Rome');
    const hits = new HitTest();
    hits.add(spot);
    hits.remove(spot);
    layOut(LINE);
    caret = { offsetNode: spot.span.from.node, offset: 1 };
    expect(hits.at(document, 60, 110, [])).toBeUndefined();
  });

  it('asks for a caret in the page’s shadow roots too', () => {
    const ask = vi.fn(() => null);
    Object.assign(document, { caretPositionFromPoint: ask });
    const hits = new HitTest();
    hits.add(spotOf('<p>Rome</p>', 'Rome'));
    const shadowRoots = [document.createElement('div').attachShadow({ mode: 'open' })];
    hits.at(document, 3, 4, shadowRoots);
    expect(ask).toHaveBeenCalledWith(3, 4, { shadowRoots });
  });

  it('does not ask at all on a page without mentions', () => {
    const ask = vi.fn(() => null);
    Object.assign(document, { caretPositionFromPoint: ask });
    new HitTest().at(document, 3, 4, []);
    expect(ask).not.toHaveBeenCalled();
  });
});

describe('rectsOf', () => {
  let span: ReturnType<typeof spotOf>['span'];
  beforeEach(() => {
    span = spotOf('<p>Rome</p>', 'Rome').span;
  });

  it('joins the boxes of one line', () => {
    layOut(new DOMRect(10, 100, 30, 20), new DOMRect(40, 102, 50, 16));
    expect(rectsOf(span).map(({ left, right, top, bottom }) => [left, right, top, bottom])).toEqual([
      [10, 90, 100, 120],
    ]);
  });

  it('keeps the lines of a name that breaks apart', () => {
    layOut(new DOMRect(300, 100, 30, 20), new DOMRect(10, 124, 50, 20));
    expect(rectsOf(span)).toHaveLength(2);
    expect(rectAt(span, 20, 130)?.top).toBe(124);
    expect(rectAt(span, 200, 110)).toBeUndefined();
  });

  it('has none for text that is not shown', () => {
    layOut(new DOMRect(0, 0, 0, 0));
    expect(rectsOf(span)).toEqual([]);
  });
});
