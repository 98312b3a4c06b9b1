import { writeFile } from 'node:fs/promises';
import type { CDPSession, Page as Tab } from 'playwright-core';
import { callSource, type Page, until } from './reader.ts';

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

type Send = <T>(method: string, params?: object) => Promise<T>;

/**
 * Opens the real toolbar popup, as a click on the extension's button does. Playwright does not
 * know popups as pages, so this one is driven over the DevTools protocol itself.
 */
export async function openChromiumPopup(over: Tab, extensionOrigin: string, colorScheme: string): Promise<Page> {
  const session = await browserSession(over);
  const id = new URL(extensionOrigin).host;
  await over.bringToFront();
  const targetId = await tabTarget(session, over.url());
  await session.send('Extensions.triggerAction' as never, { id, targetId } as never);
  return openedView(session, `${extensionOrigin}/popup.html`, colorScheme);
}

/** Takes hold of the popup that was opened over a page by other means: by its keys. */
export async function openedChromiumPopup(over: Tab, extensionOrigin: string): Promise<Page> {
  return openedView(await browserSession(over), `${extensionOrigin}/popup.html`, 'light');
}

/** Whether a document of the extension is open, as popup, panel or tab: `popup.html`. */
export async function hasChromiumView(tab: Tab, extensionOrigin: string, document: string): Promise<boolean> {
  const session = await browserSession(tab);
  const { targetInfos } = await session.send('Target.getTargets');
  await session.detach();
  return (targetInfos as Target[]).some(({ url }) => url.startsWith(`${extensionOrigin}/${document}`));
}

async function browserSession(tab: Tab): Promise<CDPSession> {
  const browser = tab.context().browser();
  if (!browser) throw new Error('Chromium is gone');
  return browser.newBrowserCDPSession();
}

/** Opens the real side panel of the window that a page of the extension is in; the page lends its permission. */
export async function openChromiumPanel(from: Tab, extensionOrigin: string, colorScheme: string): Promise<Page> {
  const session = await browserSession(from);
  await from.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ChromeInPage };
    // Playwright evaluates as if inside a click, which the browser wants of whoever opens a panel.
    await chrome.sidePanel.open({ windowId: (await chrome.windows.getCurrent()).id });
  });
  return openedView(session, `${extensionOrigin}/sidepanel.html`, colorScheme);
}

interface ChromeInPage {
  readonly windows: { getCurrent(): Promise<{ readonly id: number }> };
  readonly sidePanel: { open(options: { readonly windowId: number }): Promise<void> };
}

/** Waits for a view of the extension that is no tab, and takes hold of it. */
async function openedView(session: CDPSession, address: string, colorScheme: string): Promise<Page> {
  const view = await until(`the view ${address}`, async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return (targetInfos as Target[]).find(({ url }) => url.startsWith(address));
  });
  const send = await attach(session, view.targetId);
  // Playwright lends its pages the colours asked for; this one is none of them.
  await send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: colorScheme }] });
  const page = viewPage(send, () => session.detach());
  await until('the view’s document', () => page.evaluate(() => document.readyState === 'complete'));
  return page;
}

/** An action is triggered on the tab, which is not the target that its page is. */
async function tabTarget(session: CDPSession, url: string): Promise<string> {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const found = (targetInfos as Target[]).find((target) => target.url === url);
  if (!found) throw new Error(`no tab shows ${url}`);
  return found.targetId;
}

/** Playwright's sessions cannot address a target they did not make; the older, nested protocol can. */
async function attach(session: CDPSession, targetId: string): Promise<Send> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: { result: never; error?: { message: string } }) => void>();
  session.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const answer = JSON.parse(event.message);
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  session.on('Target.detachedFromTarget', (event) => {
    // Nobody is left to answer: a popup may close on the very key it was sent.
    if (event.sessionId !== sessionId) return;
    for (const answer of waiting.values()) answer({ result: undefined as never, error: { message: 'it is gone' } });
    waiting.clear();
  });
  let lastId = 0;
  return async <T>(method: string, params: object = {}) => {
    const id = ++lastId;
    const answer = new Promise<{ result: T; error?: { message: string } }>((resolve) => waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
    const { result, error } = await answer;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  };
}

interface Evaluated {
  readonly result: { readonly value: never };
  readonly exceptionDetails?: { readonly exception?: { readonly description?: string }; readonly text: string };
}

function viewPage(send: Send, detach: () => Promise<void>): Page {
  const mouse = (type: string, x: number, y: number) =>
    send('Input.dispatchMouseEvent', { type, x, y, button: type === 'mouseMoved' ? 'none' : 'left', clickCount: 1 });
  const evaluate: Page['evaluate'] = async (task, ...args) => {
    const expression = callSource(task, args);
    const options = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails: problem } = await send<Evaluated>('Runtime.evaluate', options);
    if (problem) throw new Error(problem.exception?.description ?? problem.text);
    return result.value;
  };
  return {
    evaluate,
    movePointer: async ({ x, y }) => void (await mouse('mouseMoved', x, y)),
    async click({ x, y }) {
      await mouse('mousePressed', x, y);
      await mouse('mouseReleased', x, y);
    },
    button: () => Promise.reject(new Error('the popup is clicked')),
    wheel: () => Promise.reject(new Error('the popup is not scrolled by tests')),
    async tap({ x, y }) {
      await send('Emulation.setTouchEmulationEnabled', { enabled: true });
      await send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    },
    async press(keys) {
      const event = keyEvent(keys);
      const down = event.text === '' ? 'rawKeyDown' : 'keyDown';
      // The view may close on the key.
      await send('Input.dispatchKeyEvent', { type: down, ...event })
        .then(() => send('Input.dispatchKeyEvent', { type: 'keyUp', ...event }))
        .catch(() => {});
    },
    async screenshot(file, part) {
      const clip = part && { clip: { ...part, scale: 1 } };
      const { data } = await send<{ data: string }>('Page.captureScreenshot', { format: 'png', ...clip });
      await writeFile(file, data, 'base64');
    },
    bringToFront: async () => {},
    goto: () => Promise.reject(new Error('the popup has one page')),
    async close() {
      // The answer may be lost with the popup; what counts is that it goes.
      void evaluate(() => window.close()).catch(() => {});
      await detach();
    },
  };
}

/** `Enter`, `Shift+Tab` or a character, as the protocol tells of keys. */
function keyEvent(keys: string) {
  const key = keys.replace('Shift+', '');
  const modifiers = key === keys ? 0 : SHIFT;
  const text = key === 'Enter' ? '\r' : key.length === 1 ? key : '';
  return { key, code: key, modifiers, text, windowsVirtualKeyCode: KEY_CODES[key] ?? key.toUpperCase().charCodeAt(0) };
}

const SHIFT = 8;

/** Windows virtual key codes of the keys without a character. */
const KEY_CODES: Readonly<Record<string, number>> = {
  Backspace: 8,
  Tab: 9,
  Enter: 13,
  Escape: 27,
  Home: 36,
  ArrowUp: 38,
  ArrowDown: 40,
};
