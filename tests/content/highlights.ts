import { vi } from 'vitest';

class FakeHighlight extends Set<AbstractRange> {}

/** The highlight registry that the test document does not have; answers what is painted, by name. */
export function stubHighlights(): { painted(name: string): string[]; names(): string[] } {
  const registry = new Map<string, FakeHighlight>();
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSS', { highlights: registry });
  // As in a browser, where they are one.
  Object.assign(document.defaultView!, { CSS: { highlights: registry } });
  vi.stubGlobal(
    'StaticRange',
    class {
      constructor(init: StaticRangeInit) {
        Object.assign(this, init);
      }
    },
  );
  return {
    painted: (name) => [...(registry.get(name) ?? [])].map(textOf),
    names: () => [...registry.keys()],
  };
}

function textOf({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.toString();
}
