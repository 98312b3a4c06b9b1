import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readEarly, readForNext, takeEarly } from '../../platform/early-dataset.ts';
import { type FakeDatabase, fakeDatabase } from './fake-database.ts';

const fetched = vi.fn(async (address: string) => new Response(`packed ${address}`));
let database: FakeDatabase;

beforeEach(() => {
  vi.useFakeTimers();
  database = fakeDatabase();
  fetched.mockClear();
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('indexedDB', database);
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
    expect(textOf((await readEarly('7')).entities)).toBe('packed /dataset/entities.bin');
    expect(database.values.size).toBe(0);
    await vi.runAllTimersAsync();
    await vi.waitFor(() => expect([...database.values.keys()]).toEqual(['7']));
  });

  it('reads what was kept of its version, and the list of sites', async () => {
    await readEarly('7');
    await vi.runAllTimersAsync();
    fetched.mockClear();
    const { gazetteer, entities, facts, sites } = await readEarly('7');
    expect([gazetteer, entities, await facts()].map(textOf)).toEqual([
      'packed /dataset/gazetteer.bin',
      'packed /dataset/entities.bin',
      'packed /dataset/facts.bin',
    ]);
    expect(sites).toBe('packed /dataset/news-sites.tsv');
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('neither looks for a copy nor keeps one without a version', async () => {
    expect(textOf((await readEarly(undefined)).gazetteer)).toBe('packed /dataset/gazetteer.bin');
    await vi.runAllTimersAsync();
    expect(database.values.size).toBe(0);
  });
});

describe('what one script of a background begins', () => {
  it('the next one takes, once', async () => {
    readForNext(undefined);
    expect(textOf((await takeEarly())?.gazetteer ?? new ArrayBuffer(0))).toBe('packed /dataset/gazetteer.bin');
    expect(takeEarly()).toBeUndefined();
  });

  it('fails for who takes it, and for nobody else', async () => {
    fetched.mockResolvedValue(new Response(null, { status: 404 }));
    readForNext(undefined);
    await vi.runAllTimersAsync();
    await expect(takeEarly()).rejects.toThrow('404');
  });
});
