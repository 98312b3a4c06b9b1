import { type DatasetBytes, readDatasetBytes, readFacts, readSites } from './dataset-bytes.ts';
import { findKept, keepDataset } from './kept-dataset.ts';

const NAMES = ['gazetteer.bin', 'entities.bin', 'facts.bin'] as const;
/** The page that the background was started for comes first (ms). */
const KEEP_AFTER = 3_000;

/**
 * Reads the copy that an earlier start of the background kept of this version, else the packed
 * files, and keeps them.
 *
 * @param version of the dataset; `undefined` where a copy would not be faster
 */
export async function readEarly(version: string | undefined): Promise<DatasetBytes> {
  if (version === undefined) return readDatasetBytes();
  const [kept, sites] = await Promise.all([readKept(version), readSites()]);
  if (kept !== undefined) return { ...kept, sites };
  const bytes = await readDatasetBytes();
  setTimeout(() => {
    // Without a copy the next start is slower and otherwise the same.
    keep(version, bytes).catch(() => {});
  }, KEEP_AFTER);
  return bytes;
}

/** What linking needs of the copy, if there is one that can be read. */
async function readKept(version: string): Promise<Omit<DatasetBytes, 'sites'> | undefined> {
  const [gazetteer, entities, facts] = (await findKept(version, NAMES)) ?? [];
  if (gazetteer === undefined || entities === undefined || facts === undefined) return undefined;
  const reading = Promise.all([gazetteer.arrayBuffer(), entities.arrayBuffer()]);
  const read = await reading.catch(() => undefined);
  return read && { gazetteer: read[0], entities: read[1], facts: () => facts.arrayBuffer().catch(readFacts) };
}

async function keep(version: string, { gazetteer, entities, facts }: DatasetBytes): Promise<void> {
  const files = { 'gazetteer.bin': gazetteer, 'entities.bin': entities, 'facts.bin': await facts() };
  await keepDataset(version, files);
}

/** Where a script leaves what the next one of the same background takes. */
interface Shared {
  reperesDataset?: Promise<DatasetBytes>;
}

/** Begins to read for the background's own script. */
export function readForNext(version: string | undefined): void {
  const reading = readEarly(version);
  // Whoever takes it is told; until somebody does, nobody need be.
  reading.catch(() => {});
  (globalThis as Shared).reperesDataset = reading;
}

/** What was begun, once: it is not held after it has been opened. */
export function takeEarly(): Promise<DatasetBytes> | undefined {
  const shared = globalThis as Shared;
  const reading = shared.reperesDataset;
  delete shared.reperesDataset;
  return reading;
}
