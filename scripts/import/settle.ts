import type { FactRecord } from '../../core/knowledge/record.ts';
import { anyLabel, type Dataset, type Draft } from './dataset.ts';
import { priorOf } from './prior.ts';

/**
 * Leaves out the entities that nothing can be said of and those that `dropNoise` takes,
 * and puts their names in words where others point to them. Of what a curated line amends, any fact stays.
 */
export function settle(
  dataset: Dataset,
  dropNoise: () => string[],
  amended: ReadonlySet<string> = new Set(),
): string[] {
  const before = new Map<string, Draft>(dataset.drafts);
  const review = dropNoise();
  for (let left = -1; left !== dataset.drafts.size; ) {
    left = dataset.drafts.size;
    for (const [id, draft] of dataset.drafts) {
      const stays = amended.has(id) ? draft.facts.length > 0 : canBeDescribed(draft);
      if (!stays) dataset.drafts.delete(id);
    }
    for (const draft of dataset.drafts.values()) nameDangling(draft, { dataset, before, amended });
  }
  return review;
}

/** Facts that say nothing of who or what something is. */
const SILENT = new Set([
  ...['language', 'officialLanguage', 'website', 'sibling', 'child', 'spouse', 'coordinates', 'insee', 'namedAfter'],
  ...['continent', 'owner', 'admin'],
]);

/** Where somebody of whom little is known was born or died says nothing of who it was either. */
const SILENT_OF_FEW = new Set(['birthPlace', 'deathPlace']);
const LITTLE_KNOWN = 0.2;

function canBeDescribed(draft: Draft): boolean {
  const telling = draft.facts.filter((fact) => !SILENT.has(fact.p) && !isNameOfEntity(fact));
  if (draft.kind !== 'person' || priorOf(draft) > LITTLE_KNOWN) return telling.length > 0;
  return telling.some(({ p }) => !SILENT_OF_FEW.has(p));
}

/** The name left of a relation: it stays on the card, but no line can begin with it. */
function isNameOfEntity({ p, v }: FactRecord): boolean {
  return typeof v === 'object' && 'fr' in v && RELATIONS.has(p);
}

const RELATIONS = new Set(['affiliation', 'location', 'deathPlace', 'label', 'partOf']);

interface Settling {
  readonly dataset: Dataset;
  /** Every draft, those already left out too. */
  readonly before: ReadonlyMap<string, Draft>;
  /** Ids of curated lines: they are there even where no source brings them. */
  readonly amended: ReadonlySet<string>;
}

function nameDangling(draft: Draft, { dataset, before, amended }: Settling): void {
  for (const [index, fact] of draft.facts.entries()) {
    if (typeof fact.v !== 'object' || !('e' in fact.v)) continue;
    if (dataset.get(fact.v.e) === undefined && !amended.has(fact.v.e)) {
      draft.facts[index] = withoutDangling(fact, before);
    }
  }
}

function withoutDangling(fact: FactRecord, dropped: ReadonlyMap<string, Draft>): FactRecord {
  if (typeof fact.v !== 'object' || !('e' in fact.v)) return fact;
  const draft = dropped.get(fact.v.e);
  if (draft === undefined) return fact;
  return { ...fact, v: { fr: draft.label.fr ?? anyLabel(draft), en: draft.label.en ?? anyLabel(draft) } };
}
