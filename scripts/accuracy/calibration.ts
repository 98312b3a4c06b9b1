import type { Mention } from '../../core/linking/types.ts';

/** Marks whose scores are from `from` on and below `to`. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly marks: number;
  readonly meanScore: number;
  /** Share of them that the annotators agree with; `undefined` where there are none. */
  readonly right: number | undefined;
}

/** Lower ends of the bins of a reliability table; most marks are sure, so the upper ones are narrow. */
export const BIN_STARTS = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98];

/**
 * How often marks of a score are right: a score is calibrated when the shares follow it.
 *
 * @param judge tells how many of the marks given, by document, count and are right
 */
export function reliability(
  linked: readonly (readonly Mention[])[],
  judge: (kept: readonly (readonly Mention[])[]) => { readonly marks: number; readonly goodMarks: number },
): Bin[] {
  return BIN_STARTS.map((from, at) => {
    const to = BIN_STARTS[at + 1] ?? Number.POSITIVE_INFINITY;
    const kept = linked.map((mentions) => mentions.filter(({ score }) => score >= from && score < to));
    const { marks, goodMarks } = judge(kept);
    const scores = kept.flat().map(({ score }) => score);
    const meanScore = scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
    return { from, to: Math.min(1, to), marks, meanScore, right: marks === 0 ? undefined : goodMarks / marks };
  });
}

/** Mean distance between score and share of right marks, each mark counting once. */
export function calibrationError(bins: readonly Bin[]): number {
  const marks = bins.reduce((sum, bin) => sum + bin.marks, 0);
  const off = bins.reduce((sum, bin) => sum + bin.marks * Math.abs((bin.right ?? bin.meanScore) - bin.meanScore), 0);
  return marks === 0 ? 0 : off / marks;
}
