import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HoverEvent } from '../../core/card/hover.ts';
import type { Settings } from '../../core/settings.ts';
import type { EarlyEvent } from '../../entrypoints/content/interactive.ts';
import type { PageView } from '../../entrypoints/content/page-view.ts';
import { listenToPointer } from '../../entrypoints/content/pointer.ts';
import { pageOf } from './page.ts';

let life: AbortController;
let sent: HoverEvent[];
let isOpen: boolean;

beforeEach(() => {
  life = new AbortController();
  sent = [];
  isOpen = false;
});

afterEach(() => life.abort());

function listen(settings: Partial<Settings> = {}, more: Partial<PageView> = {}, early: readonly EarlyEvent[] = []) {
  const page = pageOf('<p>Rome</p>', settings);
  const [mention] = page.mentions.all;
  listenToPointer(
    { ...page, at: (x) => (x < 100 ? mention : undefined), ...more },
    (event) => sent.push(event),
    () => isOpen,
    early,
    life.signal,
  );
  return mention!.key;
}

/** An event as the reader's own hand makes it. */
function reader(event: Event): Event {
  Object.defineProperty(event, 'isTrusted', { value: true });
  window.dispatchEvent(event);
  return event;
}

const move = (more: PointerEventInit = {}) =>
  new PointerEvent('pointermove', { clientX: 50, clientY: 60, pointerType: 'mouse', ...more });

describe('what the reader does', () => {
  it('moving becomes a move with the mention under the pointer', () => {
    const key = listen();
    reader(move({ altKey: true }));
    expect(sent[0]).toMatchObject({ type: 'move', point: { x: 50, y: 60 }, target: key, pressed: false, alt: true });
  });

  it('moving beside the marks has no target', () => {
    listen();
    reader(move({ clientX: 300 }));
    expect(sent[0]).toMatchObject({ type: 'move', target: undefined });
  });

  it('moving with a button down is pressed', () => {
    listen();
    reader(move({ buttons: 1 }));
    expect(sent[0]).toMatchObject({ pressed: true });
  });

  it('dragging a finger is no hovering', () => {
    listen();
    reader(move({ pointerType: 'touch' }));
    expect(sent).toEqual([]);
  });

  it('a click counts only where the reader chose clicking', () => {
    listen();
    reader(new PointerEvent('click', { clientX: 50, pointerType: 'mouse' }));
    expect(sent).toEqual([]);
  });

  it('a click opens when the reader chose clicking', () => {
    const key = listen({ trigger: 'click' });
    reader(new PointerEvent('click', { clientX: 50, pointerType: 'mouse' }));
    expect(sent).toMatchObject([{ type: 'click', target: key }]);
  });

  it('a tap always opens', () => {
    const key = listen();
    reader(new PointerEvent('click', { clientX: 50, pointerType: 'touch' }));
    expect(sent).toMatchObject([{ type: 'click', target: key }]);
  });

  it('leaving the window is a leave, going to another element is not', () => {
    listen();
    reader(new PointerEvent('pointerout', { relatedTarget: document.body }));
    reader(new PointerEvent('pointerout', { relatedTarget: null }));
    expect(sent.map(({ type }) => type)).toEqual(['leave']);
  });

  it('a finger that is lifted from the card does not leave it', () => {
    listen();
    reader(new PointerEvent('pointerout', { relatedTarget: null, pointerType: 'touch' }));
    expect(sent).toEqual([]);
  });

  it('Escape closes an open card, and the page does not get it', () => {
    listen();
    isOpen = true;
    const page = vi.fn();
    window.addEventListener('keydown', page, { signal: life.signal });
    reader(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(sent.map(({ type }) => type)).toEqual(['escape']);
    expect(page).not.toHaveBeenCalled();
  });

  it('Escape without a card is the page’s', () => {
    listen();
    const page = vi.fn();
    window.addEventListener('keydown', page, { signal: life.signal });
    reader(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(sent).toEqual([]);
    expect(page).toHaveBeenCalledOnce();
  });

  it('other keys are left alone', () => {
    listen();
    isOpen = true;
    reader(new KeyboardEvent('keydown', { key: 'a' }));
    expect(sent).toEqual([]);
  });
});

describe('what the reader did before', () => {
  it('is made up for in its order, with the times it was done at', () => {
    const early = [
      { event: new Event('scroll'), time: 3 },
      { event: move(), time: 5 },
      { event: new PointerEvent('pointerdown', { clientX: 1, clientY: 2 }), time: 8 },
      { event: new Event('unknown'), time: 9 },
    ];
    const key = listen({}, {}, early);
    expect(sent).toMatchObject([
      { type: 'scroll', time: 3 },
      { type: 'move', time: 5, target: key },
      { type: 'press', time: 8, point: { x: 1, y: 2 } },
    ]);
  });
});

describe('what is not the reader', () => {
  it('events that a script made are ignored', () => {
    listen();
    window.dispatchEvent(move());
    expect(sent).toEqual([]);
  });

  it('nothing is heard once the extension is gone', () => {
    listen({}, { isAlive: () => false });
    reader(move());
    expect(sent).toEqual([]);
  });

  it('nothing is heard after the end', () => {
    listen();
    life.abort();
    reader(move());
    expect(sent).toEqual([]);
  });
});
