import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Content } from '../../entrypoints/content/content.ts';
import { saveSetting } from '../../platform/settings-store.ts';
import { body, paragraph } from '../page/dom.ts';
import { stubHighlights } from './highlights.ts';
import { mentionsIn, ROME, summaryOf } from './page.ts';

const ARTICLE = `<article>${`<p>${paragraph('À Rome.')}</p>`.repeat(3)}</article>`;
let highlights: ReturnType<typeof stubHighlights>;
let asked: string[];
const view = document.defaultView!;
let listening: MockInstance<typeof view.addEventListener>;

beforeEach(() => {
  listening = vi.spyOn(view, 'addEventListener');
  fakeBrowser.reset();
  history.replaceState(null, '', '/monde/sommet.html');
  highlights = stubHighlights();
  asked = [];
  document.head.innerHTML = '';
  body(ARTICLE);
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async (envelope: {
    name: string;
    params: { blocks: { id: number; text: string }[] };
  }) => {
    asked.push(envelope.name);
    if (envelope.name !== 'link') return { ok: true, value: null };
    const mentions = envelope.params.blocks.flatMap(({ id, text }) =>
      mentionsIn(text).map((found) => ({ ...found, block: id })),
    );
    return { ok: true, value: { mentions, entities: [summaryOf(ROME)], rivals: [] } };
  }) as unknown as typeof browser.runtime.sendMessage);
});

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

  it('does nothing on a page that is off', async () => {
    await saveSetting('sitesOff', [location.hostname]);
    await new Content(document).start();
    await settle();
    expect([asked, highlights.names()]).toEqual([[], []]);
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
    await vi.waitFor(() => expect(asked).toContain('counted'));
  });
});
