import type { EntityId } from '../../core/model.ts';
import { visibleBox, windowsAround } from '../../page/frames.ts';
import { liveRange } from '../../page/ranges.ts';
import type { PageView } from './page-view.ts';

/** How long a mention that was jumped to stays emphasised (ms). */
const FLASH = 1_600;

/** "Show me where": scrolls to mentions and back to where the reader was. */
export class Navigator {
  readonly #page: PageView;
  /** Of a frame and the page around it, each has its own. */
  #origin: readonly { readonly view: Window; readonly x: number; readonly y: number }[] = [];
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
    if (this.#origin.length === 0)
      this.#origin = windowsAround(view).map((around) => ({ view: around, x: around.scrollX, y: around.scrollY }));
    scrollToSpan(view, mention.span);
    this.#page.emphasize(mention.span);
    clearTimeout(this.#fading);
    this.#fading = setTimeout(() => this.#page.emphasize(undefined), FLASH);
    return mentions.length;
  }

  back(): void {
    for (const { view, x, y } of this.#origin) view.scrollTo({ left: x, top: y, behavior: 'auto' });
    this.#origin = [];
  }
}

/** Brings a span to the middle of the window, if it is not in view already. */
export function scrollToSpan(view: Window, span: Parameters<typeof liveRange>[0]): void {
  const range = liveRange(span);
  const element = range.startContainer.parentElement;
  if (isSeen(range, view)) return;
  // The element first, for scrollers within the page; then the window, to the exact line.
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  if (isSeen(range, view)) return;
  const { y, height } = visibleBox(view);
  const by = { top: range.getBoundingClientRect().top - y - height / 2, behavior: 'instant' } as const;
  for (const around of windowsAround(view)) if (!isSeen(range, view)) around.scrollBy(by);
}

function isSeen(range: Range, view: Window): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  const { y, height } = visibleBox(view);
  return top >= y && bottom <= y + height;
}
