import { quantile } from './cost.ts';
import type { Visit } from './visit.ts';

/** Pages between two lines where no terminal rewrites one. */
const EVERY = 20;

/** How far a run has come and what it has measured so far, for whoever waits. */
export function progressOf(what: string, visits: readonly (Visit | string)[], of: number): string {
  const costs = visits.flatMap((visit) => (typeof visit === 'string' ? [] : (visit.cost ?? [])));
  if (costs.length === 0) return `${what}: ${visits.length} of ${of}`;
  const total = quantile(costs.map((cost) => cost.total)).toFixed(1);
  const longest = Math.max(...costs.map((cost) => cost.longest)).toFixed(1);
  return `${what}: ${visits.length} of ${of}, so far median ${total} ms a page, longest slice ${longest} ms`;
}

/** Shows it on a stream: in one line of a terminal, else now and then. */
export function showProgress(stream: NodeJS.WriteStream, text: string, done: number, of: number): void {
  const isLast = done === of;
  if (stream.isTTY) stream.write(`\r\u001b[K${text}${isLast ? '\n' : ''}`);
  else if (isLast || done % EVERY === 0) stream.write(`${text}\n`);
}
