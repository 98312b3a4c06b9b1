import { expect, it, vi } from 'vitest';
import { createDatasetLoader } from '../../../entrypoints/background/dataset.ts';
import { smallFiles } from './small-dataset.ts';

it('opens the files once for all who ask', async () => {
  const read = vi.fn(async () => smallFiles());
  const load = createDatasetLoader(read);
  const [first, second] = await Promise.all([load(), load()]);
  expect(first).toBe(second);
  expect(first.knowledge.count).toBe(3);
  expect(read).toHaveBeenCalledTimes(1);
});

it('tries again after a failure', async () => {
  const read = vi.fn(async () => smallFiles()).mockRejectedValueOnce(new Error('unreadable'));
  const load = createDatasetLoader(read);
  await expect(load()).rejects.toThrow('unreadable');
  expect((await load()).info.version).toBe('test');
});

it('refuses damaged files', async () => {
  const load = createDatasetLoader(async () => ({ ...smallFiles(), gazetteer: new ArrayBuffer(64) }));
  await expect(load()).rejects.toThrow('not a gazetteer');
});
