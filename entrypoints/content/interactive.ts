import { windowsAround } from '../../page/frames.ts';
import type { PageSettings } from '../../platform/settings-store.ts';
import type { Interaction } from './interaction.ts';
import { requestPatiently } from './link.ts';
import type { ReadPage } from './page-view.ts';

type InteractionClass = typeof Interaction;
/** Where `content-ui` leaves its half of the script: in the extension's own world, which no page sees into. */
export type InteractiveWorld = typeof globalThis & { reperesInteraction?: InteractionClass | undefined };

/** What the reader did while the half that answers was on its way. */
export interface EarlyEvent {
  readonly event: Event;
  /** When, by the page's clock (`performance.now()`). */
  readonly time: number;
}

/** Older events have no say any more. */
const MAX_EARLY = 100;
/** What tells that the half that answers is needed, and whether the page was scrolled just before. */
const AT_FIRST = ['pointermove', 'click', 'scroll'];
/** What matters besides while it is on its way. */
const ON_ITS_WAY = ['pointerdown', 'pointerout'];
const HOW = { capture: true, passive: true };

/**
 * Brings the half of the script that answers the reader when it is first needed, and passes on what happened meanwhile.
 * Until then it hears of the pointer no more than it takes to know that: nearly all readers of nearly all pages never point
 * at a name, and each listener costs every one of them.
 */
export class Interactive {
  readonly #page: ReadPage;
  readonly #signal: AbortSignal;
  readonly #learn: (settings: PageSettings) => void;
  readonly #hear = (event: Event) => this.#note(event);
  #now: Interaction | undefined;
  #coming: Promise<Interaction | undefined> | undefined;
  #early: EarlyEvent[] = [];

  /** `learn` is told the settings that come with it: it may be the first to need them. */
  constructor(page: ReadPage, learn: (settings: PageSettings) => void, signal: AbortSignal) {
    this.#page = page;
    this.#learn = learn;
    this.#signal = signal;
  }

  /** The half that answers, if it was needed so far. */
  get now(): Interaction | undefined {
    return this.#now;
  }

  /** To the pointer, which brings it with the first name that it comes near to. May be called again. */
  listen(): void {
    if (this.#now === undefined) this.#listenTo(AT_FIRST);
  }

  /** The half that answers; `undefined` when the background could not bring it, or the session has ended. */
  come(): Promise<Interaction | undefined> {
    this.#coming ??= this.#bring().finally(() => {
      this.#coming = undefined;
    });
    return this.#coming;
  }

  /** The same listener a second time is none. */
  #listenTo(types: readonly string[]): void {
    const how = { ...HOW, signal: this.#signal };
    this.#at(types, (view, type) => view.addEventListener(type, this.#hear, how));
  }

  /** Where events of these types are heard: around a frame with the article the page scrolls as well. */
  #at(types: readonly string[], use: (view: Window, type: string) => void): void {
    const view = this.#page.document.defaultView;
    if (view === null) return;
    for (const type of types) for (const to of type === 'scroll' ? windowsAround(view) : [view]) use(to, type);
  }

  /** Events that a script made are not the reader's: they would let a page find out which names are known. */
  #note(event: Event): void {
    if (!event.isTrusted || !this.#page.isAlive()) return;
    const { type, pointerType, clientX, clientY } = event as PointerEvent;
    // A finger that moves scrolls.
    if (type === 'pointermove' && pointerType === 'touch') return;
    const early = { event, time: timeOf(event) };
    if (this.#coming !== undefined) this.#early = [...this.#early.slice(1 - MAX_EARLY), early];
    else if (type === 'scroll') this.#early = [early];
    else if (this.#page.near(clientX, clientY).length > 0) {
      this.#early.push(early);
      this.#listenTo(ON_ITS_WAY);
      void this.come();
    }
  }

  async #bring(): Promise<Interaction | undefined> {
    if (this.#now !== undefined) return this.#now;
    const world = globalThis as InteractiveWorld;
    if (world.reperesInteraction === undefined) {
      const answer = await requestPatiently('interact', {}, this.#signal);
      if (answer.ok) this.#learn(answer.value);
    }
    const { reperesInteraction: Brought } = world;
    const early = this.#early;
    this.#early = [];
    if (Brought === undefined || this.#signal.aborted) return undefined;
    this.#at([...AT_FIRST, ...ON_ITS_WAY], (view, type) => view.removeEventListener(type, this.#hear, HOW));
    this.#now = new Brought(this.#page, early, this.#signal);
    return this.#now;
  }
}

/** When an event happened, by the clock of the page: that of a frame began later. */
export function timeOf({ currentTarget, timeStamp }: Event): number {
  return timeStamp + (currentTarget as Window).performance.timeOrigin - performance.timeOrigin;
}

/** Lets go of the half that an older version of the extension brought. */
export function forgetInteraction(): void {
  (globalThis as InteractiveWorld).reperesInteraction = undefined;
}
