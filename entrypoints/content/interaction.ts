import type { HoverEvent } from '../../core/card/hover.ts';
import type { EntityId } from '../../core/model.ts';
import type { PageMention } from '../../page/mentions.ts';
import { rectAt } from '../../page/rects.ts';
import { Boxes } from './boxes.ts';
import { CardController } from './card-controller.ts';
import { FocusButton } from './focus-button.ts';
import type { EarlyEvent } from './interactive.ts';
import { Navigator } from './navigator.ts';
import type { PageView, ReadPage } from './page-view.ts';
import { listenToPointer } from './pointer.ts';
import { UiHost } from './ui-host.ts';

/** All that answers the reader on one page: pointer, cards, boxes, focus button, jumps. */
export class Interaction {
  readonly #boxes: Boxes;
  readonly #cards: CardController;
  readonly #focus: FocusButton;
  readonly #navigator: Navigator;

  /** `early` is what the reader did before this was there. */
  constructor(read: ReadPage, early: readonly EarlyEvent[], signal: AbortSignal) {
    const page: PageView = {
      ...read,
      at: (x, y) => read.near(x, y).find(({ span }) => rectAt(span, x, y) !== undefined),
      emphasize: (span) => this.#boxes.emphasize(span),
    };
    const ui = new UiHost(page.document, signal);
    this.#boxes = new Boxes(page, ui, signal);
    this.#cards = new CardController(page, ui, signal);
    this.#focus = new FocusButton(page, ui, this.#cards, signal);
    this.#navigator = new Navigator(page, signal);
    const send = (event: HoverEvent) => this.#cards.send(event);
    listenToPointer(page, send, () => this.#cards.openKey !== undefined, early, signal);
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
