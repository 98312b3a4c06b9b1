/** Entities in one block of starts: each stores only how far it begins after the block does. */
const BLOCK = 32;

/** Where each row of a section begins, in 2.1 bytes a row: the first of each block in full, the rest as steps. */
export interface Starts {
  /** u32 for each block. */
  readonly bases: Uint32Array;
  /** u16 for each row and one more for the end of the last. */
  readonly steps: Uint16Array;
}

/**
 * Packs positions that never fall.
 *
 * @throws when a block of rows is longer than 65,535 bytes.
 */
export function packStarts(starts: Uint32Array): Starts {
  const bases = Uint32Array.from(
    { length: Math.ceil(starts.length / BLOCK) },
    (_, block) => starts[block * BLOCK] ?? 0,
  );
  const steps = Uint16Array.from(starts, (start, row) => {
    const step = start - (bases[Math.floor(row / BLOCK)] ?? 0);
    if (step > 0xffff) throw new Error(`Rows ${row - BLOCK} to ${row} are too long for the knowledge file.`);
    return step;
  });
  return { bases, steps };
}

/** Where a row begins; the row after the last begins where that one ends. */
export function startOf({ bases, steps }: Starts, row: number): number {
  return (bases[Math.floor(row / BLOCK)] ?? 0) + (steps[row] ?? 0);
}
