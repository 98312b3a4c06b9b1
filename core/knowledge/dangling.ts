import type { EntityId } from '../model.ts';
import type { EntityRecord, FactRecord } from './record.ts';

/** A fact that refers to an entity the dataset does not have. */
export interface DanglingFact {
  readonly record: EntityId;
  readonly fact: FactRecord;
  readonly missing: EntityId;
}

/** The facts that refer to nobody. */
export function findDangling(records: readonly EntityRecord[]): readonly DanglingFact[] {
  const known = new Set(records.map((record) => record.id));
  return records.flatMap((record) =>
    record.facts.flatMap((fact) => {
      const missing = targetOf(fact);
      return missing === undefined || known.has(missing) ? [] : [{ record: record.id, fact, missing }];
    }),
  );
}

/** The records without the given facts. */
export function withoutFacts(
  records: readonly EntityRecord[],
  dangling: readonly DanglingFact[],
): readonly EntityRecord[] {
  if (dangling.length === 0) return records;
  const refused = new Set(dangling.map(({ fact }) => fact));
  return records.map((record) => ({ ...record, facts: record.facts.filter((fact) => !refused.has(fact)) }));
}

/** The entity a fact refers to, as its value or as what its office applies to. */
export function targetOf({ v }: FactRecord): EntityId | undefined {
  if (typeof v !== 'object') return undefined;
  if ('e' in v) return v.e;
  return 't' in v ? v.of : undefined;
}
