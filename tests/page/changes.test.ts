import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChangeWatcher, SETTLE } from '../../page/changes.ts';
import { body } from './dom.ts';

let life: AbortController;
let settled: Node[][];
let work: number;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  settled = [];
  work = 0;
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

/** Watches the body; each look takes as long as `work` says (ms). */
function watch(onChanged = () => {}) {
  const watcher = new ChangeWatcher(
    {
      onChanged,
      onSettled: async ({ targets }) => {
        settled.push([...targets]);
        if (work > 0) await new Promise((resolve) => setTimeout(resolve, work));
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

  it('spends no more than its budget in a minute, and goes on in the next', async () => {
    const root = body('<p>a</p>');
    work = 100;
    watch();
    for (let change = 0; change < 500; change++) {
      root.firstElementChild!.textContent = `${change}`;
      await pass(100);
    }
    // 600 ms of budget at 100 ms a look.
    expect(settled).toHaveLength(6);
    await pass(20_000);
    expect(settled.length).toBeGreaterThan(6);
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
