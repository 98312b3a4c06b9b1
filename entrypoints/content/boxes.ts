import type { PageMention } from '../../page/mentions.ts';
import type { Span } from '../../page/ranges.ts';
import { rectsOf } from '../../page/rects.ts';
import type { PageView } from './page-view.ts';
import type { UiHost } from './ui-host.ts';

/** Names of the reader's own that are underlined at once: more would cost a frame while scrolling. */
const MAX_OWN = 100;

/**
 * What is drawn on names without the page's scripts being able to read on which: the highlight
 * registry is open to them, our shadow root is not. Costs layout, so only for the mention of the
 * open card and for the reader's own entries in view.
 */
export class Boxes {
  readonly #page: PageView;
  readonly #ui: UiHost;
  readonly #view: Window | null;
  #layer: HTMLElement | undefined;
  #current: Span | undefined;
  #own: readonly PageMention[] = [];
  #frame: number | undefined;

  constructor(page: PageView, ui: UiHost, signal: AbortSignal) {
    this.#page = page;
    this.#ui = ui;
    this.#view = page.document.defaultView;
    const soon = () => this.#drawSoon();
    this.#view?.addEventListener('scroll', soon, { capture: true, passive: true, signal });
    // Late pictures move text without any event but the page growing.
    const growth = new ResizeObserver(soon);
    growth.observe(page.document.documentElement);
    growth.observe(page.document.body);
    signal.addEventListener('abort', () => {
      growth.disconnect();
      if (this.#frame !== undefined) this.#view?.cancelAnimationFrame(this.#frame);
      this.#layer?.remove();
    });
  }

  /** Emphasises one mention: the one whose card is open, or that was jumped to. */
  emphasize(span: Span | undefined): void {
    if (span === this.#current) return;
    this.#current = span;
    this.#draw();
  }

  /** Underlines the marks of the reader's own entries. */
  underline(own: readonly PageMention[]): void {
    this.#own = own.slice(0, MAX_OWN);
    this.#draw();
  }

  #drawSoon(): void {
    if (this.#layer === undefined && this.#own.length === 0 && this.#current === undefined) return;
    this.#frame ??= this.#view?.requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#draw();
    });
  }

  #draw(): void {
    const boxes = [...this.#currentBoxes(), ...this.#own.flatMap((mention) => this.#ownBoxes(mention))];
    if (boxes.length === 0) {
      this.#layer?.remove();
      this.#layer = undefined;
      return;
    }
    this.#layer ??= this.#ui.popover('boxes');
    const { root } = this.#ui;
    if (this.#layer.parentNode !== root) root.prepend(this.#layer);
    this.#layer.replaceChildren(...boxes);
    if (!this.#layer.matches(':popover-open')) this.#layer.showPopover();
  }

  #currentBoxes(): HTMLElement[] {
    return this.#current === undefined ? [] : rectsOf(this.#current).map((rect) => this.#box('current', rect));
  }

  /** Only lines that the reader sees: a name may be scrolled away, or be under the page's header. */
  #ownBoxes({ key, span }: PageMention): HTMLElement[] {
    const { markStyle } = this.#page.settings();
    const seen = rectsOf(span).filter(
      ({ left, top, width, height }) => this.#page.at(left + width / 2, top + height / 2)?.key === key,
    );
    const parent = span.from.node.parentElement;
    const color = seen.length === 0 || parent === null ? '' : (this.#view?.getComputedStyle(parent).color ?? '');
    return seen.map((rect) => this.#box(markStyle, rect, color));
  }

  #box(name: string, { left, top, width, height }: DOMRect, color = ''): HTMLElement {
    const box = this.#page.document.createElement('div');
    box.className = name;
    const { scrollX = 0, scrollY = 0 } = this.#view ?? {};
    Object.assign(box.style, {
      left: `${left + scrollX}px`,
      top: `${top + scrollY}px`,
      width: `${width}px`,
      height: `${height}px`,
      color,
    });
    return box;
  }
}
