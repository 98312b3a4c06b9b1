import { browser } from 'wxt/browser';

/** The registration that covers the sites a reader allowed beyond the list of news sites. */
const REGISTRATION = 'reader-sites';
const SCRIPT = { js: ['/content-scripts/content.js'], css: ['/content-scripts/content.css'] };

/** Keeps the registered content script in step with the hosts the reader granted. */
export function listenToGrants(): void {
  browser.permissions.onAdded.addListener(() => void registerReaderSites());
  browser.permissions.onRemoved.addListener(() => void registerReaderSites());
  browser.runtime.onInstalled.addListener(() => void registerReaderSites());
}

export async function registerReaderSites(): Promise<void> {
  const matches = await grantedBeyondManifest();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
  if (matches.length > 0)
    await browser.scripting.registerContentScripts([{ id: REGISTRATION, matches, runAt: 'document_idle', ...SCRIPT }]);
}

async function grantedBeyondManifest(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const declared = new Set(
    browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches ?? []) ?? [],
  );
  return origins.filter((origin) => !declared.has(origin));
}
