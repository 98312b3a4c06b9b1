import { browser } from 'wxt/browser';

/**
 * Puts the style sheet of the content script into all frames of a page whose article is in one: the
 * manifest brings it to the page itself only, so that frames of advertisements cost nothing.
 */
export async function styleFrames(tabId: number): Promise<void> {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  if (script?.css === undefined) return;
  await browser.scripting.insertCSS({
    target: { tabId, allFrames: true },
    files: script.css,
    // As in the manifest (`wxt.config.ts`).
    ...(import.meta.env.FIREFOX && { origin: 'USER' as const }),
  });
}
