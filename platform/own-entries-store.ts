import { browser } from 'wxt/browser';
import { checkOwnEntry, mergedEntries, type OwnEntry } from '../core/own-entries.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { OWN_ENTRIES_KEY as KEY, watchStore } from './settings-store.ts';

/** The reader's entries; what a corrupt store holds besides is passed over, not lost. */
export async function loadOwnEntries(): Promise<readonly OwnEntry[]> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(stored) ? stored.filter((entry): entry is OwnEntry => checkOwnEntry(entry) === undefined) : [];
}

/** Stores what a reader who saw `before` made of it; what another page added meanwhile stays. Throws as `saveOwnEntries` does. */
export function changeOwnEntries(before: readonly OwnEntry[], after: readonly OwnEntry[]): Promise<void> {
  return oneAtATime(KEY, async () => saveOwnEntries(mergedEntries(await loadOwnEntries(), before, after)));
}

/** Replaces all entries. Throws a RangeError when one is not valid, and then stores nothing. */
export async function saveOwnEntries(entries: readonly OwnEntry[]): Promise<void> {
  for (const entry of entries) {
    const problem = checkOwnEntry(entry);
    if (problem !== undefined) throw new RangeError(`${entry.label}: ${problem}`);
  }
  await browser.storage.local.set({ [KEY]: entries });
}

/** Calls back with all entries whenever they changed, in any context, until the signal aborts. */
export function watchOwnEntries(callback: (entries: readonly OwnEntry[]) => void, signal?: AbortSignal): void {
  watchStore((key) => key === KEY, loadOwnEntries, callback, signal);
}
