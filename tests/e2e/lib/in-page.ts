/**
 * Functions that run inside a page: each is sent as source, so it may use nothing but its
 * own arguments and what a page has.
 */

/** Marks on the page in reading order, as the reader sees their text, and where they stand. */
export function readMarks(): { text: string; where: 'text' | 'heading' | 'link'; inside: string }[] {
  const ranges = [...CSS.highlights]
    .filter(([name]) => name.startsWith('reperes-') && name !== 'reperes-current')
    .flatMap(([, highlight]) => [...highlight])
    .filter(({ startContainer, endContainer }) => startContainer.isConnected && endContainer.isConnected)
    .map((found) => {
      const range = new Range();
      range.setStart(found.startContainer, found.startOffset);
      range.setEnd(found.endContainer, found.endOffset);
      return range;
    })
    .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  return ranges.map((range) => {
    const parent = range.startContainer.parentElement;
    const where = parent?.closest('a[href]') ? 'link' : parent?.closest('h1, h2, h3') ? 'heading' : 'text';
    const inside = parent?.closest('nav, aside, footer, figcaption, .comments')?.localName ?? 'article';
    return {
      text: range
        .toString()
        .replace(/\u00ad/g, '')
        .replace(/\s+/g, ' '),
      where,
      inside,
    };
  });
}

/** Middle of the first line of the first mark with this text, scrolled into view. */
export function findMark(text: string): { x: number; y: number } | null {
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('reperes-') || name === 'reperes-current') continue;
    for (const found of highlight) {
      const range = new Range();
      range.setStart(found.startContainer, found.startOffset);
      range.setEnd(found.endContainer, found.endOffset);
      if (
        range
          .toString()
          .replace(/\u00ad/g, '')
          .replace(/\s+/g, ' ') !== text
      )
        continue;
      found.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getClientRects()[0];
      if (box) return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
    }
  }
  return null;
}

/** The open card's text and box, or `null`. */
export function readCard(): { text: string; x: number; y: number; width: number; height: number } | null {
  const frame = document.querySelector('reperes-root')?.shadowRoot?.querySelector('.frame:popover-open');
  const card = frame?.querySelector('[role=dialog]');
  if (!card) return null;
  const { x, y, width, height } = card.getBoundingClientRect();
  return { text: card.textContent, x, y, width, height };
}

/**
 * Notes, inside the page and by its own clock, when the pointer last moved and when a card
 * was first visible after that: what the drivers' round trips would blur.
 */
export function watchCard(): void {
  const times = { rest: 0, shown: 0 };
  Object.assign(window, { cardTimes: times });
  // When it happened, which is what the card counts from: a busy page hears of it later.
  addEventListener('pointermove', ({ timeStamp }) => (times.rest = timeStamp), true);
  const look = () => {
    const frame = document.querySelector('reperes-root')?.shadowRoot?.querySelector('.frame:popover-open');
    if (times.shown === 0 && frame && frame.getBoundingClientRect().height > 0) times.shown = performance.now();
    else requestAnimationFrame(look);
  };
  look();
}

/** Milliseconds from the pointer's last movement to the first frame with a card, once there was one. */
export function readCardDelay(): number | null {
  const { rest, shown } = (window as unknown as { cardTimes: { rest: number; shown: number } }).cardTimes;
  return shown > 0 ? shown - rest : null;
}

/** What has focus, seen through our shadow root: a button's name, or an element's id or tag. */
export function readFocus(): string {
  const outer = document.activeElement;
  const inner = outer?.shadowRoot?.activeElement;
  if (inner) return `${inner.className || inner.localName}: ${inner.getAttribute('aria-label') ?? inner.textContent}`;
  return outer?.id || outer?.localName || 'nothing';
}

/** Changes of the document that `observeChanges` noted, save those of our own element under `<html>`. */
export function readForeignChanges(): string[] {
  const { changes } = window as unknown as { changes: string[] };
  return changes.filter((change) => change !== 'childlist html reperes-root');
}

/** Whether our own element is in the page. */
export function hasHost(): boolean {
  return document.querySelector('reperes-root') !== null;
}

/** Middle of the button or link of the open card whose accessible name or text begins so, or `null`. */
export function inCard(name: string): { x: number; y: number } | null {
  const frame = document.querySelector('reperes-root')?.shadowRoot?.querySelector('.frame:popover-open');
  const controls = [...(frame?.querySelectorAll('button, a[href]') ?? [])];
  const found = controls.find((control) =>
    (control.getAttribute('aria-label') ?? control.textContent ?? '').trim().startsWith(name),
  );
  if (!found) return null;
  found.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = found.getBoundingClientRect();
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
}
