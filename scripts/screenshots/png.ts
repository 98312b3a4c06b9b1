import { readFileSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { writeIndexed } from './indexed-png.ts';

/** Pictures are compared at a quarter of their size: what smooths letters differs between machines and is gone there. */
const SHRINK = 4;
/** How far a colour may be off, 0–1 (pixelmatch); a link's blue against its text's black is 0.3. */
const COLOUR_TOLERANCE = 0.04;

export interface Difference {
  /** Share of the area that differs, 0–1; 1 when the sizes do. */
  readonly share: number;
  /** The two pictures' sizes when they are not the same. */
  readonly sizes?: string;
}

/** How much of two pictures differs to the eye. */
export function difference(one: PNG, other: PNG): Difference {
  // Half a pixel more or less, rounded: the last row or column may be missing.
  if (Math.abs(one.width - other.width) > 1 || Math.abs(one.height - other.height) > 1)
    return { share: 1, sizes: `${one.width}×${one.height} and ${other.width}×${other.height}` };
  const width = Math.floor(Math.min(one.width, other.width) / SHRINK);
  const height = Math.floor(Math.min(one.height, other.height) / SHRINK);
  const [a, b] = [shrink(one, width, height), shrink(other, width, height)];
  const differing = pixelmatch(a, b, undefined, width, height, { threshold: COLOUR_TOLERANCE, includeAA: true });
  return { share: differing / (width * height) };
}

/** Means of squares of pixels. */
function shrink({ data, width: stride }: PNG, width: number, height: number): Uint8Array {
  const small = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let channel = 0; channel < 4; channel++) {
        let sum = 0;
        for (let dy = 0; dy < SHRINK; dy++)
          for (let dx = 0; dx < SHRINK; dx++)
            sum += data[((y * SHRINK + dy) * stride + x * SHRINK + dx) * 4 + channel] as number;
        small[(y * width + x) * 4 + channel] = Math.round(sum / (SHRINK * SHRINK));
      }
  return small;
}

export function readPng(file: string): PNG {
  return PNG.sync.read(readFileSync(file));
}

/** Writes a picture anew with 256 colours: eyes see no difference, the file is a third as large. */
export function slim(file: string): void {
  writeFileSync(file, writeIndexed(readPng(file)));
}
