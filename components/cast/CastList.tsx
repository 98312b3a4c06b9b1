import type { EntityId } from '../../core/model.ts';
import { useMessages } from '../../locales/messages.ts';
import { CastRowView } from './CastRowView.tsx';
import type { CastGroup, CastRow } from './cast-rows.ts';

export interface CastListProps {
  readonly groups: readonly CastGroup[];
  readonly shown: Shown | undefined;
  readonly onShow: (row: CastRow) => void;
}

/** The mention the page was last scrolled to. */
export interface Shown {
  readonly entity: EntityId;
  /** From 0. */
  readonly occurrence: number;
}

/** The cast of the article, kind by kind. */
export function CastList({ groups, shown, onShow }: CastListProps) {
  const words = useMessages();
  return (
    <>
      {groups.map(({ kind, rows }) => (
        <section class="cast-group" key={kind} aria-labelledby={`kind-${kind}`}>
          <h2 id={`kind-${kind}`}>
            {words.kinds[kind]} <span class="soft">{rows.length}</span>
          </h2>
          <ul>
            {rows.map((row) => (
              <CastRowView
                key={row.entity}
                row={row}
                shown={shown?.entity === row.entity ? shown.occurrence : undefined}
                onShow={onShow}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
