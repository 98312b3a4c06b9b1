/** From one frame to the next on a screen of 60 Hz (ms). */
const FRAME = 1000 / 60;

/**
 * Rings once, in the frame nearest to a time of `performance.now()`: what is drawn then takes half a frame to be
 * painted, and a timer would have to wait for the next one. A time that is set again and again stays as it was:
 * a hand that trembles sends an event a frame.
 */
export class Alarm {
  readonly #view: Window;
  readonly #ring: (time: number) => void;
  #at: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;

  /** `ring` is told the time, which is never before the one that was set. */
  constructor(view: Window, ring: (time: number) => void) {
    this.#view = view;
    this.#ring = ring;
  }

  /** When to ring; `undefined` for not at all. */
  set(at: number | undefined): void {
    if (at === this.#at) return;
    this.#at = at;
    clearTimeout(this.#timer);
    this.#view.cancelAnimationFrame(this.#frame);
    if (at !== undefined) this.#timer = setTimeout(() => this.#wait(at), at - FRAME - performance.now());
  }

  #wait(at: number): void {
    this.#frame = this.#view.requestAnimationFrame(() => {
      const now = performance.now();
      if (now < at - FRAME / 2) return this.#wait(at);
      this.#at = undefined;
      this.#ring(Math.max(at, now));
    });
  }
}
