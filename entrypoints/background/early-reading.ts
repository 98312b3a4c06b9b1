import { type DatasetBytes, readDatasetBytes, readSites } from '../../platform/dataset-bytes.ts';
import { keepDataset, readKept } from '../../platform/kept-dataset.ts';

const NAMES = ['gazetteer.bin', 'knowledge.bin'] as const;
/** The page that the worker was started for comes first (ms). */
const KEEP_AFTER = 3_000;

/**
 * Reads the copy that an earlier start of the worker kept of this version, else the packed
 * files, and keeps them.
 *
 * @param version of the dataset; `undefined` where a copy would not be faster
 */
export async function readEarly(version: string | undefined): Promise<DatasetBytes> {
  if (version === undefined) return readDatasetBytes();
  const [kept, sites] = await Promise.all([readKept(version, NAMES), readSites()]);
  const [gazetteer, knowledge] = kept ?? [];
  if (gazetteer !== undefined && knowledge !== undefined) return { gazetteer, knowledge, sites };
  const bytes = await readDatasetBytes();
  setTimeout(() => {
    const files = { 'gazetteer.bin': bytes.gazetteer, 'knowledge.bin': bytes.knowledge };
    // Without a copy the next start is slower and otherwise the same.
    keepDataset(version, files).catch(() => {});
  }, KEEP_AFTER);
  return bytes;
}

/**
 * The background imports this first: the browser reads the dataset while the rest of the
 * script is still being run. A background is nearly always started to link a page.
 */
export const earlyReading = readEarly(import.meta.env.FIREFOX ? undefined : import.meta.env.VITE_DATASET_VERSION);

// Whoever asks for the dataset is told; until somebody does, nobody need be.
earlyReading.catch(() => {});
