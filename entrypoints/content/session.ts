import type { EntitySummary } from '../../core/card/types.ts';
import type { EntityId } from '../../core/model.ts';
import type { Settings } from '../../core/settings.ts';
import type { Block } from '../../page/blocks.ts';
import { HitTest } from '../../page/hit-test.ts';
import { chooseMarks } from '../../page/marks.ts';
import { type PageMention, PageMentions } from '../../page/mentions.ts';
import { Painter } from '../../page/painter.ts';
import { forEachSliced } from '../../page/slices.ts';
import type { BlockMention, PageInfo, PageState, PageStatus } from '../../platform/messages.ts';
import { request } from '../../platform/messaging.ts';
import { CardController } from './card-controller.ts';
import { castOf } from './cast.ts';
import { FocusButton } from './focus-button.ts';
import { linkBlocks } from './link.ts';
import { Navigator } from './navigator.ts';
import { scanPage } from './scan.ts';
import { UiHost } from './ui-host.ts';

/** Settings that change which mentions there are; the others only change how they are shown. */
const LINK_SETTINGS = ['kinds', 'confidence', 'fuzzy', 'muted', 'contentLanguage', 'interfaceLanguage'] as const;

/** One page while Repères is on: scan, link, mark, and everything undone by `end`. */
export class Session {
  readonly #document: Document;
  readonly #life = new AbortController();
  readonly #mentions = new PageMentions();
  readonly #hits = new HitTest();
  readonly #painter: Painter;
  readonly #summaries = new Map<EntityId, EntitySummary>();
  readonly #cards: CardController;
  readonly #focus: FocusButton;
  readonly #navigator: Navigator;
  #settings: Settings;
  #status: PageStatus = 'linking';
  #info: PageInfo;

  constructor(document: Document, settings: Settings) {
    this.#document = document;
    this.#settings = settings;
    this.#info = { host: document.location.hostname };
    this.#painter = new Painter(CSS.highlights);
    this.#painter.setStyle(settings.markStyle);
    const page = {
      document,
      mentions: this.#mentions,
      hits: this.#hits,
      painter: this.#painter,
      settings: () => this.#settings,
      info: () => this.#info,
      summary: (id: EntityId) => this.#summaries.get(id),
    };
    const ui = new UiHost(document, this.#life.signal);
    this.#cards = new CardController(page, ui, this.#life.signal);
    this.#focus = new FocusButton(page, ui, this.#cards, this.#life.signal);
    this.#navigator = new Navigator(page, this.#life.signal);
    void this.#start();
  }

  get state(): PageState {
    return { status: this.#status, info: this.#info, cast: castOf(this.#mentions) };
  }

  update(settings: Settings): void {
    const before = this.#settings;
    this.#settings = settings;
    this.#painter.setStyle(settings.markStyle);
    if (LINK_SETTINGS.some((key) => String(before[key]) !== String(settings[key]))) void this.#relink();
    else this.#repaint();
  }

  showMention(entity: EntityId, occurrence: number): number {
    return this.#navigator.show(entity, occurrence);
  }

  scrollBack(): void {
    this.#navigator.back();
  }

  moveFocus(direction: 'next' | 'previous'): void {
    this.#focus.move(direction);
  }

  explainSelection(): boolean {
    return this.#cards.explainSelection();
  }

  end(): void {
    this.#life.abort();
    this.#painter.destroy();
    this.#mentions.clear();
    this.#hits.clear();
  }

  async #start(): Promise<void> {
    const scan = await scanPage(this.#document, this.#life.signal);
    if (scan === undefined) return;
    this.#info = scan.info;
    if (!scan.ok) {
      this.#status = scan.status;
      return;
    }
    this.#mentions.setBlocks(scan.blocks);
    await this.#link(scan.blocks);
  }

  async #relink(): Promise<void> {
    for (const mention of this.#mentions.all) this.#forget(mention);
    await this.#link(this.#mentions.blocks);
  }

  async #link(blocks: readonly Block[]): Promise<void> {
    const { signal } = this.#life;
    const answer = await linkBlocks(this.#info, blocks, this.#mentions.entities, signal);
    if (signal.aborted) return;
    if (!answer.ok) {
      this.#status = 'failed';
      return;
    }
    for (const summary of answer.value.entities) this.#summaries.set(summary.id, summary);
    if (!(await this.#place(blocks, answer.value.mentions))) return;
    this.#repaint();
    const entities = this.#mentions.entities.length;
    this.#status = entities === 0 ? 'nothing-found' : 'linked';
    void request('counted', { entities });
  }

  /** Finds where mentions are on the page, so that they can be hovered. */
  #place(blocks: readonly Block[], mentions: readonly BlockMention[]): Promise<boolean> {
    const byBlock = Map.groupBy(mentions, ({ block }) => block);
    const named = blocks.filter(({ id }) => byBlock.has(id));
    const place = (block: Block) => {
      for (const mention of this.#mentions.place(block, byBlock.get(block.id) ?? [])) this.#hits.add(mention);
    };
    return forEachSliced(named, place, this.#life.signal);
  }

  #repaint(): void {
    const { markWhich, markHeadings, markLinks } = this.#settings;
    const choice = { which: markWhich, headings: markHeadings, links: markLinks };
    const chosen = chooseMarks(this.#mentions.all, this.#mentions.blocks, choice);
    const wanted = new Set(chosen.map(({ key }) => key));
    for (const { key } of this.#mentions.all) if (!wanted.has(key)) this.#painter.erase(key);
    for (const { key, span } of chosen) this.#painter.paint(key, span);
  }

  #forget(mention: PageMention): void {
    this.#painter.erase(mention.key);
    this.#hits.remove(mention);
    this.#cards.gone(mention.key);
  }
}
