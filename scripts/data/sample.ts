/**
 * Draws the same number from each stratum by a seed: same seed, same sample. A stratum that
 * is too small gives all it has.
 */
export function drawSample<T>(strata: readonly (readonly T[])[], count: number, seed: number): T[] {
  const random = randomFrom(seed);
  const each = Math.ceil(count / strata.length);
  return strata.flatMap((stratum) => draw(stratum, each, random)).slice(0, count);
}

/** The first steps of a Fisher–Yates shuffle, on a copy. */
function draw<T>(items: readonly T[], count: number, random: () => number): T[] {
  const pool = [...items];
  const drawn = Math.min(count, pool.length);
  for (let at = 0; at < drawn; at++) {
    const other = at + Math.floor(random() * (pool.length - at));
    [pool[at], pool[other]] = [pool[other] as T, pool[at] as T];
  }
  return pool.slice(0, drawn);
}

/** Mulberry32: numbers from 0 up to 1, the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
