import { useMessages } from '../../locales/messages.ts';
import { namesTarget } from '../relation-text.ts';
import { type CastRow, castRelations } from './cast-rows.ts';

export interface CastRelationsProps {
  readonly rows: readonly CastRow[];
}

/** « Qui est lié à qui », among those present only. */
export function CastRelations({ rows }: CastRelationsProps) {
  const words = useMessages();
  const relations = castRelations(rows);
  const labels = new Map(rows.map((row) => [row.entity, row.details.label]));
  if (relations.length === 0) return null;
  return (
    <details class="fold">
      <summary>
        {words.relations} <span class="soft">{relations.length}</span>
      </summary>
      <ul class="relation-list">
        {relations.map(({ from, to, property, propertyLabel, period }) => (
          <li key={`${from} ${property} ${to}`}>
            <b>{labels.get(from)}</b> {propertyLabel}
            {!namesTarget(propertyLabel, labels.get(to) ?? '') && (
              <>
                {' '}
                → <b>{labels.get(to)}</b>
              </>
            )}
            {period !== undefined && <span class="soft"> {period}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
