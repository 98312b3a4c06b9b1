/** The coasts of the world as one SVG path; its origin is 180° W, 90° N, y grows southwards. */
export interface WorldOutline {
  readonly path: string;
  readonly unitsPerDegree: number;
}
