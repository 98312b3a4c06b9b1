import {
  type HoverEffect,
  type HoverEvent,
  type HoverOptions,
  hover,
  INITIAL_HOVER,
  wakeAt,
} from '../../../core/card/hover.ts';
import type { Box } from '../../../core/card/hover-geometry.ts';

export const OPTIONS: HoverOptions = { trigger: 'hover', showDelay: 350, hideDelay: 300 };
/** Stands 8 px under a line that ends at y = 120. */
export const CARD: Box = { left: 80, top: 128, right: 420, bottom: 400 };
export const MACRON = 1;
export const PARIS = 2;

/** A reader, a page and a background that answers when told to; runs the ticks that fall due. */
export class Scene {
  state = INITIAL_HOVER;
  readonly effects: HoverEffect[] = [];
  readonly options: HoverOptions;

  constructor(options: Partial<HoverOptions> = {}) {
    this.options = { ...OPTIONS, ...options };
  }

  send(event: HoverEvent): this {
    const { state, effects } = hover(this.state, event, this.options);
    this.state = state;
    this.effects.push(...effects);
    return this;
  }

  move(time: number, x: number, y: number, target?: number, more: { pressed?: boolean; alt?: boolean } = {}): this {
    return this.send({ type: 'move', time, point: { x, y }, target, pressed: false, alt: false, ...more });
  }

  /** Lets time pass, as the caller's timer does. */
  until(time: number): this {
    for (let wake = wakeAt(this.state); wake !== undefined && wake <= time; wake = wakeAt(this.state))
      this.send({ type: 'tick', time: wake });
    return this;
  }

  /** The background answers the latest request. */
  answer(time: number, found = true): this {
    return this.send({ type: 'answer', time, token: this.state.lastToken, found });
  }

  /** Rests on a mark until its card is open. */
  opened(target = MACRON): this {
    return this.move(0, 100, 110, target).answer(5).until(350).send({ type: 'placed', time: 351, box: CARD });
  }

  get shown(): number | undefined {
    return this.state.open?.target;
  }

  count(type: HoverEffect['type']): number {
    return this.effects.filter((effect) => effect.type === type).length;
  }
}
