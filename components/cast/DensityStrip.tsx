export interface DensityStripProps {
  /** Shares of the article's length, 0–1. */
  readonly positions: readonly number[];
}

/** Width of the drawing in its own units; a tick is one unit wide, so close mentions merge into a block. */
const WIDTH = 100;

/** Where in the article a name appears, from its beginning (start side) to its end. The count beside it says the same in words. */
export function DensityStrip({ positions }: DensityStripProps) {
  const ticks = [...new Set(positions.map((share) => Math.round(share * (WIDTH - 1))))];
  return (
    <svg class="strip" viewBox={`0 0 ${WIDTH} 6`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path class="strip-line" d={`M0 3H${WIDTH}`} />
      <path class="strip-ticks" d={ticks.map((x) => `M${x + 0.5} 0V6`).join('')} />
    </svg>
  );
}
