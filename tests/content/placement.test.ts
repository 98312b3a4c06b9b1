import { describe, expect, it } from 'vitest';
import { GAP, placeCard } from '../../entrypoints/content/placement.ts';

const WINDOW = { x: 0, y: 0, width: 1_000, height: 800 };
const CARD = { width: 340, height: 300 };
const line = (x: number, y: number) => ({ x, y, width: 80, height: 20 });

function place(x: number, y: number, card = CARD, window = WINDOW) {
  return placeCard({ line: line(x, y), card, window });
}

describe('placeCard', () => {
  it('stands 8 px below the line, at its start', async () => {
    expect(await place(100, 200)).toMatchObject({ x: 100, y: 220 + GAP });
  });

  it('stands 8 px above the line where below has no room', async () => {
    expect(await place(100, 600)).toMatchObject({ x: 100, y: 600 - GAP - CARD.height });
  });

  it('keeps 8 px from the right edge', async () => {
    expect((await place(900, 200)).x).toBe(WINDOW.width - CARD.width - GAP);
  });

  it('keeps 8 px from the left edge', async () => {
    expect((await place(-20, 200)).x).toBe(GAP);
  });

  it.each([100, 250, 400, 480, 520, 700])('never covers the line at y = %i', async (y) => {
    const { y: top } = await place(100, y);
    expect(top >= y + 20 + GAP || top + CARD.height <= y - GAP).toBe(true);
  });

  it('never covers the line of a window too low for the card', async () => {
    const { y: top } = await place(100, 150, CARD, { ...WINDOW, width: 1_000, height: 400 });
    expect(top >= 170 + GAP || top + CARD.height <= 150 - GAP).toBe(true);
  });

  it.each([100, 150, 200, 330])('has room that ends 8 px before the edge of a low window, at y = %i', async (y) => {
    const low = { ...WINDOW, width: 1_000, height: 400 };
    const { y: top, room } = await place(100, y, CARD, low);
    const bottom = top + Math.min(CARD.height, room);
    expect(top).toBeGreaterThanOrEqual(GAP);
    expect(bottom).toBeLessThanOrEqual(low.height - GAP);
    expect(room).toBe(Math.max(y, low.height - y - 20) - 2 * GAP);
  });

  it('stands at the left edge of a window narrower than the card', async () => {
    expect((await place(100, 200, CARD, { ...WINDOW, width: 320, height: 800 })).x).toBeLessThanOrEqual(GAP);
  });
});
