import type { Draft } from './dataset.ts';

/** Which file of `data/records` an entity goes to: one subject a file, none above some 15 MB. */
export function shardOf(draft: Draft): string {
  if (draft.kind !== 'place') return draft.kind;
  if (draft.facts.some((fact) => fact.p === 'insee')) return 'commune';
  return draft.sources.has('geonames') ? 'city' : 'place';
}
