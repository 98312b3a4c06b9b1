import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenToMenus } from '../../../entrypoints/background/menus.ts';
import { requestTab } from '../../../platform/messaging.ts';
import english from '../../../public/_locales/en/messages.json' with { type: 'json' };
import french from '../../../public/_locales/fr/messages.json' with { type: 'json' };

vi.mock('../../../platform/messaging.ts', () => ({ requestTab: vi.fn() }));

const create = vi.fn();
const removeAll = vi.fn(async () => {});
let click: (info: object, tab?: object) => void;

beforeEach(() => {
  fakeBrowser.reset();
  create.mockClear();
  vi.mocked(requestTab).mockClear();
  const onClicked = {
    addListener: (listener: typeof click) => {
      click = listener;
    },
  };
  vi.stubGlobal('chrome', browser);
  Object.assign(browser, { contextMenus: { create, removeAll, onClicked } });
  Object.assign(browser, { i18n: { getMessage: (name: string, put: string) => `${name} ${put}` } });
  listenToMenus();
});

afterEach(() => vi.unstubAllGlobals());

it('an entry for selected text is made anew at each installation and update', async () => {
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false } as never);
  await vi.waitFor(() => expect(create).toHaveBeenCalledOnce());
  expect(removeAll).toHaveBeenCalled();
  expect(create).toHaveBeenCalledWith(expect.objectContaining({ title: 'menuExplain %s', contexts: ['selection'] }));
});

it('a click asks the tab for the card of what is selected', () => {
  click({ menuItemId: 'explain-selection' }, { id: 7 });
  expect(requestTab).toHaveBeenCalledWith(7, 'explainSelection', {});
});

it('a click of another entry, or outside of tabs, asks nobody', () => {
  click({ menuItemId: 'something-else' }, { id: 7 });
  click({ menuItemId: 'explain-selection' }, undefined);
  expect(requestTab).not.toHaveBeenCalled();
});

it('it is worded with the selection in quotation marks, in both languages', () => {
  expect(french.menuExplain.message).toMatch(/^Contexte de «[\u00A0\u202F]\$TEXT\$[\u00A0\u202F]»$/);
  expect(english.menuExplain.message).toMatch(/“\$TEXT\$”/);
});
