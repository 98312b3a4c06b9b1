import { useMessages } from '../../locales/messages.ts';
import { Fold } from '../Fold.tsx';
import { LocatorMap, type MapPlace } from '../LocatorMap.tsx';
import { type OutlineSource, useOutline } from '../use-outline.ts';

export interface PlacesMapProps {
  /** Most mentioned first: their names win where two would cover each other. */
  readonly places: readonly MapPlace[];
  readonly source: OutlineSource;
}

/** The article's places on one map. */
export function PlacesMap({ places, source }: PlacesMapProps) {
  const words = useMessages();
  if (places.length === 0) return null;
  return (
    <Fold title={words.map} count={places.length}>
      {() => <MapOf places={places} source={source} />}
    </Fold>
  );
}

function MapOf({ places, source }: { readonly places: readonly MapPlace[]; readonly source: OutlineSource }) {
  const words = useMessages();
  const name = words.mapOf(places.map((place) => place.label));
  return <LocatorMap outline={useOutline(source) ?? 'loading'} places={places} name={name} />;
}
