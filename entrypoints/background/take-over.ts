import { browser } from 'wxt/browser';

type ScriptFiles = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>;

/**
 * Runs the content script in pages that were open before this version was there. Firefox
 * does it by itself; Chrome leaves such pages with the old script, cut off and silent.
 */
export function takeOverOpenPages(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') void injectEverywhere();
  });
}

export async function injectEverywhere(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const tabs = origins.length === 0 ? [] : await browser.tabs.query({ url: origins, discarded: false });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : inject(id))));
}

async function inject(tabId: number): Promise<void> {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  const target = { tabId };
  try {
    if (script?.css) await browser.scripting.insertCSS({ target, files: script.css });
    if (script?.js) await browser.scripting.executeScript({ target, files: script.js as ScriptFiles });
  } catch {
    // A tab may close, navigate or show an error page in between: its next page gets the script anyway.
  }
}
