import { openGazetteer } from '../../core/gazetteer/open.ts';
import { type Knowledge, openKnowledge } from '../../core/knowledge/open.ts';
import { createSearch, type Search } from '../../core/knowledge/search.ts';
import { createLinker, type Linker } from '../../core/linking/linker.ts';
import type { NewsSite } from '../../core/sites.ts';
import { type DatasetFiles, readDatasetFiles } from '../../platform/dataset.ts';
import type { DatasetInfo } from '../../platform/messages.ts';

/** What one background holds in memory for all tabs. */
export interface Dataset {
  readonly info: DatasetInfo;
  readonly sites: readonly NewsSite[];
  readonly knowledge: Knowledge;
  readonly linker: Linker;
  readonly search: Search;
}

/** Opens the dataset at the first call; after a failure the next call tries again. */
export function createDatasetLoader(read: () => Promise<DatasetFiles> = readDatasetFiles): () => Promise<Dataset> {
  let opening: Promise<Dataset> | undefined;
  return () => {
    opening ??= read()
      .then(open)
      .catch((error: unknown) => {
        opening = undefined;
        throw error;
      });
    return opening;
  };
}

/** Throws when a file is damaged; the requests answer that as data. */
function open({ gazetteer, knowledge, info, sites }: DatasetFiles): Dataset {
  const entities = openKnowledge(knowledge);
  const linker = createLinker(openGazetteer(gazetteer), entities);
  return { info, sites, knowledge: entities, linker, search: createSearch(entities) };
}
