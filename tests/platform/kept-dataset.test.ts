import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findKept, keepDataset } from '../../platform/kept-dataset.ts';
import { type FakeDatabase, fakeDatabase } from './fake-database.ts';

const GAZETTEER = new TextEncoder().encode('names').buffer;
const KNOWLEDGE = new TextEncoder().encode('facts').buffer;
const FILES = { 'gazetteer.bin': GAZETTEER, 'knowledge.bin': KNOWLEDGE };
const NAMES = Object.keys(FILES);

let database: FakeDatabase;

beforeEach(() => {
  database = fakeDatabase();
  vi.stubGlobal('indexedDB', database);
});
afterEach(() => vi.unstubAllGlobals());

describe('the copy of the dataset', () => {
  it('is what was kept', async () => {
    await keepDataset('7', FILES);
    const files = (await findKept('7', NAMES)) ?? [];
    expect(await Promise.all(files.map((file) => file.arrayBuffer()))).toEqual([GAZETTEER, KNOWLEDGE]);
  });

  it('is kept as blobs, which browsers read faster', async () => {
    await keepDataset('7', FILES);
    expect(Object.values(database.values.get('7') as object).every((file) => file instanceof Blob)).toBe(true);
  });

  it('is not there before it was kept, for another version, nor when a file of it is missing', async () => {
    expect(await findKept('7', NAMES)).toBeUndefined();
    await keepDataset('7', { 'gazetteer.bin': GAZETTEER });
    expect(await findKept('7', NAMES)).toBeUndefined();
    expect(await findKept('8', ['gazetteer.bin'])).toBeUndefined();
  });

  it('takes the place of the copy of another version', async () => {
    await keepDataset('7', FILES);
    await keepDataset('8', FILES);
    expect([...database.values.keys()]).toEqual(['8']);
  });

  it('is not there where the browser gives no storage', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await findKept('7', NAMES)).toBeUndefined();
  });

  it('is refused aloud when it cannot be written', async () => {
    const refusing = fakeDatabase();
    vi.spyOn(refusing.values, 'set').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    vi.stubGlobal('indexedDB', refusing);
    await expect(keepDataset('7', FILES)).rejects.toThrow('full');
  });
});
