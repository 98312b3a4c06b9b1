import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { failure, success } from '../../core/result.ts';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import type { BackgroundRequests } from '../../platform/messages.ts';
import { type Handlers, handleBackgroundRequests, request } from '../../platform/messaging.ts';

const handlers: Handlers<BackgroundRequests> = {
  link: () => success({ mentions: [], entities: [], settings: DEFAULT_SETTINGS }),
  entity: ({ id }) => failure('unknown-entity', id),
  entities: () => success([]),
  summaries: () => success([]),
  castContext: () => success({ relations: [], places: [], timeline: [] }),
  search: () => {
    throw new Error('index is broken');
  },
  counted: () => success(null),
  interact: () => success(DEFAULT_SETTINGS),
  settings: () => success(DEFAULT_SETTINGS),
  styleFrames: () => success(null),
  switchOff: () => success(null),
  outline: () => failure('bad-request', 'none'),
  datasetInfo: () => failure('dataset-unavailable', 'missing'),
};

/** Browsers take an answer by a call; the fake one only takes a promise. */
function answerByCall(): void {
  const { onMessage } = fakeBrowser.runtime;
  const wrapped = new Map<Listener, Listener>();
  const add = onMessage.addListener.bind(onMessage) as (listener: Listener) => void;
  const remove = onMessage.removeListener.bind(onMessage) as (listener: Listener) => void;
  vi.spyOn(onMessage, 'addListener').mockImplementation(((listener: Listener) => {
    const fake: Listener = (message, sender) => {
      const { promise, resolve } = deferred();
      return listener(message, sender, resolve) === true ? promise : undefined;
    };
    wrapped.set(listener, fake);
    add(fake);
  }) as never);
  vi.spyOn(onMessage, 'removeListener').mockImplementation(((listener: Listener) =>
    remove(wrapped.get(listener) ?? listener)) as never);
}

type Listener = (message: unknown, sender: unknown, send: (answer: unknown) => void) => unknown;

function deferred() {
  let resolve: (value: unknown) => void = () => {};
  const promise = new Promise((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

beforeEach(() => {
  fakeBrowser.reset();
  answerByCall();
});

describe('requests to the background', () => {
  it('reach their handler and bring its answer back', async () => {
    handleBackgroundRequests(handlers);
    const answer = await request('entity', { id: 'Q1', language: 'fr', onPage: [] });
    expect(answer).toEqual({ ok: false, error: { code: 'unknown-entity', message: 'Q1' } });
  });

  it('answer a handler that throws as a failure with its message', async () => {
    handleBackgroundRequests(handlers);
    const answer = await request('search', { query: 'a', language: 'fr', limit: 1 });
    expect(answer).toMatchObject({ ok: false, error: { code: 'internal', message: 'search: index is broken' } });
  });

  it('answer no-receiver when nobody listens', async () => {
    vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValueOnce(new Error('Extension context invalidated.'));
    expect(await request('datasetInfo', {})).toMatchObject({ ok: false, error: { code: 'no-receiver' } });
  });

  it('refuse a name that is no request, inherited ones too', async () => {
    handleBackgroundRequests(handlers);
    const answer = await browser.runtime.sendMessage({ reperes: 'background', name: 'toString', params: {} });
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  });

  it('stop being answered when the signal aborts', async () => {
    const owner = new AbortController();
    const entity = vi.fn(handlers.entity);
    handleBackgroundRequests({ ...handlers, entity }, owner.signal);
    owner.abort();
    await request('entity', { id: 'Q1', language: 'fr', onPage: [] });
    expect(entity).not.toHaveBeenCalled();
  });
});
