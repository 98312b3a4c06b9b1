import type { EntityIndex } from '../model.ts';
import type { NamesBeside } from './beside.ts';

/** What the page is already known to be about. */
export interface PageEvidence {
  /** Entities that the page surely names. */
  readonly anchors: ReadonlySet<EntityIndex>;
  /** Entities that names of the page may mean, surely or not; gathered when first asked. */
  readonly named: () => ReadonlySet<EntityIndex>;
  /** Which of `named` are departments or regions of `home`; gathered when first asked. */
  readonly areas: () => ReadonlySet<EntityIndex>;
  /** Whether the page names people of the dataset for sure; asked when a name may be anybody's. */
  readonly hasPeople: () => boolean;
  /** How many of the anchors are of each country. */
  readonly countries: ReadonlyMap<EntityIndex, number>;
  /** The states of which the page names most. */
  readonly leading: ReadonlySet<EntityIndex>;
  /** Hashes of the words of full names that no entity is known for. */
  readonly unknownWords: ReadonlySet<number>;
  /** What stands in brackets or after a comma beside a name. */
  readonly beside: NamesBeside;
  /** The country that the outlet writes from. */
  readonly outlet: EntityIndex | undefined;
  /** The outlet's country; where that is not known, the one that most readers of the language live in. */
  readonly home: EntityIndex | undefined;
}

/** The answer to what few pages ask, found when first asked. */
export function once<T>(find: () => T): () => T {
  let found: { readonly answer: T } | undefined;
  return () => {
    found ??= { answer: find() };
    return found.answer;
  };
}

/** States and the like: they neighbour everything, which proves nothing and takes long to look through. */
export const MANY_NEIGHBOURS = 200;
