import type { WorldOutline } from '../core/card/outline.ts';
import { readPacked } from './dataset-bytes.ts';

/**
 * The coasts of the locator map, from a file packed with the extension: in the background’s script
 * they would be compiled at each start, a seventh of it, and few starts show a map.
 */
export async function readOutline(): Promise<WorldOutline> {
  return (await readPacked('world-outline.json')).json();
}
