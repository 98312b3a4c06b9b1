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
  const browser = over.context().browser();
  if (!browser) throw new Error('Chromium is gone');
  const session = await browser.newBrowserCDPSession();
  const id = new URL(extensionOrigin).host;
  await over.bringToFront();
  const targetId = await tabTarget(session, over.url());
  await session.send('Extensions.triggerAction' as never, { id, targetId } as never);
  const popup = await until('the popup', async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return (targetInfos as Target[]).find(({ url }) => url.startsWith(`${extensionOrigin}/popup.html`));
  });
  const send = await attach(session, popup.targetId);
  // Playwright lends its pages the colours asked for; the popup is none of them.
  await send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: colorScheme }] });
  const page = popupPage(send, () => session.detach());
  await until('the popup’s document', () => page.evaluate(() => document.readyState === 'complete'));
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

function popupPage(send: Send, detach: () => Promise<void>): Page {
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
    tap: () => Promise.reject(new Error('the popup is clicked')),
    async press(key) {
      const event = { key, code: key, windowsVirtualKeyCode: KEY_CODES[key] ?? 0, text: key === 'Enter' ? '\r' : '' };
      await send('Input.dispatchKeyEvent', { type: 'keyDown', ...event });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
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

/** Windows virtual key codes, the ones the popup's keyboard path needs. */
const KEY_CODES: Readonly<Record<string, number>> = {
  Tab: 9,
  Enter: 13,
  Escape: 27,
  ' ': 32,
  ArrowUp: 38,
  ArrowDown: 40,
};
