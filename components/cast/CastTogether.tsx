import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CastContext } from '../../core/cast/context.ts';
import type { EntityId } from '../../core/model.ts';
import type { PanelPort } from '../../core/panel.ts';
import { useLanguage } from '../../locales/messages.ts';
import type { OutlineSource } from '../use-outline.ts';
import { CastRelations } from './CastRelations.tsx';
import { type CastRow, castGroups } from './cast-rows.ts';
import { PlacesMap } from './PlacesMap.tsx';
import { Timeline } from './Timeline.tsx';
import type { PageView } from './use-page.ts';

export interface CastTogetherProps {
  readonly view: PageView;
  readonly port: Pick<PanelPort, 'context'> & OutlineSource;
}

/** What those present have to do with each other, below the list and after it. */
export function CastTogether({ view, port }: CastTogetherProps) {
  const language = useLanguage();
  // Most mentioned first: they are the subjects of sentences, and their names win where two would cover each other.
  const byWeight = useMemo(
    () => castGroups(view.rows, 'weight', language).flatMap((group) => group.rows),
    [view, language],
  );
  const context = useContextOf(view, byWeight, port);
  if (context === undefined) return null;
  const labels = new Map(byWeight.map(({ entity, summary }) => [entity, summary.label]));
  return (
    <>
      <CastRelations relations={context.relations} labels={labels} />
      <PlacesMap places={mapPlaces(context, byWeight)} source={port} />
      <Timeline entries={context.timeline} />
    </>
  );
}

function mapPlaces({ places }: CastContext, byWeight: readonly CastRow[]) {
  const known = new Map<EntityId, (typeof places)[number]>(places.map((place) => [place.entity, place]));
  return byWeight.flatMap(({ entity, summary: { label } }) => {
    const place = known.get(entity);
    return place === undefined ? [] : [{ label, coordinates: place.coordinates }];
  });
}

/** Asked for once the list is drawn: it is not what the reader waits for. */
function useContextOf({ page, language }: PageView, rows: readonly CastRow[], port: Pick<PanelPort, 'context'>) {
  const [context, setContext] = useState<CastContext>();
  useEffect(() => {
    let wanted = true;
    const date = page.type === 'page' ? page.state.info.date : undefined;
    const ids = rows.map((row) => row.entity);
    void port.context(ids, language, date).then((found) => {
      if (wanted) setContext(found);
    });
    return () => {
      wanted = false;
    };
  }, [page, rows, language, port]);
  return context;
}
