import { isPlaced, liveRange, type Span } from './ranges.ts';

/** A mention on the page: what the hit test answers with. */
export interface Spot {
  readonly key: number;
  readonly span: Span;
}

/**
 * Which mention is under a point. The browser tells the caret position in a few
 * microseconds whatever the number of marks; `highlightsFromPoint` is linear in them.
 */
export class HitTest {
  readonly #byNode = new Map<Text, Spot[]>();

  add(spot: Spot): void {
    for (const node of nodesOf(spot)) {
      const spots = this.#byNode.get(node);
      if (spots === undefined) this.#byNode.set(node, [spot]);
      else spots.push(spot);
    }
  }

  remove(spot: Spot): void {
    for (const node of nodesOf(spot)) {
      const left = this.#byNode.get(node)?.filter((other) => other !== spot) ?? [];
      if (left.length === 0) this.#byNode.delete(node);
      else this.#byNode.set(node, left);
    }
  }

  clear(): void {
    this.#byNode.clear();
  }

  /** The mention at a point of the viewport (CSS pixels). */
  at(document: Document, x: number, y: number, shadowRoots: ShadowRoot[]): Spot | undefined {
    if (this.#byNode.size === 0) return undefined;
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
    if (caret === null) return undefined;
    const spots = this.#byNode.get(caret.offsetNode as Text);
    // The caret API answers for blank margins too: the point must be on the letters.
    return spots?.find((spot) => covers(spot, caret.offsetNode, caret.offset) && rectAt(spot.span, x, y) !== undefined);
  }
}

/** The line box of the span that is under the point; names break over lines. */
export function rectAt(span: Span, x: number, y: number): DOMRect | undefined {
  return rectsOf(span).find(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
}

/**
 * The boxes of a span, one a line: a name over two inline elements has two on one line, which
 * are joined. None when the page has taken the text away.
 */
export function rectsOf(span: Span): DOMRect[] {
  const lines: DOMRect[] = [];
  if (!isPlaced(span)) return lines;
  for (const rect of liveRange(span).getClientRects()) {
    if (rect.width === 0 || rect.height === 0) continue;
    const last = lines.at(-1);
    if (last !== undefined && isSameLine(last, rect)) lines[lines.length - 1] = union(last, rect);
    else lines.push(rect);
  }
  return lines;
}

function isSameLine(a: DOMRect, b: DOMRect): boolean {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return shared > Math.min(a.height, b.height) / 2;
}

function union(a: DOMRect, b: DOMRect): DOMRect {
  const [left, top] = [Math.min(a.left, b.left), Math.min(a.top, b.top)];
  return new DOMRect(left, top, Math.max(a.right, b.right) - left, Math.max(a.bottom, b.bottom) - top);
}

function covers({ span }: Spot, node: Node, offset: number): boolean {
  if (node === span.from.node && offset < span.from.offset) return false;
  return !(node === span.to.node && offset > span.to.offset);
}

/** First and last node are enough: names that span three nodes have their middle found by the rects of its ends. */
function nodesOf({ span }: Spot): Text[] {
  return span.from.node === span.to.node ? [span.from.node] : [span.from.node, span.to.node];
}
