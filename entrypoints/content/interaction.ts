import type { HoverEvent } from '../../core/card/hover.ts';
import type { EntityId } from '../../core/model.ts';
import type { PageMention } from '../../page/mentions.ts';
import { Boxes } from './boxes.ts';
import { CardController } from './card-controller.ts';
import { FocusButton } from './focus-button.ts';
import { Navigator } from './navigator.ts';
import type { PageView, ReadPage } from './page-view.ts';
import { UiHost } from './ui-host.ts';

/** All that answers the reader on one page: cards, boxes, focus button, jumps. */
export class Interaction {
  readonly #boxes: Boxes;
  readonly #cards: CardController;
  readonly #focus: FocusButton;
  readonly #navigator: Navigator;

  constructor(read: ReadPage, signal: AbortSignal) {
    const page: PageView = { ...read, emphasize: (span) => this.#boxes.emphasize(span) };
    const ui = new UiHost(page.document, signal);
    this.#boxes = new Boxes(page, ui, signal);
    this.#cards = new CardController(page, ui, signal);
    this.#focus = new FocusButton(page, ui, this.#cards, signal);
    this.#navigator = new Navigator(page, signal);
  }

  get isCardOpen(): boolean {
    return this.#cards.openKey !== undefined;
  }

  send(event: HoverEvent): void {
    this.#cards.send(event);
  }

  /** A mention has left the page. */
  gone(key: number): void {
    this.#cards.gone(key);
  }

  /** Underlines the marks of the reader's own entries. */
  underline(own: readonly PageMention[]): void {
    this.#boxes.underline(own);
  }

  showMention(entity: EntityId, occurrence: number): number {
    return this.#navigator.show(entity, occurrence);
  }

  scrollBack(): void {
    this.#navigator.back();
  }

  moveFocus(direction: 'next' | 'previous'): void {
    this.#focus.move(direction);
  }

  explainSelection(): boolean {
    return this.#cards.explainSelection();
  }
}
