import type { CardRelation, Coordinates, EntityDetails } from '../card/types.ts';
import type { EntityId } from '../model.ts';
import { castRelations } from './relations.ts';
import { type TimelineEntry, timelineOf } from './timeline.ts';

/** What those present have to do with each other: the part of the popup below the list, asked for after it. */
export interface CastContext {
  readonly relations: readonly CardRelation[];
  /** The places among them that a map can show. */
  readonly places: ReadonlyArray<{ readonly entity: EntityId; readonly coordinates: Coordinates }>;
  readonly timeline: readonly TimelineEntry[];
}

/** Made where the facts are: those of 300 entities are half a megabyte, this is a few kilobytes. */
export function castContext(cast: readonly EntityDetails[]): CastContext {
  return {
    relations: castRelations(cast),
    places: cast.flatMap(({ id, kind, coordinates }) =>
      kind === 'place' && coordinates !== undefined ? [{ entity: id, coordinates }] : [],
    ),
    timeline: timelineOf(cast),
  };
}
