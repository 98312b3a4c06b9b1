import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityRecord, FactRecord } from '../../core/knowledge/record.ts';
import type { EntityId } from '../../core/model.ts';
import { addName, anyLabel, type Draft, type DraftName, toNameRecord } from './dataset.ts';
import { priorOf } from './prior.ts';
import type { Terms } from './terms.ts';

/** "Apple Inc." is printed "Apple". */
const LEGAL_FORM = /,? (?:Inc\.?|Incorporated|Corporation|Corp\.?|Ltd\.?|Limited|S\.?A\.?|AG|SE|plc|PLC|N\.V\.|Co\.)$/;

/** A finished draft in the order of keys that the files keep. */
export function toRecord(draft: Draft, terms: Terms): EntityRecord {
  const fr = draft.label.fr ?? anyLabel(draft);
  const en = draft.label.en ?? anyLabel(draft);
  if (fr !== en && draft.kind !== 'place') shareLabels(draft, fr, en);
  const names = [...draft.names.values()].filter((name) => !isLabel(name, fr, en));
  return {
    id: draft.id,
    kind: draft.kind,
    label: fr === en ? fr : { fr, en },
    ...(names.length > 0 ? { names: names.sort(byText).map(toNameRecord) } : {}),
    ...(draft.gender === undefined ? {} : { gender: draft.gender }),
    prior: priorOf(draft),
    facts: draft.facts.map((fact) => withFileId(fact, terms)),
  };
}

/** French papers print "The Washington Post", English ones « Le Monde »: a label is a name in both languages, except of places. */
function shareLabels(draft: Draft, fr: string, en: string): void {
  for (const text of [fr, en]) {
    addName(draft, text, 'alias', 'fr');
    addName(draft, text, 'alias', 'en');
    const bare = text.replace(LEGAL_FORM, '');
    if (bare !== text) addName(draft, bare, 'alias');
  }
}

/** A name that its language's label already gives; one of both languages must be both labels. */
function isLabel(name: DraftName, fr: string, en: string): boolean {
  if (name.kind === 'surname') return false;
  return (name.lang === 'en' || name.text === fr) && (name.lang === 'fr' || name.text === en);
}

function withFileId(fact: FactRecord, terms: Terms): FactRecord {
  if (typeof fact.v !== 'object' || !('t' in fact.v)) return fact;
  return { ...fact, v: { ...fact.v, t: terms.fileId(fact.v.t) } };
}

/** Numeric Wikidata ids first, in their order, then `x:` ids by letter. */
export function compareIds(a: EntityId, b: EntityId): number {
  const numbers = [a, b].map((id) => (id.startsWith('Q') ? Number(id.slice(1)) : Number.POSITIVE_INFINITY));
  if (numbers[0] !== numbers[1]) return (numbers[0] ?? 0) - (numbers[1] ?? 0);
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Writes one `.jsonl` per shard and removes the files of earlier imports. */
export function writeRecords(folder: string, shards: ReadonlyMap<string, readonly EntityRecord[]>): void {
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder)) if (file.endsWith('.jsonl')) rmSync(join(folder, file));
  for (const [shard, records] of shards) {
    const lines = [...records].sort((a, b) => compareIds(a.id, b.id)).map((record) => JSON.stringify(record));
    writeFileSync(join(folder, `${shard}.jsonl`), `${lines.join('\n')}\n`);
  }
}

function byText(a: { text: string }, b: { text: string }): number {
  return a.text < b.text ? -1 : a.text > b.text ? 1 : 0;
}
