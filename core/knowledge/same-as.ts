import type { EntityId } from '../model.ts';
import type { CuratedRecord } from './merge.ts';
import type { FactRecord, FactValue } from './record.ts';

/** Ids that turned out to mean the entity of another id (`data/same-as.tsv`). */
export type SameAs = ReadonlyMap<EntityId, EntityId>;

/** The record under the id that is kept, and its facts about the entities that are kept. */
export function withKeptIds<T extends CuratedRecord>(record: T, same: SameAs): T {
  const facts = record.facts?.map((fact) => keptFact(fact, same));
  const isSame = facts === undefined || facts.every((fact, at) => fact === record.facts?.[at]);
  if (!same.has(record.id) && isSame) return record;
  return { ...record, id: same.get(record.id) ?? record.id, ...(facts && { facts }) };
}

function keptFact(fact: FactRecord, same: SameAs): FactRecord {
  const v = keptValue(fact.v, same);
  return v === fact.v ? fact : { ...fact, v };
}

function keptValue(value: FactValue, same: SameAs): FactValue {
  if (typeof value !== 'object') return value;
  if ('e' in value) {
    const kept = same.get(value.e);
    return kept === undefined ? value : { e: kept };
  }
  const of = 't' in value && value.of !== undefined ? same.get(value.of) : undefined;
  return of === undefined ? value : { ...value, of };
}
