import { beforeEach, describe, expect, it, vi } from 'vitest';
import { locate, type Span } from '../../page/ranges.ts';
import { rectAt, rectsOf } from '../../page/rects.ts';
import { blocksOf } from './dom.ts';

/** The test document has no layout: boxes are what the test says. */
function layOut(...boxes: DOMRect[]) {
  vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue(boxes as unknown as DOMRectList);
}

describe('rectsOf', () => {
  let span: Span;
  beforeEach(() => {
    span = locate(blocksOf('<p>Rome</p>')[0]!, 0, 4)!;
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

  it('has none beside the letters, where a caret still is in the text', () => {
    layOut(new DOMRect(50, 100, 40, 20));
    expect(rectAt(span, 60, 110)).toBeDefined();
    expect(rectAt(span, 300, 110)).toBeUndefined();
  });
});
