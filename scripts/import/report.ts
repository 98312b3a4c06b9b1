import type { EntityRecord } from '../../core/knowledge/record.ts';
import { ENTITY_KINDS } from '../../core/model.ts';
import type { Draft } from './dataset.ts';

type Entry = readonly [Draft, EntityRecord];

/** The table of counts that the import prints: by kind, then by source. */
export function report(entries: readonly Entry[]): string {
  const kinds = ENTITY_KINDS.map((kind) =>
    kindLine(
      kind,
      entries.filter(([, record]) => record.kind === kind),
    ),
  );
  const sources = countSources(entries).map(([source, count]) => `${source.padEnd(18)}${String(count).padStart(9)}`);
  const total = kindLine('all', entries);
  return [
    'kind              entities    facts  median',
    ...kinds,
    total,
    '',
    'source               facts',
    ...sources,
  ].join('\n');
}

function kindLine(name: string, entries: readonly Entry[]): string {
  const counts = entries.map(([, record]) => record.facts.length).sort((a, b) => a - b);
  const facts = counts.reduce((sum, count) => sum + count, 0);
  const median = counts[Math.floor(counts.length / 2)] ?? 0;
  return `${name.padEnd(18)}${String(entries.length).padStart(8)}${String(facts).padStart(9)}${String(median).padStart(8)}`;
}

function countSources(entries: readonly Entry[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const [, record] of entries) {
    for (const fact of record.facts) {
      const source = fact.src.split('@')[0] ?? '';
      counts.set(source, (counts.get(source) ?? 0) + 1);
    }
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}
