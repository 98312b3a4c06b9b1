import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

let { beginSlice, breathe, forEachSliced, runSliced, SLICE, timeInSlices } = await import('../../page/slices.ts');

// Each test begins where no slice has run yet.
beforeEach(async () => {
  vi.resetModules();
  ({ beginSlice, breathe, forEachSliced, runSliced, SLICE, timeInSlices } = await import('../../page/slices.ts'));
});
afterEach(() => vi.unstubAllGlobals());

/** A clock that a step moves on, and a count of the times the thread was given back. */
function fakeTime() {
  let now = 0;
  const yields = vi.fn(async () => {});
  vi.stubGlobal('scheduler', { yield: yields });
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  return { pass: (time: number) => (now += time), yields };
}

describe('runSliced', () => {
  it('gives the thread back after each slice', async () => {
    const { pass, yields } = fakeTime();
    let steps = 10;
    await runSliced(() => {
      pass(SLICE / 2);
      return --steps > 0;
    }, new AbortController().signal);
    // Once before the first step, then after every second one.
    expect(yields).toHaveBeenCalledTimes(1 + 4);
  });

  it('does not give it back within a slice', async () => {
    const { yields } = fakeTime();
    let steps = 100;
    await runSliced(() => --steps > 0, new AbortController().signal);
    expect(yields).toHaveBeenCalledTimes(1);
  });

  it('ends at the next slice when aborted', async () => {
    const { pass } = fakeTime();
    const life = new AbortController();
    const step = vi.fn(() => {
      pass(SLICE);
      life.abort();
      return true;
    });
    expect(await runSliced(step, life.signal)).toBe(false);
    expect(step).toHaveBeenCalledTimes(1);
  });

  it('counts the time of its steps, and not of its waits', async () => {
    const { pass, yields } = fakeTime();
    yields.mockImplementation(async () => void pass(1_000));
    const before = timeInSlices();
    let steps = 6;
    await runSliced(() => {
      pass(SLICE);
      return --steps > 0;
    }, new AbortController().signal);
    expect(timeInSlices() - before).toBe(6 * SLICE);
  });

  it('works where the browser has no scheduler', async () => {
    vi.stubGlobal('scheduler', undefined);
    expect(await runSliced(() => false, new AbortController().signal)).toBe(true);
  });
});

describe('work of several parts', () => {
  it('that comes with an answer begins in the slice that the answer has begun', async () => {
    const { pass, yields } = fakeTime();
    pass(1_000);
    beginSlice();
    await runSliced(() => {
      pass(SLICE / 16);
      return false;
    }, new AbortController().signal);
    await breathe();
    expect(yields).not.toHaveBeenCalled();
    pass(SLICE);
    await breathe();
    expect(yields).toHaveBeenCalledTimes(1);
  });

  it('shares one slice while the parts are short', async () => {
    const { pass, yields } = fakeTime();
    for (let part = 0; part < 5; part++) {
      await runSliced(() => {
        pass(SLICE / 16);
        return false;
      }, new AbortController().signal);
      await breathe();
    }
    expect(yields).toHaveBeenCalledTimes(1);
  });

  it('gives the thread back before a part that begins late in a slice', async () => {
    const { pass, yields } = fakeTime();
    await breathe();
    pass(SLICE / 2);
    await breathe();
    expect(yields).toHaveBeenCalledTimes(2);
  });

  it('gives it back after all parts together have had a slice', async () => {
    const { pass, yields } = fakeTime();
    const life = new AbortController();
    await breathe();
    pass(SLICE / 4);
    let steps = 3;
    const step = () => {
      pass(SLICE / 4);
      return --steps > 0;
    };
    await runSliced(step, life.signal);
    expect(yields).toHaveBeenCalledTimes(1);
    steps = 2;
    await runSliced(step, life.signal);
    expect(yields).toHaveBeenCalledTimes(2);
  });
});

describe('forEachSliced', () => {
  it('uses every item once, in order', async () => {
    const items = Array.from({ length: 200 }, (_, index) => index);
    const used: number[] = [];
    expect(await forEachSliced(items, (item) => used.push(item), new AbortController().signal)).toBe(true);
    expect(used).toEqual(items);
  });

  it('has nothing to do with no items', async () => {
    expect(await forEachSliced([], () => expect.unreachable(), new AbortController().signal)).toBe(true);
  });
});
