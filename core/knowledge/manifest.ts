import { ENTITY_KINDS, type EntityKind, type PartialDate } from '../model.ts';
import { asOfOf } from './merge.ts';
import { laterOf } from './partial-date.ts';
import type { EntityRecord } from './record.ts';
import type { Source, Vocabulary } from './vocabulary.ts';

/** What the options page and the commands say of the dataset: `DatasetInfo` of the messages. */
export interface Manifest {
  /** Hash of both artefacts: the same contents have the same version. */
  readonly version: string;
  /** Newest as-of date of any fact. */
  readonly date: PartialDate;
  readonly counts: Readonly<Record<EntityKind, number>>;
  readonly names: number;
  readonly facts: number;
  readonly sources: readonly Pick<Source, 'name' | 'licence' | 'url'>[];
  /** Hash of everything the compiler read. */
  readonly inputs: string;
}

/** Counts what was compiled; only sources that a fact names are listed. */
export function makeManifest(
  records: readonly EntityRecord[],
  vocabulary: Vocabulary,
  made: { readonly version: string; readonly inputs: string; readonly names: number },
): Manifest {
  const provenances = new Set(records.flatMap((record) => record.facts.map((fact) => fact.src)));
  const used = new Set([...provenances].map((src) => src.slice(0, src.lastIndexOf('@'))));
  return {
    version: made.version,
    date: [...provenances].map(asOfOf).reduce(laterOf, '0001'),
    counts: countKinds(records),
    names: made.names,
    facts: records.reduce((sum, record) => sum + record.facts.length, 0),
    sources: vocabulary.sources
      .filter((source) => used.has(source.key))
      .map(({ name, licence, url }) => ({ name, licence, url })),
    inputs: made.inputs,
  };
}

function countKinds(records: readonly EntityRecord[]): Record<EntityKind, number> {
  const counts = { person: 0, place: 0, organization: 0, event: 0, work: 0 };
  for (const record of records) counts[record.kind]++;
  return counts;
}

/** « 12 persons, 4 places »: the counts as a sentence. */
export function describeCounts(counts: Readonly<Record<EntityKind, number>>): string {
  return ENTITY_KINDS.map((kind) => `${counts[kind]} ${kind === 'person' ? 'people' : `${kind}s`}`).join(', ');
}
