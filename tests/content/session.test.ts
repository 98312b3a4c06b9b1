import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import { Session } from '../../entrypoints/content/session.ts';
import type { BackgroundRequests } from '../../platform/messages.ts';
import { request } from '../../platform/messaging.ts';
import { body, paragraph } from '../page/dom.ts';
import { stubHighlights } from './highlights.ts';
import { mentionsIn, OSLO, ROME, summaryOf } from './page.ts';

vi.mock('../../platform/messaging.ts', () => ({ request: vi.fn() }));

const ARTICLE = `<article><h1>Titre</h1><p>${paragraph('À Rome.')}</p><p id="live">${paragraph('À Oslo.')}</p></article>`;
let highlights: ReturnType<typeof stubHighlights>;
let session: Session | undefined;
const OWNER = { isAlive: () => true, onSettings: () => {} };
let asked: string[];
let isDatasetBroken: boolean;
/** What the background says the settings are. */
let told: Settings;

beforeEach(() => {
  history.replaceState(null, '', '/monde/sommet.html');
  highlights = stubHighlights();
  asked = [];
  isDatasetBroken = false;
  told = DEFAULT_SETTINGS;
  document.head.innerHTML = '';
  vi.mocked(request).mockImplementation((async (name: string, params: BackgroundRequests['link']['params']) => {
    asked.push(name);
    if (name !== 'link') return { ok: true, value: null };
    if (isDatasetBroken) return { ok: false, error: { code: 'dataset-unavailable', message: '' } };
    const mentions = params.blocks.flatMap(({ id, text }) =>
      mentionsIn(text).map((found) => ({ ...found, block: id })),
    );
    return {
      ok: true,
      value: { mentions, entities: [ROME, OSLO].map((id) => summaryOf(id as typeof ROME)), settings: told },
    };
  }) as typeof request);
});

afterEach(() => {
  session?.end();
  session = undefined;
});

async function start(html: string, settings: Partial<Settings> = {}): Promise<Session> {
  body(html);
  session = new Session(document, { ...DEFAULT_SETTINGS, ...settings }, OWNER);
  await vi.waitFor(() => expect(session!.state.status).not.toBe('linking'));
  return session;
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 300));

describe('a page', () => {
  it('is read, linked and marked', async () => {
    const { state } = await start(ARTICLE);
    expect(state).toMatchObject({ status: 'linked', info: { language: 'fr' } });
    expect(state.cast.map(({ entity }) => entity)).toEqual([ROME, OSLO]);
    await vi.waitFor(() => expect(highlights.painted('reperes-dotted')).toEqual(['Rome', 'Oslo']));
    expect(asked).toEqual(['link', 'counted']);
  });

  it.each([
    ['without an article', '<p>Bientôt.</p>', 'no-article'],
    ['without a known name', ARTICLE.replace(/Rome|Oslo/g, 'Là'), 'nothing-found'],
    [
      'in another language',
      `<article>${'<p>Der Minister sagte gestern Abend, die Gespräche seien beendet und er werde vorerst nicht darauf zurückkommen, so wie es die Partei wollte.</p>'.repeat(3)}</article>`,
      'unsupported-language',
    ],
  ] as const)('%s says so', async (_, html, status) => {
    expect((await start(html)).state.status).toBe(status);
    expect(highlights.painted('reperes-dotted')).toEqual([]);
  });

  it('whose language is told by the page is not read in another', async () => {
    document.documentElement.lang = 'de';
    const german = '<p>Der Minister sagte gestern Abend, die Gespräche seien beendet und er komme nicht zurück.</p>';
    const { state } = await start(`<article>${german.repeat(4)}</article>`);
    document.documentElement.removeAttribute('lang');
    expect([state.status, state.cast, asked]).toEqual(['unsupported-language', [], []]);
  });

  it('that is a site’s front is neither read nor watched', async () => {
    history.replaceState(null, '', '/');
    expect((await start(ARTICLE)).state.status).toBe('no-article');
    document.body.append('Rome');
    await settle();
    expect([asked, highlights.names()]).toEqual([[], []]);
  });

  it('whose publisher opted out is not sent anywhere', async () => {
    document.head.innerHTML = '<meta name="reperes" content="off">';
    expect((await start(ARTICLE)).state.status).toBe('publisher-opted-out');
    expect(asked).toEqual([]);
  });

  it('keeps the reader’s own entries out of the registry that the page can read', async () => {
    const answered = vi.mocked(request).getMockImplementation()!;
    vi.mocked(request).mockImplementation((async (...args: Parameters<typeof request>) => {
      const answer = await answered(...args);
      return JSON.parse(JSON.stringify(answer).replaceAll(OSLO, 'x:own-oslo'));
    }) as typeof request);
    const { state } = await start(ARTICLE);
    expect(state.cast.map(({ entity }) => entity)).toEqual([ROME, 'x:own-oslo']);
    await vi.waitFor(() => expect(highlights.painted('reperes-dotted')).toEqual(['Rome']));
    await settle();
    expect(highlights.painted('reperes-dotted')).toEqual(['Rome']);
  });

  it('says that the dataset cannot be read', async () => {
    isDatasetBroken = true;
    expect((await start(ARTICLE)).state.status).toBe('failed');
  });

  it('keeps its document as it was', async () => {
    body(ARTICLE);
    const before = document.documentElement.outerHTML;
    await start(ARTICLE);
    await settle();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('a page that changes', () => {
  it('loses a mark the moment its words are gone, and gains new ones', async () => {
    await start(ARTICLE);
    await vi.waitFor(() => expect(highlights.painted('reperes-dotted')).toHaveLength(2));
    (document.querySelector('#live')!.firstChild as Text).data = paragraph('Puis à Bergen, avant Oslo.');
    await Promise.resolve();
    expect(highlights.painted('reperes-dotted')).toEqual(['Rome']);
    await vi.waitFor(() => expect(highlights.painted('reperes-dotted')).toEqual(['Rome', 'Oslo']));
  });

  it('is read when its article arrives late', async () => {
    const { state } = await start('<div id="app"></div>');
    expect(state.status).toBe('no-article');
    document.querySelector('#app')!.innerHTML = ARTICLE;
    await vi.waitFor(() => expect(session?.state.status).toBe('linked'));
  });

  it('asks nothing about text that is drawn again', async () => {
    await start(ARTICLE);
    const { innerHTML } = document.querySelector('article')!;
    document.querySelector('article')!.innerHTML = innerHTML;
    await settle();
    await vi.waitFor(() => expect(highlights.painted('reperes-dotted')).toEqual(['Rome', 'Oslo']));
    expect(asked.filter((name) => name === 'link')).toHaveLength(1);
  });
});

describe('settings', () => {
  it('of style apply at once and ask nothing', async () => {
    const running = await start(ARTICLE);
    const before = asked.length;
    running.update({ ...DEFAULT_SETTINGS, markStyle: 'tint', markWhich: 'all' });
    await vi.waitFor(() => expect(highlights.painted('reperes-tint')).toEqual(['Rome', 'Oslo']));
    expect([highlights.names(), asked.length]).toEqual([['reperes-tint'], before]);
  });

  it('of what is linked ask again', async () => {
    const running = await start(ARTICLE);
    running.update({ ...DEFAULT_SETTINGS, muted: [ROME] });
    await vi.waitFor(() => expect(asked.filter((name) => name === 'link')).toHaveLength(2));
  });

  it('of the reader’s own names ask again', async () => {
    const running = await start(ARTICLE);
    running.update({ ...DEFAULT_SETTINGS, ownNames: '[]' });
    await vi.waitFor(() => expect(asked.filter((name) => name === 'link')).toHaveLength(2));
  });

  it('come with the first answer, and later answers do not change them', async () => {
    told = { ...DEFAULT_SETTINGS, markStyle: 'tint' };
    body(ARTICLE);
    const heard: Settings[] = [];
    session = new Session(document, undefined, { ...OWNER, onSettings: (settings) => void heard.push(settings) });
    await vi.waitFor(() => expect(highlights.painted('reperes-tint')).toEqual(['Rome', 'Oslo']));
    told = DEFAULT_SETTINGS;
    document.querySelector('#live')!.textContent = paragraph('Puis Oslo, enfin.');
    await vi.waitFor(() => expect(asked.filter((name) => name === 'link')).toHaveLength(2));
    await settle();
    expect([heard, highlights.names()]).toEqual([[{ ...DEFAULT_SETTINGS, markStyle: 'tint' }], ['reperes-tint']]);
  });

  it('that change while the first answer is on its way are the ones that hold, and what it linked is asked again', async () => {
    body(ARTICLE);
    session = new Session(document, undefined, OWNER);
    session.update({ ...DEFAULT_SETTINGS, markStyle: 'tint' });
    await vi.waitFor(() => expect(highlights.painted('reperes-tint')).toEqual(['Rome', 'Oslo']));
    expect([highlights.names(), asked.filter((name) => name === 'link').length]).toEqual([['reperes-tint'], 2]);
  });

  it('that change do not have a page without an article linked', async () => {
    const running = await start('<p>Bientôt.</p>');
    running.update({ ...DEFAULT_SETTINGS, muted: [ROME] });
    await settle();
    expect([asked, running.state.status]).toEqual([[], 'no-article']);
  });

  it('without marks put nothing into the page’s registry', async () => {
    await start(ARTICLE, { markStyle: 'none' });
    await settle();
    expect(highlights.names()).toEqual([]);
  });
});

describe('the end', () => {
  it('takes all marks away and follows no change', async () => {
    const running = await start(ARTICLE);
    await vi.waitFor(() => expect(highlights.painted('reperes-dotted')).toHaveLength(2));
    running.end();
    expect([highlights.names(), running.state.cast]).toEqual([[], []]);
    const before = asked.length;
    document.querySelector('#live')!.textContent = paragraph('À Rome encore.');
    await settle();
    expect(asked).toHaveLength(before);
  });

  it('may come before the page was read', async () => {
    body(ARTICLE);
    const early = new Session(document, DEFAULT_SETTINGS, OWNER);
    early.end();
    await settle();
    expect([asked, highlights.names()]).toEqual([[], []]);
  });
});
