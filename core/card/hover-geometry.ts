/** Points and boxes in CSS pixels of the viewport, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Half of the 120° angle within which a pointer is on its way to the card (10ten Japanese Reader). */
const HALF_ANGLE_TANGENT = Math.tan(Math.PI / 3);

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

export function contains({ left, top, right, bottom }: Box, { x, y }: Point): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/**
 * Whether `point` lies in the safe triangle: its tip is where the pointer left the mark, its
 * base is the edge of the card that faces the tip (cards stand above or below, never beside).
 *
 *        apex ·            the pointer leaves the mark here
 *            / \  120°
 *       ════/═══\════════  edge of the card
 */
export function inSafeTriangle(apex: Point, card: Box, point: Point): boolean {
  const below = card.top >= apex.y;
  const above = card.bottom <= apex.y;
  if (!below && !above) return contains(card, point);
  const depth = below ? point.y - apex.y : apex.y - point.y;
  const reach = below ? card.top - apex.y : apex.y - card.bottom;
  return depth >= 0 && depth <= reach && Math.abs(point.x - apex.x) <= depth * HALF_ANGLE_TANGENT;
}
