/** Time one slice may take on the page's thread (ms): 8 is the promise, the rest is room for a slow last step. */
export const SLICE = 4;
/** Nodes or mentions handled between two looks at the clock. */
const STEP = 32;

interface YieldingScheduler {
  yield?(): Promise<void>;
}

/**
 * Runs `step(count)` until it answers that nothing is left, giving the thread back to the
 * page after every slice. Answers `false` when the signal ended it early.
 */
export async function runSliced(step: (count: number) => boolean, signal: AbortSignal): Promise<boolean> {
  // What led here took time of this slice already.
  await yieldToPage();
  if (signal.aborted) return false;
  let end = performance.now() + SLICE;
  while (step(STEP)) {
    if (performance.now() < end) continue;
    await yieldToPage();
    if (signal.aborted) return false;
    end = performance.now() + SLICE;
  }
  return !signal.aborted;
}

/** The same over the items of a list. */
export function forEachSliced<T>(items: readonly T[], use: (item: T) => void, signal: AbortSignal): Promise<boolean> {
  let next = 0;
  return runSliced((count) => {
    for (const end = Math.min(items.length, next + count); next < end; next++) use(items[next]!);
    return next < items.length;
  }, signal);
}

function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: YieldingScheduler };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
