import type { EntityIndex } from '../model.ts';
import type { NamesBeside } from './beside.ts';

/** What the page is already known to be about. */
export interface PageEvidence {
  /** Entities that the page surely names. */
  readonly anchors: ReadonlySet<EntityIndex>;
  /** Entities that names of the page may mean, surely or not; gathered when first asked. */
  readonly named: () => ReadonlySet<EntityIndex>;
  /** Departments and regions of `home` that the page names, and those of its towns; gathered when first asked. */
  readonly areas: () => ReadonlySet<EntityIndex>;
  /** Whether a department or region lies in or around one of `areas`; remembered. */
  readonly isNear: (area: EntityIndex) => boolean;
  /** Whether the page is about an area of `home` and no other country; asked when a name may be of somebody unknown. */
  readonly isLocal: () => boolean;
  /** Whether towns lie in a place, as in a department or a state; remembered, for its relations are looked through. */
  readonly hasTowns: (entity: EntityIndex) => boolean;
  /** Whether the page is about sport; asked when a name may be a player's. */
  readonly isSport: () => boolean;
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

/** The answers about entities that names of a page ask of again and again. */
export function remembered(find: (entity: EntityIndex) => boolean): (entity: EntityIndex) => boolean {
  const answers = new Map<EntityIndex, boolean>();
  return (entity) => {
    const known = answers.get(entity);
    if (known !== undefined) return known;
    const answer = find(entity);
    answers.set(entity, answer);
    return answer;
  };
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
