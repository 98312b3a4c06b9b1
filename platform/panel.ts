import { browser } from 'wxt/browser';
import { webHost, whyUnreachable } from '../core/page-access.ts';
import type { PanelPage, PanelPort } from '../core/panel.ts';
import { hostIsListed } from '../core/sites.ts';
import { overhear, request, requestTab } from './messaging.ts';
import { worldOutline } from './outline.ts';
import { loadSettings, watchSettings } from './settings-store.ts';
import { panelOpener } from './side-panel.ts';

/** Answers of a search shown at once. */
const SEARCH_LIMIT = 20;

/** The browser as the popup and the side panel need it: always about the active tab of their window. */
export function createPanelPort(place: 'popup' | 'beside'): PanelPort {
  return {
    page: readPage,
    summaries: async (ids, language) => {
      const answer = await request('summaries', { ids, language });
      return answer.ok ? answer.value : undefined;
    },
    context: async (ids, language, date) => {
      const answer = await request('castContext', { ids, language, date });
      return answer.ok ? answer.value : undefined;
    },
    details: async (ids, language, date) => {
      const answer = await request('entities', { ids, language, date });
      return answer.ok ? answer.value : undefined;
    },
    outline: worldOutline,
    search: async (query, language) => {
      const answer = await request('search', { query, language, limit: SEARCH_LIMIT });
      return answer.ok ? answer.value : undefined;
    },
    show: async (entity, occurrence) => {
      const answer = await requestTab(await activeTabId(), 'showMention', { entity, occurrence });
      return answer.ok ? answer.value.total : 0;
    },
    scrollBack: async () => {
      await requestTab(await activeTabId(), 'scrollBack', {});
    },
    allow: allowSite,
    reload: async () => browser.tabs.reload(await activeTabId()),
    openSettings: () => void browser.runtime.openOptionsPage(),
    openBeside: place === 'popup' ? panelOpener() : undefined,
    onPageChange,
  };
}

/** An id no tab has: a request to it answers `no-receiver`. */
const NO_TAB = -1;

async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

async function activeTabId(): Promise<number> {
  return (await activeTab())?.id ?? NO_TAB;
}

async function readPage(): Promise<PanelPage> {
  const tab = await activeTab();
  const answer = await requestTab(tab?.id ?? NO_TAB, 'pageState', {});
  if (answer.ok) return { type: 'page', state: answer.value };
  const host = webHost(tab?.url);
  // A page on its way has no content script yet: that is no reason to send the reader away.
  if (tab?.status === 'loading' && host !== undefined)
    return { type: 'page', state: { status: 'linking', info: { host }, cast: [] } };
  const permitted = host !== undefined && (await browser.permissions.contains({ origins: originsOf(host) }));
  const why = whyUnreachable(tab?.url, permitted);
  const status = why === 'not-loaded' && host !== undefined ? await whyOff(host) : undefined;
  if (status !== undefined && host !== undefined) return { type: 'page', state: { status, info: { host }, cast: [] } };
  return { type: 'unreachable', why, host };
}

/** A page that was off when it was loaded has no content script that could say so. */
async function whyOff(host: string): Promise<'off-everywhere' | 'off-here' | undefined> {
  const { enabled, sitesOff } = await loadSettings();
  if (!enabled) return 'off-everywhere';
  return hostIsListed(host, sitesOff) ? 'off-here' : undefined;
}

/** The browser asks the reader. What follows is the background's: Chrome closes the popup that asks. */
function allowSite(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: originsOf(host) });
}

function originsOf(host: string): string[] {
  return [`*://*.${bareHost(host)}/*`];
}

/** A site is allowed as a whole, with or without its `www`. */
function bareHost(host: string): string {
  return host.replace(/^www\./, '');
}

function onPageChange(callback: () => void, signal: AbortSignal): void {
  const onUpdated = (_: number, change: { status?: string; url?: string }) => {
    if (change.status !== undefined || change.url !== undefined) callback();
  };
  browser.tabs.onActivated.addListener(callback);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(callback);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
  watchSettings(callback, signal);
  // A page says how many names it has once it has read them: at first, and again when they have changed.
  overhear('counted', callback, signal);
}
