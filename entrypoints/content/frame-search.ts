import { articleIn } from '../../page/frames.ts';

/** Looks for an article in the frames of a page that has none itself. */
export class FrameSearch {
  readonly #document: Document;
  readonly #onFound: (framed: Document) => void;
  readonly #signal: AbortSignal;
  #isOn = false;

  constructor(document: Document, onFound: (framed: Document) => void, signal: AbortSignal) {
    this.#document = document;
    this.#onFound = onFound;
    this.#signal = signal;
  }

  /** Looks into the frames that are there, and into each that is loaded from now on. */
  begin(): void {
    if (this.#isOn || this.#signal.aborted) return;
    this.#isOn = true;
    const options = { capture: true, signal: this.#signal };
    this.#document.addEventListener('load', ({ target }) => void this.#look([target as Element]), options);
    void this.#look([...this.#document.querySelectorAll('iframe, frame')]);
  }

  async #look(frames: readonly Element[]): Promise<void> {
    for (const frame of frames) {
      const found = await articleIn(frame, this.#signal);
      if (this.#signal.aborted) return;
      if (found !== undefined) return this.#onFound(found);
    }
  }
}
