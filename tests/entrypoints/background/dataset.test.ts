import { expect, it, vi } from 'vitest';
import { linkEntities } from '../../../core/linking/link.ts';
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

it('links without facts, and reads them when they are asked for, once for all who ask', async () => {
  const { facts, ...files } = smallFiles();
  const read = vi.fn(facts);
  const { knowledge, linker, whole } = await createDatasetLoader(undefined, async () => ({ ...files, facts: read }))();
  expect(linkEntities('Ada Quillfeather parle.', linker).map(({ entity }) => entity)).toEqual(['x:ada-quill']);
  expect(knowledge.labelOf(0, 'fr')).toBe('Paris');
  expect(() => knowledge.factsOf(0)).toThrow('not there yet');
  expect(read).not.toHaveBeenCalled();
  await Promise.all([whole(), whole()]);
  expect(knowledge.factsOf(0).length).toBe(1);
  expect(read).toHaveBeenCalledTimes(1);
});

it('reads the facts anew after they could not be read, and keeps the rest', async () => {
  const { facts, ...files } = smallFiles();
  const read = vi.fn(facts).mockRejectedValueOnce(new Error('unreadable'));
  const { knowledge, whole } = await createDatasetLoader(undefined, async () => ({ ...files, facts: read }))();
  await expect(whole()).rejects.toThrow('unreadable');
  await whole();
  expect(knowledge.factsOf(0).length).toBe(1);
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

it('reads what only a search needs at the first one, once for all who ask', async () => {
  const { search, ...files } = smallFiles();
  const read = vi.fn(search);
  const dataset = await createDatasetLoader(undefined, async () => ({ ...files, search: read }))();
  await dataset.whole();
  expect(read).not.toHaveBeenCalled();
  const [first, second] = await Promise.all([dataset.search(), dataset.search()]);
  expect(first).toBe(second);
  expect(first('ada', 'fr', 3).map(({ id }) => id)).toEqual(['x:ada-quill']);
  expect(read).toHaveBeenCalledTimes(1);
});

it('reads what a search needs anew after it could not be read, and keeps the rest', async () => {
  const { search, ...files } = smallFiles();
  const read = vi.fn(search).mockRejectedValueOnce(new Error('unreadable'));
  const dataset = await createDatasetLoader(undefined, async () => ({ ...files, search: read }))();
  await dataset.whole();
  await expect(dataset.search()).rejects.toThrow('unreadable');
  expect((await dataset.search())('paris', 'fr', 3)).toHaveLength(1);
});
