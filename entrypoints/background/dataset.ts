import { openGazetteer } from '../../core/gazetteer/open.ts';
import { type Knowledge, openKnowledge } from '../../core/knowledge/open.ts';
import { createSearch, type Search } from '../../core/knowledge/search.ts';
import { createLinker, type Linker } from '../../core/linking/linker.ts';
import type { NewsSite } from '../../core/sites.ts';
import { type DatasetFiles, readDatasetFiles } from '../../platform/dataset.ts';
import type { DatasetBytes } from '../../platform/dataset-bytes.ts';
import type { DatasetInfo } from '../../platform/messages.ts';

/** What one background holds in memory for all tabs. */
export interface Dataset {
  info(): Promise<DatasetInfo>;
  readonly sites: readonly NewsSite[];
  readonly knowledge: Knowledge;
  readonly linker: Linker;
  readonly search: Search;
  /** When the facts are there too; rejects when they cannot be read. */
  readonly whole: Promise<void>;
}

/**
 * Opens the dataset at the first call; after a failure the next call tries again.
 *
 * @param early what is being read already
 */
export function createDatasetLoader(
  early: Promise<DatasetBytes> | undefined,
  read: (early?: Promise<DatasetBytes>) => Promise<DatasetFiles> = readDatasetFiles,
): () => Promise<Dataset> {
  let opening: Promise<Dataset> | undefined;
  let begun = early;
  return () => {
    if (opening === undefined) {
      opening = read(begun).then(open);
      begun = undefined;
      opening
        .then(({ whole }) => whole)
        .catch(() => {
          opening = undefined;
        });
    }
    return opening;
  };
}

/** Throws when a file is damaged; the requests answer that as data. */
function open({ gazetteer, entities, facts, info, sites }: DatasetFiles): Dataset {
  const knowledge = openKnowledge(entities);
  const linker = createLinker(openGazetteer(gazetteer), knowledge);
  const whole = facts.then((rest) => knowledge.complete(rest));
  // Whoever waits for it is told.
  whole.catch(() => {});
  return { info, sites, knowledge, linker, search: createSearch(knowledge), whole };
}
