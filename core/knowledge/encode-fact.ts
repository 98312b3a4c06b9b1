import type { EntityId, EntityIndex } from '../model.ts';
import { SINCE_FLAG, UNTIL_FLAG, VALUE_TAGS } from './format.ts';
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

/** All that facts share: what sort of value, which bounds, which property, which source and day. */
export type FactShape = readonly [tag: number, property: number, provenance: number];

/** A fact taken apart: its shape, which few hundred others have too, and its own numbers. */
export interface PlannedFact {
  readonly shape: FactShape;
  readonly numbers: readonly number[];
  /** A number that is no safe integer. */
  readonly real?: number;
}

/** Degrees are kept to four decimals, some ten metres. */
export const DEGREE = 10_000;
const COORDINATES = /^(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)$/;
/** Codes of communes: digits that a number can hold. */
const FIVE_DIGITS = /^\d{5}$/;

/**
 * Plans one fact: varint shape, then the numbers of its value (see `VALUE_TAGS`), then
 * the packed bounds that its tag announces.
 */
export function planFact(fact: FactRecord, references: FactReferences): PlannedFact {
  const property = references.property(fact.p);
  const value = planValue(fact, property.type, references);
  const bounds = (fact.since ? SINCE_FLAG : 0) | (fact.until ? UNTIL_FLAG : 0);
  const dates = [fact.since, fact.until].flatMap((date) => (date ? [packDate(date)] : []));
  return {
    shape: [value.tag | bounds, property.index, references.provenance(fact.src)],
    numbers: [...value.numbers, ...dates],
    ...(value.real !== undefined && { real: value.real }),
  };
}

interface PlannedValue {
  readonly tag: number;
  readonly numbers: readonly number[];
  readonly real?: number;
}

function planValue(fact: FactRecord, type: ValueType, references: FactReferences): PlannedValue {
  const value = fact.v;
  if (typeof value === 'number') return planNumber(value);
  if (typeof value === 'string') return planString(value, type, references);
  if ('e' in value) return { tag: VALUE_TAGS.entity, numbers: [references.entity(value.e)] };
  if ('t' in value) {
    const term = references.term(value.t);
    if (value.of === undefined) return { tag: VALUE_TAGS.term, numbers: [term] };
    return { tag: VALUE_TAGS.termOf, numbers: [term, references.entity(value.of)] };
  }
  if (value.fr === value.en) return { tag: VALUE_TAGS.text, numbers: [references.text(value.fr)] };
  return { tag: VALUE_TAGS.texts, numbers: [references.text(value.fr), references.text(value.en)] };
}

function planString(value: string, type: ValueType, references: FactReferences): PlannedValue {
  if (type === 'number') return planNumber(Number(value));
  if (type === 'date') return { tag: VALUE_TAGS.date, numbers: [packDate(value)] };
  const degrees = type === 'coordinates' ? COORDINATES.exec(value) : null;
  if (degrees) return { tag: VALUE_TAGS.coordinates, numbers: degrees.slice(1).map(packDegrees) };
  if (FIVE_DIGITS.test(value)) return { tag: VALUE_TAGS.code, numbers: [Number(value)] };
  return { tag: VALUE_TAGS.text, numbers: [references.text(value)] };
}

/** The sign goes to the lowest bit, so that small numbers of either sign are short. */
function packDegrees(degrees: string): number {
  const whole = Math.round(Number(degrees) * DEGREE);
  return whole < 0 ? -2 * whole - 1 : 2 * whole;
}

function planNumber(value: number): PlannedValue {
  if (!Number.isSafeInteger(value)) return { tag: VALUE_TAGS.real, numbers: [], real: value };
  if (value < 0) return { tag: VALUE_TAGS.negative, numbers: [-value] };
  return { tag: VALUE_TAGS.integer, numbers: [value] };
}
