import { ARTICLES } from './lexicon.ts';
import type { PageText } from './page-text.ts';
import type { Reading } from './readings.ts';

/**
 * "across the Atlantic" is the ocean and "The Atlantic" the magazine: where the article is
 * in small letters and the rest is the name of something better known, that is meant.
 */
export function withoutSmallArticles(readings: readonly Reading[], page: PageText): Reading[] {
  const best = new Map<number, number>();
  for (const { prior, sightings } of readings)
    for (const { first, last } of sightings) best.set(keyOf(first, last), prior);
  const kept = readings.map((reading) => {
    const sightings = reading.sightings.filter(({ first, last }) => {
      if (last === first || page.isCapital(first) || !ARTICLES[page.language].has(page.hash(first))) return true;
      return (best.get(keyOf(first + 1, last)) ?? 0) <= reading.prior;
    });
    return sightings.length === reading.sightings.length ? reading : { ...reading, sightings };
  });
  return kept.filter(({ sightings }) => sightings.length > 0);
}

/** More words than any name has. */
const MAX_WORDS = 64;

function keyOf(first: number, last: number): number {
  return first * MAX_WORDS + last - first;
}
