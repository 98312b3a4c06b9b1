import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

export interface Measured {
  readonly name: string;
  /** Shortest, milliseconds: on a busy machine it says most about the code. */
  readonly ms: number;
  readonly medianMs: number;
  /** First call, before the engine has optimized anything. */
  readonly coldMs: number;
  /** Preparing the names, milliseconds. */
  readonly buildMs: number;
  /** Heap and buffers that the prepared names hold, megabytes. */
  readonly megabytes: number;
  readonly found: number;
}

/** A way to find names in a text: prepared once, run often. */
export interface Contender {
  readonly name: string;
  /** Whether it can be given a name at all; those it cannot are left out for it alone. */
  takes?(name: string): boolean;
  build(names: readonly string[]): (text: string) => number;
}

/** Calls of slow ones are few, of fast ones many: engines optimize what has run a thousand times. */
const BUDGET_MS = 1500;
const MAX_RUNS = 3000;
const MIN_RUNS = 3;

export function measure(contender: Contender, all: readonly string[], text: string): Measured {
  const { build, takes = () => true } = contender;
  const names = all.filter(takes);
  const name =
    names.length === all.length ? contender.name : `${contender.name}, ${all.length - names.length} names left out`;
  const before = memory();
  const started = performance.now();
  const find = build(names);
  const buildMs = performance.now() - started;
  const megabytes = memory() - before;
  const first = performance.now();
  const found = find(text);
  const coldMs = performance.now() - first;
  const times = [];
  const end = performance.now() + BUDGET_MS;
  while (times.length < MIN_RUNS || (performance.now() < end && times.length < MAX_RUNS)) {
    times.push(timeOf(() => find(text)));
  }
  return { name, ms: Math.min(...times), medianMs: median(times), coldMs, buildMs, megabytes, found };
}

export function timeOf(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

function memory(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}
