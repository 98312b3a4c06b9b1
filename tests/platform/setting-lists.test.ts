import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { OwnEntry } from '../../core/own-entries.ts';
import { switchOff } from '../../entrypoints/background/switches.ts';
import { changeOwnEntries, loadOwnEntries } from '../../platform/own-entries-store.ts';
import { editList, saveList } from '../../platform/setting-lists.ts';
import { loadSettings, saveSetting } from '../../platform/settings-store.ts';
import { stubLocks } from './locks.ts';

const HOST = 'www.example.org';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  stubLocks();
  // As in browsers, others get their turn while the store reads: without locks the last one to write would win.
  const get = browser.storage.local.get.bind(browser.storage.local);
  vi.spyOn(browser.storage.local, 'get').mockImplementation((async (keys: null) => {
    const found = await get(keys);
    await new Promise((resolve) => setTimeout(resolve, 1));
    return found;
  }) as typeof get);
});

describe('a list that several pages change at once', () => {
  it('holds every name they add', async () => {
    const ids = Array.from({ length: 20 }, (_, n) => `Q${n + 1}` as const);
    await Promise.all(ids.map((entity) => switchOff({ what: 'muted', entity, words: 'Nom', host: HOST, undo: false })));
    expect((await loadSettings()).muted).toEqual(ids);
  });

  it('holds every site, whoever adds or takes out', async () => {
    await saveSetting('sitesOff', ['a.example']);
    await Promise.all([
      saveList('sitesOff', ['a.example'], ['a.example', 'b.example']),
      saveList('sitesOff', ['a.example'], []),
      editList('sitesOff', (sites) => [...sites, 'c.example']),
      switchOff({ what: 'off-here', entity: 'Q1', words: '', host: HOST, undo: false }),
    ]);
    expect((await loadSettings()).sitesOff.toSorted()).toEqual(['b.example', 'c.example', HOST]);
  });

  it('refuses what is no list, and goes on', async () => {
    const wrong = editList('muted', () => [7] as unknown as string[]);
    await expect(wrong).rejects.toThrow(RangeError);
    await editList('muted', () => ['Q1']);
    expect((await loadSettings()).muted).toEqual(['Q1']);
  });
});

describe('the reader’s own names, which two pages change at once', () => {
  const entry = (id: OwnEntry['id'], label: string): OwnEntry => {
    return { id, kind: 'person', label, names: [], note: '', date: '2026-11-22' };
  };

  it('are all kept', async () => {
    const [ada, bea] = [entry('x:own-ada', 'Ada'), entry('x:own-bea', 'Bea')];
    await Promise.all([changeOwnEntries([], [ada]), changeOwnEntries([], [bea])]);
    expect(await loadOwnEntries()).toEqual([ada, bea]);
  });

  it('are all kept when both have the same label', async () => {
    const [one, two] = [entry('x:own-ada', 'Ada'), { ...entry('x:own-ada', 'Ada'), note: 'Une autre' }];
    await Promise.all([changeOwnEntries([], [one]), changeOwnEntries([], [two])]);
    expect((await loadOwnEntries()).map(({ id, note }) => [id, note])).toEqual([
      ['x:own-ada', ''],
      ['x:own-ada-2', 'Une autre'],
    ]);
  });

  it('are not replaced by one that is not valid', async () => {
    const ada = entry('x:own-ada', 'Ada');
    await changeOwnEntries([], [ada]);
    await expect(changeOwnEntries([ada], [ada, entry('x:own-b', '')])).rejects.toThrow(RangeError);
    expect(await loadOwnEntries()).toEqual([ada]);
  });
});

describe('what a card switches off', () => {
  const meant = { entity: 'Q90', words: 'Paris', host: HOST } as const;

  it.each([
    ['muted', 'muted', ['Q90']],
    ['refused', 'refused', ['Q90 Paris']],
    ['off-here', 'sitesOff', [HOST]],
    ['off-everywhere', 'enabled', false],
  ] as const)('%s is stored once, and taken back', async (what, key, expected) => {
    const before = (await loadSettings())[key];
    await switchOff({ what, ...meant, undo: false });
    await switchOff({ what, ...meant, undo: false });
    expect((await loadSettings())[key]).toEqual(expected);
    await switchOff({ what, ...meant, undo: true });
    expect((await loadSettings())[key]).toEqual(before);
  });
});
