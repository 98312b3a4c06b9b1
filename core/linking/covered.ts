import { STATE_PRIOR } from '../gazetteer/format.ts';
import type { Reading } from './readings.ts';

/** Marks of tokens on which some name of the gazetteer stands, whichever it is or one of a state or world city. */
export const COVERED = { none: 0, name: 1, state: 2 } as const;

/** A word is a name of its own beside another one from here on: hamlets named Bay or Grove make no two names of "Mandalay Bay". */
const MIN_PRIOR_COVER = 0.4;

/** By token: one of `COVERED`. */
export function coverNames(readings: readonly Reading[], count: number): Uint8Array {
  const covered = new Uint8Array(count);
  for (const { prior, words, sightings } of readings) {
    if (words === 1 && prior < MIN_PRIOR_COVER) continue;
    const mark = prior >= STATE_PRIOR ? COVERED.state : COVERED.name;
    for (const { first, last } of sightings) {
      for (let at = first; at <= last; at++) covered[at] = Math.max(covered[at] as number, mark);
    }
  }
  return covered;
}
