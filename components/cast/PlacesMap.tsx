import { useMessages } from '../../locales/messages.ts';
import { LocatorMap } from '../LocatorMap.tsx';
import { type OutlineSource, useOutline } from '../use-outline.ts';
import type { CastRow } from './cast-rows.ts';

export interface PlacesMapProps {
  /** Most mentioned first: their names win where two would cover each other. */
  readonly rows: readonly CastRow[];
  readonly source: OutlineSource;
}

/** The article's places on one map. */
export function PlacesMap({ rows, source }: PlacesMapProps) {
  const words = useMessages();
  const places = rows.flatMap(({ kind, details: { label, coordinates } }) =>
    kind === 'place' && coordinates !== undefined ? [{ label, coordinates }] : [],
  );
  const outline = useOutline(source);
  if (places.length === 0 || outline === undefined) return null;
  return (
    <details class="fold">
      <summary>
        {words.map} <span class="soft">{places.length}</span>
      </summary>
      <LocatorMap outline={outline} places={places} name={words.mapOf(places.map((place) => place.label))} />
    </details>
  );
}
