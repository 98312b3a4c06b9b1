/** An event of Chromium's trace: times in microseconds, `tdur` what the thread itself spent, whatever else the machine did. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: object;
}

/** What our script cost one page's own thread (ms of processor time). */
export interface Cost {
  readonly total: number;
  /** The most in one task: what the page had to wait for. */
  readonly longest: number;
  readonly slices: number;
}

const SCRIPT = 'content-scripts/content.js';
/** Events that are script at work; the first two say whose. */
const NAMED = new Set(['EvaluateScript', 'FunctionCall']);
const ANONYMOUS = 'RunMicrotasks';

/**
 * Sums up our script's work on the page's main thread, task by task. Promises' continuations
 * carry no address: on a page whose own scripts are off, as in this report, all are ours.
 */
export function costOf(events: readonly TraceEvent[]): Cost | undefined {
  const start = events.find((event) => event.name === 'EvaluateScript' && isOurs(event));
  if (start === undefined) return undefined;
  const onThread = events.filter(({ pid, tid, ph }) => pid === start.pid && tid === start.tid && ph === 'X');
  const tasks = onThread.filter(({ name }) => name === 'RunTask').sort((a, b) => a.ts - b.ts);
  const byTask = new Map<TraceEvent | undefined, number>();
  for (const event of outermost(onThread.filter((candidate) => candidate.ts >= start.ts && isWork(candidate)))) {
    const task = taskAt(tasks, event.ts);
    byTask.set(task, (byTask.get(task) ?? 0) + (event.tdur ?? event.dur ?? 0) / 1_000);
  }
  const costs = [...byTask.values()];
  return { total: costs.reduce((sum, cost) => sum + cost, 0), longest: Math.max(...costs), slices: costs.length };
}

function isWork(event: TraceEvent): boolean {
  return event.name === ANONYMOUS || (NAMED.has(event.name) && isOurs(event));
}

function isOurs({ args }: TraceEvent): boolean {
  return JSON.stringify(args ?? {}).includes(SCRIPT);
}

/** Microtasks may run within a call, which counts them already. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = Number.NEGATIVE_INFINITY;
  return [...events]
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter((event) => {
      if (event.ts < end) return false;
      end = event.ts + (event.dur ?? 0);
      return true;
    });
}

function taskAt(tasks: readonly TraceEvent[], time: number): TraceEvent | undefined {
  return tasks.findLast(({ ts, dur = 0 }) => ts <= time && time <= ts + dur);
}

/** The median, or another quantile, of some figures. */
export function quantile(values: readonly number[], share = 0.5): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
