import type { FactRecord } from '../../core/knowledge/record.ts';
import { anyLabel, type Dataset, type Draft } from './dataset.ts';

/** Leaves out the entities that nothing can be said of, and puts their names in words where others point to them. */
export function settle(dataset: Dataset): void {
  const dropped = new Map<string, Draft>();
  for (const [id, draft] of dataset.drafts) if (!canBeDescribed(draft)) dropped.set(id, draft);
  for (const id of dropped.keys()) dataset.drafts.delete(id as Draft['id']);
  for (const draft of dataset.drafts.values()) {
    const facts = draft.facts.map((fact) => withoutDangling(fact, dropped));
    draft.facts.splice(0, draft.facts.length, ...facts);
  }
}

function canBeDescribed(draft: Draft): boolean {
  return draft.facts.length > 0;
}

function withoutDangling(fact: FactRecord, dropped: ReadonlyMap<string, Draft>): FactRecord {
  if (typeof fact.v !== 'object' || !('e' in fact.v)) return fact;
  const draft = dropped.get(fact.v.e);
  if (draft === undefined) return fact;
  return { ...fact, v: { fr: draft.label.fr ?? anyLabel(draft), en: draft.label.en ?? anyLabel(draft) } };
}
