import { type ComponentChild, h } from 'preact';
import type { Flag, FlagShape } from '../core/card/flag.ts';

export interface FlagViewProps {
  readonly flag: Flag;
  /** ISO code of the country, for those who do not see the drawing. */
  readonly country: string;
}

/** Drawn shape by shape: neither markup nor a picture, which the page's policy could refuse. */
export function FlagView({ flag, country }: FlagViewProps) {
  return (
    <svg class="flag" viewBox={flag.viewBox} role="img" aria-label={country} focusable="false">
      {flag.shapes.map(draw)}
    </svg>
  );
}

/** All shapes are alike to the types of the library; the tags are SVG's own. */
function draw({ tag, attributes, inside }: FlagShape): ComponentChild {
  return h(tag as 'g', attributes, ...inside.map(draw));
}
