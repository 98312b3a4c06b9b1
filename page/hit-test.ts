import type { Span } from './ranges.ts';

/** A mention on the page: what the hit test answers with. */
export interface Spot {
  readonly key: number;
  readonly span: Span;
}

/**
 * Which mentions are near a point. The browser tells the caret position in a few
 * microseconds whatever the number of marks; `highlightsFromPoint` is linear in them.
 */
export class HitTest<T extends Spot> {
  readonly #byNode = new Map<Text, T[]>();

  add(spot: T): void {
    for (const node of nodesOf(spot)) {
      const spots = this.#byNode.get(node);
      if (spots === undefined) this.#byNode.set(node, [spot]);
      else spots.push(spot);
    }
  }

  remove(spot: T): void {
    for (const node of nodesOf(spot)) {
      const left = this.#byNode.get(node)?.filter((other) => other !== spot) ?? [];
      if (left.length === 0) this.#byNode.delete(node);
      else this.#byNode.set(node, left);
    }
  }

  clear(): void {
    this.#byNode.clear();
  }

  /**
   * The mentions that a caret set at a point of the viewport (CSS pixels) would stand in. It is set in the text beside
   * blank margins too: whether the point is on the letters is told by `rectAt`, which the first look can do without.
   */
  near(document: Document, x: number, y: number, shadowRoots: ShadowRoot[]): T[] {
    if (this.#byNode.size === 0) return [];
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
    if (caret === null) return [];
    const { offsetNode: node, offset } = caret;
    return this.#byNode.get(node as Text)?.filter((spot) => covers(spot, node, offset)) ?? [];
  }
}

function covers({ span }: Spot, node: Node, offset: number): boolean {
  if (node === span.from.node && offset < span.from.offset) return false;
  return !(node === span.to.node && offset > span.to.offset);
}

/** First and last node are enough: names that span three nodes have their middle found by the rects of its ends. */
function nodesOf({ span }: Spot): Text[] {
  return span.from.node === span.to.node ? [span.from.node] : [span.from.node, span.to.node];
}
