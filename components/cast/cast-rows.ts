import type { CardRelation, EntityDetails } from '../../core/card/types.ts';
import { ENTITY_KINDS, type EntityId, type EntityKind, type Language } from '../../core/model.ts';
import type { CastMember } from '../../core/page-state.ts';
import type { Settings } from '../../core/settings.ts';
import { isWorthSaying, OFFICES } from '../relation-text.ts';

/** One line of the cast: where an entity appears and who it is. */
export interface CastRow extends CastMember {
  readonly details: EntityDetails;
}

export interface CastGroup {
  readonly kind: EntityKind;
  readonly rows: readonly CastRow[];
}

/** Joins appearances and details; an entity the dataset no longer has is left out. */
export function castRows(cast: readonly CastMember[], details: readonly EntityDetails[]): CastRow[] {
  const byId = new Map(details.map((entity) => [entity.id, entity]));
  return cast.flatMap((member) => {
    const found = byId.get(member.entity);
    return found === undefined ? [] : [{ ...member, details: found }];
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
  if (order === 'name') return (a, b) => a.details.label.localeCompare(b.details.label, language);
  // Equal counts: the one an article names first matters more.
  return (a, b) => b.positions.length - a.positions.length || byAppearance(a, b);
}

/** Who is linked to whom: one link for each two of the cast, an office before all others. */
export function castRelations(rows: readonly CastRow[]): CardRelation[] {
  const present = new Set<EntityId>(rows.map((row) => row.entity));
  const relations = new Map<string, CardRelation>();
  for (const { details } of rows)
    for (const relation of details.relations)
      if (isWorthSaying(relation) && present.has(relation.from) && present.has(relation.to))
        keepBetter(relations, relation);
  return [...relations.values()];
}

/** « Kiev est la capitale de l’Ukraine » says no more than « l’Ukraine a pour capitale Kiev ». */
function keepBetter(relations: Map<string, CardRelation>, relation: CardRelation): void {
  const pair = [relation.from, relation.to].sort().join(' ');
  const known = relations.get(pair);
  if (known === undefined || (OFFICES.has(relation.property) && !OFFICES.has(known.property)))
    relations.set(pair, relation);
}
