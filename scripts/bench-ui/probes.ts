/**
 * Clocks inside pages, by the pages' own time: what the drivers' round trips would blur. Each
 * function is sent as source, so it may use nothing but its own arguments and what a page has.
 */

/**
 * Notes when the hand came to rest, and when a card was painted after that. Rest is told as the hover machine
 * tells it: by the time of the event, trembling and the moves that browsers send after a layout left aside.
 */
export function watchCardPaint(): void {
  const times = { rest: 0, painted: 0 };
  Object.assign(window, { cardPaint: times });
  let anchor = { x: Number.NaN, y: Number.NaN };
  const onMove = ({ clientX: x, clientY: y, timeStamp }: PointerEvent) => {
    if (Math.hypot(x - anchor.x, y - anchor.y) <= 4) return;
    anchor = { x, y };
    times.rest = timeStamp;
  };
  addEventListener('pointermove', onMove, true);
  // Sizes are observed at the end of a frame, when all scripts of it have run: what is there then is painted with it.
  const pulse = document.body.appendChild(document.createElement('i'));
  pulse.style.cssText = 'position: fixed; left: -9px; height: 1px; width: 1px;';
  const end = (done: () => void) => {
    pulse.remove();
    endOfFrame.disconnect();
    removeEventListener('pointermove', onMove, true);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = done;
    port2.postMessage(0);
  };
  const endOfFrame = new ResizeObserver(() => {
    const root = document.querySelector('reperes-root')?.shadowRoot;
    if (root?.querySelector('.frame:popover-open [role=dialog]')) end(() => (times.painted = performance.now()));
    else requestAnimationFrame(() => (pulse.style.width = pulse.style.width === '1px' ? '2px' : '1px'));
  });
  endOfFrame.observe(pulse);
}

/** Milliseconds from the pointer's rest to the painted card, or `null` while there is none. */
export function readCardPaint(): number | null {
  const { rest, painted } = (window as unknown as { cardPaint: { rest: number; painted: number } }).cardPaint;
  return painted > 0 ? painted - rest : null;
}

/** When the popup first painted anything and when its list, in ms since the browser opened its document. */
export function readPopupPaint(): Promise<{ origin: number; first: number; list: number; rows: number } | null> {
  return new Promise((resolve) => {
    const entries: PerformanceEntry[] = [];
    for (const type of ['paint', 'largest-contentful-paint'])
      new PerformanceObserver((list) => entries.push(...list.getEntries())).observe({ type, buffered: true });
    setTimeout(() => {
      const first = entries.find(({ name }) => name === 'first-contentful-paint')?.startTime;
      const list = entries.find((entry) => /^cast-/.test((entry as { element?: Element }).element?.className ?? ''));
      const rows = document.querySelectorAll('.cast-row').length;
      resolve(first && list ? { origin: performance.timeOrigin, first, list: list.startTime, rows } : null);
    }, 50);
  });
}

/** Types a query into the popup's empty search field; answers the ms until its answers are painted. */
export function timeSearch(query: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('input[type=search]')!;
  const type = (text: string) => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const painted = () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(0);
      });
    });
  const changed = (done: () => boolean) =>
    new Promise<void>((resolve) => {
      if (done()) return resolve();
      const observer = new MutationObserver(() => {
        if (!done()) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
  const answered = () => document.querySelector('.search [role=status]') !== null;
  const measure = async () => {
    type('');
    await changed(() => !answered());
    await painted();
    const started = performance.now();
    type(query);
    await changed(answered);
    await painted();
    return performance.now() - started;
  };
  return measure();
}
