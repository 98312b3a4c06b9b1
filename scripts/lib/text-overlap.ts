/** Long enough that two texts share one only where they share a passage (letters and digits). */
const SHINGLE = 12;

/** How two readings of the same article agree. */
export interface Overlap {
  /** Share of the wanted text's letters and digits that the found text has, 0–1. */
  readonly found: number;
  /** Share of the found text's letters and digits that the wanted text does not have, 0–1. */
  readonly outside: number;
}

/** Compares by overlapping runs of letters and digits: spacing, case and punctuation are not the question. */
export function textOverlap(wanted: string, found: string): Overlap {
  const [a, b] = [lettersOf(wanted), lettersOf(found)];
  return { found: coveredShare(a, b), outside: b.length === 0 ? 0 : 1 - coveredShare(b, a) };
}

function coveredShare(text: string, by: string): number {
  if (text.length === 0) return 1;
  const size = Math.min(SHINGLE, text.length);
  const shingles = new Set<string>();
  for (let at = 0; at + size <= by.length; at++) shingles.add(by.slice(at, at + size));
  let covered = 0;
  let upTo = 0;
  for (let at = 0; at + size <= text.length; at++) {
    if (!shingles.has(text.slice(at, at + size))) continue;
    covered += at + size - Math.max(at, upTo);
    upTo = at + size;
  }
  return covered / text.length;
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
