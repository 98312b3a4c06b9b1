import type { Mention } from '../../core/linking/types.ts';
import type { Settings } from '../../core/settings.ts';
import type { Block } from '../../page/blocks.ts';
import { HitTest } from '../../page/hit-test.ts';
import { entriesOf, isLiveBlog } from '../../page/live.ts';
import { chooseMarks, isOwnEntity } from '../../page/marks.ts';
import { type PageMention, PageMentions } from '../../page/mentions.ts';
import { Painter } from '../../page/painter.ts';
import { locate } from '../../page/ranges.ts';
import { breathe, forEachSliced } from '../../page/slices.ts';

/** The mentions of the page with all that must agree with them: paint and hit test. */
export class Marker {
  readonly mentions = new PageMentions();
  readonly #hits = new HitTest<PageMention>();
  readonly #document: Document;
  readonly #painter: Painter;
  #live: boolean | undefined;
  readonly #settings: () => Settings;
  readonly #signal: AbortSignal;
  /** Newer painting ends an older one that still has slices to go. No AbortController: what `abort` throws takes the browser 0.8 ms to make. */
  #painting = { aborted: false };
  #own: readonly PageMention[] = [];
  /** Called when a mention has left the page. */
  onGone: (key: number) => void = () => {};
  /** Called with the marks of the reader's own entries, which are not for the page's registry. */
  onOwnMarks: (own: readonly PageMention[]) => void = () => {};

  constructor(document: Document, settings: () => Settings, signal: AbortSignal) {
    // A frame has a registry of its own.
    this.#painter = new Painter(() => (document.defaultView ?? globalThis).CSS.highlights);
    this.#document = document;
    this.#settings = settings;
    this.#signal = signal;
    signal.addEventListener('abort', () => {
      this.#painting.aborted = true;
      this.#painter.destroy();
      this.mentions.clear();
      this.#hits.clear();
    });
  }

  near(x: number, y: number, shadowRoots: ShadowRoot[]): readonly PageMention[] {
    return this.#hits.near(this.#document, x, y, shadowRoots);
  }

  /** Takes the page's blocks over; answers those whose mentions are not known yet. */
  setBlocks(blocks: readonly Block[]): Block[] {
    for (const mention of this.mentions.setBlocks(blocks)) this.#forget(mention);
    return blocks.filter((block) => !this.mentions.has(block));
  }

  /** Puts mentions in their places, so that they can be hovered. */
  async place(blocks: readonly Block[], mentions: ReadonlyMap<number, readonly Mention[]>): Promise<void> {
    const placeBlock = (block: Block) => {
      // What is left of a block whose text went and came back.
      for (const left of this.mentions.of(block)) this.#forget(left);
      for (const mention of this.mentions.place(block, mentions.get(block.id) ?? [])) this.#hits.add(mention);
    };
    await forEachSliced(blocks, placeBlock, this.#signal);
  }

  /** Paints what the settings ask for, what is in view first. */
  async paint(): Promise<void> {
    this.#painting.aborted = true;
    const painting = { aborted: false };
    this.#painting = painting;
    // Choosing among thousands is a slice of its own.
    await breathe();
    if (painting.aborted || this.#signal.aborted) return;
    const { markStyle, markWhich, markHeadings, markLinks } = this.#settings();
    this.#painter.setStyle(markStyle);
    const entries = markWhich === 'section' && this.#isLive ? entriesOf(this.mentions.blocks) : undefined;
    const choice = { which: markWhich, headings: markHeadings, links: markLinks, entries };
    const chosen = chooseMarks(this.mentions.all, this.mentions.blocks, choice);
    const shared = chosen.filter(({ entity }) => !isOwnEntity(entity));
    this.#setOwn(markStyle === 'none' ? [] : chosen.filter(({ entity }) => isOwnEntity(entity)));
    this.#painter.keepOnly(new Set(shared.map(({ key }) => key)));
    await forEachSliced(fromView(shared), ({ key, span }) => this.#painter.paint(key, span), painting);
  }

  /** Drops the mentions whose words the page has changed or taken away, before they are painted again. */
  dropStale(): void {
    for (const mention of this.mentions.all)
      if (locate(mention.block, mention.start, mention.end) === undefined) {
        this.mentions.drop(mention);
        this.#forget(mention);
      }
    this.#setOwn(this.#own.filter(({ key }) => this.mentions.get(key) !== undefined));
  }

  /** Looked up with the first marks, when the page has nothing else to wait for. */
  get #isLive(): boolean {
    this.#live ??= isLiveBlog(this.#document);
    return this.#live;
  }

  #setOwn(own: readonly PageMention[]): void {
    if (own.length === 0 && this.#own.length === 0) return;
    this.#own = own;
    this.onOwnMarks(own);
  }

  #forget(mention: PageMention): void {
    this.#painter.erase(mention.key);
    this.#hits.remove(mention);
    this.onGone(mention.key);
  }
}

/** The same mentions, beginning with the first that is not above the window. */
function fromView(mentions: readonly PageMention[]): readonly PageMention[] {
  const view = mentions[0]?.block.element.ownerDocument.defaultView;
  // On a page that is not scrolled, as nearly all are at first, nothing is above.
  if (view == null || view.scrollY === 0) return mentions;
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.block.element.getBoundingClientRect().bottom < 0) low = middle + 1;
    else high = middle;
  }
  return [...mentions.slice(low), ...mentions.slice(0, low)];
}
