import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { OwnEntry } from '../../core/own-entries.ts';
import { loadOwnEntries, saveOwnEntries, watchOwnEntries } from '../../platform/own-entries-store.ts';

const entry: OwnEntry = { id: 'x:own-a', kind: 'place', label: 'Arvor', names: [], note: '', date: '2026-11-22' };

beforeEach(() => fakeBrowser.reset());

it('keeps entries', async () => {
  expect(await loadOwnEntries()).toEqual([]);
  await saveOwnEntries([entry]);
  expect(await loadOwnEntries()).toEqual([entry]);
});

it('stores nothing when one entry is not valid', async () => {
  await saveOwnEntries([entry]);
  await expect(saveOwnEntries([{ ...entry, label: '' }])).rejects.toThrow(RangeError);
  expect(await loadOwnEntries()).toEqual([entry]);
});

it('passes over what a corrupt store holds', async () => {
  await browser.storage.local.set({ 'own.entries': [{ nonsense: true }, entry] });
  expect(await loadOwnEntries()).toEqual([entry]);
});

it('tells changes until the signal aborts', async () => {
  const heard = vi.fn();
  const owner = new AbortController();
  watchOwnEntries(heard, owner.signal);
  await saveOwnEntries([entry]);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith([entry]));
  owner.abort();
  await saveOwnEntries([]);
  expect(heard).toHaveBeenCalledTimes(1);
});
