import { withoutGreatPlaces } from '../../core/gazetteer/common-words.ts';
import { compileGazetteer } from '../../core/gazetteer/compile.ts';
import { deriveNames } from '../../core/gazetteer/derive-names.ts';
import { wordsOfPeople } from '../../core/gazetteer/people-words.ts';
import { checkDataset } from '../../core/knowledge/check/check-dataset.ts';
import { compileWordIndex } from '../../core/knowledge/compile-word-index.ts';
import { findDangling, withoutFacts } from '../../core/knowledge/dangling.ts';
import { encodeKnowledge } from '../../core/knowledge/encode.ts';
import { type Manifest, makeManifest } from '../../core/knowledge/manifest.ts';
import { mergeRecords } from '../../core/knowledge/merge.ts';
import { openKnowledge } from '../../core/knowledge/open.ts';
import type { EntityRecord } from '../../core/knowledge/record.ts';
import { withKeptIds } from '../../core/knowledge/same-as.ts';
import type { EntityId, EntityIndex } from '../../core/model.ts';
import {
  allFiles,
  commonWordsOf,
  curatedOf,
  type DataFiles,
  hashOf,
  recordsOf,
  sameAsOf,
  vocabularyOf,
} from './read.ts';

/** The dataset compiled, ready to be written. */
export interface Artefacts {
  readonly knowledge: ArrayBuffer;
  readonly gazetteer: ArrayBuffer;
  /** The words of all names, for the popup's search. */
  readonly search: ArrayBuffer;
  readonly manifest: Manifest;
  /** Things the reader of the terminal should know, none of which stops the build. */
  readonly notes: readonly string[];
}

/** Sources → artefacts. The same files give the same bytes. */
export function compileDataset(files: DataFiles, today: string): Artefacts {
  const problems = checkDataset(files, today);
  const vocabulary = vocabularyOf(files);
  const same = sameAsOf(files);
  const merged = mergeRecords(
    recordsOf(files.records).map((record) => withKeptIds(record, same)),
    curatedOf(files.curated).map((record) => withKeptIds(record, same)),
  );
  const dangling = findDangling(merged);
  const records = withoutFacts(merged, dangling);
  const commonWords = withoutGreatPlaces(commonWordsOf(files), records);
  const names = deriveNames(records, { indexOf: indexer(records), commonWords });
  const knowledge = encodeKnowledge(records, vocabulary);
  const gazetteer = compileGazetteer(names, commonWords, wordsOfPeople(records));
  const search = compileWordIndex(openKnowledge(knowledge));
  const manifest = makeManifest(records, vocabulary, {
    version: hashOf([new Uint8Array(knowledge), new Uint8Array(gazetteer)]),
    inputs: hashOf(allFiles(files).map(({ bytes }) => bytes)),
    names: names.length,
  });
  const notes = [
    ...(dangling.length === 0 ? [] : [`left out ${dangling.length} facts about entities we do not have`]),
    ...(problems.length === 0 ? [] : [`${problems.length} problems in the sources: npm run data:check explains them`]),
  ];
  return { knowledge, gazetteer, search, manifest, notes };
}

function indexer(records: readonly EntityRecord[]): (id: EntityId) => EntityIndex | undefined {
  const indices = new Map(records.map(({ id }, index) => [id, index]));
  return (id) => indices.get(id);
}
