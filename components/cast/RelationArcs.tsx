import type { CardRelation } from '../../core/card/types.ts';
import type { EntityId } from '../../core/model.ts';

export interface RelationArcsProps {
  readonly relations: readonly CardRelation[];
  readonly labels: ReadonlyMap<EntityId, string>;
}

/** Fewer need no drawing, more would be a ball of wool. */
const FEWEST_LINKS = 3;
const MOST_NAMES = 16;
/** Height of a name and width of the widest arc, in the units of the drawing (px at 100 %). */
const ROW = 24;
const WIDTH = 120;

/** Names one under the other, an arc for each link. The list beside it says the same in words. */
export function RelationArcs({ relations, labels }: RelationArcsProps) {
  const names = linkedNames(relations);
  if (relations.length < FEWEST_LINKS || names.length > MOST_NAMES) return null;
  const height = names.length * ROW;
  return (
    <div class="arcs" aria-hidden="true">
      <ol>
        {names.map((id) => (
          <li key={id} style={{ height: `${ROW}px` }}>
            {labels.get(id)}
          </li>
        ))}
      </ol>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} width={WIDTH} height={height} focusable="false" aria-hidden="true">
        {relations.map(({ from, to, property }) => (
          <path key={`${from} ${property} ${to}`} d={arc(names.indexOf(from), names.indexOf(to), names.length)} />
        ))}
      </svg>
    </div>
  );
}

function linkedNames(relations: readonly CardRelation[]): EntityId[] {
  return [...new Set(relations.flatMap(({ from, to }) => [from, to]))];
}

/** A half ellipse from row to row, the farther apart the wider. */
function arc(from: number, to: number, rows: number): string {
  const [top, bottom] = [Math.min(from, to), Math.max(from, to)];
  const radius = ((bottom - top) * ROW) / 2;
  const bulge = Math.round((WIDTH - 4) * ((bottom - top) / Math.max(rows - 1, 1)));
  return `M0 ${(top + 0.5) * ROW}A${bulge} ${radius} 0 0 1 0 ${(bottom + 0.5) * ROW}`;
}
