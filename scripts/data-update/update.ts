import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { EntityRecord } from '../../core/knowledge/record.ts';
import { applyUpdate, type UpdateContext, updateContext } from '../../core/knowledge/update/apply-update.ts';
import { diffRecords } from '../../core/knowledge/update/diff.ts';
import { REFRESHED, type RefreshedEntity } from '../../core/knowledge/update/refreshed.ts';
import type { EntityId } from '../../core/model.ts';
import { type DataFile, readDataFiles, recordsOf, vocabularyOf } from '../data/read.ts';
import { openJournal } from './journal.ts';
import { PATIENT, type Patience } from './polite-fetch.ts';
import { BATCH, createClient, type Endpoint, type WikidataClient } from './wikidata.ts';

/** `posts`: states, who governs them, and whoever holds an office in the dataset; `all`: every entity with a QID. */
export type Scope = 'posts' | 'all';

export interface UpdateOptions {
  readonly data: string;
  readonly journal: string;
  readonly endpoint: Endpoint;
  readonly scope: Scope;
  readonly dryRun: boolean;
  readonly today: string;
  readonly patience?: Patience;
  readonly note: (text: string) => void;
  readonly progress: (done: number, total: number) => void;
}

export interface UpdateResult {
  /** Lines of the diff, for people. */
  readonly diff: readonly string[];
  readonly changed: number;
  readonly asked: number;
  /** Holders of posts that the dataset does not have. */
  readonly missing: readonly string[];
}

/** Refreshes the records of `data/records/`. Nothing is written before everything has been fetched. */
export async function updateRecords(options: UpdateOptions): Promise<UpdateResult> {
  const files = readDataFiles(options.data);
  const records = recordsOf(files.records);
  const vocabulary = vocabularyOf(files);
  const known = new Set([...records, ...recordsOf(files.curated)].map(({ id }) => id));
  const context = updateContext(vocabulary, known, options.today);
  const client = createClient(options.endpoint, watched(context), options.patience ?? PATIENT, options.note);
  const posts = await client.postHolders();
  const ids = idsToAsk(records, posts, options.scope);
  const journal = openJournal(options.journal, `${options.today} ${options.endpoint.instance} ${options.scope}`);
  await fetchAll(client, ids, journal, options.progress);
  const updates = files.records.map((file) => updateFile(file, journal.fetched, context));
  if (!options.dryRun) {
    writeAll(updates);
    journal.remove();
  }
  return {
    diff: updates.flatMap(({ diff }) => diff),
    changed: updates.reduce((sum, { changed }) => sum + changed, 0),
    asked: ids.length,
    missing: posts.filter((id) => !known.has(id as EntityId)),
  };
}

function watched({ wikidata }: UpdateContext): readonly string[] {
  const keys = [REFRESHED.roles, REFRESHED.posts, REFRESHED.dates, REFRESHED.numbers].flat();
  return [...new Set(keys.flatMap((key) => wikidata.get(key) ?? []))];
}

function idsToAsk(records: readonly EntityRecord[], posts: readonly string[], scope: Scope): readonly string[] {
  const named = new Set(posts);
  const wanted = records.filter((record) => {
    if (!record.id.startsWith('Q')) return false;
    return scope === 'all' || named.has(record.id) || record.facts.some(({ p }) => p === 'position');
  });
  return wanted.map(({ id }) => id);
}

async function fetchAll(
  client: WikidataClient,
  ids: readonly string[],
  journal: ReturnType<typeof openJournal>,
  progress: UpdateOptions['progress'],
): Promise<void> {
  const open = ids.filter((id) => !journal.asked.has(id));
  progress(ids.length - open.length, ids.length);
  for (let at = 0; at < open.length; at += BATCH) {
    const batch = open.slice(at, at + BATCH);
    journal.add(batch, await client.entities(batch));
    progress(ids.length - open.length + at + batch.length, ids.length);
  }
}

interface FileUpdate {
  readonly path: string;
  readonly text: string;
  readonly changed: number;
  readonly diff: readonly string[];
}

/** Lines of records that do not change stay as they are, byte for byte. */
function updateFile(
  { path }: DataFile,
  fetched: ReadonlyMap<string, RefreshedEntity>,
  context: UpdateContext,
): FileUpdate {
  const diff: string[] = [];
  let changed = 0;
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => {
      if (line === '') return line;
      const record: EntityRecord = JSON.parse(line);
      const entity = fetched.get(record.id);
      const updated = entity ? applyUpdate(record, entity, context) : record;
      const changes = diffRecords(record, updated);
      if (changes.length === 0) return line;
      changed++;
      diff.push(...changes);
      return JSON.stringify(updated);
    });
  return { path, text: lines.join('\n'), changed, diff };
}

/** All new files are whole on disk before the first takes its place. */
function writeAll(updates: readonly FileUpdate[]): void {
  const changed = updates.filter((update) => update.changed > 0);
  const temporary = (path: string) => `${path}.update.tmp`;
  try {
    for (const { path, text } of changed) writeFileSync(temporary(path), text);
  } catch (error) {
    for (const { path } of changed) rmSync(temporary(path), { force: true });
    throw error;
  }
  for (const { path } of changed) renameSync(temporary(path), path);
}
