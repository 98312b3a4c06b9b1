import { interfaceLanguage } from '../../core/settings.ts';
import { cardMessages } from '../../locales/card.ts';
import type { PageMention } from '../../page/mentions.ts';
import { rectsOf } from '../../page/rects.ts';
import { browserLanguage } from '../../platform/language.ts';
import type { CardController } from './card-controller.ts';
import { scrollToSpan } from './navigator.ts';
import type { PageView } from './page-view.ts';
import { HOST_NAME, type UiHost } from './ui-host.ts';

/**
 * Highlights take no focus. This one button in our shadow root does, laid over the current
 * mention: arrows move it, Enter opens the card and enters it, Esc goes back.
 */
export class FocusButton {
  readonly #page: PageView;
  readonly #ui: UiHost;
  readonly #cards: CardController;
  #button: HTMLElement | undefined;
  #key: number | undefined;
  /** Where the reader was before. */
  #origin: HTMLElement | undefined;

  constructor(page: PageView, ui: UiHost, cards: CardController, signal: AbortSignal) {
    this.#page = page;
    this.#ui = ui;
    this.#cards = cards;
    cards.onClosed = () => this.#onCardClosed();
    signal.addEventListener('abort', () => {
      // What the card offers to undo stays a moment: the reader is in it, and leaves from there.
      if (ui.lingers) this.#button?.remove();
      else this.#leave();
    });
  }

  /** Moves to the next or previous mention in reading order, from the first in view at the start. */
  move(direction: 'next' | 'previous'): void {
    const mentions = this.#page.mentions.all;
    if (mentions.length === 0) return;
    const at = mentions.findIndex(({ key }) => key === this.#key);
    const step = direction === 'next' ? 1 : -1;
    const index = at === -1 ? this.#firstInView(mentions) : (at + step + mentions.length) % mentions.length;
    const mention = mentions[index];
    if (mention !== undefined) this.#place(mention);
  }

  #place(mention: PageMention): void {
    const view = this.#page.document.defaultView;
    if (view === null) return;
    this.#key = mention.key;
    scrollToSpan(view, mention.span);
    const button = this.#shown();
    button.setAttribute('aria-label', this.#nameOf(mention));
    button.setAttribute('aria-expanded', 'false');
    layOver(button, rectsOf(mention.span)[0], view);
    button.focus({ preventScroll: true });
  }

  #nameOf(mention: PageMention): string {
    const words = cardMessages(interfaceLanguage(this.#page.settings(), browserLanguage()));
    const label = this.#page.labelOf(mention.entity) ?? mention.block.text.slice(mention.start, mention.end);
    return `${label}, ${words.kind[mention.kind].toLowerCase()}`;
  }

  #shown(): HTMLElement {
    if (this.#button === undefined) {
      const { activeElement } = this.#page.document;
      this.#origin = (activeElement as HTMLElement | null) ?? undefined;
      this.#button = this.#ui.popover('focus-button', 'button');
      this.#button.setAttribute('aria-haspopup', 'dialog');
      this.#button.addEventListener('keydown', (event) => this.#onKey(event));
      this.#button.addEventListener('click', () => this.#openCard());
    }
    const { root } = this.#ui;
    if (this.#button.parentNode !== root) root.append(this.#button);
    this.#button.showPopover();
    return this.#button;
  }

  #onKey(event: KeyboardEvent): void {
    const direction = DIRECTIONS[event.key];
    if (direction === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (direction !== undefined) this.move(direction);
    else if (this.#cards.openKey === undefined) this.#leave();
  }

  #openCard(): void {
    if (this.#key === undefined) return;
    this.#button?.setAttribute('aria-expanded', 'true');
    this.#cards.summon(this.#key);
  }

  #onCardClosed(): void {
    this.#button?.setAttribute('aria-expanded', 'false');
    if (!this.#hasFocus) return;
    if (this.#button?.matches(':popover-open')) this.#button.focus({ preventScroll: true });
    else this.#leave();
  }

  #leave(): void {
    const origin = this.#origin;
    this.#remove();
    if (this.#hasFocus) origin?.focus({ preventScroll: true });
  }

  /** Whether the focus is ours to give: it is with us, or was and is nowhere now. */
  get #hasFocus(): boolean {
    const { activeElement, body } = this.#page.document;
    return activeElement === null || activeElement === body || activeElement.localName === HOST_NAME;
  }

  #remove(): void {
    this.#button?.remove();
    this.#button = undefined;
    this.#origin = undefined;
  }

  #firstInView(mentions: readonly PageMention[]): number {
    const found = mentions.findIndex(({ span }) => (rectsOf(span)[0]?.bottom ?? -1) >= 0);
    return found === -1 ? 0 : found;
  }
}

const DIRECTIONS: Readonly<Record<string, 'next' | 'previous'>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
};

function layOver(button: HTMLElement, rect: DOMRect | undefined, view: Window): void {
  if (rect === undefined) return;
  Object.assign(button.style, {
    left: `${rect.left + view.scrollX}px`,
    top: `${rect.top + view.scrollY}px`,
    width: `${rect.width}px`,
    height: `${rect.height}px`,
  });
}
