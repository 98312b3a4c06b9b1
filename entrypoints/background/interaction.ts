import { browser } from 'wxt/browser';

type ScriptFiles = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>;
const FILES: readonly string[] = ['/content-ui.js'];

/** Runs the half of the content script that answers the reader beside the half that is in a tab's page already. */
export async function bringInteraction(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [...FILES] as ScriptFiles });
}
