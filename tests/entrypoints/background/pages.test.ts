import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  catchUpIfForgotten,
  injectEverywhere,
  keepPagesInStep,
  registerPages,
} from '../../../entrypoints/background/pages.ts';
import { loadSettings, saveSetting } from '../../../platform/settings-store.ts';
import { stubLocks } from '../../platform/locks.ts';

interface Script {
  readonly id: string;
  readonly matches: string[];
  readonly excludeMatches?: string[];
}

const NEWS = '*://*.lemonde.fr/*';
const BLOG = '*://*.blog.example/*';
let registered: Script[];
let execute: ReturnType<typeof vi.fn>;

beforeEach(() => {
  fakeBrowser.reset();
  stubLocks();
  registered = [];
  execute = vi.fn().mockResolvedValue([]);
  allow([NEWS]);
  open([]);
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ host_permissions: [NEWS] } as never);
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved])
    vi.spyOn(event, 'addListener').mockImplementation(() => {});
  Object.assign(browser.scripting, {
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) => registered.filter(({ id }) => ids.includes(id)),
    registerContentScripts: async (added: Script[]) => void registered.push(...added),
    updateContentScripts: async (changed: Script[]) => {
      registered = registered.map((script) => changed.find(({ id }) => id === script.id) ?? script);
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      registered = registered.filter(({ id }) => !ids.includes(id));
    },
    insertCSS: vi.fn().mockResolvedValue(undefined),
    executeScript: execute,
  });
});

function allow(origins: string[]) {
  vi.spyOn(browser.permissions, 'getAll').mockResolvedValue({ origins } as never);
}

function open(tabs: { id?: number; url?: string }[]) {
  vi.spyOn(browser.tabs, 'query').mockResolvedValue(tabs as never);
}

const reached = () => execute.mock.calls.map(([{ target }]) => target.tabId);

describe('the content script', () => {
  it('is registered for the news sites and what the reader allowed', async () => {
    allow([NEWS, '*://blog.example/*']);
    await registerPages();
    expect(registered).toMatchObject([{ matches: [NEWS, '*://blog.example/*'], js: ['/content-scripts/content.js'] }]);
  });

  it('leaves out sites that are off', async () => {
    await saveSetting('sitesOff', ['www.lemonde.fr', 'lefigaro.fr']);
    await registerPages();
    expect(registered[0]?.excludeMatches).toEqual(['*://*.www.lemonde.fr/*', '*://*.lefigaro.fr/*']);
  });

  it('of a site of which only the subdomains are off runs on its bare host', async () => {
    await saveSetting('sitesOff', ['*.lemonde.fr', '*.lefigaro.fr', 'lefigaro.fr']);
    await registerPages();
    expect(registered).toMatchObject([
      { matches: [NEWS], excludeMatches: ['*://*.lemonde.fr/*', '*://*.lefigaro.fr/*', '*://*.lefigaro.fr/*'] },
      { matches: ['*://lemonde.fr/*'], js: ['/content-scripts/content.js'] },
    ]);
    await saveSetting('sitesOff', []);
    expect(await registerPages()).toBe('more');
    expect(registered).toMatchObject([{ matches: [NEWS], excludeMatches: [] }]);
  });

  it('is registered nowhere while everything is off, or nothing is allowed', async () => {
    await registerPages();
    await saveSetting('enabled', false);
    await registerPages();
    expect(registered).toEqual([]);
    await saveSetting('enabled', true);
    allow([]);
    await registerPages();
    expect(registered).toEqual([]);
  });

  it('tells when there are more pages than before', async () => {
    expect(await registerPages()).toBe('more');
    await saveSetting('sitesOff', ['lemonde.fr']);
    expect(await registerPages()).toBe('no more');
    expect(await registerPages()).toBe('no more');
    await saveSetting('sitesOff', []);
    expect(await registerPages()).toBe('more');
  });
});

describe('open pages', () => {
  it('get the script when they are on', async () => {
    await saveSetting('sitesOff', ['lemonde.fr']);
    open([
      { id: 1, url: 'https://www.lemonde.fr/a' },
      { id: 2, url: 'https://www.lefigaro.fr/b' },
      { url: 'https://www.lefigaro.fr/c' },
      { id: 3 },
    ]);
    await injectEverywhere();
    expect(reached()).toEqual([2]);
  });

  it('that are gone by then stop none of the others', async () => {
    open([
      { id: 5, url: 'https://www.lemonde.fr/a' },
      { id: 6, url: 'https://www.lemonde.fr/b' },
    ]);
    execute.mockRejectedValueOnce(new Error('No tab with id: 5'));
    await injectEverywhere();
    expect(reached()).toEqual([5, 6]);
  });

  it('get nothing while everything is off', async () => {
    await saveSetting('enabled', false);
    open([{ id: 1, url: 'https://www.lemonde.fr/a' }]);
    await injectEverywhere();
    expect(reached()).toEqual([]);
  });

  it('are read the moment they are switched on', async () => {
    await saveSetting('enabled', false);
    keepPagesInStep();
    open([{ id: 1, url: 'https://www.lemonde.fr/a' }]);
    await saveSetting('enabled', true);
    await vi.waitFor(() => expect(reached()).toEqual([1]));
    expect(registered).toHaveLength(1);
  });

  it('of a new installation are read without a reload', async () => {
    keepPagesInStep();
    open([{ id: 1, url: 'https://www.lemonde.fr/a' }]);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false });
    await vi.waitFor(() => expect(reached()).toEqual([1]));
  });

  it('of a site that the reader has just allowed are read without a reload, and the site is listed', async () => {
    keepPagesInStep();
    const [added] = vi.mocked(browser.permissions.onAdded.addListener).mock.calls[0]!;
    allow([NEWS, BLOG]);
    open([{ id: 4, url: 'https://www.blog.example/a' }]);
    added({ origins: [BLOG] });
    await vi.waitFor(() => expect(reached()).toEqual([4]));
    expect(browser.tabs.query).toHaveBeenCalledWith({ url: [BLOG], discarded: false });
    expect(registered).toMatchObject([{ matches: [NEWS, BLOG] }]);
    expect((await loadSettings()).sitesOn).toEqual(['blog.example']);
  });

  it('of an extension that is enabled again are read, and the registration that the browser dropped is written anew', async () => {
    open([{ id: 1, url: 'https://www.lemonde.fr/a' }]);
    await catchUpIfForgotten();
    expect(registered).toHaveLength(1);
    expect(reached()).toEqual([1]);
  });

  it('are left alone when the background starts as it does all day', async () => {
    await registerPages();
    open([{ id: 1, url: 'https://www.lemonde.fr/a' }]);
    await catchUpIfForgotten();
    expect(reached()).toEqual([]);
  });

  it('are left alone when the background starts while everything is off', async () => {
    await saveSetting('enabled', false);
    open([{ id: 1, url: 'https://www.lemonde.fr/a' }]);
    await catchUpIfForgotten();
    expect(registered).toEqual([]);
    expect(reached()).toEqual([]);
  });
});
