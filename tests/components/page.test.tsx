import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { Page } from '../../components/Page.tsx';
import type { SettingsSource } from '../../components/use-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import { type Messages, useMessages } from '../../locales/messages.ts';

afterEach(cleanup);

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
