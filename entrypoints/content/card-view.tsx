import { computePosition, flip, offset, shift } from '@floating-ui/dom';
import { render } from 'preact';
import { type CardSwitch, EntityCard, type EntityCardProps } from '../../components/EntityCard.tsx';
import type { Box } from '../../core/card/hover-geometry.ts';
import type { EntityDetails } from '../../core/card/types.ts';
import type { EntityId } from '../../core/model.ts';
import { interfaceLanguage } from '../../core/settings.ts';
import type { PageMention } from '../../page/mentions.ts';
import type { PageView } from './page-view.ts';
import { switchOff, undoSwitch } from './switches.ts';
import { themeOf } from './theme.ts';
import type { UiHost } from './ui-host.ts';

/** Between the line and the card, and between card and window edge (px). */
const GAP = 8;

export interface CardViewCallbacks {
  close(): void;
  pin(pinned: boolean): void;
  details(id: EntityId): Promise<EntityDetails | undefined>;
}

/** The card on the page: drawn in our shadow root, above everything, next to its mention. */
export class CardView {
  readonly #page: PageView;
  readonly #ui: UiHost;
  readonly #callbacks: CardViewCallbacks;
  #frame: HTMLElement | undefined;
  #props: EntityCardProps | undefined;

  constructor(page: PageView, ui: UiHost, callbacks: CardViewCallbacks) {
    this.#page = page;
    this.#ui = ui;
    this.#callbacks = callbacks;
  }

  /** Shows the card of a mention at a line of text; answers where it stands. */
  async show(mention: PageMention, details: EntityDetails, line: DOMRect | undefined): Promise<Box | undefined> {
    if (line === undefined) return undefined;
    this.hide();
    const frame = this.#open();
    this.#draw(this.#propsOf(mention, details));
    // Measured and placed before it is painted: the reader never sees it move.
    await place(frame, line);
    const { left, top, right, bottom } = frame.getBoundingClientRect();
    return { left, top, right, bottom };
  }

  hide(): void {
    if (this.#frame?.matches(':popover-open')) this.#frame.hidePopover();
    if (this.#frame !== undefined) render(null, this.#frame);
  }

  remove(): void {
    this.hide();
    this.#frame?.remove();
    this.#frame = undefined;
  }

  focus(): void {
    this.#frame?.querySelector<HTMLElement>('button, a[href], [tabindex]')?.focus();
  }

  #open(): HTMLElement {
    this.#frame ??= this.#ui.popover('frame');
    const { root } = this.#ui;
    if (this.#frame.parentNode !== root) root.append(this.#frame);
    this.#frame.showPopover();
    return this.#frame;
  }

  #draw(props: EntityCardProps): void {
    this.#props = props;
    if (this.#frame !== undefined) render(<EntityCard {...props} />, this.#frame);
  }

  #change(change: Partial<EntityCardProps>): void {
    if (this.#props !== undefined) this.#draw({ ...this.#props, ...change });
  }

  #propsOf(mention: PageMention, details: EntityDetails): EntityCardProps {
    const settings = this.#page.settings();
    return {
      summary: details,
      details,
      surface: mention.block.text.slice(mention.start, mention.end),
      method: mention.method,
      rival: mention.rival && this.#page.summary(mention.rival),
      language: interfaceLanguage(settings, navigator.language),
      theme: themeOf(settings.theme, this.#page.document),
      textSize: settings.textSize,
      pinned: false,
      showRelations: settings.showRelations,
      showMap: settings.showMap,
      labelOf: (id) => this.#page.summary(id)?.label,
      actions: {
        onChoose: (id) => void this.#replace(id),
        onOpen: (id) => void this.#replace(id),
        onSwitchOff: (what: CardSwitch) => void switchOff(what, details.id, this.#page.info().host),
        onUndo: (what: CardSwitch) => void undoSwitch(what, details.id, this.#page.info().host),
        onPin: (pinned) => {
          this.#callbacks.pin(pinned);
          this.#change({ pinned });
        },
        onCopy: (note) => void navigator.clipboard.writeText(note).catch(() => {}),
        onClose: () => this.#callbacks.close(),
      },
    };
  }

  /** Shows another entity in the same place. */
  async #replace(id: EntityId): Promise<void> {
    const shown = this.#props;
    const details = await this.#callbacks.details(id);
    if (details !== undefined && this.#props === shown) this.#change({ summary: details, details });
  }
}

/** Above or below the line, never beside or over it, in the coordinates of the page so that it scrolls along. */
async function place(frame: HTMLElement, line: DOMRect): Promise<void> {
  const { x, y } = await computePosition({ getBoundingClientRect: () => line }, frame, {
    placement: 'bottom-start',
    strategy: 'absolute',
    middleware: [offset(GAP), flip({ padding: GAP }), shift({ padding: GAP })],
  });
  frame.style.left = `${x}px`;
  frame.style.top = `${y}px`;
}
