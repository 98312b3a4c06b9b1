import {
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  hover,
  INITIAL_HOVER,
  wakeAt,
} from '../../core/card/hover.ts';
import type { EntityDetails } from '../../core/card/types.ts';
import type { EntityId, Language } from '../../core/model.ts';
import { cardLanguage, interfaceLanguage } from '../../core/settings.ts';
import type { PageMention } from '../../page/mentions.ts';
import { rectAt, rectsOf } from '../../page/rects.ts';
import { browserLanguage } from '../../platform/language.ts';
import { Alarm } from './alarm.ts';
import { CardView } from './card-view.tsx';
import { requestPatiently } from './link.ts';
import type { PageView } from './page-view.ts';
import type { UiHost } from './ui-host.ts';

/** So long before its time a card is drawn (ms): not for a pointer that crosses, and in time on a slow machine. */
const LEAD = 150;

/** Drives the card by the hover machine of core: sends it events with the time, carries its effects out. */
export class CardController {
  readonly #page: PageView;
  readonly #view: CardView;
  readonly #signal: AbortSignal;
  #state: HoverState = INITIAL_HOVER;
  readonly #tick: Alarm;
  readonly #drawing: Alarm;
  #details: EntityDetails | undefined;
  /** Called when the card has closed. */
  onClosed: () => void = () => {};

  constructor(page: PageView, ui: UiHost, signal: AbortSignal) {
    this.#page = page;
    this.#signal = signal;
    this.#view = new CardView(page, ui, {
      close: () => this.send({ type: 'escape', time: now() }),
      pin: (pinned) => this.send({ type: 'pin', pinned, time: now() }),
      details: (id) => this.#ask(id),
    });
    const view = page.document.defaultView ?? window;
    this.#tick = new Alarm(view, (time) => this.send({ type: 'tick', time }));
    this.#drawing = new Alarm(view, () => this.#prepare());
    signal.addEventListener('abort', () => this.#wake(INITIAL_HOVER));
  }

  get openKey(): number | undefined {
    return this.#state.open?.target;
  }

  send(event: HoverEvent): void {
    const { trigger, showDelay, hideDelay } = this.#page.settings();
    const { state, effects } = hover(this.#state, event, { trigger, showDelay, hideDelay });
    this.#state = state;
    for (const effect of effects) this.#carryOut(effect);
    this.#wake(this.#state);
  }

  #wake(state: HoverState): void {
    const { pending } = state;
    this.#tick.set(wakeAt(state));
    this.#drawing.set(pending?.answered ? pending.opensAt - LEAD : undefined);
  }

  /** The card that is about to open, unless the mention has gone meanwhile. */
  #prepare(): void {
    const { pending } = this.#state;
    const mention = pending && this.#page.mentions.get(pending.target);
    if (mention !== undefined && this.#details !== undefined) this.#view.prepare(mention, this.#details);
  }

  summon(key: number): void {
    this.send({ type: 'summon', target: key, time: now() });
  }

  /** A mention is no more: its card goes with it, unless it offers to undo just that. */
  gone(key: number): void {
    if (this.#view.lingers) return;
    this.send({ type: 'gone', target: key, time: now() });
  }

  /** The card of the first mention that the reader's selection touches. */
  explainSelection(): boolean {
    const selection = this.#page.document.getSelection();
    if (selection === null || selection.rangeCount === 0) return false;
    const range = selection.getRangeAt(0);
    const mention = this.#page.mentions.all.find(
      ({ span }) =>
        range.comparePoint(span.from.node, span.from.offset) <= 0 &&
        range.comparePoint(span.to.node, span.to.offset) >= 0,
    );
    if (mention !== undefined) this.summon(mention.key);
    return mention !== undefined;
  }

  #carryOut(effect: HoverEffect): void {
    if (effect.type === 'request') void this.#request(effect.target, effect.token);
    else if (effect.type === 'show') void this.#show(effect.target, effect.by);
    else {
      this.#view.hide();
      this.#page.emphasize(undefined);
      this.onClosed();
    }
  }

  async #request(target: number, token: number): Promise<void> {
    const mention = this.#page.mentions.get(target);
    const details = mention === undefined ? undefined : await this.#ask(mention.entity, mention.rival);
    if (this.#state.pending?.token === token) this.#details = details;
    this.send({ type: 'answer', token, found: details !== undefined, time: now() });
  }

  async #ask(id: EntityId, rival?: EntityId): Promise<EntityDetails | undefined> {
    const { date, language: written } = this.#page.info();
    const settings = this.#page.settings();
    const language: Language = cardLanguage(settings, written, interfaceLanguage(settings, browserLanguage()));
    const answer = await requestPatiently(
      'entity',
      { id, rival, language, date, onPage: this.#page.mentions.entities },
      this.#signal,
    );
    return answer.ok ? answer.value : undefined;
  }

  async #show(target: number, by: 'pointer' | 'keyboard'): Promise<void> {
    const mention = this.#page.mentions.get(target);
    const details = this.#details;
    if (mention === undefined || details === undefined) return;
    // Before the card, which must lie above it.
    this.#page.emphasize(mention.span);
    const box = await this.#view.show(mention, details, this.#anchor(mention));
    if (this.openKey !== target || box === undefined) return;
    this.send({ type: 'placed', box, time: now() });
    if (by === 'keyboard') this.#view.focus();
  }

  /** The line of the name that the pointer is on; the first line for the keyboard. */
  #anchor({ span }: PageMention): DOMRect | undefined {
    const point = this.#state.open?.by === 'pointer' ? this.#state.pointer?.point : undefined;
    return (point && rectAt(span, point.x, point.y)) ?? rectsOf(span)[0];
  }
}

function now(): number {
  return performance.now();
}
