import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../core/linking/types.ts';
import { calibrationError, reliability } from '../../../scripts/accuracy/calibration.ts';
import { tradeOffPlot } from '../../../scripts/accuracy/trade-off.ts';

function mention(score: number, start: number): Mention {
  return { start, end: start + 1, entity: 'Q1', kind: 'place', score, method: 'exact' };
}

/** Marks at even offsets are right. */
function judge(kept: readonly (readonly Mention[])[]): { marks: number; goodMarks: number } {
  const all = kept.flat();
  return { marks: all.length, goodMarks: all.filter(({ start }) => start % 2 === 0).length };
}

describe('a reliability table', () => {
  const bins = reliability([[mention(0.55, 0), mention(0.55, 1)], [mention(0.99, 2)]], judge);

  it('says of each range of scores how many marks are right', () => {
    expect(bins[0]).toMatchObject({ from: 0.5, to: 0.6, marks: 2, right: 0.5 });
    expect(bins[0]?.meanScore).toBeCloseTo(0.55);
    expect(bins.at(-1)).toMatchObject({ from: 0.98, to: 1, marks: 1, right: 1 });
  });

  it('says nothing of a range without marks', () => {
    expect(bins[1]).toMatchObject({ marks: 0, right: undefined });
  });

  it('sums up the distance of score and share, by marks', () => {
    expect(calibrationError(bins)).toBeCloseTo((2 * 0.05 + 0.01) / 3);
    expect(calibrationError([])).toBe(0);
  });
});

describe('the plot of the trade-off', () => {
  const points = [
    { threshold: 0.3, precision: 90, recall: 99 },
    { threshold: 0.9, precision: 98, recall: 40 },
  ];
  const svg = tradeOffPlot([{ name: 'news', points }], 0.5);

  it('draws precision and recall of each file, and where the threshold is', () => {
    expect(svg.match(/<polyline/g)).toHaveLength(2);
    expect(svg).toContain('>news</text>');
    expect(svg).toContain('NIL below 0.5');
  });

  it('keeps what is below its foot on its foot', () => {
    const lines = [...svg.matchAll(/points="([^"]+)"/g)].map(([, line = '']) => line.split(' ').at(-1)?.split(',')[1]);
    expect(lines).toEqual(['56.8', '292.0']);
  });
});
