import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { EntityRecord } from '../core/knowledge/record.ts';
import { buildDataset } from './import/build.ts';
import type { Draft } from './import/dataset.ts';
import { termsToTsv } from './import/terms.ts';
import { toRecord, writeRecords } from './import/write.ts';

const DATA = join(import.meta.dirname, '..', 'data');

/** `npm run import -- --reference DIR`: remakes `data/records` and `data/terms.tsv` from the sources. */
function main(): void {
  const { values } = parseArgs({ options: { reference: { type: 'string' } } });
  const reference = values.reference;
  if (reference === undefined || !existsSync(reference)) {
    console.error('import: give the folder of reference tables: npm run import -- --reference DIR');
    process.exitCode = 2;
    return;
  }
  const dataset = buildDataset(reference);
  const drafts = [...dataset.drafts.values()];
  const shards = new Map<string, EntityRecord[]>();
  for (const draft of drafts) shards.set(shardOf(draft), [...(shards.get(shardOf(draft)) ?? []), toRecord(draft)]);
  writeRecords(join(DATA, 'records'), shards);
  for (const draft of drafts)
    for (const { v } of draft.facts) if (typeof v === 'object' && 't' in v) dataset.terms.markUsed(v.t);
  writeFileSync(join(DATA, 'terms.tsv'), termsToTsv(dataset.terms.used()));
  console.log(`${drafts.length} entities`);
}

function shardOf(draft: Draft): string {
  return draft.kind;
}

main();
