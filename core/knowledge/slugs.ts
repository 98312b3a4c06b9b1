import type { ByteWriter } from './bytes.ts';

/**
 * Slugs of `x:` ids in one u32. Half of all ids are numbers of GeoNames and codes of
 * Insee (`x:geonames-2988507`, `x:insee-2a004`): these need no text at all.
 */
const TEXT = 0;
const GEONAMES = 1;
const INSEE = 2;
const SORT_SHIFT = 30;
const PAYLOAD = 2 ** SORT_SHIFT;
/** Digits and letters of an Insee code; five of them are below 2³⁰. */
const RADIX = 36;
const INSEE_LENGTH = 5;

/** The number that stands for a slug; one that is a text is written to `texts`, and the number is its position. */
export function packSlug(slug: string, texts: ByteWriter): number {
  const geonames = /^geonames-([1-9]\d{0,8})$/.exec(slug)?.[1];
  if (geonames !== undefined) return pack(GEONAMES, Number(geonames));
  const insee = /^insee-([\da-z]{5})$/.exec(slug)?.[1];
  if (insee !== undefined) return pack(INSEE, Number.parseInt(insee, RADIX));
  const position = texts.length;
  texts.sizedText(slug);
  return pack(TEXT, position);
}

export function unpackSlug(packed: number, textAt: (position: number) => string): string {
  const payload = packed % PAYLOAD;
  switch (Math.floor(packed / PAYLOAD)) {
    case GEONAMES:
      return `geonames-${payload}`;
    case INSEE:
      return `insee-${payload.toString(RADIX).padStart(INSEE_LENGTH, '0')}`;
    default:
      return textAt(payload);
  }
}

function pack(sort: number, payload: number): number {
  return sort * PAYLOAD + payload;
}
