/** What linking waits for: the bytes of both artefacts and the list of news sites. */
export interface DatasetBytes {
  readonly gazetteer: ArrayBuffer;
  readonly knowledge: ArrayBuffer;
  /** `data/news-sites.tsv` as it is. */
  readonly sites: string;
}

/** Reads files packed with the extension, which is no network request. Of its own, so that it can run before all else. */
export async function readDatasetBytes(): Promise<DatasetBytes> {
  const [gazetteer, knowledge, sites] = await Promise.all([
    readPacked('gazetteer.bin').then((file) => file.arrayBuffer()),
    readPacked('knowledge.bin').then((file) => file.arrayBuffer()),
    readSites(),
  ]);
  return { gazetteer, knowledge, sites };
}

/** `data/news-sites.tsv` as it is. */
export async function readSites(): Promise<string> {
  return (await readPacked('news-sites.tsv')).text();
}

/** A file of the dataset; rejects when it cannot be read, which only a damaged installation does. */
export async function readPacked(name: string): Promise<Response> {
  const response = await fetch(`/dataset/${name}`);
  if (!response.ok) throw new Error(`dataset/${name}: ${response.status}`);
  return response;
}
