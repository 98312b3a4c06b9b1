import { browser } from 'wxt/browser';
import { failure } from '../core/result.ts';
import { releaseOn } from './context.ts';
import type { Answer, BackgroundRequests, ContentRequests } from './messages.ts';

type Requests = Record<string, { params: unknown; result: unknown }>;
/** What travels: the name of a request and its parameters. */
interface Envelope {
  readonly reperes: 'background' | 'content';
  readonly name: string;
  readonly params: unknown;
}

/** Who sent a request; `tabId` is absent for extension pages that are not tabs. */
export interface Sender {
  readonly tabId?: number | undefined;
}

export type Handlers<R> = {
  readonly [K in keyof R]: R[K] extends { params: infer P; result: infer V }
    ? (params: P, sender: Sender) => Promise<Answer<V>> | Answer<V>
    : never;
};

/** Asks the background. A worker that was stopped is started by the browser; a lost context answers `no-receiver`. */
export function request<K extends keyof BackgroundRequests>(
  name: K,
  params: BackgroundRequests[K]['params'],
): Promise<Answer<BackgroundRequests[K]['result']>> {
  const envelope: Envelope = { reperes: 'background', name, params };
  return settle(() => browser.runtime.sendMessage(envelope));
}

/** Asks the content script of a tab; a tab without one answers `no-receiver`. */
export function requestTab<K extends keyof ContentRequests>(
  tabId: number,
  name: K,
  params: ContentRequests[K]['params'],
): Promise<Answer<ContentRequests[K]['result']>> {
  const envelope: Envelope = { reperes: 'content', name, params };
  return settle(() => browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }));
}

/** Answers the requests to the background. Registers at once: a worker must listen before its first await. */
export function handleBackgroundRequests(handlers: Handlers<BackgroundRequests>, signal?: AbortSignal): void {
  releaseOn(signal, handle('background', handlers as unknown as Handlers<Requests>));
}

/** Answers the popup's and the commands' requests to this page, as long as it is there. */
export function handleContentRequests(handlers: Handlers<ContentRequests>): void {
  handle('content', handlers as unknown as Handlers<Requests>);
}

/** Answers what ends it. */
function handle(receiver: Envelope['reperes'], handlers: Handlers<Requests>): () => void {
  // Answering by a call works with and without the polyfill, which pages do not get (`wxt.config.ts`).
  const listener = (
    message: unknown,
    sender: { tab?: { id?: number } },
    send: (answer: Answer<unknown>) => void,
  ): true | undefined => {
    // `undefined` leaves the message to others.
    if (!isEnvelope(message) || message.reperes !== receiver) return undefined;
    void answer(handlers, message, { tabId: sender.tab?.id }).then(send);
    return true;
  };
  browser.runtime.onMessage.addListener(listener as OnMessageListener);
  return () => browser.runtime.onMessage.removeListener(listener as OnMessageListener);
}

type OnMessageListener = Parameters<typeof browser.runtime.onMessage.addListener>[0];

/** Hears that a page of any tab sent a request to the background, which answers it; until the signal aborts. */
export function overhear(name: keyof BackgroundRequests, callback: () => void, signal: AbortSignal): void {
  const listener = (message: unknown): undefined => {
    if (isEnvelope(message) && message.reperes === 'background' && message.name === name) callback();
  };
  browser.runtime.onMessage.addListener(listener);
  releaseOn(signal, () => browser.runtime.onMessage.removeListener(listener));
}

async function answer(handlers: Handlers<Requests>, message: Envelope, sender: Sender): Promise<Answer<unknown>> {
  const handler = Object.hasOwn(handlers, message.name) ? handlers[message.name] : undefined;
  if (handler === undefined) return failure('bad-request', `No such request: ${message.name}`);
  try {
    return await handler(message.params, sender);
  } catch (error) {
    return failure('internal', `${message.name}: ${describe(error)}`);
  }
}

async function settle<T>(send: () => Promise<unknown>): Promise<Answer<T>> {
  try {
    const answered = await send();
    return isAnswer<T>(answered) ? answered : failure('no-receiver', 'Nobody answered.');
  } catch (error) {
    // Rejects when the page has no content script, or after the extension was updated under an open page.
    return failure('no-receiver', describe(error));
  }
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'reperes' in message && 'name' in message;
}

function isAnswer<T>(value: unknown): value is Answer<T> {
  return typeof value === 'object' && value !== null && 'ok' in value;
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
