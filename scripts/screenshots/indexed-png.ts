import { deflateSync } from 'node:zlib';
import type { PNG } from 'pngjs';

/** Colours that one byte a pixel can tell apart. */
const PALETTE_SIZE = 256;
/** Colours that agree in these bits of each channel share a place in the palette. */
const KEPT_BITS = 0xfc;

type Colour = readonly [red: number, green: number, blue: number];

/**
 * Encodes an opaque picture with a palette, which pngjs can read but not write.
 * See https://www.w3.org/TR/png-3/#5DataRep: signature, then chunks of length, name, data and checksum.
 */
export function writeIndexed({ width, height, data }: Pick<PNG, 'width' | 'height' | 'data'>): Buffer {
  const { palette, places } = paletteOf(data);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = places.get(keyAt(data, (y * width + x) * 4)) ?? 0;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The most frequent colours, and for every colour its place or that of the one next to it. */
function paletteOf(data: Uint8Array): { palette: readonly Colour[]; places: ReadonlyMap<number, number> } {
  const groups = new Map<number, { count: number; colours: Map<number, number> }>();
  for (let at = 0; at < data.length; at += 4) {
    const group = groups.get(keyAt(data, at)) ?? { count: 0, colours: new Map<number, number>() };
    const exact = ((data[at] as number) << 16) | ((data[at + 1] as number) << 8) | (data[at + 2] as number);
    group.count++;
    group.colours.set(exact, (group.colours.get(exact) ?? 0) + 1);
    groups.set(keyAt(data, at), group);
  }
  const byCount = [...groups].sort((a, b) => b[1].count - a[1].count || a[0] - b[0]);
  // The colour that most pixels of a group have: large areas keep theirs to the bit.
  const palette = byCount.slice(0, PALETTE_SIZE).map(([, { colours }]) => split(mostFrequent(colours)));
  const places = new Map(byCount.map(([key], at) => [key, at < PALETTE_SIZE ? at : nearest(palette, split(key))]));
  return { palette, places };
}

function keyAt(data: Uint8Array, at: number): number {
  const [red, green, blue] = [data[at] as number, data[at + 1] as number, data[at + 2] as number];
  return ((red & KEPT_BITS) << 16) | ((green & KEPT_BITS) << 8) | (blue & KEPT_BITS);
}

function mostFrequent(colours: ReadonlyMap<number, number>): number {
  return [...colours].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

function split(colour: number): Colour {
  return [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
}

function nearest(palette: readonly Colour[], [red, green, blue]: Colour): number {
  const distances = palette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
  return distances.indexOf(Math.min(...distances));
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(checksum(named));
  return Buffer.concat([length, named, sum]);
}

/** CRC-32 as PNG wants it; Node's own came with version 22. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
