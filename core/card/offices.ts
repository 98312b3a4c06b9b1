import type { CardRelation } from './types.ts';

/** Properties whose value says by itself what a person is to a country or a body. */
export const OFFICES: ReadonlySet<string> = new Set(['position', 'held']);

/** Links that nobody reads an article for: half of its places lie in Europe. */
const TRIVIAL: ReadonlySet<string> = new Set(['continent']);

export function isWorthSaying({ property }: Pick<CardRelation, 'property'>): boolean {
  return !TRIVIAL.has(property);
}
