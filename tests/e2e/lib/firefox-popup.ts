import { writeFile } from 'node:fs/promises';
import { keyboard } from './firefox-page.ts';
import type { Marionette } from './marionette.ts';
import { callSource, type Page, until } from './reader.ts';

/** Runs a script in Firefox's own interface. */
type Chrome = <T>(script: string, ...args: readonly unknown[]) => Promise<T>;

function chromeOf(marionette: Marionette, handle: string): Chrome {
  return <T>(script: string, ...args: readonly unknown[]) =>
    marionette.at({ context: 'chrome', handle }, async () => {
      const answer = await marionette.send<{ value: T }>('WebDriver:ExecuteScript', { script, args });
      return answer.value;
    });
}

/** Opens the real toolbar popup, from Firefox's own interface. */
export async function openFirefoxPopup(marionette: Marionette, handle: string, geckoId: string): Promise<Page> {
  const chrome = chromeOf(marionette, handle);
  await chrome(`${FIND_POPUP} ${CLOSE_POPUP}`);
  await chrome(OPEN_POPUP, geckoId);
  return openedView({ marionette, handle, chrome, find: FIND_POPUP, close: CLOSE_POPUP }, '/popup.html');
}

/** Opens the real sidebar of the window. */
export async function openFirefoxSidebar(marionette: Marionette, handle: string, geckoId: string): Promise<Page> {
  const chrome = chromeOf(marionette, handle);
  await chrome(OPEN_SIDEBAR, geckoId);
  return openedView({ marionette, handle, chrome, find: FIND_SIDEBAR, close: CLOSE_SIDEBAR }, '/sidepanel.html');
}

interface View {
  readonly marionette: Marionette;
  readonly handle: string;
  readonly chrome: Chrome;
  /** Declares `view()`, which answers the view's browser element. */
  readonly find: string;
  readonly close: string;
}

/**
 * Waits for a view of the extension and takes hold of it. Its document is not a tab: code runs
 * in it through the actor that Marionette itself uses for tabs.
 */
async function openedView({ marionette, handle, chrome, find, close }: View, address: string): Promise<Page> {
  await until(`the view ${address}`, () =>
    chrome<boolean>(`${find} return Boolean(view()?.currentURI?.spec.includes(arguments[0]));`, address),
  );
  const evaluate: Page['evaluate'] = async (task, ...args) =>
    chrome<never>(`${find} ${EVALUATE}`, callSource(task, args));
  // The view begins as an empty page, which is complete too, and whose end ends a script that runs in it.
  const isThere = (wanted: string) => document.readyState === 'complete' && location.pathname === wanted;
  await until('the view’s document', () => evaluate(isThere, address).catch(falseWhenReplaced));
  // Firefox does so itself, but in its own time: a key that came before would go to the window.
  await chrome(`${find} view().focus();`);
  return {
    evaluate,
    movePointer: () => Promise.reject(new Error('the pointer is not needed in Firefox’s popup')),
    click: async ({ x, y }) => void (await evaluate(clickAt, x, y)),
    button: () => Promise.reject(new Error('the popup is clicked')),
    wheel: () => Promise.reject(new Error('the popup is not scrolled by tests')),
    tap: () => Promise.reject(new Error('the popup is clicked')),
    async press(keys) {
      const before = await evaluate(releasedKeys);
      const actions = [keyboard(keys)];
      await marionette.at({ context: 'chrome', handle }, () =>
        marionette.send('WebDriver:PerformActions', { actions }),
      );
      // The view is in another process, which gets the key in its own time; or never, if the key closes it.
      const arrived = async () => (await evaluate(releasedKeys)) > before;
      await until('the key in the view', arrived, KEY_PATIENCE).catch(() => {});
    },
    async screenshot(file) {
      await writeFile(file, await chrome<string>(`${find} ${CAPTURE}`), 'base64');
    },
    bringToFront: async () => void (await chrome(`${find} view().focus();`)),
    goto: () => Promise.reject(new Error('the view has one page')),
    close: async () => void (await chrome(`${find} ${close}`)),
  };
}

function falseWhenReplaced(error: unknown): false {
  if (String(error).includes('destroyed before query')) return false;
  throw error;
}

/** How long a key may take into the view (ms). */
const KEY_PATIENCE = 3_000;

/** Runs in a view: how many keys were let go there since this was first asked. */
function releasedKeys(): number {
  const { dataset } = document.documentElement;
  if (dataset.keys === undefined) {
    dataset.keys = '0';
    addEventListener('keyup', () => (dataset.keys = String(Number(dataset.keys) + 1)), true);
  }
  return Number(dataset.keys);
}

function clickAt(x: number, y: number): boolean {
  const target = document.elementFromPoint(x, y);
  if (target instanceof HTMLElement) target.click();
  return target !== null;
}

/** Firefox loads a popup out of sight and then swaps it into view: what is out of sight ends in the swap. */
const FIND_POPUP = `const view = () =>
  window.document.querySelector('.webextension-popup-browser:not(.webextension-preload-browser)');`;

const OPEN_POPUP = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(arguments[0]);
  const { browserActionFor } = ExtensionParent.apiManager.global;
  return Promise.resolve(browserActionFor(extension).openPopup(window)).then(() => null);`;

const CLOSE_POPUP = `view()?.closest('panel')?.hidePopup();`;

const FIND_SIDEBAR = `const view = () =>
  window.SidebarController.browser.contentDocument?.getElementById('webext-panels-browser');`;

/** Firefox names a sidebar after the extension's id, with what an id of an element may not have replaced. */
const OPEN_SIDEBAR = `
  const name = arguments[0].replace(/[^a-z0-9_-]/gi, '_') + '-sidebar-action';
  return window.SidebarController.show(name).then(() => null);`;

const CLOSE_SIDEBAR = `window.SidebarController.hide();`;

const EVALUATE = `
  const actor = view().browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
  return actor.executeScript('return ' + arguments[0], [], {});`;

const CAPTURE = `
  const context = view().browsingContext;
  return context.currentWindowGlobal.drawSnapshot(null, 1, 'white').then((bitmap) => {
    const canvas = window.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.getContext('2d').drawImage(bitmap, 0, 0);
    return canvas.toDataURL('image/png').split(',')[1];
  });`;
