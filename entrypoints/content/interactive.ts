import type { HoverEvent } from '../../core/card/hover.ts';
import type { PageSettings } from '../../platform/settings-store.ts';
import type { Interaction } from './interaction.ts';
import { requestPatiently } from './link.ts';
import type { ReadPage } from './page-view.ts';

type InteractionClass = typeof Interaction;
/** Where `content-ui` leaves its half of the script: in the extension's own world, which no page sees into. */
export type InteractiveWorld = typeof globalThis & { reperesInteraction?: InteractionClass | undefined };

/** What the pointer did while the half that answers was on its way; older events have no say any more. */
const MAX_EARLY = 100;

/** Brings the half of the script that answers the reader when it is first needed, and passes on what happened meanwhile. */
export class Interactive {
  readonly #page: ReadPage;
  readonly #signal: AbortSignal;
  readonly #learn: (settings: PageSettings) => void;
  #now: Interaction | undefined;
  #coming: Promise<Interaction | undefined> | undefined;
  #early: HoverEvent[] = [];

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

  /** The half that answers; `undefined` when the background could not bring it, or the session has ended. */
  come(): Promise<Interaction | undefined> {
    this.#coming ??= this.#bring().finally(() => {
      this.#coming = undefined;
    });
    return this.#coming;
  }

  /** The pointer brings it with the first name that it comes to. */
  send(event: HoverEvent): void {
    if (this.#now !== undefined) this.#now.send(event);
    else if (event.type === 'scroll') this.#early = [event];
    else if (this.#coming !== undefined) this.#early = [...this.#early.slice(1 - MAX_EARLY), event];
    else if ('target' in event && event.target !== undefined) {
      this.#early.push(event);
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
    this.#now = new Brought(this.#page, this.#signal);
    for (const event of early) this.#now.send(event);
    return this.#now;
  }
}

/** Lets go of the half that an older version of the extension brought. */
export function forgetInteraction(): void {
  (globalThis as InteractiveWorld).reperesInteraction = undefined;
}
