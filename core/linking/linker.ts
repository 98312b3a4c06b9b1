import type { Gazetteer } from '../gazetteer/open.ts';
import type { EntityTable } from '../knowledge/types.ts';
import { Tokens } from '../text/tokens.ts';

/** Everything linking needs, opened once for all pages. */
export interface Linker {
  readonly gazetteer: Gazetteer;
  readonly entities: EntityTable;
  /** Words of the text being linked; reused from text to text. */
  readonly tokens: Tokens;
}

/** Ties the two artefacts of one build together. */
export function createLinker(gazetteer: Gazetteer, entities: EntityTable): Linker {
  return { gazetteer, entities, tokens: new Tokens() };
}
