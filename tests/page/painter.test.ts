import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Painter } from '../../page/painter.ts';
import { locate } from '../../page/ranges.ts';
import { blocksOf } from './dom.ts';

/** The browser's registry and its highlights, which the test document does not have. */
class FakeHighlight extends Set<AbstractRange> {}
let registry: Map<string, FakeHighlight>;

beforeEach(() => {
  registry = new Map();
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal(
    'StaticRange',
    class {
      constructor(init: StaticRangeInit) {
        Object.assign(this, init);
      }
    },
  );
});

function painter() {
  return new Painter(() => registry as unknown as HighlightRegistry);
}

function span(start: number, end: number) {
  return locate(blocksOf('<p>Rome puis Oslo</p>')[0]!, start, end)!;
}

function painted(name: string): unknown[] {
  return [...(registry.get(name) ?? [])].map((range) => [range.startOffset, range.endOffset]);
}

describe('Painter', () => {
  it('leaves the registry as it is until there is a mark', () => {
    const marks = painter();
    marks.setStyle('dotted');
    marks.setStyle('tint');
    marks.destroy();
    expect(registry.size).toBe(0);
    marks.paint(1, span(0, 4));
    expect([...registry.keys()]).toEqual(['reperes-tint']);
  });

  it('paints spans in the style the reader chose', () => {
    const marks = painter();
    marks.setStyle('dotted');
    marks.paint(1, span(0, 4));
    expect(painted('reperes-dotted')).toEqual([[0, 4]]);
  });

  it('paints a mention once', () => {
    const marks = painter();
    marks.setStyle('dotted');
    marks.paint(1, span(0, 4));
    marks.paint(1, span(0, 4));
    expect(painted('reperes-dotted')).toHaveLength(1);
  });

  it('changes the style of all marks at once', () => {
    const marks = painter();
    marks.setStyle('dotted');
    marks.paint(1, span(0, 4));
    marks.setStyle('tint');
    expect([registry.has('reperes-dotted'), painted('reperes-tint')]).toEqual([false, [[0, 4]]]);
  });

  it('paints nothing in style none, and remembers what to paint', () => {
    const marks = painter();
    marks.setStyle('none');
    marks.paint(1, span(0, 4));
    expect([...registry.keys()]).toEqual([]);
    marks.setStyle('dashed');
    expect(painted('reperes-dashed')).toEqual([[0, 4]]);
  });

  it('erases one mark, or all but some', () => {
    const marks = painter();
    marks.setStyle('dotted');
    for (const [key, start] of [
      [1, 0],
      [2, 5],
      [3, 10],
    ] as const)
      marks.paint(key, span(start, start + 4));
    marks.erase(1);
    expect(painted('reperes-dotted')).toHaveLength(2);
    marks.keepOnly(new Set([3]));
    expect(painted('reperes-dotted')).toEqual([[10, 14]]);
  });

  it('leaves marks alone that a newer script put in the place of its own', () => {
    const [old, fresh] = [painter(), painter()];
    old.setStyle('dotted');
    fresh.setStyle('dotted');
    fresh.paint(1, span(0, 4));
    old.destroy();
    expect(painted('reperes-dotted')).toEqual([[0, 4]]);
  });

  it('leaves nothing in the page’s registry', () => {
    const marks = painter();
    marks.setStyle('tint');
    marks.paint(1, span(0, 4));
    marks.destroy();
    expect([...registry.keys()]).toEqual([]);
  });
});
