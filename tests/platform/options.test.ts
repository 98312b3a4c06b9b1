import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { createOptionsPort } from '../../platform/options.ts';
import { loadSettings, saveSetting } from '../../platform/settings-store.ts';

const port = createOptionsPort();
const permissions = { request: vi.fn(async () => true), remove: vi.fn(async () => true) };

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(browser.permissions, permissions);
});

describe('the settings page and the browser', () => {
  it('an import replaces every setting, those it does not name by their defaults', async () => {
    await saveSetting('theme', 'dark');
    await port.replace({ ...DEFAULT_SETTINGS, markStyle: 'tint' });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, markStyle: 'tint' });
  });

  it.each([['example.org'], ['*.example.org']])(
    '%s is asked for, and given back, with its subdomains',
    async (site) => {
      await port.allow(site);
      await port.disallow(site);
      expect(permissions.request).toHaveBeenCalledWith({ origins: ['*://*.example.org/*'] });
      expect(permissions.remove).toHaveBeenCalledWith({ origins: ['*://*.example.org/*'] });
    },
  );

  it('commands come with their keys, those without keys too', async () => {
    Object.assign(browser.commands, {
      getAll: async () => [
        { name: 'next-mark', description: 'Aller au nom suivant', shortcut: 'Alt+Shift+J' },
        { name: 'toggle-site', description: 'Couper ici' },
      ],
    });
    expect(await port.shortcuts()).toEqual([
      { command: 'next-mark', keys: 'Alt+Shift+J' },
      { command: 'toggle-site', keys: '' },
    ]);
  });

  it('answers without data when nobody answers', async () => {
    vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(new Error('gone'));
    expect(await port.datasetInfo()).toBeUndefined();
    expect(await port.details(['Q90'], 'fr')).toEqual([]);
    expect(await port.outline()).toBeUndefined();
  });
});
