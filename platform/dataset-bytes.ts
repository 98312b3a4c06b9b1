/** What the background reads at its start. */
export interface DatasetBytes {
  readonly gazetteer: ArrayBuffer;
  /** What linking needs of the entities, names and all: the first part of the knowledge file. */
  readonly entities: ArrayBuffer;
  /** Its second part, which only cards and lists need: read when it is called. */
  facts(): Promise<ArrayBuffer>;
  /** `data/news-sites.tsv` as it is. */
  readonly sites: string;
}

/** Reads files packed with the extension, which is no network request. Of its own, so that it can run before all else. */
export async function readDatasetBytes(): Promise<DatasetBytes> {
  const reading = [readBytes('entities.bin'), readBytes('gazetteer.bin'), readSites()] as const;
  const [entities, gazetteer, sites] = await Promise.all(reading);
  return { gazetteer, entities, facts: readFacts, sites };
}

/** The part of the knowledge file that linking does without. */
export function readFacts(): Promise<ArrayBuffer> {
  return readBytes('facts.bin');
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
