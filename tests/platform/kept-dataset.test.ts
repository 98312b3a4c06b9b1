import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepDataset, readKept } from '../../platform/kept-dataset.ts';
import { type FakeFolder, fakeFolder } from './fake-folder.ts';

const GAZETTEER = new TextEncoder().encode('names').buffer;
const KNOWLEDGE = new TextEncoder().encode('facts').buffer;
const FILES = { 'gazetteer.bin': GAZETTEER, 'knowledge.bin': KNOWLEDGE };
const NAMES = Object.keys(FILES);

let folder: FakeFolder;

beforeEach(() => {
  folder = fakeFolder();
  vi.stubGlobal('navigator', { storage: { getDirectory: async () => folder } });
});
afterEach(() => vi.unstubAllGlobals());

describe('the copy of the dataset', () => {
  it('is what was kept', async () => {
    await keepDataset('7', FILES);
    expect(await readKept('7', NAMES)).toEqual([GAZETTEER, KNOWLEDGE]);
  });

  it('is not there for another version, nor when a file of it is missing', async () => {
    await keepDataset('7', { 'gazetteer.bin': GAZETTEER });
    expect(await readKept('7', NAMES)).toBeUndefined();
    expect(await readKept('8', ['gazetteer.bin'])).toBeUndefined();
  });

  it('takes the place of the copy of another version', async () => {
    await keepDataset('7', FILES);
    await keepDataset('8', FILES);
    expect([...folder.files.keys()]).toEqual(['8-gazetteer.bin', '8-knowledge.bin']);
  });

  it('is not there when the worker was stopped while it wrote', async () => {
    await keepDataset('7', FILES);
    folder.files.set('7-knowledge.bin', new ArrayBuffer(0));
    expect(await readKept('7', NAMES)).toBeUndefined();
  });

  it('is not there where the browser gives no storage', async () => {
    vi.stubGlobal('navigator', {});
    expect(await readKept('7', NAMES)).toBeUndefined();
  });
});
