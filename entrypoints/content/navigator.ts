import type { EntityId } from '../../core/model.ts';
import { liveRange } from '../../page/ranges.ts';
import type { PageView } from './page-view.ts';

/** How long a mention that was jumped to stays emphasised (ms). */
const FLASH = 1_600;

/** "Show me where": scrolls to mentions and back to where the reader was. */
export class Navigator {
  readonly #page: PageView;
  #origin: { readonly x: number; readonly y: number } | undefined;
  #fading: ReturnType<typeof setTimeout> | undefined;

  constructor(page: PageView, signal: AbortSignal) {
    this.#page = page;
    signal.addEventListener('abort', () => clearTimeout(this.#fading));
  }

  /** Scrolls to the n-th mention of an entity (counted round); answers how many there are. */
  show(entity: EntityId, occurrence: number): number {
    const mentions = this.#page.mentions.all.filter((mention) => mention.entity === entity);
    const mention = mentions[((occurrence % mentions.length) + mentions.length) % mentions.length];
    if (mention === undefined) return 0;
    const view = this.#page.document.defaultView;
    if (view === null) return mentions.length;
    this.#origin ??= { x: view.scrollX, y: view.scrollY };
    scrollToSpan(view, mention.span);
    this.#page.emphasize(mention.span);
    clearTimeout(this.#fading);
    this.#fading = setTimeout(() => this.#page.emphasize(undefined), FLASH);
    return mentions.length;
  }

  back(): void {
    if (this.#origin === undefined) return;
    this.#page.document.defaultView?.scrollTo({ left: this.#origin.x, top: this.#origin.y, behavior: 'auto' });
    this.#origin = undefined;
  }
}

/** Brings a span to the middle of the window, if it is not in view already. */
export function scrollToSpan(view: Window, span: Parameters<typeof liveRange>[0]): void {
  const range = liveRange(span);
  const element = range.startContainer.parentElement;
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= view.innerHeight) return;
  // The element first, for scrollers within the page; then the window, to the exact line.
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const now = range.getBoundingClientRect();
  if (now.top < 0 || now.bottom > view.innerHeight)
    view.scrollBy({ top: now.top - view.innerHeight / 2, behavior: 'instant' });
}
