import type { NewsSite } from '../core/sites.ts';
import { readBytes, readDatasetBytes, readPacked } from './dataset-bytes.ts';
import type { DatasetInfo } from './messages.ts';

/** The files `npm run data` compiled, as packed with the extension. Reading them is no network request. */
export interface DatasetFiles {
  readonly gazetteer: ArrayBuffer;
  readonly entities: ArrayBuffer;
  /** Read when asked for: linking does without. */
  facts(): Promise<ArrayBuffer>;
  readonly sites: readonly NewsSite[];
  /** Read when asked for: only popup and side panel search. */
  search(): Promise<ArrayBuffer>;
  /** Read when asked for: only the options page shows it. */
  info(): Promise<DatasetInfo>;
}

/** Reads what linking needs; rejects when a file cannot be read, which only a damaged installation does. */
export async function readDatasetFiles(reading = readDatasetBytes()): Promise<DatasetFiles> {
  const { sites, ...files } = await reading;
  return { ...files, sites: parseSites(sites), search: () => readBytes('search.bin'), info: readInfo };
}

async function readInfo(): Promise<DatasetInfo> {
  return (await readPacked('manifest.json')).json();
}

function parseSites(tsv: string): NewsSite[] {
  const [header = '', ...lines] = tsv.split('\n').filter(Boolean);
  const column = header.split('\t').indexOf('country');
  return lines.map((line) => {
    const cells = line.split('\t');
    return { domain: cells[0] ?? '', country: cells[column] ?? '' };
  });
}
