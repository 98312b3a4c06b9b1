import type { FactRecord } from '../../core/knowledge/record.ts';
import { anyLabel, type Dataset, type Draft } from './dataset.ts';

/**
 * Leaves out the entities that nothing can be said of and those that `dropNoise` takes,
 * and puts their names in words where others point to them.
 */
export function settle(dataset: Dataset, dropNoise: () => string[]): string[] {
  const before = new Map<string, Draft>(dataset.drafts);
  const review = dropNoise();
  for (const [id, draft] of dataset.drafts) if (!canBeDescribed(draft)) dataset.drafts.delete(id);
  const dropped = new Map([...before].filter(([id]) => dataset.get(id) === undefined));
  for (const draft of dataset.drafts.values()) {
    const facts = draft.facts.map((fact) => withoutDangling(fact, dropped));
    draft.facts.splice(0, draft.facts.length, ...facts);
  }
  return review;
}

/** Facts that say nothing of who or what something is. */
const SILENT = new Set(['language', 'website', 'sibling', 'child', 'spouse', 'coordinates', 'insee', 'namedAfter']);

function canBeDescribed(draft: Draft): boolean {
  return draft.facts.some((fact) => !SILENT.has(fact.p));
}

function withoutDangling(fact: FactRecord, dropped: ReadonlyMap<string, Draft>): FactRecord {
  if (typeof fact.v !== 'object' || !('e' in fact.v)) return fact;
  const draft = dropped.get(fact.v.e);
  if (draft === undefined) return fact;
  return { ...fact, v: { fr: draft.label.fr ?? anyLabel(draft), en: draft.label.en ?? anyLabel(draft) } };
}
