import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadSettings, saveSetting } from '../../platform/settings-store.ts';
import { mirrorSettings } from '../../platform/settings-sync.ts';

const synced = () => browser.storage.sync.get(null);

beforeEach(() => {
  fakeBrowser.reset();
  mirrorSettings();
});

describe('without the reader’s wish', () => {
  it('nothing leaves this browser and nothing comes in', async () => {
    await saveSetting('fuzzy', false);
    await browser.storage.sync.set({ 'setting.badge': false });
    expect(await synced()).toEqual({ 'setting.badge': false });
    expect((await loadSettings()).badge).toBe(true);
  });
});

describe('when the reader wants it', () => {
  it('joining takes what the others changed, adds what only this browser has, and resets nobody', async () => {
    await browser.storage.sync.set({ 'setting.markStyle': 'tint', 'setting.badge': false });
    await saveSetting('fuzzy', false);
    await saveSetting('markStyle', 'dashed');
    await saveSetting('sync', true);
    await vi.waitFor(async () =>
      expect(await loadSettings()).toMatchObject({ badge: false, fuzzy: false, markStyle: 'tint' }),
    );
    await vi.waitFor(async () =>
      expect(await synced()).toEqual({
        'setting.markStyle': 'tint',
        'setting.badge': false,
        'setting.fuzzy': false,
      }),
    );
  });

  it('changes go both ways, a return to the default too', async () => {
    await saveSetting('sync', true);
    await saveSetting('fuzzy', false);
    await vi.waitFor(async () => expect(await synced()).toEqual({ 'setting.fuzzy': false }));
    await browser.storage.sync.remove('setting.fuzzy');
    await vi.waitFor(async () => expect((await loadSettings()).fuzzy).toBe(true));
  });

  it('the later of two changes to one key wins and the stores come to rest alike', async () => {
    await saveSetting('sync', true);
    await Promise.all([saveSetting('markStyle', 'dashed'), browser.storage.sync.set({ 'setting.markStyle': 'tint' })]);
    await vi.waitFor(async () => {
      const here = (await loadSettings()).markStyle;
      expect((await synced())['setting.markStyle']).toBe(here);
    });
  });

  it('a value that is not valid here is not taken over', async () => {
    await saveSetting('sync', true);
    await browser.storage.sync.set({ 'setting.showDelay': 'fast', 'setting.unknown': 1 });
    await Promise.resolve();
    expect(await browser.storage.local.get(['setting.showDelay', 'setting.unknown'])).toEqual({});
  });

  it('a value too large for the vendor’s store stays here, the others go', async () => {
    await saveSetting('sync', true);
    const set = browser.storage.sync.set.bind(browser.storage.sync);
    vi.spyOn(browser.storage.sync, 'set').mockImplementation(async (items) => {
      if ('setting.muted' in items) throw new Error('QUOTA_BYTES_PER_ITEM');
      await set(items);
    });
    await saveSetting('muted', ['Q90']);
    await saveSetting('fuzzy', false);
    await vi.waitFor(async () => expect(await synced()).toEqual({ 'setting.fuzzy': false }));
    expect((await loadSettings()).muted).toEqual(['Q90']);
  });
});
