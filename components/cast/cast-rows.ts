import type { EntitySummary } from '../../core/card/types.ts';
import { ENTITY_KINDS, type EntityKind, type Language } from '../../core/model.ts';
import type { CastMember } from '../../core/page-state.ts';
import type { Settings } from '../../core/settings.ts';

/** One line of the cast: where an entity appears and who it is. */
export interface CastRow extends CastMember {
  readonly summary: EntitySummary;
}

export interface CastGroup {
  readonly kind: EntityKind;
  readonly rows: readonly CastRow[];
}

/** Joins appearances and summaries; an entity the dataset no longer has is left out. */
export function castRows(cast: readonly CastMember[], summaries: readonly EntitySummary[]): CastRow[] {
  const byId = new Map(summaries.map((entity) => [entity.id, entity]));
  return cast.flatMap((member) => {
    const found = byId.get(member.entity);
    return found === undefined ? [] : [{ ...member, summary: found }];
  });
}

/** Rows by kind, in the order of kinds, each group in the reader's order; empty groups are left out. */
export function castGroups(rows: readonly CastRow[], order: Settings['castOrder'], language: Language): CastGroup[] {
  const sorted = [...rows].sort(comparator(order, language));
  return ENTITY_KINDS.map((kind) => ({ kind, rows: sorted.filter((row) => row.kind === kind) })).filter(
    (group) => group.rows.length > 0,
  );
}

type Compare = (a: CastRow, b: CastRow) => number;

function comparator(order: Settings['castOrder'], language: Language): Compare {
  const byAppearance: Compare = (a, b) => (a.positions[0] ?? 1) - (b.positions[0] ?? 1);
  if (order === 'appearance') return byAppearance;
  if (order === 'name') return (a, b) => a.summary.label.localeCompare(b.summary.label, language);
  // Equal counts: the one an article names first matters more.
  return (a, b) => b.positions.length - a.positions.length || byAppearance(a, b);
}
