import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const MODULES = join(import.meta.dirname, 'node_modules');

/** True when the data packages of this folder's own manifest are installed. */
export function packagesInstalled(): boolean {
  return existsSync(join(MODULES, 'name-suggestion-index'));
}

/** Text of a file inside a data package; read, not imported, so that types and loaders of the package do not matter. */
export function packageText(path: string): string {
  return readFileSync(join(MODULES, path), 'utf8');
}

export function packageJson<T>(path: string): T {
  return JSON.parse(packageText(path)) as T;
}
