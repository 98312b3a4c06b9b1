import { timeInSlices } from './slices.ts';

/** From a change to looking at it: long enough for a page to finish what it is doing (ms). */
export const SETTLE = 150;
/** Work that rereading may cost the page in one window: 1 % of its time. */
const BUDGET = 600;
const BUDGET_WINDOW = 60_000;
/** Beyond it, each look is followed by a pause so many times as long: still 1 %, and the marks still follow. */
const PAUSE_AFTER = 100;

/** What the page changed since the last look. */
export interface Changes {
  /** Nodes whose text or children changed. */
  readonly targets: ReadonlySet<Node>;
}

export interface ChangeHandlers {
  /** Before the browser paints: nothing may stay marked that is no longer there. */
  onChanged(): void;
  /** Once the page has settled; the slices it takes are charged to the budget. */
  onSettled(changes: Changes): Promise<void>;
}

/**
 * Watches a subtree and reports its changes in bundles, never two at a time. A page that
 * changes without end is looked at for a hundredth of its time.
 */
export class ChangeWatcher {
  readonly #handlers: ChangeHandlers;
  readonly #signal: AbortSignal;
  readonly #observer: MutationObserver;
  #targets = new Set<Node>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #spent = 0;
  #lastCost = 0;
  #windowStart = performance.now();

  constructor(handlers: ChangeHandlers, signal: AbortSignal) {
    this.#handlers = handlers;
    this.#signal = signal;
    this.#observer = new MutationObserver((records) => this.#note(records));
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      clearTimeout(this.#timer);
    });
  }

  /** Watches these subtrees, and of `ancestors` only whether children come and go. */
  watch(subtrees: Iterable<Node>, ancestors: Iterable<Node> = []): void {
    this.#observer.disconnect();
    for (const node of ancestors) this.#observer.observe(node, { childList: true });
    for (const node of subtrees)
      this.#observer.observe(node, {
        childList: true,
        characterData: true,
        subtree: true,
        // Text that "read more" reveals was not read before.
        attributes: true,
        attributeFilter: ['class', 'hidden', 'open'],
      });
  }

  #note(records: readonly MutationRecord[]): void {
    for (const { target } of records) this.#targets.add(target);
    this.#handlers.onChanged();
    this.#timer ??= setTimeout(() => void this.#settle(), this.#wait());
  }

  async #settle(): Promise<void> {
    const targets = this.#targets;
    this.#targets = new Set();
    const before = timeInSlices();
    await this.#handlers.onSettled({ targets });
    this.#lastCost = timeInSlices() - before;
    this.#spent += this.#lastCost;
    this.#timer = undefined;
    if (this.#targets.size > 0 && !this.#signal.aborted)
      this.#timer = setTimeout(() => void this.#settle(), this.#wait());
  }

  #wait(): number {
    const now = performance.now();
    const left = this.#windowStart + BUDGET_WINDOW - now;
    if (left <= 0) {
      this.#windowStart = now;
      this.#spent = 0;
    }
    return this.#spent >= BUDGET ? Math.max(SETTLE, this.#lastCost * PAUSE_AFTER) : SETTLE;
  }
}
