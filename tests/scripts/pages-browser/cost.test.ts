import { describe, expect, it } from 'vitest';
import { costOf, quantile, type TraceEvent } from '../../../scripts/pages-browser/cost.ts';

const OURS = { data: { url: 'chrome-extension://abc/content-scripts/content.js' } };
const PAGE = { data: { url: 'https://www.example.org/page.js' } };

/** An event on the page's main thread; times in milliseconds, half of which the thread itself worked. */
function event(name: string, start: number, length: number, args?: object, tid = 1): TraceEvent {
  return {
    name,
    ph: 'X',
    pid: 1,
    tid,
    ts: start * 1_000,
    dur: length * 1_000,
    tdur: length * 500,
    ...(args && { args }),
  };
}

describe('costOf', () => {
  it('adds up script at work by the task it is in, in processor time', () => {
    const cost = costOf([
      event('RunTask', 0, 10),
      event('EvaluateScript', 1, 6, OURS),
      event('RunTask', 20, 10),
      event('FunctionCall', 20, 2, OURS),
      event('RunMicrotasks', 23, 6),
    ]);
    expect(cost).toEqual({ total: 7, longest: 4, slices: 2 });
  });

  it('does not count twice what runs within a call', () => {
    const cost = costOf([event('RunTask', 0, 10), event('EvaluateScript', 0, 8, OURS), event('RunMicrotasks', 4, 4)]);
    expect(cost?.total).toBe(4);
  });

  it('leaves out other threads, the page’s own calls and what came before us', () => {
    const cost = costOf([
      event('RunMicrotasks', 0, 8),
      event('EvaluateScript', 10, 2, OURS),
      event('FunctionCall', 20, 8, PAGE),
      event('RunMicrotasks', 30, 8, undefined, 2),
    ]);
    expect(cost?.total).toBe(1);
  });

  it('is nothing on a page that we did not run on', () => {
    expect(costOf([event('RunTask', 0, 10), event('FunctionCall', 1, 2, PAGE)])).toBeUndefined();
  });
});

describe('quantile', () => {
  it('is the median unless told otherwise', () => {
    const values = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect([quantile(values), quantile(values, 0.95), quantile([])]).toEqual([51, 96, Number.NaN]);
  });
});
