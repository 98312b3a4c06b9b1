import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Page } from '../../components/Page.tsx';
import { showLastTheme } from '../../components/shown-theme.ts';
import type { SettingsSource } from '../../components/use-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import { type Messages, useMessages } from '../../locales/messages.ts';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

const title = (words: Messages) => words.options.title;

function Greeting() {
  return <p>{useMessages().tagline}</p>;
}

function showPage(stored: Partial<Settings>, browserLanguage: string) {
  let notify: ((settings: Settings) => void) | undefined;
  let watching: AbortSignal | undefined;
  const source: SettingsSource = {
    loadSettings: async () => ({ ...DEFAULT_SETTINGS, ...stored }),
    saveSetting: async () => {},
    saveList: async () => {},
    watchSettings: (callback, signal) => {
      notify = callback;
      watching = signal;
    },
  };
  const view = render(
    <Page source={source} browserLanguage={browserLanguage} title={title}>
      {() => <Greeting />}
    </Page>,
  );
  const change = (settings: Partial<Settings>) => notify?.({ ...DEFAULT_SETTINGS, ...settings });
  return { ...view, change, isWatching: () => watching?.aborted === false };
}

it('a page speaks the language of the browser', async () => {
  showPage({}, 'fr-CA');
  expect(await screen.findByText(/^Qui, quoi, où/)).toBeTruthy();
  await waitFor(() => expect(document.documentElement.lang).toBe('fr'));
  expect(document.title).toBe('Réglages de Repères');
});

it('a page speaks the language that the reader forced, at once when it changes', async () => {
  const { change } = showPage({ interfaceLanguage: 'en' }, 'fr');
  expect(await screen.findByText(/^Who, what and where/)).toBeTruthy();
  change({ interfaceLanguage: 'fr' });
  expect(await screen.findByText(/^Qui, quoi, où/)).toBeTruthy();
});

it.each([
  ['dark', 'dark'],
  ['light', 'light'],
  ['system', 'system'],
  ['page', 'system'],
] as const)('the theme %s makes a page %s', async (theme, wanted) => {
  showPage({ theme }, 'fr');
  await waitFor(() => expect(document.documentElement.dataset.theme).toBe(wanted));
});

it('a page that closes stops listening to the settings', async () => {
  const { unmount, isWatching } = showPage({}, 'fr');
  await screen.findByText(/^Qui, quoi, où/);
  expect(isWatching()).toBe(true);
  unmount();
  await waitFor(() => expect(isWatching()).toBe(false));
});

it.each([
  ['dark', 'dark'],
  ['light', 'light'],
  ['page', 'system'],
] as const)(
  'after a page in the theme %s the next one begins %s, before the settings are read',
  async (theme, wanted) => {
    showPage({ theme }, 'fr');
    await waitFor(() => expect(document.documentElement.dataset.theme).toBe(wanted));
    cleanup();
    delete document.documentElement.dataset.theme;
    showLastTheme();
    expect(document.documentElement.dataset.theme).toBe(wanted);
  },
);

it('the first page of all begins as the system says', () => {
  delete document.documentElement.dataset.theme;
  showLastTheme();
  expect(document.documentElement.dataset.theme).toBe('system');
});

it('a browser that keeps nothing of pages shows the theme all the same', async () => {
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, clear: () => {} });
  showLastTheme();
  showPage({ theme: 'dark' }, 'fr');
  await waitFor(() => expect(document.documentElement.dataset.theme).toBe('dark'));
  vi.unstubAllGlobals();
});
