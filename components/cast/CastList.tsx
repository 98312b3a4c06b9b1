import { useEffect, useState } from 'preact/hooks';
import type { CardFact } from '../../core/card/types.ts';
import type { EntityId, Language } from '../../core/model.ts';
import { useMessages } from '../../locales/messages.ts';
import { CastRowView } from './CastRowView.tsx';
import type { CastGroup, CastRow } from './cast-rows.ts';

export interface CastListProps {
  readonly groups: readonly CastGroup[];
  /** That of names and descriptions. */
  readonly language: Language;
  readonly shown: Shown | undefined;
  readonly onShow: (row: CastRow) => void;
  /** `undefined` when the data cannot be read. */
  readonly factsOf: (entity: EntityId) => Promise<readonly CardFact[] | undefined>;
}

/** The mention the page was last scrolled to. */
export interface Shown {
  readonly entity: EntityId;
  /** From 0. */
  readonly occurrence: number;
}

/** A popup is at most 600 px high, a row at least 45: so many rows are more than its first screen. */
const FIRST_ROWS = 20;

/** The cast of the article, kind by kind: the first screen at once, the rest when that is painted. */
export function CastList({ groups, ...row }: CastListProps) {
  const words = useMessages();
  const [drawn, setDrawn] = useState(FIRST_ROWS);
  useEffect(() => setDrawn(Number.POSITIVE_INFINITY), []);
  let before = 0;
  return (
    <>
      {groups.map(({ kind, rows }) => {
        const visible = rows.slice(0, Math.max(0, drawn - before));
        before += rows.length;
        return (
          <section class="cast-group" key={kind} aria-labelledby={`kind-${kind}`}>
            <h2 id={`kind-${kind}`}>
              {words.kinds[kind]} <span class="soft">{rows.length}</span>
            </h2>
            <ul>
              {visible.map((member) => (
                <CastRowView
                  {...row}
                  key={member.entity}
                  row={member}
                  shown={row.shown?.entity === member.entity ? row.shown.occurrence : undefined}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
