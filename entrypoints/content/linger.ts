/** How long what was switched off can be taken back once the reader is no longer at it (ms), as WCAG 2.2.1 advises. */
export const UNDO_TIME = 20_000;

/** Keeps the card with its "undo": as long as the reader is at it, and a time after that. */
export class Linger {
  readonly #isHeld: () => boolean;
  readonly #onEnd: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(isHeld: () => boolean, onEnd: () => void) {
    this.#isHeld = isHeld;
    this.#onEnd = onEnd;
  }

  get isOn(): boolean {
    return this.#timer !== undefined;
  }

  /** Begins, or begins anew. */
  start(): void {
    this.stop();
    this.#timer = setTimeout(() => (this.#isHeld() ? this.start() : this.#onEnd()), UNDO_TIME);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
