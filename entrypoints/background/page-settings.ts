import { browser } from 'wxt/browser';
import { requestTab } from '../../platform/messaging.ts';
import { watchPageSettings } from '../../platform/settings-store.ts';

/** Tells open pages what the reader changes. They are not asked which of them wants to know: one without our script does not answer. */
export function tellPagesOfSettings(): void {
  watchPageSettings(async (settings) => {
    const tabs = await browser.tabs.query({ discarded: false });
    for (const { id } of tabs) if (id !== undefined) void requestTab(id, 'settingsChanged', settings);
  });
}
