/**
 * In which places of a window a card is tried: pages of our own, and functions that run inside
 * them (each is sent as source, so it may use nothing but its own arguments and what a page has).
 */

/** A line of text, or a card: where it is in the window, in CSS pixels. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Enough French around the names for a page to be an article. */
const FILLER =
  'La rencontre de ce matin a duré plus longtemps que prévu, et personne n’a voulu dire à la sortie ce qui avait été décidé. Les équipes se retrouvent demain pour reprendre la discussion là où elle s’est arrêtée.';

/** An article at the edges of its window: no margins, a name at each end of the line and one in the middle. */
export function edgePage(): string {
  return page(
    `<article style="padding: 110vh 0; width: 100vw; box-sizing: border-box">
      <p style="text-align: left">Emmanuel Macron a parlé le premier, puis il a laissé la place aux autres.</p>
      <p>${FILLER}</p>
      <p style="text-align: center">Le deuxième à prendre la parole fut Donald Tusk, qui a été bref ce matin.</p>
      <p>${FILLER}</p>
      <p style="text-align: right">La dernière parole est revenue, comme souvent ici, à Friedrich Merz</p>
    </article>`,
  );
}

/** A name that takes two lines. */
export function twoLinePage(): string {
  return page(`<article style="padding: 40vh 30vw"><p>${FILLER}</p>
    <p style="width: 11em">Après eux est venue, un peu tard, Ursula von der Leyen avec sa réponse.</p>
    <p>${FILLER}</p></article>`);
}

/** An article that a site opens over itself, in a modal dialog. */
export function dialogPage(): string {
  return page(`<p>Accueil</p><dialog style="width: 40em">${article()}</dialog>
    <script>document.querySelector('dialog').showModal()</script>`);
}

/** An article with a button that gives it the whole screen. */
export function fullscreenPage(): string {
  return page(`<main style="background: white">
    <button id="full" onclick="document.querySelector('main').requestFullscreen()">Plein écran</button>${article()}</main>`);
}

/** Wider and higher than any window. */
export function vastPage(): string {
  return page(
    `<div style="width: 300vw; padding: 90vh 0"><div style="margin-left: 140vw; width: 40em">${article()}</div></div>`,
  );
}

export function article(): string {
  return `<article><h1>Une longue matinée</h1><p>${FILLER}</p>
    <p>Emmanuel Macron a parlé le premier, puis il a laissé la place aux autres.</p><p>${FILLER}</p></article>`;
}

function page(body: string): string {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <title>Une longue matinée</title><meta property="og:type" content="article"><link rel="icon" href="data:,">
    <style>body { margin: 0; font: 18px/1.5 serif; }</style></head><body>${body}</body></html>`;
}

/** Scrolls a mark to a place of the window, in height and width; answers its lines. */
export function bringMark(name: string, block: ScrollLogicalPosition, inline: ScrollLogicalPosition): Rect[] {
  for (const [key, highlight] of CSS.highlights) {
    if (!key.startsWith('reperes-')) continue;
    for (const found of highlight) {
      const range = new Range();
      range.setStart(found.startContainer, found.startOffset);
      range.setEnd(found.endContainer, found.endOffset);
      if (range.toString().replace(/\s+/g, ' ') !== name) continue;
      const whole = range.getBoundingClientRect();
      const { clientWidth, clientHeight } = document.documentElement;
      const by = (place: ScrollLogicalPosition, start: number, end: number, size: number) =>
        place === 'start' ? start : place === 'end' ? end - size : (start + end - size) / 2;
      scrollBy({
        left: by(inline, whole.left, whole.right, clientWidth),
        top: by(block, whole.top, whole.bottom, clientHeight),
        behavior: 'instant',
      });
      return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
    }
  }
  return [];
}

/** The open card, the visible part of the window, and what a pointer in the card's middle would hit. */
export function readPlace(): { card: Rect; window: Rect; hit: string } | null {
  const frame = document.querySelector('reperes-root')?.shadowRoot?.querySelector('.frame:popover-open');
  const box = frame?.querySelector('[role=dialog]')?.getBoundingClientRect();
  if (!box) return null;
  const { left, top, right, bottom } = box;
  const { clientWidth, clientHeight } = document.documentElement;
  // In quirks or fullscreen the root may be higher than the window.
  const window = { left: 0, top: 0, right: clientWidth, bottom: Math.min(clientHeight, innerHeight) };
  const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)?.localName ?? 'nothing';
  return { card: { left, top, right, bottom }, window, hit };
}

/** Two frames: what a page hears of a scroll, it has heard by then. */
export function nextFrames(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
