import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChangeWatcher, SETTLE } from '../../page/changes.ts';
import { body } from './dom.ts';

const slices = vi.hoisted(() => ({ spent: 0 }));
vi.mock('../../page/slices.ts', () => ({ timeInSlices: () => slices.spent }));

let life: AbortController;
let settled: Node[][];
let work: number;
let cost: number;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  settled = [];
  work = 0;
  cost = 0;
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

/** Watches the body; each look takes as long as `work` says, of which the page pays `cost` (ms). */
function watch(onChanged = () => {}) {
  const watcher = new ChangeWatcher(
    {
      onChanged,
      onSettled: async ({ targets }) => {
        settled.push([...targets]);
        if (work > 0) await new Promise((resolve) => setTimeout(resolve, work));
        slices.spent += cost;
      },
    },
    life.signal,
  );
  watcher.watch([document.body]);
  return watcher;
}

/** Lets mutation records be delivered, then time pass. */
async function pass(time: number) {
  await vi.advanceTimersByTimeAsync(time);
}

describe('ChangeWatcher', () => {
  it('tells of a change before the page is painted', async () => {
    const root = body('<p>a</p>');
    const onChanged = vi.fn();
    watch(onChanged);
    root.firstElementChild!.textContent = 'b';
    await pass(1);
    expect(onChanged).toHaveBeenCalled();
    expect(settled).toEqual([]);
  });

  it('looks at all changes of a moment together, 150 ms after the first', async () => {
    const root = body('<p>a</p><p>b</p>');
    const [first, second] = [...root.children] as [Element, Element];
    watch();
    first.append('c');
    await pass(SETTLE - 10);
    second.append('d');
    await pass(5);
    expect(settled).toEqual([]);
    await pass(10);
    expect(settled).toEqual([[first, second]]);
  });

  it('keeps up with a page that never stops', async () => {
    const root = body('<p>a</p>');
    watch();
    for (let change = 0; change < 20; change++) {
      root.firstElementChild!.textContent = `${change}`;
      await pass(100);
    }
    expect(settled.length).toBeGreaterThanOrEqual(8);
  });

  it('never looks twice at the same time', async () => {
    const root = body('<p>a</p>');
    work = 500;
    watch();
    root.firstElementChild!.append('b');
    await pass(SETTLE + 10);
    root.firstElementChild!.append('c');
    await pass(400);
    expect(settled).toHaveLength(1);
    await pass(1_000);
    expect(settled).toHaveLength(2);
  });

  it('spends no more than a hundredth of the time beyond its budget', async () => {
    const root = body('<p>a</p>');
    cost = 20;
    watch();
    const looksIn = async (seconds: number) => {
      const before = settled.length;
      for (let change = 0; change < seconds * 10; change++) {
        root.firstElementChild!.textContent = `${before} ${change}`;
        await pass(100);
      }
      return settled.length - before;
    };
    // 600 ms of budget at 20 ms a look, then a look every two seconds.
    expect(await looksIn(10)).toBeGreaterThanOrEqual(30);
    expect(await looksIn(20)).toBeLessThanOrEqual(11);
    await looksIn(30);
    // Another minute, another budget.
    expect(await looksIn(10)).toBeGreaterThanOrEqual(30);
  });

  it('does not charge the page for waiting', async () => {
    const root = body('<p>a</p>');
    work = 1_000;
    watch();
    for (let change = 0; change < 30; change++) {
      root.firstElementChild!.textContent = `${change}`;
      await pass(1_200);
    }
    expect(settled.length).toBeGreaterThanOrEqual(25);
  });

  it('sees text that a class reveals', async () => {
    const root = body('<p class="more">a</p>');
    watch();
    root.firstElementChild!.className = 'more open';
    await pass(SETTLE + 10);
    expect(settled).toEqual([[root.firstElementChild]]);
  });

  it('of ancestors it sees only children come and go', async () => {
    const root = body('<main><article><p>a</p></article><p id="beside">b</p></main>');
    const watcher = watch();
    const main = root.querySelector('main')!;
    watcher.watch([root.querySelector('article')!], [main]);
    root.querySelector('#beside')!.textContent = 'c';
    await pass(SETTLE + 10);
    expect(settled).toEqual([]);
    main.append('d');
    await pass(SETTLE + 10);
    expect(settled).toEqual([[main]]);
  });

  it('is silent after the end', async () => {
    const root = body('<p>a</p>');
    watch();
    root.firstElementChild!.append('b');
    await pass(10);
    life.abort();
    root.firstElementChild!.append('c');
    await pass(5_000);
    expect(settled).toEqual([]);
  });
});
