import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { WelcomePage } from '../../components/WelcomePage.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import { accessibilityProblems } from './axe.ts';
import { outline, paris } from './fixtures.ts';

afterEach(cleanup);

function showWelcome(change: Partial<Settings> = {}) {
  const onSettings = vi.fn();
  const settings = { ...DEFAULT_SETTINGS, ...change };
  return {
    onSettings,
    ...render(<WelcomePage settings={settings} sample={paris} outline={outline} onSettings={onSettings} />),
  };
}

const mark = () => screen.getByRole('button', { name: 'Paris' });
const card = () => screen.queryByRole('dialog', { name: 'Paris' });

it('the sample opens its card by hover', () => {
  showWelcome();
  expect(card()).toBeNull();
  fireEvent.pointerEnter(mark());
  expect(card()).not.toBeNull();
});

it('a finger that touches the sample does not open its card twice', () => {
  showWelcome();
  fireEvent.pointerEnter(mark(), { pointerType: 'touch' });
  expect(card()).toBeNull();
});

it('the sample opens and closes its card by click and from the keyboard', () => {
  showWelcome({ trigger: 'click' });
  fireEvent.pointerEnter(mark());
  expect(card()).toBeNull();
  fireEvent.click(mark());
  expect(card()).not.toBeNull();
  expect(mark().getAttribute('aria-expanded')).toBe('true');
  fireEvent.click(screen.getByRole('button', { name: 'Fermer' }));
  expect(card()).toBeNull();
});

it.each([
  ['Escape, the focus being elsewhere', () => fireEvent.keyDown(document.body, { key: 'Escape' })],
  ['Escape in the card', () => fireEvent.keyDown(screen.getByRole('button', { name: 'Fermer' }), { key: 'Escape' })],
])('the sample’s card goes by %s', async (_, leave) => {
  showWelcome();
  fireEvent.pointerEnter(mark());
  await screen.findByRole('dialog', { name: 'Paris' });
  await new Promise((resolve) => setTimeout(resolve));
  leave();
  await waitFor(() => expect(card()).toBeNull());
});

it('the focus returns to the name when the card goes', async () => {
  showWelcome();
  fireEvent.click(mark());
  screen.getByRole('button', { name: 'Fermer' }).focus();
  fireEvent.click(screen.getByRole('button', { name: 'Fermer' }));
  await waitFor(() => expect(card()).toBeNull());
  expect(document.activeElement).toBe(mark());
});

it('leads to the settings', () => {
  const { onSettings } = showWelcome();
  fireEvent.click(screen.getByRole('button', { name: 'Ouvrir les réglages' }));
  expect(onSettings).toHaveBeenCalledOnce();
});

it('has nothing for axe to find, card open', async () => {
  const { container } = showWelcome();
  fireEvent.click(mark());
  expect(await accessibilityProblems(container)).toEqual([]);
});
