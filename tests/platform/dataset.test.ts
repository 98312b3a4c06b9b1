import { afterEach, describe, expect, it, vi } from 'vitest';
import { readDatasetFiles } from '../../platform/dataset.ts';
import { readDatasetBytes } from '../../platform/dataset-bytes.ts';

const FILES: Readonly<Record<string, string>> = {
  'gazetteer.bin': 'names',
  'entities.bin': 'links',
  'facts.bin': 'facts',
  'search.bin': 'words',
  'news-sites.tsv': 'domain\tname\tcountry\njournal.example\tJournal\tFR\n\nherald.example\tHerald\tGB\n',
  'manifest.json': '{"version":"7"}',
};

/** Answers as the browser does for files packed with the extension. */
function packFiles(files: Readonly<Record<string, string>>) {
  const fetched = vi.fn(async (address: string) => {
    const file = files[address.replace('/dataset/', '')];
    return file === undefined ? new Response(null, { status: 404 }) : new Response(file);
  });
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

afterEach(() => vi.unstubAllGlobals());

describe('reading the dataset', () => {
  it('gives the bytes of the artefacts and the sites with their countries', async () => {
    packFiles(FILES);
    const { gazetteer, entities, facts, sites } = await readDatasetFiles();
    expect(new TextDecoder().decode(gazetteer)).toBe('names');
    expect(new TextDecoder().decode(entities)).toBe('links');
    expect(new TextDecoder().decode(await facts())).toBe('facts');
    expect(sites).toEqual([
      { domain: 'journal.example', country: 'FR' },
      { domain: 'herald.example', country: 'GB' },
    ]);
  });

  it('leaves the facts, the manifest and the words of the search until they are asked for', async () => {
    const fetched = packFiles(FILES);
    const { facts, info, search } = await readDatasetFiles();
    expect(fetched.mock.calls.flat()).not.toContain('/dataset/facts.bin');
    expect(fetched.mock.calls.flat()).not.toContain('/dataset/manifest.json');
    expect(fetched.mock.calls.flat()).not.toContain('/dataset/search.bin');
    expect(new TextDecoder().decode(await facts())).toBe('facts');
    expect(await info()).toEqual({ version: '7' });
    expect(new TextDecoder().decode(await search())).toBe('words');
  });

  it('takes bytes that are being read already', async () => {
    const fetched = packFiles(FILES);
    await readDatasetFiles(readDatasetBytes());
    expect(fetched).toHaveBeenCalledTimes(3);
  });

  it('rejects with the name of a file that is not there', async () => {
    packFiles({ ...FILES, 'entities.bin': undefined as unknown as string });
    await expect(readDatasetBytes()).rejects.toThrow('dataset/entities.bin: 404');
    packFiles({ ...FILES, 'facts.bin': undefined as unknown as string });
    await expect((await readDatasetBytes()).facts()).rejects.toThrow('dataset/facts.bin: 404');
  });
});
