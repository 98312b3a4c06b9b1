import { isWorthSaying, OFFICES } from '../card/offices.ts';
import type { CardRelation, EntityDetails } from '../card/types.ts';

/** Who is linked to whom: one link for each two of the cast, an office before all others. */
export function castRelations(cast: readonly EntityDetails[]): CardRelation[] {
  const present = new Set(cast.map(({ id }) => id));
  const relations = new Map<string, CardRelation>();
  for (const { relations: all } of cast)
    for (const relation of all)
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
