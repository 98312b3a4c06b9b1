import { act, cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { type SettingsSource, useSettings } from '../../components/use-settings.ts';
import { mergedList } from '../../core/setting-lists.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';

afterEach(cleanup);

/** A store whose writes end when the test says so. */
function slowStore() {
  let stored: Settings = DEFAULT_SETTINGS;
  let notify: (settings: Settings) => void = () => {};
  const writes: { end(): void; fail(): void }[] = [];
  const source: SettingsSource = {
    loadSettings: async () => stored,
    saveSetting: (key, value) =>
      new Promise((resolve, reject) => {
        const end = () => {
          stored = { ...stored, [key]: value };
          resolve();
        };
        writes.push({ end, fail: () => reject(new Error('full')) });
      }),
    saveList: async (key, before, after) => {
      stored = { ...stored, [key]: mergedList(stored[key], before, after) };
    },
    watchSettings: (callback) => {
      notify = callback;
    },
  };
  const addElsewhere = (change: Partial<Settings>) => {
    stored = { ...stored, ...change };
  };
  return { source, writes, addElsewhere, tellStored: () => notify(stored) };
}

async function showSettings() {
  const store = slowStore();
  const { result } = renderHook(() => useSettings(store.source));
  await waitFor(() => expect(result.current.settings).toEqual(DEFAULT_SETTINGS));
  return { ...store, shown: () => result.current.settings, save: result.current.save };
}

describe('a setting that the reader changes', () => {
  it('is shown before it is stored', async () => {
    const { save, shown } = await showSettings();
    void act(() => void save('enabled', false));
    expect(shown()?.enabled).toBe(false);
  });

  it('is not put back by what the store held before', async () => {
    const { save, shown, tellStored } = await showSettings();
    void act(() => void save('enabled', false));
    void act(() => tellStored());
    expect(shown()?.enabled).toBe(false);
  });

  it('is not put back when an earlier change reaches the store first', async () => {
    const { save, shown, writes, tellStored } = await showSettings();
    void act(() => void save('enabled', false));
    void act(() => void save('enabled', true));
    await act(() => writes[0]?.end());
    void act(() => tellStored());
    expect(shown()?.enabled).toBe(true);
  });

  it('goes back to what is stored when it cannot be stored', async () => {
    const { save, shown, writes } = await showSettings();
    let failed: Promise<unknown> = Promise.resolve();
    void act(() => {
      failed = save('enabled', false).catch((error: unknown) => error);
    });
    await act(() => writes[0]?.fail());
    expect(await failed).toBeInstanceOf(Error);
    await waitFor(() => expect(shown()?.enabled).toBe(true));
  });

  it('follows the store again afterwards', async () => {
    const { save, shown, writes, tellStored } = await showSettings();
    void act(() => void save('theme', 'dark'));
    await act(() => writes[0]?.end());
    await waitFor(() => expect(shown()?.theme).toBe('dark'));
    void act(() => tellStored());
    expect(shown()?.theme).toBe('dark');
  });
});

describe('a list that the reader changes', () => {
  it('keeps what another page added to it a moment before', async () => {
    const { save, shown, addElsewhere } = await showSettings();
    addElsewhere({ muted: ['Q142'] });
    await act(() => save('muted', ['Q90']));
    await waitFor(() => expect(shown()?.muted).toEqual(['Q142', 'Q90']));
  });

  it('holds both of two changes that follow each other before anything is drawn', async () => {
    const { save, shown } = await showSettings();
    await act(async () => {
      await Promise.all([save('muted', ['Q90']), save('muted', ['Q90', 'Q142'])]);
    });
    await waitFor(() => expect(shown()?.muted).toEqual(['Q90', 'Q142']));
  });
});
