import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import {
  loadPageSettings,
  loadSettings,
  resetSettings,
  saveSetting,
  watchPageSettings,
  watchSettings,
} from '../../platform/settings-store.ts';

beforeEach(() => fakeBrowser.reset());

describe('the settings store', () => {
  it('is the defaults on a new installation and stores nothing', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it('keeps a change', async () => {
    await saveSetting('markStyle', 'tint');
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, markStyle: 'tint' });
  });

  it('forgets a setting that is back at its default, so that a better default can reach it', async () => {
    await saveSetting('fuzzy', false);
    await saveSetting('fuzzy', true);
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it('keeps both of two changes made at once', async () => {
    await Promise.all([saveSetting('fuzzy', false), saveSetting('badge', false)]);
    expect(await loadSettings()).toMatchObject({ fuzzy: false, badge: false });
  });

  it('refuses an invalid value and stores nothing of it', async () => {
    await expect(saveSetting('showDelay', -5)).rejects.toThrow(RangeError);
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('reads defaults out of a corrupt store', async () => {
    await browser.storage.local.set({ 'setting.kinds': 'all', 'setting.badge': false });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, badge: false });
  });

  it('forgets every change at a reset and leaves what is not a setting', async () => {
    await browser.storage.local.set({ other: 1 });
    await saveSetting('fuzzy', false);
    await resetSettings();
    expect(await browser.storage.local.get(null)).toEqual({ other: 1 });
  });
});

describe('watchSettings', () => {
  it('tells every change, with all settings', async () => {
    const heard = vi.fn();
    watchSettings(heard);
    await saveSetting('enabled', false);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, enabled: false }));
  });

  it('is deaf to other keys, and to all after the signal aborts', async () => {
    const heard = vi.fn();
    const owner = new AbortController();
    watchSettings(heard, owner.signal);
    await browser.storage.local.set({ other: 1 });
    owner.abort();
    await saveSetting('enabled', false);
    await Promise.resolve();
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('what pages are told', () => {
  it('is the settings, with something that changes with the reader’s own names and does not say them', async () => {
    expect(await loadPageSettings()).toEqual({ ...DEFAULT_SETTINGS, ownNames: undefined });
    await browser.storage.local.set({ 'own.entries': [{ label: 'Ada Quillfeather' }] });
    const { ownNames: before } = await loadPageSettings();
    await browser.storage.local.set({ 'own.entries': [{ label: 'Ada Quillfeathes' }] });
    const { ownNames: after } = await loadPageSettings();
    expect(before).toMatch(/^\w{1,7}$/);
    expect(after).not.toBe(before);
  });

  it('is told at every change of either', async () => {
    const heard = vi.fn();
    watchPageSettings(heard);
    await browser.storage.local.set({ other: 1 });
    await saveSetting('fuzzy', false);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
    await browser.storage.local.set({ 'own.entries': [] });
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
    expect(heard.mock.lastCall?.[0]).toMatchObject({ fuzzy: false, ownNames: expect.any(String) });
  });
});
