import type { Segment } from './block-text.ts';
import type { Block } from './blocks.ts';

/** A place on the page: a text node and an offset in its data. */
interface Place {
  readonly node: Text;
  readonly offset: number;
}

/** The part of a page a span of block text is painted on: cheap, and not kept up by the browser on every change. */
export interface Span {
  readonly from: Place;
  readonly to: Place;
}

/**
 * Where `start … end` of a block's text is on the page now; `undefined` when the page has
 * changed under it, so that a range never covers other words than those that were linked.
 */
export function locate(block: Block, start: number, end: number): Span | undefined {
  const first = segmentAt(block.segments, start);
  const last = segmentAt(block.segments, end - 1);
  if (first === undefined || last === undefined || !isUnchanged(block, first, last)) return undefined;
  return {
    from: { node: first.node, offset: first.offset + start - first.start },
    to: { node: last.node, offset: last.offset + end - last.start },
  };
}

export function staticRange({ from, to }: Span): StaticRange {
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
}

/** Whether a range can still be made of a span: its text nodes are on the page and long enough. */
export function isPlaced({ from, to }: Span): boolean {
  return [from, to].every(({ node, offset }) => node.isConnected && offset <= node.length);
}

/** The same as a live range, for the moment of a measurement. */
export function liveRange({ from, to }: Span): Range {
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** The segment that holds a character of the block's text. */
export function segmentAt(segments: readonly Segment[], position: number): Segment | undefined {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (segments[middle]!.start <= position) low = middle;
    else high = middle - 1;
  }
  const found = segments[low];
  return found !== undefined && position >= found.start && position < found.start + found.length ? found : undefined;
}

function isUnchanged(block: Block, first: Segment, last: Segment): boolean {
  for (let index = block.segments.indexOf(first); index < block.segments.length; index++) {
    const segment = block.segments[index]!;
    if (!holds(segment, block.text)) return false;
    if (segment === last) return true;
  }
  return false;
}

/** Whether the page still has the text a segment was read from. */
function holds({ node, offset, start, length }: Segment, text: string): boolean {
  if (!node.isConnected) return false;
  const was = text.slice(start, start + length);
  // Shorter than the segment where white space at the end of the block was left out of its text.
  const is = node.data.slice(offset, offset + was.length);
  // One space stands for any run of white space.
  return was === is || (was === ' ' && /^[\t\n\f\r]$/.test(is));
}
