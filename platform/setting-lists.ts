import { type ListKey, mergedList } from '../core/setting-lists.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { loadSettings, SETTING_PREFIX, saveSetting } from './settings-store.ts';

/** Changes a list as it is when its turn comes: of two pages that add to it at once neither is lost. */
export function editList(key: ListKey, edit: (stored: readonly string[]) => readonly string[]): Promise<void> {
  return oneAtATime(SETTING_PREFIX + key, async () => saveSetting(key, edit((await loadSettings())[key])));
}

/** Stores what a reader who saw `before` made of it. */
export function saveList(key: ListKey, before: readonly string[], after: readonly string[]): Promise<void> {
  return editList(key, (stored) => mergedList(stored, before, after));
}
