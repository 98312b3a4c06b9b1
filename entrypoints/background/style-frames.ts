import { browser } from 'wxt/browser';
import { CONTENT_SCRIPT, CSS_ORIGIN } from './content-script.ts';

/**
 * Puts the style sheet of the content script into all frames of a page whose article is in one: it is
 * registered for the page itself only, so that frames of advertisements cost nothing.
 */
export async function styleFrames(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({
    target: { tabId, allFrames: true },
    files: CONTENT_SCRIPT.css,
    origin: CSS_ORIGIN,
  });
}
