import type { HoverEvent } from '../../core/card/hover.ts';
import { windowsAround } from '../../page/frames.ts';
import { isInLink } from '../../page/marks.ts';
import { type EarlyEvent, timeOf } from './interactive.ts';
import type { PageView } from './page-view.ts';

/**
 * Turns the reader's pointer and keys into events of the hover machine, first those of before, which were the reader's
 * too. Events that a script made are not: they would let a page find out which names are known.
 */
export function listenToPointer(
  page: PageView,
  send: (event: HoverEvent) => void,
  isOpen: () => boolean,
  early: readonly EarlyEvent[],
  signal: AbortSignal,
): void {
  const view = page.document.defaultView;
  if (view === null) return;
  type Use<K extends keyof WindowEventMap> = (event: WindowEventMap[K], time: number) => void;
  const uses = new Map<string, Use<never>>();
  const listen = <K extends keyof WindowEventMap>(to: Window, type: K, use: Use<K>) => {
    uses.set(type, use);
    const listener = (event: Event) =>
      event.isTrusted && page.isAlive() && use(event as WindowEventMap[K], timeOf(event));
    to.addEventListener(type, listener, { capture: true, passive: true, signal });
  };
  const on = <K extends keyof WindowEventMap>(type: K, use: Use<K>) => listen(view, type, use);
  /** Around a frame the page scrolls as well, and may have the keys. */
  const onAround = <K extends keyof WindowEventMap>(type: K, use: Use<K>) => {
    for (const around of windowsAround(view)) listen(around, type, use);
  };
  /** A name in a link of the page is the link's: no card there, unless the reader wants links marked; a tap always follows it. */
  const targetAt = ({ clientX, clientY }: MouseEvent, isTap = false) => {
    const mention = page.at(clientX, clientY);
    if (mention === undefined || !isInLink(mention)) return mention?.key;
    return page.settings().markLinks && !isTap ? mention.key : undefined;
  };

  on('pointermove', (event, time) => {
    if (event.pointerType === 'touch') return;
    const point = { x: event.clientX, y: event.clientY };
    const pressed = event.buttons !== 0;
    send({ type: 'move', time, point, target: targetAt(event), pressed, alt: event.altKey });
  });
  on('pointerdown', (event, time) => send({ type: 'press', time, point: { x: event.clientX, y: event.clientY } }));
  on('click', (event, time) => {
    const isTap = (event as PointerEvent).pointerType === 'touch';
    if (isTap || page.settings().trigger === 'click') send({ type: 'click', time, target: targetAt(event, isTap) });
  });
  onAround('scroll', (_, time) => send({ type: 'scroll', time }));
  on('pointerout', (event, time) => {
    // Out of the window: there is nothing the pointer went to. A finger that is lifted goes nowhere else either.
    if (event.relatedTarget === null && event.pointerType !== 'touch') send({ type: 'leave', time });
  });
  onAround('keydown', (event, time) => {
    if (event.key !== 'Escape' || !isOpen()) return;
    // This Escape was for the card: neither the page's dialog nor our focus button closes with it.
    event.stopImmediatePropagation();
    send({ type: 'escape', time });
  });
  for (const { event, time } of early) uses.get(event.type)?.(event as never, time);
}
