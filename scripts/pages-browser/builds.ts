import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the extension that is allowed, and so runs, on these pages; the list of news sites does not have all of a folder's. */
export async function buildFor(folder: string, matches: readonly string[]): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'reperes-build-'));
  await cp(folder, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  manifest.host_permissions = matches;
  await writeFile(path, JSON.stringify(manifest));
  return copy;
}

export const EVERY_PAGE = ['https://*/*'];
/** The extension is there, but on no page. */
export const NO_PAGE = ['https://reperes.invalid/*'];
