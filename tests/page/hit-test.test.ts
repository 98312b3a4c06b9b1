import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HitTest, type Spot } from '../../page/hit-test.ts';
import { locate } from '../../page/ranges.ts';
import { blocksOf } from './dom.ts';

/** The test document has no layout: the caret is where the test puts it. */
let caret: { offsetNode: Node; offset: number } | null = null;

beforeEach(() => {
  caret = null;
  Object.assign(document, { caretPositionFromPoint: () => caret });
});

function spotOf(html: string, words: string, key = 1): Spot {
  const block = blocksOf(html)[0]!;
  const start = block.text.indexOf(words);
  return { key, span: locate(block, start, start + words.length)! };
}

describe('HitTest', () => {
  function hit(words: string, offset: number) {
    const spot = spotOf('<p>puis Rome hier</p>', words);
    const hits = new HitTest();
    hits.add(spot);
    caret = { offsetNode: spot.span.from.node, offset };
    return hits.near(document, 60, 110, []).map(({ key }) => key);
  }

  it('finds the mention that the caret is in', () => {
    expect(hit('Rome', 6)).toEqual([1]);
  });

  it.each([
    ['first', 5],
    ['last', 9],
  ])('finds it on its %s letter', (_, offset) => {
    expect(hit('Rome', offset)).toEqual([1]);
  });

  it('finds nothing on the word beside', () => {
    expect(hit('Rome', 11)).toEqual([]);
  });

  it('finds both of two that touch where they do', () => {
    const hits = new HitTest();
    const block = blocksOf('<p>Rome-Oslo</p>')[0]!;
    const spots = [
      [0, 4],
      [4, 9],
    ].map(([start, end], key) => ({ key, span: locate(block, start!, end!)! }));
    for (const spot of spots) hits.add(spot);
    caret = { offsetNode: spots[0]!.span.from.node, offset: 4 };
    expect(hits.near(document, 1, 1, [])).toEqual(spots);
  });

  it('finds nothing where there is no caret', () => {
    const hits = new HitTest();
    hits.add(spotOf('<p>Rome</p>', 'Rome'));
    expect(hits.near(document, 1, 1, [])).toEqual([]);
  });

  it('finds a name over elements on either of them', () => {
    const spot = spotOf('<p><b>New</b> <i>York</i></p>', 'New York');
    const hits = new HitTest();
    hits.add(spot);
    caret = { offsetNode: spot.span.from.node, offset: 1 };
    expect(hits.near(document, 60, 110, [])).toEqual([spot]);
    caret = { offsetNode: spot.span.to.node, offset: 1 };
    expect(hits.near(document, 60, 110, [])).toEqual([spot]);
  });

  it('finds nothing that was removed', () => {
    const spot = spotOf('<p>Rome</p>', 'Rome');
    const hits = new HitTest();
    hits.add(spot);
    hits.remove(spot);
    caret = { offsetNode: spot.span.from.node, offset: 1 };
    expect(hits.near(document, 60, 110, [])).toEqual([]);
  });

  it('asks for a caret in the page’s shadow roots too', () => {
    const ask = vi.fn(() => null);
    Object.assign(document, { caretPositionFromPoint: ask });
    const hits = new HitTest();
    hits.add(spotOf('<p>Rome</p>', 'Rome'));
    const shadowRoots = [document.createElement('div').attachShadow({ mode: 'open' })];
    hits.near(document, 3, 4, shadowRoots);
    expect(ask).toHaveBeenCalledWith(3, 4, { shadowRoots });
  });

  it('does not ask at all on a page without mentions', () => {
    const ask = vi.fn(() => null);
    Object.assign(document, { caretPositionFromPoint: ask });
    new HitTest().near(document, 3, 4, []);
    expect(ask).not.toHaveBeenCalled();
  });
});
