import { computePosition, flip, offset, type Platform, shift } from '@floating-ui/core';

/** Between the line and the card, and between card and window edge (CSS px). */
export const GAP = 8;

/** Sizes and places in CSS pixels of the window. */
export interface PlacementInput {
  /** The line of text the card belongs to. */
  readonly line: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly card: { readonly width: number; readonly height: number };
  /** What the reader sees of it: of a frame, a part. */
  readonly window: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

export interface Placement {
  readonly x: number;
  readonly y: number;
  /** Height on that side of the line: the card may be lower, now or unfolded, but never higher. */
  readonly room: number;
}

/** Above or below the line, never beside or over it; where neither has room, where there is more. */
export async function placeCard({ line, card, window }: PlacementInput): Promise<Placement> {
  const { x, y, placement } = await computePosition(line, card, {
    placement: 'bottom-start',
    strategy: 'fixed',
    middleware: [offset(GAP), flip({ padding: GAP, crossAxis: false }), shift({ padding: GAP })],
    platform: windowPlatform(window),
  });
  const isAbove = placement.startsWith('top');
  const room = (isAbove ? line.y - window.y : window.y + window.height - line.y - line.height) - 2 * GAP;
  return { x, y: isAbove ? y + Math.max(0, card.height - room) : y, room };
}

/** Floating UI without its DOM half: all rectangles are known here, which saves the page 3 kB. */
function windowPlatform(window: PlacementInput['window']): Platform {
  return {
    getElementRects: ({ reference, floating }) => ({ reference, floating: { x: 0, y: 0, ...floating } }),
    getDimensions: (element) => element,
    getClippingRect: () => window,
  };
}
