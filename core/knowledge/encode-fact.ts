import type { EntityId, EntityIndex } from '../model.ts';
import type { ByteWriter } from './bytes.ts';
import { NEGATIVE_FLAG, SINCE_FLAG, UNTIL_FLAG, VALUE_TAGS } from './format.ts';
import { packDate } from './partial-date.ts';
import type { FactRecord } from './record.ts';
import type { ValueType } from './vocabulary.ts';

/** What a fact refers to by number instead of spelling it out. */
export interface FactReferences {
  entity(id: EntityId): EntityIndex;
  property(key: string): { readonly index: number; readonly type: ValueType };
  term(key: string): number;
  provenance(src: string): number;
  /** Offset of a text in the pool, which keeps each text once. */
  text(value: string): number;
}

/**
 * Writes one fact:
 *
 *     u8 value tag | since? | until? | negative?    varint property    varint provenance
 *     value: entity, term, term + entity, 2 texts, text, packed date, |integer| or f64
 *     varint packed since, if any    varint packed until, if any
 */
export function encodeFact(fact: FactRecord, references: FactReferences, out: ByteWriter): void {
  const property = references.property(fact.p);
  const bounds = (fact.since ? SINCE_FLAG : 0) | (fact.until ? UNTIL_FLAG : 0);
  const value = planValue(fact, property.type, references);
  out.byte(value.tag | bounds);
  out.varint(property.index);
  out.varint(references.provenance(fact.src));
  for (const number of value.numbers) out.varint(number);
  if (value.real !== undefined) out.float64(value.real);
  if (fact.since) out.varint(packDate(fact.since));
  if (fact.until) out.varint(packDate(fact.until));
}

interface PlannedValue {
  readonly tag: number;
  readonly numbers: readonly number[];
  readonly real?: number;
}

function planValue(fact: FactRecord, type: ValueType, references: FactReferences): PlannedValue {
  const value = fact.v;
  if (typeof value === 'number') return planNumber(value);
  if (typeof value === 'string') {
    if (type === 'number') return planNumber(Number(value));
    if (type === 'date') return { tag: VALUE_TAGS.date, numbers: [packDate(value)] };
    return { tag: VALUE_TAGS.text, numbers: [references.text(value)] };
  }
  if ('e' in value) return { tag: VALUE_TAGS.entity, numbers: [references.entity(value.e)] };
  if ('t' in value) {
    const term = references.term(value.t);
    if (value.of === undefined) return { tag: VALUE_TAGS.term, numbers: [term] };
    return { tag: VALUE_TAGS.termOf, numbers: [term, references.entity(value.of)] };
  }
  return { tag: VALUE_TAGS.texts, numbers: [references.text(value.fr), references.text(value.en)] };
}

function planNumber(value: number): PlannedValue {
  if (!Number.isSafeInteger(value)) return { tag: VALUE_TAGS.real, numbers: [], real: value };
  const sign = value < 0 ? NEGATIVE_FLAG : 0;
  return { tag: VALUE_TAGS.integer | sign, numbers: [Math.abs(value)] };
}
