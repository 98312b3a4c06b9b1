import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { usePage } from '../../components/cast/use-page.ts';
import type { Language } from '../../core/model.ts';
import type { PanelPage, PanelPort } from '../../core/panel.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import { articleState, fakePanelPort } from './fixtures.ts';

afterEach(cleanup);

/** Shows in plain text what the hook knows. */
function Probe({ port, settings }: { readonly port: PanelPort; readonly settings: Settings }) {
  const view = usePage(port, settings, 'fr');
  if (view === undefined) return <p>nothing yet</p>;
  const host = view.page.type === 'page' ? view.page.state.info.host : view.page.why;
  return <p>{`${host}: ${view.rows.length}`}</p>;
}

function articleOn(host: string): PanelPage {
  return { type: 'page', state: { ...articleState, info: { ...articleState.info, host } } };
}

/** A port whose answers come when the test says so, and which tells of changes. */
function controlledPort() {
  const answers: ((page: PanelPage) => void)[] = [];
  let change = () => {};
  let listening: AbortSignal | undefined;
  const port: PanelPort = {
    ...fakePanelPort(() => new Promise((resolve) => answers.push(resolve))),
    onPageChange: (callback, signal) => {
      change = callback;
      listening = signal;
    },
  };
  return { port, answers, change: () => change(), isListening: () => listening?.aborted === false };
}

const show = (port: PanelPort, settings: Partial<Settings> = {}) =>
  render(<Probe port={port} settings={{ ...DEFAULT_SETTINGS, ...settings }} />);

describe('the page of the panel', () => {
  it('is unknown until the tab has answered', async () => {
    const { port, answers } = controlledPort();
    show(port);
    expect(screen.getByText('nothing yet')).toBeTruthy();
    answers[0]?.(articleOn('a.example'));
    expect(await screen.findByText('a.example: 5')).toBeTruthy();
  });

  it('follows the tab', async () => {
    const { port, answers, change } = controlledPort();
    show(port);
    answers[0]?.(articleOn('a.example'));
    await screen.findByText('a.example: 5');
    change();
    answers[1]?.({ type: 'unreachable', why: 'pdf', host: 'b.example' });
    expect(await screen.findByText('pdf: 0')).toBeTruthy();
  });

  it('is never that of a tab left behind, though its answer comes last', async () => {
    const { port, answers, change } = controlledPort();
    show(port);
    change();
    answers[1]?.(articleOn('new.example'));
    await screen.findByText('new.example: 5');
    answers[0]?.(articleOn('old.example'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(screen.queryByText(/old/)).toBeNull();
  });

  it.each([
    ['nobody answers yet', { type: 'unreachable', why: 'not-loaded', host: 'a.example' }, {}],
    ['it is being read', { type: 'page', state: { ...articleState, status: 'linking', cast: [] } }, {}],
    ['it has not heard that it is on again', { type: 'page', state: { ...articleState, status: 'off-here' } }, {}],
    ['it has not heard that it is off', articleOn('a.example'), { enabled: false }],
  ] as const)('is asked again while %s', async (_, first, settings) => {
    const { port, answers } = controlledPort();
    show(port, settings);
    answers[0]?.(first);
    await waitFor(() => expect(answers.length).toBeGreaterThan(1));
  });

  it('is not asked again once it is settled', async () => {
    const { port, answers } = controlledPort();
    show(port);
    answers[0]?.(articleOn('a.example'));
    await screen.findByText('a.example: 5');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(answers).toHaveLength(1);
  });

  it('is no longer watched once the panel has closed', async () => {
    const { port, answers, isListening } = controlledPort();
    const { unmount } = show(port);
    answers[0]?.(articleOn('a.example'));
    await screen.findByText('a.example: 5');
    expect(isListening()).toBe(true);
    unmount();
    await waitFor(() => expect(isListening()).toBe(false));
  });
});

describe('the summaries of the cast', () => {
  async function languageAsked(settings: Partial<Settings>): Promise<Language | undefined> {
    let asked: Language | undefined;
    const port: PanelPort = {
      ...fakePanelPort(async () => articleOn('a.example')),
      summaries: async (_, language) => {
        asked = language;
        return [];
      },
    };
    show(port, settings);
    await screen.findByText('a.example: 0');
    return asked;
  }

  it('are asked in the language of the article', async () => {
    expect(await languageAsked({})).toBe('fr');
  });

  it('are asked in the language that the reader forced', async () => {
    expect(await languageAsked({ contentLanguage: 'en' })).toBe('en');
  });

  it('are not asked for an empty cast', async () => {
    const port: PanelPort = {
      ...fakePanelPort(async () => ({ type: 'page', state: { ...articleState, cast: [] } })),
      summaries: () => Promise.reject(new Error('asked for nothing')),
    };
    show(port);
    expect(await screen.findByText('www.lemonde.fr: 0')).toBeTruthy();
  });
});
