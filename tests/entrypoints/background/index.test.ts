import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clearBadges, showBadge } from '../../../entrypoints/background/badge.ts';
import { runCommand } from '../../../entrypoints/background/commands.ts';
import { registerReaderSites } from '../../../entrypoints/background/reader-sites.ts';
import { injectEverywhere } from '../../../entrypoints/background/take-over.ts';
import { loadSettings, saveSetting } from '../../../platform/settings-store.ts';
import { stubLocks } from '../../platform/locks.ts';

beforeEach(() => {
  fakeBrowser.reset();
  stubLocks();
});

describe('commands', () => {
  it('toggle switches everything off and on', async () => {
    await runCommand('toggle', undefined);
    expect((await loadSettings()).enabled).toBe(false);
    await runCommand('toggle', undefined);
    expect((await loadSettings()).enabled).toBe(true);
  });

  it('toggle-site switches the tab’s host off, and on again whatever pattern had it off', async () => {
    const tab = { url: 'https://www.journal.example/article' };
    await runCommand('toggle-site', tab);
    expect((await loadSettings()).sitesOff).toEqual(['www.journal.example']);
    await saveSetting('sitesOff', ['journal.example', 'other.example']);
    await runCommand('toggle-site', tab);
    expect((await loadSettings()).sitesOff).toEqual(['other.example']);
  });

  it('toggle-site does nothing on a tab without a host', async () => {
    await runCommand('toggle-site', { url: 'about:blank' });
    await runCommand('toggle-site', undefined);
    expect((await loadSettings()).sitesOff).toEqual([]);
  });

  it('next-mark and previous-mark ask the tab', async () => {
    const send = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue({ ok: true, value: null } as never);
    await runCommand('next-mark', { id: 3 });
    await runCommand('previous-mark', { id: 3 });
    expect(send.mock.calls.map(([tab, message]) => [tab, (message as { params: unknown }).params])).toEqual([
      [3, { direction: 'next' }],
      [3, { direction: 'previous' }],
    ]);
  });
});

describe('the badge', () => {
  it('shows the number of entities and nothing at zero', async () => {
    await showBadge(1, 14);
    expect(await browser.action.getBadgeText({ tabId: 1 })).toBe('14');
    await showBadge(1, 0);
    expect(await browser.action.getBadgeText({ tabId: 1 })).toBe('');
  });

  it('is cleared on every tab', async () => {
    const tab = await browser.tabs.create({});
    await showBadge(tab.id as number, 14);
    await clearBadges();
    expect(await browser.action.getBadgeText({ tabId: tab.id as number })).toBe('');
  });
});

describe('the reader’s own sites', () => {
  function grant(origins: string[], registered: { id: string }[]) {
    vi.spyOn(browser.permissions, 'getAll').mockResolvedValue({ origins } as never);
    vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
      manifest_version: 3,
      name: 'x',
      version: '1',
      content_scripts: [{ matches: ['*://*.lemonde.fr/*'], js: [] }],
    });
    vi.spyOn(browser.scripting, 'getRegisteredContentScripts').mockResolvedValue(registered as never);
    return {
      register: vi.spyOn(browser.scripting, 'registerContentScripts').mockResolvedValue(),
      unregister: vi.spyOn(browser.scripting, 'unregisterContentScripts').mockResolvedValue(),
    };
  }

  it('get the content script when granted, beyond those of the manifest', async () => {
    const { register } = grant(['*://*.lemonde.fr/*', '*://blog.example/*'], []);
    await registerReaderSites();
    expect(register.mock.calls[0]?.[0]).toMatchObject([{ id: 'reader-sites', matches: ['*://blog.example/*'] }]);
  });

  it('lose it when the grant is taken back', async () => {
    const { register, unregister } = grant(['*://*.lemonde.fr/*'], [{ id: 'reader-sites' }]);
    await registerReaderSites();
    expect(unregister).toHaveBeenCalledWith({ ids: ['reader-sites'] });
    expect(register).not.toHaveBeenCalled();
  });
});

describe('pages that were open before this version', () => {
  const scripts = [{ matches: ['*://*.lemonde.fr/*'], js: ['content.js'], css: ['content.css'] }];

  function open(tabs: { id?: number }[]) {
    vi.spyOn(browser.permissions, 'getAll').mockResolvedValue({ origins: ['*://*.lemonde.fr/*'] } as never);
    vi.spyOn(browser.tabs, 'query').mockResolvedValue(tabs as never);
    const manifest = { manifest_version: 3, name: 'x', version: '1', content_scripts: scripts } as const;
    vi.spyOn(browser.runtime, 'getManifest').mockReturnValue(manifest as never);
    vi.spyOn(browser.scripting, 'insertCSS').mockResolvedValue();
    return vi.spyOn(browser.scripting, 'executeScript').mockResolvedValue([] as never);
  }

  it('get the content script of the manifest', async () => {
    const execute = open([{ id: 5 }, {}, { id: 6 }]);
    await injectEverywhere();
    expect(execute.mock.calls.map(([call]) => call)).toEqual([
      { target: { tabId: 5 }, files: ['content.js'] },
      { target: { tabId: 6 }, files: ['content.js'] },
    ]);
  });

  it('that are gone by then stop none of the others', async () => {
    const execute = open([{ id: 5 }, { id: 6 }]).mockRejectedValueOnce(new Error('No tab with id: 5'));
    await injectEverywhere();
    expect(execute).toHaveBeenCalledTimes(2);
  });
});
