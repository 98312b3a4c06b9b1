import type { HoverEvent } from '../../core/card/hover.ts';
import { isInLink } from '../../page/marks.ts';
import type { ReadPage } from './page-view.ts';

/**
 * Turns the reader's pointer and keys into events of the hover machine. Events that a
 * script made are not the reader's: they would let a page find out which names are known.
 */
export function listenToPointer(
  page: ReadPage,
  send: (event: HoverEvent) => void,
  isOpen: () => boolean,
  signal: AbortSignal,
): void {
  const view = page.document.defaultView;
  if (view === null) return;
  const on = <K extends keyof WindowEventMap>(type: K, use: (event: WindowEventMap[K]) => void) =>
    view.addEventListener(type, (event) => event.isTrusted && page.isAlive() && use(event as WindowEventMap[K]), {
      capture: true,
      passive: true,
      signal,
    });
  /** A name in a link of the page is the link's: no card there, unless the reader wants links marked; a tap always follows it. */
  const targetAt = ({ clientX, clientY }: MouseEvent, isTap = false) => {
    const mention = page.at(clientX, clientY);
    if (mention === undefined || !isInLink(mention)) return mention?.key;
    return page.settings().markLinks && !isTap ? mention.key : undefined;
  };

  on('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    const point = { x: event.clientX, y: event.clientY };
    const pressed = event.buttons !== 0;
    send({ type: 'move', time: event.timeStamp, point, target: targetAt(event), pressed, alt: event.altKey });
  });
  on('pointerdown', (event) =>
    send({ type: 'press', time: event.timeStamp, point: { x: event.clientX, y: event.clientY } }),
  );
  on('click', (event) => {
    const isTap = (event as PointerEvent).pointerType === 'touch';
    if (isTap || page.settings().trigger === 'click')
      send({ type: 'click', time: event.timeStamp, target: targetAt(event, isTap) });
  });
  on('scroll', (event) => send({ type: 'scroll', time: event.timeStamp }));
  on('pointerout', (event) => {
    // Out of the window: there is nothing the pointer went to.
    if (event.relatedTarget === null) send({ type: 'leave', time: event.timeStamp });
  });
  on('keydown', (event) => {
    if (event.key !== 'Escape' || !isOpen()) return;
    // This Escape was for the card: neither the page's dialog nor our focus button closes with it.
    event.stopImmediatePropagation();
    send({ type: 'escape', time: event.timeStamp });
  });
}
