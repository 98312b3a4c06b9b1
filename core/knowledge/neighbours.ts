import type { EntityId, EntityIndex } from '../model.ts';
import type { ByteReader, ByteWriter } from './bytes.ts';
import type { EntityRecord } from './record.ts';

/** Finds the index of an id, or throws: dangling references are refused before this point. */
export type IndexOf = (id: EntityId) => EntityIndex;

/**
 * Who is linked to whom by a fact, in either direction, sorted, each once; without the
 * links between an entity and its state, half of all: the column of states has them.
 *
 * @param stateOf index + 1 of the state of each entity, 0 for none
 */
export function neighboursBeyondStates(
  records: readonly EntityRecord[],
  indexOf: IndexOf,
  stateOf: Uint32Array,
): readonly (readonly EntityIndex[])[] {
  const rows = records.map(() => new Set<EntityIndex>());
  records.forEach((record, from) => {
    for (const id of entitiesOf(record)) {
      const to = indexOf(id);
      if (to === from || stateOf[from] === to + 1 || stateOf[to] === from + 1) continue;
      rows[from]?.add(to);
      rows[to]?.add(from);
    }
  });
  return rows.map((row) => [...row].sort((a, b) => a - b));
}

/** Every entity that the facts of a record refer to. */
function* entitiesOf(record: EntityRecord) {
  for (const { v } of record.facts) {
    if (typeof v !== 'object') continue;
    if ('e' in v) yield v.e;
    else if ('t' in v && v.of !== undefined) yield v.of;
  }
}

/** A row: how many, then each as its distance from the one before. */
export function writeNeighbours(row: readonly EntityIndex[], out: ByteWriter): void {
  out.varint(row.length);
  let last = 0;
  for (const index of row) {
    out.varint(index - last);
    last = index;
  }
}

/** Reads a row, with the entity's state in its place among them. */
export function readNeighbours(reader: ByteReader, state: EntityIndex | undefined): Uint32Array {
  const count = reader.varint();
  const row = new Uint32Array(state === undefined ? count : count + 1);
  let at = 0;
  let last = 0;
  let pending = state;
  for (let i = 0; i < count; i++) {
    last += reader.varint();
    if (pending !== undefined && pending < last) {
      row[at++] = pending;
      pending = undefined;
    }
    row[at++] = last;
  }
  if (pending !== undefined) row[at] = pending;
  return row;
}

/** Leaves a row unread. */
export function skipNeighbours(reader: ByteReader): void {
  for (let count = reader.varint(); count > 0; count--) reader.varint();
}

/**
 * The entities of each state, from the column of states: sorted, one row a state.
 *
 * @param places 1 + place of the state of each entity, 0 for none
 */
export function membersOfStates(places: Uint16Array, states: number): readonly Uint32Array[] {
  const counts = new Uint32Array(states + 1);
  for (let index = 0; index < places.length; index++) counts[places[index] as number]!++;
  const rows = Array.from(counts, (count) => new Uint32Array(count));
  const filled = new Uint32Array(states + 1);
  for (let index = 0; index < places.length; index++) {
    const place = places[index] as number;
    if (place !== 0) rows[place]![filled[place]!++] = index;
  }
  return rows.slice(1);
}

/** Two sorted rows as one, sorted, each entity once. */
export function mergeRows(first: Uint32Array, second: Uint32Array): Uint32Array {
  const merged = new Uint32Array(first.length + second.length);
  merged.set(first);
  merged.set(second, first.length);
  merged.sort();
  return merged.filter((index, at) => at === 0 || index !== merged[at - 1]);
}
