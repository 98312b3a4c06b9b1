import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { writeIndexed } from '../../scripts/screenshots/indexed-png.ts';
import { difference, readPng } from '../../scripts/screenshots/png.ts';

/** The tolerance of tests/e2e/visual.test.ts. */
const TOLERANCE = 0.004;
const CARD = 'docs/images/card-person-fr-light.png';
const OPTIONS = 'docs/images/options-en-dark.png';

function copyOf({ width, height, data }: PNG): PNG {
  const copy = new PNG({ width, height });
  copy.data.set(data);
  return copy;
}

/** Moves a part of a picture down, over what was there. */
function withMovedBlock(png: PNG, { y, height, by }: { y: number; height: number; by: number }): PNG {
  const moved = copyOf(png);
  const row = png.width * 4;
  moved.data.set(png.data.subarray(y * row, (y + height) * row), (y + by) * row);
  return moved;
}

/** Gives every pixel that is nearly of one colour another. */
function withInk(png: PNG, isOld: (red: number, green: number, blue: number) => boolean, ink: readonly number[]): PNG {
  const painted = copyOf(png);
  for (let at = 0; at < png.data.length; at += 4)
    if (isOld(png.data[at]!, png.data[at + 1]!, png.data[at + 2]!)) painted.data.set(ink, at);
  return painted;
}

/** What another machine's smoothing of letters does: every edge a little lighter or darker. */
function withOtherSmoothing(png: PNG): PNG {
  const other = copyOf(png);
  for (let at = 4; at < png.data.length; at++) {
    const step = png.data[at]! - png.data[at - 4]!;
    if (at % 4 !== 3) other.data[at] = Math.max(0, Math.min(255, png.data[at]! - Math.round(step / 8)));
  }
  return other;
}

describe.each([CARD, OPTIONS])('a picture (%s)', (file) => {
  const png = readPng(file);

  it('is like itself, and like itself with letters smoothed otherwise', () => {
    expect(difference(png, png)).toEqual({ share: 0 });
    expect(difference(png, withOtherSmoothing(png)).share).toBeLessThan(TOLERANCE);
  });

  it('is not like itself with a block moved by half a line', () => {
    const moved = withMovedBlock(png, {
      y: Math.round(png.height * 0.4),
      height: Math.round(png.height * 0.3),
      by: 10,
    });
    expect(difference(png, moved).share).toBeGreaterThan(2 * TOLERANCE);
  });

  it('is not like itself in a paper of another tint', () => {
    const [r = 0, g = 0, b = 0] = png.data;
    const isPaper = (red: number, green: number, blue: number) => red === r && green === g && blue === b;
    const tinted = withInk(png, isPaper, [r ^ 0x18, g, b ^ 0x18]);
    expect(difference(png, tinted).share).toBeGreaterThan(2 * TOLERANCE);
  });

  it('is not like one of another size', () => {
    const lower = new PNG({ width: png.width, height: png.height - 20 });
    expect(difference(png, lower)).toMatchObject({ share: 1, sizes: expect.stringContaining(`${png.height}`) });
  });

  it('is at most 60 kB, and the same after it was written with a palette', () => {
    const written = writeIndexed(png);
    expect(written.length).toBeLessThan(60_000);
    expect(difference(png, PNG.sync.read(written)).share).toBe(0);
  });
});

it('the ink of links is told from that of text', () => {
  const png = readPng(CARD);
  const isLink = (red: number, _: number, blue: number) => blue - red > 30;
  expect(difference(png, withInk(png, isLink, [0xd0, 0x20, 0x20])).share).toBeGreaterThan(TOLERANCE);
});
