import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { SearchBox } from '../../components/cast/SearchBox.tsx';
import type { EntitySummary } from '../../core/card/types.ts';
import { kyiv, paris, ukraine } from './fixtures.ts';

afterEach(cleanup);

type Search = (query: string) => Promise<readonly EntitySummary[] | undefined>;

function showSearch(search: Search, isIdle = false) {
  const onSearching = vi.fn();
  render(
    <SearchBox
      port={{ search, details: async () => [ukraine] }}
      language="fr"
      isIdle={isIdle}
      onPage={new Set([ukraine.id])}
      onSearching={onSearching}
    />,
  );
  return { onSearching };
}

const type = (query: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value: query } });

it('answers to an older query that come late are dropped', async () => {
  const answers = new Map<string, (found: readonly EntitySummary[]) => void>();
  showSearch((query) => new Promise((resolve) => answers.set(query, resolve)));
  type('k');
  type('pa');
  answers.get('pa')?.([paris]);
  await screen.findByText('Paris');
  answers.get('k')?.([kyiv]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(screen.queryByText('Kiev')).toBeNull();
});

it('a keystroke is searched at once, not after the next frame', () => {
  const frame = vi.spyOn(globalThis, 'requestAnimationFrame').mockReturnValue(0);
  const search = vi.fn<Search>(async () => [ukraine]);
  showSearch(search);
  type('u');
  expect(search).toHaveBeenCalledExactlyOnceWith('u', 'fr');
  frame.mockRestore();
});

it('once the list is drawn an empty query readies the search, whose answer is not shown', async () => {
  const search = vi.fn<Search>(async () => []);
  showSearch(search);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(search).not.toHaveBeenCalled();
  cleanup();
  showSearch(search, true);
  await vi.waitFor(() => expect(search).toHaveBeenCalledExactlyOnceWith('', 'fr'));
  expect(screen.queryByRole('status')).toBeNull();
});

it('spaces alone are no query', () => {
  const search = vi.fn<Search>(async () => []);
  const { onSearching } = showSearch(search);
  type('   ');
  expect(search).not.toHaveBeenCalled();
  expect(onSearching).toHaveBeenLastCalledWith(false);
});

it('what is typed is searched without its outer spaces', async () => {
  const search = vi.fn<Search>(async () => [ukraine]);
  showSearch(search);
  type(' ukr ');
  await screen.findByText('Ukraine');
  expect(search).toHaveBeenCalledWith('ukr', 'fr');
});

it('the number of answers is said to those who do not see them', async () => {
  showSearch(async () => [ukraine, kyiv]);
  type('u');
  expect(await screen.findByText(/2.réponses/)).toBeTruthy();
});

it('an answer on the page is told from others', async () => {
  showSearch(async () => [ukraine, paris]);
  type('u');
  await screen.findByText('Ukraine');
  const kinds = [...document.querySelectorAll('.cast-count')].map((kind) => kind.textContent);
  expect(kinds).toEqual(['Lieu, dans l’article', 'Lieu']);
});

it('facts unfold and fold again', async () => {
  showSearch(async () => [ukraine]);
  type('u');
  const row = await screen.findByRole('button', { name: /^Ukraine/ });
  fireEvent.click(row);
  expect(await screen.findByText('Indépendance')).toBeTruthy();
  expect(row.getAttribute('aria-expanded')).toBe('true');
  fireEvent.click(row);
  await vi.waitFor(() => expect(screen.queryByText('Indépendance')).toBeNull());
});

it('data that cannot be read are not the same as nothing found', async () => {
  showSearch(async () => undefined);
  type('u');
  expect(await screen.findByText(/n’ont pas pu être lues/)).toBeTruthy();
});
