import { isPlaced, liveRange, type Span } from './ranges.ts';

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
