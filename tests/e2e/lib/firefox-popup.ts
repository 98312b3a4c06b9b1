import { writeFile } from 'node:fs/promises';
import { keyboard } from './firefox-page.ts';
import type { Marionette } from './marionette.ts';
import { callSource, type Page, until } from './reader.ts';

/**
 * Opens the real toolbar popup, from Firefox's own interface. Its document is not a tab:
 * code runs in it through the actor that Marionette itself uses for tabs.
 */
export async function openFirefoxPopup(marionette: Marionette, handle: string, geckoId: string): Promise<Page> {
  const chrome = <T>(script: string, ...args: readonly unknown[]) =>
    marionette.at({ context: 'chrome', handle }, async () => {
      const answer = await marionette.send<{ value: T }>('WebDriver:ExecuteScript', { script, args });
      return answer.value;
    });
  await chrome(CLOSE);
  await chrome(OPEN, geckoId);
  await until('the popup', () =>
    chrome<boolean>(`${FIND} return Boolean(popup()?.currentURI?.spec.includes('/popup.html'));`),
  );
  const evaluate: Page['evaluate'] = async (task, ...args) => {
    const source = callSource(task, args);
    return chrome<never>(EVALUATE, source);
  };
  await until('the popup’s document', () => evaluate(() => document.readyState === 'complete'));
  return {
    evaluate,
    movePointer: () => Promise.reject(new Error('the pointer is not needed in Firefox’s popup')),
    click: async ({ x, y }) => void (await evaluate(clickAt, x, y)),
    button: () => Promise.reject(new Error('the popup is clicked')),
    wheel: () => Promise.reject(new Error('the popup is not scrolled by tests')),
    tap: () => Promise.reject(new Error('the popup is clicked')),
    press: async (keys) =>
      void (await marionette.at({ context: 'chrome', handle }, () =>
        marionette.send('WebDriver:PerformActions', { actions: [keyboard(keys)] }),
      )),
    async screenshot(file) {
      await writeFile(file, await chrome<string>(CAPTURE), 'base64');
    },
    bringToFront: async () => {},
    goto: () => Promise.reject(new Error('the popup has one page')),
    close: async () => void (await chrome(CLOSE)),
  };
}

function clickAt(x: number, y: number): boolean {
  const target = document.elementFromPoint(x, y);
  if (target instanceof HTMLElement) target.click();
  return target !== null;
}

const FIND = `const popup = () => window.document.querySelector('.webextension-popup-browser');`;

const OPEN = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(arguments[0]);
  const { browserActionFor } = ExtensionParent.apiManager.global;
  return Promise.resolve(browserActionFor(extension).openPopup(window)).then(() => null);`;

const CLOSE = `${FIND} popup()?.closest('panel')?.hidePopup();`;

const EVALUATE = `${FIND}
  const actor = popup().browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
  return actor.executeScript('return ' + arguments[0], [], {});`;

const CAPTURE = `${FIND}
  const context = popup().browsingContext;
  return context.currentWindowGlobal.drawSnapshot(null, 1, 'white').then((bitmap) => {
    const canvas = window.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.getContext('2d').drawImage(bitmap, 0, 0);
    return canvas.toDataURL('image/png').split(',')[1];
  });`;
