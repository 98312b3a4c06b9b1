import { describe, expect, it } from 'vitest';
import { progressOf, showProgress } from '../../../scripts/pages-browser/progress.ts';
import type { Visit } from '../../../scripts/pages-browser/visit.ts';

const visit = (total: number, longest: number): Visit => ({
  layout: { elements: 1, sum: 'a' },
  changes: [],
  marks: 0,
  requests: [],
  complaints: [],
  cost: { total, longest, slices: 3 },
});

function stream(isTTY: boolean) {
  const written: string[] = [];
  return { written, isTTY, write: (text: string) => written.push(text) > 0 } as unknown as NodeJS.WriteStream & {
    written: string[];
  };
}

describe('the progress of a run', () => {
  it('tells the median and the longest slice so far; pages that did not load are counted only', () => {
    const text = progressOf('chromium, with it', [visit(9, 4), 'no route', visit(11, 6.25), visit(10, 5)], 8);
    expect(text).toBe('chromium, with it: 4 of 8, so far median 10.0 ms a page, longest slice 6.3 ms');
  });

  it('tells how many where nothing is measured', () => {
    expect(progressOf('firefox, without it', ['no route'], 2)).toBe('firefox, without it: 1 of 2');
  });

  it('rewrites one line of a terminal', () => {
    const terminal = stream(true);
    showProgress(terminal, 'a', 1, 2);
    showProgress(terminal, 'b', 2, 2);
    expect(terminal.written).toEqual(['\r\u001b[Ka', '\r\u001b[Kb\n']);
  });

  it('is a line now and then, and one at the end, in a file', () => {
    const file = stream(false);
    for (let done = 1; done <= 45; done++) showProgress(file, String(done), done, 45);
    expect(file.written).toEqual(['20\n', '40\n', '45\n']);
  });
});
