import type { EntityRecord, FactRecord } from '../record.ts';

/** What changes of one record, as lines a person can read; empty when nothing does. */
export function diffRecords(before: EntityRecord, after: EntityRecord): readonly string[] {
  const lines = [...diffLabel(before, after), ...diffNames(before, after), ...diffFacts(before, after)];
  if (before.gender !== after.gender) lines.push(`  ~ gender: ${before.gender ?? '—'} → ${after.gender ?? '—'}`);
  return lines.length === 0 ? [] : [`${after.id} ${labelText(after)}`, ...lines];
}

function diffLabel(before: EntityRecord, after: EntityRecord): string[] {
  const [old, next] = [labelText(before), labelText(after)];
  return old === next ? [] : [`  ~ label: ${old} → ${next}`];
}

function labelText({ label }: EntityRecord): string {
  return typeof label === 'string' ? label : `${label.fr} / ${label.en}`;
}

function diffNames(before: EntityRecord, after: EntityRecord): string[] {
  const known = new Set((before.names ?? []).map((name) => JSON.stringify(name)));
  const added = (after.names ?? []).filter((name) => !known.has(JSON.stringify(name)));
  return added.map(
    (name) => `  + name: ${typeof name === 'string' ? name : `${name.text} (${name.lang ?? 'fr, en'})`}`,
  );
}

function diffFacts(before: EntityRecord, after: EntityRecord): string[] {
  const old = new Set(before.facts.map(factText));
  const next = new Set(after.facts.map(factText));
  return [
    ...before.facts.filter((fact) => !next.has(factText(fact))).map((fact) => `  - ${factText(fact)}`),
    ...after.facts.filter((fact) => !old.has(factText(fact))).map((fact) => `  + ${factText(fact)}`),
  ];
}

function factText({ p, v, since, until, src }: FactRecord): string {
  const value = typeof v === 'object' ? Object.values(v).join(' ') : String(v);
  const period = since || until ? ` [${since ?? ''}…${until ?? ''}]` : '';
  return `${p}: ${value}${period} (${src})`;
}
