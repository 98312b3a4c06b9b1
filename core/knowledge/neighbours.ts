import type { EntityId, EntityIndex } from '../model.ts';
import type { EntityRecord } from './record.ts';

/** Finds the index of an id, or throws: dangling references are refused before this point. */
export type IndexOf = (id: EntityId) => EntityIndex;

/** Neighbours of entity i: `neighbours[starts[i] … starts[i + 1]]`, sorted, each once. */
export interface SparseRows {
  readonly starts: Uint32Array;
  readonly neighbours: Uint32Array;
}

/** Who is linked to whom by a fact, in either direction. */
export function buildNeighbours(records: readonly EntityRecord[], indexOf: IndexOf): SparseRows {
  const edges = collectEdges(records, indexOf);
  const starts = new Uint32Array(records.length + 1);
  for (const edge of edges) starts[Math.floor(edge / records.length) + 1]!++;
  for (let i = 0; i < records.length; i++) starts[i + 1]! += starts[i]!;
  const neighbours = Uint32Array.from(edges, (edge) => edge % records.length);
  return { starts, neighbours };
}

/** Each directed edge as `from × count + to`, sorted: 110,000² fits a double exactly. */
function collectEdges(records: readonly EntityRecord[], indexOf: IndexOf): Float64Array {
  const edges: number[] = [];
  records.forEach((record, from) => {
    for (const id of entitiesOf(record)) {
      const to = indexOf(id);
      if (to !== from) edges.push(from * records.length + to, to * records.length + from);
    }
  });
  const sorted = Float64Array.from(edges).sort();
  return sorted.filter((edge, at) => at === 0 || edge !== sorted[at - 1]);
}

/** Every entity that the facts of a record refer to. */
function* entitiesOf(record: EntityRecord) {
  for (const { v } of record.facts) {
    if (typeof v !== 'object') continue;
    if ('e' in v) yield v.e;
    else if ('t' in v && v.of !== undefined) yield v.of;
  }
}
