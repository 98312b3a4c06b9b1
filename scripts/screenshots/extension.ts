import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cutKnowledge } from '../../core/knowledge/encode.ts';
import { compileDataset } from '../data/compile.ts';
import { readDataFiles } from '../data/read.ts';
import { buildFolder } from '../lib/extension-build.ts';
import { ROOT } from '../lib/process.ts';

/** A few entities that do not change: pictures change only when the interface does. */
const SOURCES = join(ROOT, 'tests', 'visual', 'data');
/** Their day: facts are as of before it. */
const DAY = '2026-11-22';

/** The e2e build for Chromium with the small dataset of the pictures in it; `remove` it after use. */
export async function picturedExtension(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'reperes-pictures-'));
  await cp(buildFolder('chromium', 'e2e'), folder, { recursive: true });
  const { knowledge, gazetteer, search, manifest } = compileDataset(readDataFiles(SOURCES), DAY);
  const write = (name: string, content: Uint8Array | string) => writeFile(join(folder, 'dataset', name), content);
  const { entities, rest } = cutKnowledge(knowledge);
  await write('entities.bin', new Uint8Array(entities));
  await write('facts.bin', new Uint8Array(rest));
  await write('gazetteer.bin', new Uint8Array(gazetteer));
  await write('search.bin', new Uint8Array(search));
  await write('manifest.json', JSON.stringify(manifest));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
