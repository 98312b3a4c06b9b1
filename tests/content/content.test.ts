import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Content } from '../../entrypoints/content/content.ts';
import { loadPageSettings, saveSetting, watchPageSettings } from '../../platform/settings-store.ts';
import { body, paragraph } from '../page/dom.ts';
import { stubHighlights } from './highlights.ts';
import { mentionsIn, ROME, summaryOf } from './page.ts';

const ARTICLE = `<article>${`<p>${paragraph('À Rome.')}</p>`.repeat(3)}</article>`;
let highlights: ReturnType<typeof stubHighlights>;
let asked: string[];
let background: AbortController;
const view = document.defaultView!;
let listening: MockInstance<typeof view.addEventListener>;

beforeEach(() => {
  listening = vi.spyOn(view, 'addEventListener');
  fakeBrowser.reset();
  history.replaceState(null, '', '/monde/sommet.html');
  highlights = stubHighlights();
  background = new AbortController();
  tellChanges(background.signal);
  asked = [];
  document.head.innerHTML = '';
  body(ARTICLE);
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async (envelope: {
    name: string;
    params: { blocks: { id: number; text: string }[] };
  }) => {
    asked.push(envelope.name);
    if (envelope.name === 'settings') return { ok: true, value: await loadPageSettings() };
    if (envelope.name !== 'link') return { ok: true, value: null };
    const mentions = envelope.params.blocks.flatMap(({ id, text }) =>
      mentionsIn(text).map((found) => ({ ...found, block: id })),
    );
    return {
      ok: true,
      value: { mentions, entities: [summaryOf(ROME)], settings: await loadPageSettings() },
    };
  }) as unknown as typeof browser.runtime.sendMessage);
});

/** What the background does with every change. */
function tellChanges(signal: AbortSignal): void {
  const tell = (params: unknown) =>
    fakeBrowser.runtime.onMessage.trigger({ reperes: 'content', name: 'settingsChanged', params }, {});
  watchPageSettings((settings) => void tell(settings), signal);
}

// Whatever a test has started ends: off, nothing of it is left but the wish to be told when the page comes back.
afterEach(async () => {
  await saveSetting('enabled', false);
  await vi.waitFor(() => expect(highlights.names()).toEqual([]));
  for (const [type, listener] of listening.mock.calls)
    if (type === 'pageshow') view.removeEventListener(type, listener);
});

const marked = () => highlights.painted('reperes-dotted');
const settle = () => new Promise((resolve) => setTimeout(resolve, 200));

describe('Content', () => {
  it('marks a page', async () => {
    await new Content(document).start();
    await vi.waitFor(() => expect(marked()).toEqual(['Rome']));
  });

  it('links again when the reader adds a name of their own in the settings', async () => {
    await new Content(document).start();
    await vi.waitFor(() => expect(marked()).toEqual(['Rome']));
    await browser.storage.local.set({ 'own.entries': [{ label: 'Ada' }] });
    await vi.waitFor(() => expect(asked.filter((name) => name === 'link')).toHaveLength(2));
  });

  it('asks once on a page that was switched off in the moment it was loaded, and is off', async () => {
    await saveSetting('sitesOff', [location.hostname]);
    await new Content(document).start();
    await settle();
    document.querySelector('p')!.textContent = paragraph('À Rome, encore.');
    await settle();
    expect([asked, highlights.names()]).toEqual([['link'], []]);
  });

  it('asks nothing on a page without an article', async () => {
    body('<p>Bientôt.</p>');
    await new Content(document).start();
    await settle();
    expect(asked).toEqual([]);
  });

  it('stops the moment it is switched off, and starts again without a reload', async () => {
    await new Content(document).start();
    await vi.waitFor(() => expect(marked()).toEqual(['Rome']));
    await saveSetting('enabled', false);
    await vi.waitFor(() => expect(highlights.names()).toEqual([]));
    const before = asked.length;
    document.querySelector('p')!.textContent = paragraph('À Rome, encore.');
    await settle();
    expect(asked).toHaveLength(before);
    await saveSetting('enabled', true);
    await vi.waitFor(() => expect(marked()).toEqual(['Rome']));
  });

  it('waits on a page that nobody looks at yet', async () => {
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    const started = new Content(document).start();
    await settle();
    expect(asked).toEqual([]);
    visibility.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    await started;
    await vi.waitFor(() => expect(marked()).toEqual(['Rome']));
  });

  it('takes up changed settings when the page comes back from the cache', async () => {
    await new Content(document).start();
    await vi.waitFor(() => expect(asked).toContain('counted'));
    asked = [];
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await vi.waitFor(() => expect(asked).toEqual(['settings', 'counted']));
  });

  it('is off when it comes back from the cache, if it was switched off meanwhile', async () => {
    await new Content(document).start();
    await vi.waitFor(() => expect(marked()).toEqual(['Rome']));
    background.abort();
    await saveSetting('enabled', false);
    expect(marked()).toEqual(['Rome']);
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await vi.waitFor(() => expect(marked()).toEqual([]));
  });
});
