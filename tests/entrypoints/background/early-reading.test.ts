import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readEarly } from '../../../entrypoints/background/early-reading.ts';
import { type FakeFolder, fakeFolder } from '../../platform/fake-folder.ts';

const fetched = vi.fn(async (address: string) => new Response(`packed ${address}`));
let folder: FakeFolder;

beforeEach(() => {
  vi.useFakeTimers();
  folder = fakeFolder();
  fetched.mockClear();
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('navigator', { storage: { getDirectory: async () => folder } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function textOf(bytes: ArrayBuffer): string {
  return new TextDecoder().decode(bytes);
}

describe('the first reading of a background', () => {
  it('reads the packed files and keeps them, once there is time', async () => {
    expect(textOf((await readEarly('7')).knowledge)).toBe('packed /dataset/knowledge.bin');
    expect(folder.files.size).toBe(0);
    await vi.runAllTimersAsync();
    await vi.waitFor(() => expect([...folder.files.keys()]).toEqual(['7-gazetteer.bin', '7-knowledge.bin']));
  });

  it('reads what was kept of its version, and the list of sites', async () => {
    for (const name of ['gazetteer', 'knowledge']) {
      folder.files.set(`7-${name}.bin`, new TextEncoder().encode(`kept ${name}`).buffer);
    }
    const { gazetteer, knowledge, sites } = await readEarly('7');
    expect([textOf(gazetteer), textOf(knowledge)]).toEqual(['kept gazetteer', 'kept knowledge']);
    expect(sites).toBe('packed /dataset/news-sites.tsv');
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('neither looks for a copy nor keeps one without a version', async () => {
    folder.files.set('7-gazetteer.bin', new ArrayBuffer(3));
    expect(textOf((await readEarly(undefined)).gazetteer)).toBe('packed /dataset/gazetteer.bin');
    await vi.runAllTimersAsync();
    expect([...folder.files.keys()]).toEqual(['7-gazetteer.bin']);
  });
});
