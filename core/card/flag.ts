/** A shape of a drawing, as SVG names it. */
export interface FlagShape {
  readonly tag: 'path' | 'g' | 'circle' | 'ellipse';
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: readonly FlagShape[];
}

/** A flag as shapes: a page's own rules for pictures and for markup do not reach what is drawn so. */
export interface Flag {
  readonly viewBox: string;
  readonly shapes: readonly FlagShape[];
}
