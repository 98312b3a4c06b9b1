/** What the background reads at its start. */
export interface DatasetBytes {
  readonly gazetteer: ArrayBuffer;
  /** What linking needs of the entities, names and all: the first part of the knowledge file. */
  readonly entities: ArrayBuffer;
  /** Its second part: still being read, perhaps. */
  readonly facts: Promise<ArrayBuffer>;
  /** `data/news-sites.tsv` as it is. */
  readonly sites: string;
}

/** Reads files packed with the extension, which is no network request. Of its own, so that it can run before all else. */
export async function readDatasetBytes(): Promise<DatasetBytes> {
  const reading = readBytes('entities.bin');
  const gazetteer = readBytes('gazetteer.bin');
  // Later than the others, and before a page is linked: then nobody would see it begin.
  const facts = reading.then(() => readBytes('facts.bin'));
  // Whoever waits for the facts is told.
  facts.catch(() => {});
  const [entities, sites] = await Promise.all([reading, readSites(), gazetteer]);
  return { gazetteer: await gazetteer, entities, facts, sites };
}

/** `data/news-sites.tsv` as it is. */
export async function readSites(): Promise<string> {
  return (await readPacked('news-sites.tsv')).text();
}

/** The bytes of a file of the dataset. */
export async function readBytes(name: string): Promise<ArrayBuffer> {
  return (await readPacked(name)).arrayBuffer();
}

/** A file of the dataset; rejects when it cannot be read, which only a damaged installation does. */
export async function readPacked(name: string): Promise<Response> {
  const response = await fetch(`/dataset/${name}`);
  if (!response.ok) throw new Error(`dataset/${name}: ${response.status}`);
  return response;
}
