import { Gazetteer } from '../../../core/gazetteer/open.ts';
import { PageText } from '../../../core/linking/page-text.ts';

/**
 * How many questions the linker asks of the page and of the gazetteer while `work` runs:
 * every loop of it asks some at each step. A count is the same on a busy machine.
 */
export function countSteps(work: () => void): number {
  let steps = 0;
  const restore = [PageText, Gazetteer].map(({ prototype }) =>
    countCalls(prototype as unknown as Record<string, unknown>, () => steps++),
  );
  try {
    work();
  } finally {
    for (const undo of restore) undo();
  }
  return steps;
}

/** Counts the calls of all methods; answers how to stop. */
function countCalls(prototype: Record<string, unknown>, count: () => void): () => void {
  const methods = Object.getOwnPropertyNames(prototype).filter((name) => name !== 'constructor');
  const originals = new Map(methods.map((name) => [name, prototype[name]]));
  for (const [name, original] of originals) {
    if (typeof original !== 'function') continue;
    prototype[name] = function (this: unknown, ...parameters: unknown[]) {
      count();
      return original.apply(this, parameters);
    };
  }
  return () => {
    for (const [name, original] of originals) prototype[name] = original;
  };
}
