import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { RefreshedEntity } from '../../core/knowledge/update/refreshed.ts';

/** What has been fetched, so that a run that was stopped goes on where it was. */
export interface Journal {
  /** Everything fetched so far, by id. */
  readonly fetched: ReadonlyMap<string, RefreshedEntity>;
  /** Ids that were asked for, whether or not they still exist. */
  readonly asked: ReadonlySet<string>;
  /** Adds one batch; it is on disk when this returns. */
  add(ids: readonly string[], entities: readonly RefreshedEntity[]): void;
  remove(): void;
}

interface Batch {
  readonly ids: readonly string[];
  readonly entities: readonly RefreshedEntity[];
}

/**
 * Opens the journal of a run. A journal of another run (other day, other endpoint, other
 * scope: see `key`) is started anew; a last line cut off by a kill is dropped.
 */
export function openJournal(path: string, key: string): Journal {
  const fetched = new Map<string, RefreshedEntity>();
  const asked = new Set<string>();
  const remember = ({ ids, entities }: Batch) => {
    for (const id of ids) asked.add(id);
    for (const entity of entities) fetched.set(entity.id, entity);
  };
  const batches = readBatches(path, key);
  if (batches) batches.forEach(remember);
  else start(path, key);
  return {
    fetched,
    asked,
    add(ids, entities) {
      appendFileSync(path, `${JSON.stringify({ ids, entities })}\n`);
      remember({ ids, entities });
    },
    remove: () => rmSync(path, { force: true }),
  };
}

function start(path: string, key: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify({ key })}\n`);
}

function readBatches(path: string, key: string): readonly Batch[] | undefined {
  if (!existsSync(path)) return undefined;
  const text = readFileSync(path, 'utf8');
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  const [header = '', ...lines] = whole.split('\n').filter(Boolean);
  if (header !== JSON.stringify({ key })) return undefined;
  if (whole !== text) truncateSync(path, Buffer.byteLength(whole));
  return lines.map((line): Batch => JSON.parse(line));
}
