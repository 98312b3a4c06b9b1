import { browser } from 'wxt/browser';
import type { NewsSite } from '../core/sites.ts';
import type { DatasetInfo } from './messages.ts';

/** The files `npm run data` compiled, as packed with the extension. Reading them is no network request. */
export interface DatasetFiles {
  readonly gazetteer: ArrayBuffer;
  readonly knowledge: ArrayBuffer;
  readonly info: DatasetInfo;
  readonly sites: readonly NewsSite[];
}

/** Reads all files; rejects when one cannot be read, which only a damaged installation does. */
export async function readDatasetFiles(): Promise<DatasetFiles> {
  const [gazetteer, knowledge, info, sites] = await Promise.all([
    read('gazetteer.bin').then((response) => response.arrayBuffer()),
    read('knowledge.bin').then((response) => response.arrayBuffer()),
    read('manifest.json').then((response) => response.json() as Promise<DatasetInfo>),
    read('news-sites.tsv').then((response) => response.text()),
  ]);
  return { gazetteer, knowledge, info, sites: parseSites(sites) };
}

async function read(name: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(`/dataset/${name}` as '/'));
  if (!response.ok) throw new Error(`dataset/${name}: ${response.status}`);
  return response;
}

function parseSites(tsv: string): NewsSite[] {
  const [header = '', ...lines] = tsv.split('\n').filter(Boolean);
  const column = header.split('\t').indexOf('country');
  return lines.map((line) => {
    const cells = line.split('\t');
    return { domain: cells[0] ?? '', country: cells[column] ?? '' };
  });
}
