import { browser } from 'wxt/browser';
import { requestTab } from '../../platform/messaging.ts';

const EXPLAIN_SELECTION = 'explain-selection';

/** « Contexte de “…” » on selected text. */
export function listenToMenus(): void {
  browser.runtime.onInstalled.addListener(() => {
    // Menus outlive the worker, so they are made once; an update makes them anew.
    void browser.contextMenus.removeAll().then(() => {
      browser.contextMenus.create({
        id: EXPLAIN_SELECTION,
        title: browser.i18n.getMessage('menuExplain', '%s'),
        contexts: ['selection'],
      });
    });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === EXPLAIN_SELECTION && tab?.id !== undefined) void requestTab(tab.id, 'explainSelection', {});
  });
}
