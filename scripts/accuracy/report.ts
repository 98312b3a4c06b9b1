import type { ErrorCause, Tally } from './score.ts';

/** Summary of one gold file, percentages with one decimal. */
export function summaryOf(tally: Tally): Readonly<Record<string, unknown>> {
  const precision = tally.linkedMarks / (tally.linkedMarks + tally.linkErrors);
  const recall = tally.linked / tally.linkable;
  const links = {
    linkable: tally.linkable,
    linkPrecision: percent(precision),
    linkRecall: percent(recall),
    linkF1: percent((2 * precision * recall) / (precision + recall)),
  };
  return {
    gold: tally.gold,
    marks: tally.marks,
    precision: percent(tally.goodMarks / tally.marks),
    recallAll: percent(tally.hit / tally.gold),
    recallKnown: percent(tally.hitKnown / tally.goldKnown),
    ...(tally.linkable > 0 ? links : {}),
    falsePerThousandWords: Math.round((1e5 * (tally.marks - tally.goodMarks)) / tally.words) / 100,
    byType: Object.fromEntries([...tally.byType].map(([type, { gold, hit }]) => [type, `${hit}/${gold}`])),
    causes: Object.fromEntries(countBy(tally.errors.map(({ cause }) => cause))),
  };
}

/** The commonest errors of each cause, one a line. */
export function errorLines(tally: Tally, perCause: number): string[] {
  const causes = [...new Set(tally.errors.map(({ cause }) => cause))];
  return causes.flatMap((cause) => linesOf(tally, cause).slice(0, perCause));
}

function linesOf({ errors }: Tally, cause: ErrorCause): string[] {
  const texts = errors
    .filter((error) => error.cause === cause)
    .map(({ surface, detail }) => `${surface.replace(/\s+/g, ' ')}\t${detail}`);
  return countBy(texts).map(([text, count]) => `${cause}\t${count}\t${text}`);
}

function countBy<T>(items: readonly T[]): [T, number][] {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function percent(share: number): number | null {
  return Number.isNaN(share) ? null : Math.round(share * 1000) / 10;
}
