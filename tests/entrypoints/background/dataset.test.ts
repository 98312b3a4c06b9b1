import { expect, it, vi } from 'vitest';
import { createDatasetLoader } from '../../../entrypoints/background/dataset.ts';
import { smallFiles } from './small-dataset.ts';

it('opens the files once for all who ask', async () => {
  const read = vi.fn(async () => smallFiles());
  const load = createDatasetLoader(undefined, read);
  const [first, second] = await Promise.all([load(), load()]);
  expect(first).toBe(second);
  expect(first.knowledge.count).toBe(4);
  expect(read).toHaveBeenCalledTimes(1);
});

it('tries again after a failure', async () => {
  const read = vi.fn(async () => smallFiles()).mockRejectedValueOnce(new Error('unreadable'));
  const load = createDatasetLoader(undefined, read);
  await expect(load()).rejects.toThrow('unreadable');
  expect((await (await load()).info()).version).toBe('test');
});

it('refuses damaged files', async () => {
  const load = createDatasetLoader(undefined, async () => ({ ...smallFiles(), gazetteer: new ArrayBuffer(64) }));
  await expect(load()).rejects.toThrow('not a gazetteer');
});

it('takes what is being read already, and reads anew when that failed', async () => {
  const early = Promise.reject(new Error('unreadable'));
  const read = vi.fn(async (begun?: Promise<unknown>) => {
    await begun;
    return smallFiles();
  });
  const load = createDatasetLoader(early, read);
  await expect(load()).rejects.toThrow('unreadable');
  expect((await load()).knowledge.count).toBe(4);
  expect(read.mock.calls).toEqual([[early], [undefined]]);
});
