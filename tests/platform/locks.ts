import { vi } from 'vitest';

/** What browsers have and Node 20 lacks: one task of a name at a time. */
export function stubLocks(): void {
  const last = new Map<string, Promise<unknown>>();
  const request = (name: string, task: () => Promise<unknown>) => {
    const run = (last.get(name) ?? Promise.resolve()).then(task);
    last.set(
      name,
      run.catch(() => {}),
    );
    return run;
  };
  vi.stubGlobal('navigator', { locks: { request } });
}
