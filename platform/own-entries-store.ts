import { browser } from 'wxt/browser';
import { checkOwnEntry, type OwnEntry } from '../core/own-entries.ts';
import { releaseOn } from './context.ts';

/** One key for all: the reader edits them in one place, and the linker wants them together. */
const KEY = 'own.entries';

/** The reader's entries; what a corrupt store holds besides is passed over, not lost. */
export async function loadOwnEntries(): Promise<readonly OwnEntry[]> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(stored) ? stored.filter((entry): entry is OwnEntry => checkOwnEntry(entry) === undefined) : [];
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
  const listener = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area !== 'local' || !(KEY in changes)) return;
    void loadOwnEntries().then((entries) => {
      if (!signal?.aborted) callback(entries);
    });
  };
  browser.storage.onChanged.addListener(listener);
  releaseOn(signal, () => browser.storage.onChanged.removeListener(listener));
}
