import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageState } from '../../core/page-state.ts';
import { success } from '../../core/result.ts';
import { request } from '../../platform/messaging.ts';
import { createPanelPort } from '../../platform/panel.ts';
import { loadSettings, saveSetting } from '../../platform/settings-store.ts';
import { stubLocks } from './locks.ts';

const STATE: PageState = { status: 'linked', info: { host: 'www.lemonde.fr' }, cast: [] };

const port = createPanelPort('beside');
const permissions = { contains: vi.fn(), request: vi.fn() };

beforeEach(() => {
  fakeBrowser.reset();
  stubLocks();
  permissions.contains.mockResolvedValue(false);
  permissions.request.mockResolvedValue(true);
  Object.assign(browser.permissions, permissions);
});

/** One tab is shown, at an address, with a content script or without. */
function showTab(
  url: string | undefined,
  contentScript?: (message: { name: string }) => unknown,
  status: 'loading' | 'complete' = 'complete',
): void {
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 7, url, status }] as never);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async (_, message) => {
    if (contentScript === undefined) throw new Error('Receiving end does not exist.');
    return contentScript(message as { name: string });
  });
}

describe('the page of the panel', () => {
  it('is what the content script of the active tab says', async () => {
    showTab('https://www.lemonde.fr/a', () => success(STATE));
    expect(await port.page()).toEqual({ type: 'page', state: STATE });
  });

  it.each([
    ['https://www.example.org/', 'no-permission', 'www.example.org'],
    ['about:config', 'browser-page', undefined],
    ['https://www.example.org/a.pdf', 'pdf', 'www.example.org'],
    [undefined, 'unseen', undefined],
  ])('at %s without a content script is unreachable: %s', async (url, why, host) => {
    showTab(url);
    expect(await port.page()).toEqual({ type: 'unreachable', why, host });
  });

  it('is on its way while the tab loads, and no reason to send the reader away', async () => {
    showTab('https://www.lemonde.fr/', undefined, 'loading');
    expect(await port.page()).toMatchObject({ type: 'page', state: { status: 'linking' } });
  });

  it('is off where a page that was off when it was loaded has nothing of ours to say so', async () => {
    permissions.contains.mockResolvedValue(true);
    showTab('https://www.lemonde.fr/a');
    await saveSetting('sitesOff', ['lemonde.fr']);
    const info = { host: 'www.lemonde.fr' };
    expect(await port.page()).toEqual({ type: 'page', state: { status: 'off-here', info, cast: [] } });
    await saveSetting('enabled', false);
    expect(await port.page()).toMatchObject({ state: { status: 'off-everywhere' } });
  });

  it('wants a reload where we may read but the page was there first', async () => {
    permissions.contains.mockResolvedValue(true);
    showTab('https://www.lemonde.fr/');
    expect(await port.page()).toMatchObject({ why: 'not-loaded' });
    expect(permissions.contains).toHaveBeenCalledWith({ origins: ['*://*.lemonde.fr/*'] });
  });
});

describe('what the panel asks of the page', () => {
  it('goes to the active tab with entity and occurrence', async () => {
    const asked: unknown[] = [];
    showTab('https://www.lemonde.fr/', (message) => {
      asked.push(message);
      return success({ total: 3 });
    });
    expect(await port.show('Q212', 2)).toBe(3);
    expect(asked).toMatchObject([{ name: 'showMention', params: { entity: 'Q212', occurrence: 2 } }]);
  });

  it('finds nothing when the page is gone', async () => {
    showTab(undefined);
    expect(await port.show('Q212', 0)).toBe(0);
  });
});

describe('a site the reader allows', () => {
  beforeEach(() => showTab('https://www.example.org/'));

  it.each([true, false])(
    'is asked of the browser as a whole; what follows the answer is the background’s: %s',
    async (answer) => {
      permissions.request.mockResolvedValue(answer);
      expect(await port.allow('www.example.org')).toBe(answer);
      expect(permissions.request).toHaveBeenCalledWith({ origins: ['*://*.example.org/*'] });
      expect((await loadSettings()).sitesOn).toEqual([]);
    },
  );
});

describe('a change of page', () => {
  it.each([
    ['a setting', () => saveSetting('sitesOff', ['lemonde.fr'])],
    ['the names that the page has', () => request('counted', { entities: 3 })],
  ])('is told when %s changes, until nobody listens', async (_, change) => {
    const abort = new AbortController();
    const changed = vi.fn();
    port.onPageChange(changed, abort.signal);
    await change();
    await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
    abort.abort();
    await change();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(changed).toHaveBeenCalledOnce();
  });

  it('is not told for what others ask of the background', async () => {
    const abort = new AbortController();
    const changed = vi.fn();
    port.onPageChange(changed, abort.signal);
    await request('datasetInfo', {});
    await new Promise((resolve) => setTimeout(resolve, 20));
    abort.abort();
    expect(changed).not.toHaveBeenCalled();
  });
});

describe('the list beside the page', () => {
  const places = browser as unknown as Record<string, object | undefined>;
  const had = { sidePanel: places.sidePanel, sidebarAction: places.sidebarAction };
  const has = (here: { readonly sidePanel?: object; readonly sidebarAction?: object }) => {
    for (const name of ['sidePanel', 'sidebarAction'] as const)
      if (here[name] === undefined) Reflect.deleteProperty(places, name);
      else places[name] = here[name];
  };

  beforeEach(() => {
    vi.stubGlobal('window', { close: vi.fn() });
    return () => {
      vi.unstubAllGlobals();
      has({
        ...(had.sidePanel && { sidePanel: had.sidePanel }),
        ...(had.sidebarAction && { sidebarAction: had.sidebarAction }),
      });
    };
  });

  it('is opened from the popup only', () => {
    has({ sidePanel: {} });
    expect(port.openBeside).toBeUndefined();
  });

  it('opens in the popup’s own window, in Chrome, and the popup closes', async () => {
    const open = vi.fn(async () => {});
    has({ sidePanel: { open } });
    vi.spyOn(browser.windows, 'getCurrent').mockResolvedValue({ id: 3 } as never);
    const { openBeside } = createPanelPort('popup');
    await vi.waitFor(() => {
      openBeside?.();
      expect(open).toHaveBeenCalledWith({ windowId: 3 });
    });
    await vi.waitFor(() => expect(window.close).toHaveBeenCalled());
  });

  it('opens inside the click itself, as Firefox wants it', () => {
    const open = vi.fn(async () => {});
    has({ sidebarAction: { open } });
    createPanelPort('popup').openBeside?.();
    expect(open).toHaveBeenCalledOnce();
  });

  it('is not offered where the browser has no place for it', () => {
    has({});
    expect(createPanelPort('popup').openBeside).toBeUndefined();
  });
});
