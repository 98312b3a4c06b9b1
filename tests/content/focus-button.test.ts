import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardController } from '../../entrypoints/content/card-controller.ts';
import { FocusButton } from '../../entrypoints/content/focus-button.ts';
import { UiHost } from '../../entrypoints/content/ui-host.ts';
import { layOutLines, pageOf } from './page.ts';
import { stubPopover } from './popover.ts';

let life: AbortController;

beforeEach(() => {
  stubPopover();
  life = new AbortController();
});

function scene(html = '<button id="before">x</button><p>Rome puis Oslo</p><p>Rome</p>', top = 100) {
  const page = pageOf(html, { interfaceLanguage: 'fr' });
  layOutLines(page.mentions.all, top);
  const cards = { openKey: undefined as number | undefined, summon: vi.fn(), onClosed: () => {} };
  const ui = new UiHost(document, life.signal);
  const focus = new FocusButton(page, ui, cards as unknown as CardController, life.signal);
  const button = () => ui.root.querySelector<HTMLElement>('.focus-button');
  const press = (key: string) => button()!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  return { page, cards, focus, button, press };
}

describe('FocusButton', () => {
  it('is not there before it is asked for', () => {
    expect(scene().button()).toBeNull();
  });

  it('lies over the first mention in view and says what it is', () => {
    const { focus, button } = scene();
    focus.move('next');
    expect(button()?.getAttribute('aria-label')).toBe('Rome, lieu');
    expect([button()?.style.top, button()?.style.width]).toEqual(['100px', '40px']);
  });

  it('begins with what is in view, not with what was scrolled past', () => {
    const { focus, button } = scene(undefined, -150);
    focus.move('next');
    expect(button()?.style.top).toBe('50px');
  });

  it.each([
    ['ArrowRight', '200px'],
    ['ArrowDown', '200px'],
    ['ArrowLeft', '300px'],
    ['ArrowUp', '300px'],
  ])('%s goes on in reading order, and round', (key, top) => {
    const { focus, button, press } = scene();
    focus.move('next');
    press(key);
    expect(button()?.style.top).toBe(top);
  });

  it('opens the card of its mention', () => {
    const { page, cards, focus, button } = scene();
    focus.move('next');
    button()!.click();
    expect(cards.summon).toHaveBeenCalledWith(page.mentions.all[0]!.key);
    expect(button()?.getAttribute('aria-expanded')).toBe('true');
  });

  it('is told when the card has closed', () => {
    const { cards, focus, button } = scene();
    focus.move('next');
    button()!.click();
    cards.onClosed();
    expect(button()?.getAttribute('aria-expanded')).toBe('false');
  });

  it('Escape goes back to where the reader was', () => {
    const { focus, button, press } = scene();
    document.querySelector<HTMLElement>('#before')!.focus();
    focus.move('next');
    press('Escape');
    expect(button()).toBeNull();
    expect(document.activeElement?.id).toBe('before');
  });

  it('Escape is the card’s while one is open', () => {
    const { cards, focus, button, press } = scene();
    focus.move('next');
    cards.openKey = 1;
    press('Escape');
    expect(button()).not.toBeNull();
  });

  it('leaves other keys to the page', () => {
    const { focus, press } = scene();
    focus.move('next');
    const heard = vi.fn();
    document.addEventListener('keydown', heard, { signal: life.signal, capture: true });
    expect(press('a')).toBe(true);
  });

  it('does nothing on a page without mentions', () => {
    const { focus, button } = scene('<p>rien</p>');
    focus.move('next');
    expect(button()).toBeNull();
  });
});
