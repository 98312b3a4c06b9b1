import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clearBadges, showBadge } from '../../../entrypoints/background/badge.ts';
import { runCommand } from '../../../entrypoints/background/commands.ts';
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
