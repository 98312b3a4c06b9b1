import type { CardRelation } from '../core/card/types.ts';

/** Properties whose value says by itself what a person is to a country or a body. */
export const OFFICES: ReadonlySet<string> = new Set(['position', 'held']);

/** Links that nobody reads an article for: half of its places lie in Europe. */
const TRIVIAL: ReadonlySet<string> = new Set(['continent']);

export function isWorthSaying({ property }: Pick<CardRelation, 'property'>): boolean {
  return !TRIVIAL.has(property);
}

/**
 * Whether a relation's words already name the entity it leads to, as an office does
 * (« président de l’Ukraine », « chancelier allemand »); others (« a pour capitale »)
 * want the name after them.
 */
export function namesTarget(
  { property, propertyLabel }: Pick<CardRelation, 'property' | 'propertyLabel'>,
  target: string,
): boolean {
  return OFFICES.has(property) || propertyLabel.toLowerCase().includes(target.toLowerCase());
}
