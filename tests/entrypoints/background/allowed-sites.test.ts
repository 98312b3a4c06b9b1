import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listAllowedSites } from '../../../entrypoints/background/allowed-sites.ts';
import { loadSettings, saveSetting } from '../../../platform/settings-store.ts';
import { stubLocks } from '../../platform/locks.ts';

const NEWS = '*://*.lemonde.fr/*';

beforeEach(() => {
  fakeBrowser.reset();
  stubLocks();
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ host_permissions: [NEWS] } as never);
});

const listed = async () => (await loadSettings()).sitesOn;

it.each([
  ['a site', '*://*.example.org/*', ['example.org']],
  ['one host', 'https://www.example.org/*', ['www.example.org']],
  ['a site of the manifest, which is no news', NEWS, []],
  ['all sites, which name none', '*://*/*', []],
  ['all sites by another name', '<all_urls>', []],
])('%s', async (_, origin, sites) => {
  await listAllowedSites([origin]);
  expect(await listed()).toEqual(sites);
});

it.each([['example.org'], ['*.example.org'], ['www.example.org']])('a site that is covered by %s', async (known) => {
  await saveSetting('sitesOn', [known]);
  await listAllowedSites(['*://*.example.org/*']);
  expect(await listed()).toEqual(known === 'www.example.org' ? [known, 'example.org'] : [known]);
});

it('several at once, after those that were there', async () => {
  await saveSetting('sitesOn', ['a.example']);
  await Promise.all([
    listAllowedSites(['*://*.b.example/*', '*://*.a.example/*']),
    listAllowedSites(['*://*.c.example/*']),
  ]);
  expect(await listed()).toEqual(['a.example', 'b.example', 'c.example']);
});
