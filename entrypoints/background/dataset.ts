import { openGazetteer } from '../../core/gazetteer/open.ts';
import { type Knowledge, openKnowledge } from '../../core/knowledge/open.ts';
import { createSearch, type Search } from '../../core/knowledge/search.ts';
import { openWordIndex } from '../../core/knowledge/word-index.ts';
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
  /** Reads at the first call what nothing else needs; rejects when it cannot be read, and the next call tries again. */
  search(): Promise<Search>;
  /**
   * Reads the facts at the first call, if a card or a list asks: a page is linked without them. Rejects when they
   * cannot be read, and the next call tries again.
   */
  whole(): Promise<void>;
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
      opening.catch(() => {
        opening = undefined;
      });
    }
    return opening;
  };
}

/** Does it at the first call and after a failure. */
function onceDone<T>(task: () => Promise<T>): () => Promise<T> {
  let doing: Promise<T> | undefined;
  return () => {
    doing ??= task().catch((error: unknown) => {
      doing = undefined;
      throw error;
    });
    return doing;
  };
}

/** Throws when a file is damaged; the requests answer that as data. */
function open({ gazetteer, entities, facts, info, sites, search }: DatasetFiles): Dataset {
  const knowledge = openKnowledge(entities);
  const linker = createLinker(openGazetteer(gazetteer), knowledge);
  const whole = onceDone(async () => knowledge.complete(await facts()));
  const openSearch = async () => createSearch(knowledge, openWordIndex(await search(), knowledge.count));
  return { info, sites, knowledge, linker, search: onceDone(openSearch), whole };
}
