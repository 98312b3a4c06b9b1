import { render } from 'preact';
import { cardCss } from '../../components/card-css.ts';
import { EntityCard, type EntityCardProps } from '../../components/EntityCard.tsx';
import type { Box } from '../../core/card/hover-geometry.ts';
import type { WorldOutline } from '../../core/card/outline.ts';
import type { CardSwitch, EntityDetails } from '../../core/card/types.ts';
import type { EntityId } from '../../core/model.ts';
import { interfaceLanguage } from '../../core/settings.ts';
import { frameOf, visibleBox } from '../../page/frames.ts';
import type { PageMention } from '../../page/mentions.ts';
import { browserLanguage } from '../../platform/language.ts';
import { request } from '../../platform/messaging.ts';
import { worldOutline } from '../../platform/outline.ts';
import { Linger } from './linger.ts';
import type { PageView } from './page-view.ts';
import { placeCard } from './placement.ts';
import { themeOf } from './theme.ts';
import type { UiHost } from './ui-host.ts';

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
  /** The next card, drawn out of sight while the pointer rests. */
  #next: { readonly frame: HTMLElement; readonly details: EntityDetails } | undefined;
  /** On while "undo" is offered in place of what was switched off. */
  readonly #undo = new Linger(
    () => this.#frame?.matches(':is(:hover, :has(:focus-visible))') ?? false,
    () => this.#callbacks.close(),
  );
  #props: EntityCardProps | undefined;
  /** What had the focus when the card came. */
  #before: HTMLElement | undefined;
  /** Asked for with the first card of a place. */
  #outline: WorldOutline | undefined;

  constructor(page: PageView, ui: UiHost, callbacks: CardViewCallbacks) {
    this.#page = page;
    this.#ui = ui;
    this.#callbacks = callbacks;
  }

  /**
   * Draws and measures the card of a mention out of sight: once the pointer has rested long enough, what
   * is left is to place and paint it. The first of a page also compiles, reads its styles and loads its fonts.
   */
  prepare(mention: PageMention, details: EntityDetails): void {
    if (this.#next?.details === details) return;
    const frame = this.#frameFor(details);
    const draw = () => {
      render(<EntityCard {...this.#propsOf(mention, details)} />, frame);
      frame.getBoundingClientRect();
    };
    draw();
    if (details.coordinates !== undefined) void this.#loadOutline().then(() => this.#next?.frame === frame && draw());
  }

  /** Shows the card of a mention at a line of text; answers where it stands. */
  async show(mention: PageMention, details: EntityDetails, line: DOMRect | undefined): Promise<Box | undefined> {
    const view = this.#page.document.defaultView;
    if (line === undefined || view === null) return undefined;
    this.hide();
    const { activeElement } = this.#page.document;
    this.#before = (activeElement as HTMLElement | null) ?? undefined;
    const frame = this.#open(details);
    this.#draw(this.#propsOf(mention, details));
    if (details.coordinates !== undefined) void this.#loadOutline();
    // Measured and placed before it is painted: the reader never sees it move.
    if (isHandheld(view)) putAtFoot(frame);
    else await place(frame, line, view);
    const { left, top, right, bottom } = frame.getBoundingClientRect();
    return { left, top, right, bottom };
  }

  /** Whether the card stays, with its "undo", though its mention is no more. */
  get lingers(): boolean {
    return this.#undo.isOn;
  }

  hide(): void {
    this.#stopLingering();
    const hadFocus = this.#frame !== undefined && hasFocusIn(this.#frame);
    if (this.#frame !== undefined) render(null, this.#frame);
    this.#frame?.remove();
    this.#frame = undefined;
    // A card entered by pointer, finger or menu: the focus goes back to where it was on the page.
    if (hadFocus) this.#before?.focus({ preventScroll: true });
    this.#before = undefined;
    if (this.#ui.hasEnded) this.#ui.remove();
  }

  focus(): void {
    this.#frame?.querySelector<HTMLElement>('button, a[href], [tabindex]')?.focus();
  }

  /** The card keeps a place for the map, so that nothing moves when the coasts come. */
  async #loadOutline(): Promise<void> {
    this.#outline ??= await worldOutline();
    if (this.#props?.outline === 'loading') this.#change({ outline: this.#outline });
  }

  #open(details: EntityDetails): HTMLElement {
    const frame = this.#frameFor(details);
    this.#next = undefined;
    this.#frame = frame;
    frame.className = 'frame';
    frame.showPopover();
    return frame;
  }

  /** The next card's frame, if it is for this one; a new one otherwise. */
  #frameFor(details: EntityDetails): HTMLElement {
    // Puts our element where top-layer content is alive: the page may have moved or removed it since.
    const { root } = this.#ui;
    if (this.#next?.details !== details) {
      this.#next?.frame.remove();
      this.#ui.style(cardCss);
      this.#next = { frame: this.#ui.popover('frame next'), details };
      root.append(this.#next.frame);
    }
    return this.#next.frame;
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
      rival: details.rival,
      language: interfaceLanguage(settings, browserLanguage()),
      theme: themeOf(settings.theme, this.#page.document),
      textSize: settings.textSize,
      placement: isHandheld(this.#page.document.defaultView) ? 'sheet' : 'float',
      pinned: false,
      showRelations: settings.showRelations,
      outline: settings.showMap ? (this.#outline ?? 'loading') : undefined,
      labelOf: (id) => this.#page.labelOf(id),
      actions: {
        // The one that was taken for it becomes the other candidate: the choice can be taken back.
        onChoose: (id) => void this.#replace(id, (shown) => ({ rival: shown.summary })),
        // What the page writes for the first says nothing of the second.
        onOpen: (id) => void this.#replace(id, () => ({ rival: undefined, method: 'exact', surface: '' })),
        onSwitchOff: (what) => this.#switchOff(what),
        onUndo: (what) => {
          this.#stopLingering();
          this.#switch(what, true);
          // The session of a page that was silenced is over: the next one knows nothing of this card.
          if (this.#ui.hasEnded) this.#callbacks.close();
        },
        onPin: (pinned) => {
          this.#callbacks.pin(pinned);
          this.#change({ pinned });
        },
        onCopy: (note) => void navigator.clipboard.writeText(note).catch(() => {}),
        onClose: () => this.#callbacks.close(),
      },
    };
  }

  /** What is switched off goes at once, but for the card with its "undo", which stays a moment. */
  #switchOff(what: CardSwitch): void {
    this.#ui.lingers = true;
    this.#undo.start();
    this.#switch(what, false);
  }

  #switch(what: CardSwitch, undo: boolean): void {
    // A link in the card may have led to another entity than the mention's.
    const { summary, surface: words } = this.#props!;
    void request('switchOff', { what, entity: summary.id, words, host: this.#page.info().host, undo });
  }

  #stopLingering(): void {
    this.#ui.lingers = false;
    this.#undo.stop();
  }

  /** Shows another entity in the same place. */
  async #replace(id: EntityId, change: (shown: EntityCardProps) => Partial<EntityCardProps>): Promise<void> {
    const shown = this.#props;
    const details = await this.#callbacks.details(id);
    if (shown !== undefined && details !== undefined && this.#props === shown)
      this.#change({ summary: details, details, ...change(shown) });
  }
}

/**
 * Puts the frame where the card goes, in the coordinates of the page, so that it scrolls along
 * with its line. In a dialog or in fullscreen, absolute places count from there all the same:
 * the top layer knows no other container than the page.
 */
async function place(frame: HTMLElement, line: DOMRect, view: Window): Promise<void> {
  frame.style.removeProperty('--room');
  const { width, height } = frame.getBoundingClientRect();
  const { clientHeight } = view.document.documentElement;
  const { x, y, room } = await placeCard({
    line,
    card: { width, height },
    window: visibleBox(view),
  });
  frame.style.left = `${x + view.scrollX}px`;
  frame.style.setProperty('--room', `${room}px`);
  // A card above its line grows upwards when the reader unfolds it: its foot stays where it is.
  const isAbove = y < line.top;
  frame.style.top = isAbove ? 'auto' : `${y + view.scrollY}px`;
  const foot = y + Math.min(height, room);
  frame.style.bottom = isAbove ? `${clientHeight - foot - view.scrollY}px` : 'auto';
}

/** Whether what has the focus is in this element of our shadow root. */
function hasFocusIn(frame: HTMLElement): boolean {
  const { activeElement = null } = frame.getRootNode() as Node & Partial<DocumentOrShadowRoot>;
  return frame.contains(activeElement) && activeElement !== null;
}

/** A device without a pointer that can hover: there the card is a sheet at the foot of the window. */
function isHandheld(view: Window | null): boolean {
  // The foot of a frame may be far out of sight.
  if (view === null || frameOf(view) !== null) return false;
  return view.matchMedia('(hover: none) and (pointer: coarse)').matches;
}

function putAtFoot(frame: HTMLElement): void {
  Object.assign(frame.style, { position: 'fixed', left: '0', top: 'auto', bottom: '0' });
}
