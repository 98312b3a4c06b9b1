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

/** Reads a row, or as much of it as is wanted, with the entity's state in its place among them. */
export function readNeighbours(
  reader: ByteReader,
  state: EntityIndex | undefined,
  wanted = Number.POSITIVE_INFINITY,
): Uint32Array {
  const count = Math.min(reader.varint(), wanted);
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

/**
 * The entities of one state, from the column of states, sorted; no more than are wanted. Each is
 * looked for by the engine itself, which takes nothing for code that has not run yet.
 *
 * @param places 1 + place of the state of each entity, 0 for none
 */
export function membersOfState(places: Uint16Array, place: number, wanted = Number.POSITIVE_INFINITY): Uint32Array {
  const members: EntityIndex[] = [];
  for (let at = places.indexOf(place + 1); at >= 0 && members.length < wanted; at = places.indexOf(place + 1, at + 1))
    members.push(at);
  return Uint32Array.from(members);
}

/** Two sorted rows as one, sorted, each entity once. */
export function mergeRows(first: Uint32Array, second: Uint32Array): Uint32Array {
  const merged = new Uint32Array(first.length + second.length);
  merged.set(first);
  merged.set(second, first.length);
  merged.sort();
  return merged.filter((index, at) => at === 0 || index !== merged[at - 1]);
}
