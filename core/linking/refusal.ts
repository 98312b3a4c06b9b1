import type { EntityIndex } from '../model.ts';
import type { NameRun } from './name-runs.ts';

/** Why a name of the gazetteer was not marked, for `link --explain` and the error report. */
export interface Refusal {
  readonly span: NameRun;
  readonly refused: 'part-of-longer-name' | 'unlikely';
  /** The likeliest reading and its probability, where it came to that. */
  readonly entity?: EntityIndex | undefined;
  readonly score?: number;
}
export type Observer = (refusal: Refusal) => void;
