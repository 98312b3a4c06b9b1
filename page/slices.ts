/** Time one slice may take on the page's thread (ms): 8 is the promise, the rest is room for a slow last step. */
export const SLICE = 4;
/** What cannot be interrupted begins in a slice of which no more than this is used up (ms). */
const ROOM = 1.5;
/** Nodes or mentions handled between two looks at the clock. */
const STEP = 32;

/** What ends work early: an AbortSignal, or what stands for one where nobody listens. */
export interface Ending {
  readonly aborted: boolean;
}

interface YieldingScheduler {
  yield?(): Promise<void>;
}

/**
 * Runs `step(count)` until it answers that nothing is left, giving the thread back to the
 * page after every slice. Answers `false` when the signal ended it early.
 */
export async function runSliced(step: (count: number) => boolean, signal: Ending): Promise<boolean> {
  await breathe();
  if (signal.aborted) return false;
  let start = performance.now();
  let isLeft = step(STEP);
  for (; isLeft; isLeft = step(STEP)) {
    if (performance.now() < sliceStart + SLICE) continue;
    spent += performance.now() - start;
    await nextSlice();
    if (signal.aborted) return false;
    start = sliceStart;
  }
  spent += performance.now() - start;
  return !signal.aborted;
}

let spent = 0;

/** Time all slices have taken so far (ms): the page's own thread, without the waits between them. */
export function timeInSlices(): number {
  return spent;
}

/** The same over the items of a list. */
export function forEachSliced<T>(items: readonly T[], use: (item: T) => void, signal: Ending): Promise<boolean> {
  let next = 0;
  return runSliced((count) => {
    for (const end = Math.min(items.length, next + count); next < end; next++) use(items[next]!);
    return next < items.length;
  }, signal);
}

/** Gives the thread back to the page when there is little left of this slice. */
export async function breathe(): Promise<void> {
  if (performance.now() > sliceStart + ROOM) await nextSlice();
}

/** When the slice began that we are in; long ago, when something else than a slice called us. */
let sliceStart = Number.NEGATIVE_INFINITY;

/** Says that the page has had its thread just now: an answer of the background begins a slice. */
export function beginSlice(): void {
  sliceStart = performance.now();
}

async function nextSlice(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: YieldingScheduler };
  await (scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve)));
  beginSlice();
}
