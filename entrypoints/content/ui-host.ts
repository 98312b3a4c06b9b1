/** The one element we ever add, outside the article: a child of the document's root element. */
export const HOST_NAME = 'reperes-root';

/** `.next`, the card that is about to open, is beside the window: Firefox finds the letter under a point in what is hidden, too. */
const HOST_CSS = `
:host { all: initial !important; display: block !important; position: absolute !important; width: 0 !important; height: 0 !important; }
@media print { :host { display: none !important; } }
[popover] { all: unset; position: absolute; inset: auto; margin: 0; }
[popover]:not(:popover-open) { display: none; }
.frame.next { display: block; position: fixed; right: 100%; top: 0; visibility: hidden; }
.frame { opacity: 1; transition: opacity 120ms; }
@starting-style { .frame:popover-open { opacity: 0; } }
@media (prefers-reduced-motion: reduce) { .frame { transition: none; } }
.boxes { left: 0; top: 0; pointer-events: none; }
.boxes > * { position: absolute; box-sizing: border-box; border: 0 solid transparent; }
.boxes > .current { border-radius: 2px; background: rgb(160 150 110 / 30%); }
.boxes > .dotted { border-bottom: 1.5px dotted color-mix(in srgb, currentColor 60%, transparent); }
.boxes > .dashed { border-bottom: 1px dashed color-mix(in srgb, currentColor 60%, transparent); }
.boxes > .tint { background: rgb(150 140 110 / 22%); }
@media (forced-colors: active) {
  .boxes > .current { background: none; outline: 2px solid Highlight; }
  .boxes > :not(.current) { background: none; border-bottom: 1.5px dotted CanvasText; }
}
.focus-button { box-sizing: border-box; pointer-events: none; border-radius: 2px; outline: 2px solid currentColor; outline-offset: 2px; }
`;

/** E2E builds open the shadow root, because test drivers cannot look into a closed one. */
const MODE: ShadowRootMode = import.meta.env.VITE_E2E ? 'open' : 'closed';

/** Our element and its shadow root, made when first needed and gone with the session. */
export class UiHost {
  /** Whether what is shown is to outlive the session: "undo" must be within reach. Whoever says so removes it later. */
  lingers = false;
  /** Whether the session is over. */
  hasEnded = false;
  readonly #document: Document;
  readonly #afterlife = new AbortController();
  #host: HTMLElement | undefined;
  #root: ShadowRoot | undefined;
  readonly #styles = new Set<string>();

  constructor(document: Document, signal: AbortSignal) {
    this.#document = document;
    signal.addEventListener('abort', () => this.#end());
  }

  /** The shadow root, in the place where top-layer content is alive now. */
  get root(): ShadowRoot {
    if (this.#host === undefined || this.#root === undefined) {
      this.#host = this.#document.createElement(HOST_NAME);
      this.#root = this.#host.attachShadow({ mode: MODE });
      addStyles(this.#root, HOST_CSS);
    }
    const parent = livingParent(this.#document);
    if (this.#host.parentNode !== parent) parent.append(this.#host);
    return this.#root;
  }

  /** Adds a style sheet to the root, once. */
  style(css: string): void {
    if (this.#styles.has(css)) return;
    this.#styles.add(css);
    addStyles(this.root, css);
  }

  remove(): void {
    this.#afterlife.abort();
    this.#host?.remove();
  }

  #end(): void {
    this.hasEnded = true;
    if (this.lingers) this.#lingerOn();
    else this.remove();
  }

  #lingerOn(): void {
    const { signal } = this.#afterlife;
    const onPress = ({ target }: Event) => target !== this.#host && this.remove();
    // What the session listened to is over, and a press elsewhere still means to be rid of the card.
    this.#document.addEventListener('pointerdown', onPress, { capture: true, signal });
  }

  /** Makes an element of the host, shown above everything by the popover API. */
  popover(name: string, tag = 'div'): HTMLElement {
    const element = this.#document.createElement(tag);
    element.className = name;
    element.popover = 'manual';
    return element;
  }
}

/** What an older version of this script left, when the extension was updated under an open page. */
export function removeLeftovers(document: Document): void {
  // They are behind the body, which is read anyway: a search would pass every element of the page, and the first
  // element of each kind that is touched costs some.
  for (let child = document.body?.nextElementSibling; child != null; ) {
    const next: Element | null = child.nextElementSibling;
    if (child.localName === HOST_NAME) child.remove();
    child = next;
  }
}

/** A modal dialog or a fullscreen element makes all other top-layer content inert. */
function livingParent(document: Document): Element {
  const dialogs = document.querySelectorAll('dialog:modal');
  return document.fullscreenElement ?? dialogs[dialogs.length - 1] ?? document.documentElement;
}

/** A constructed sheet is not subject to the page's Content-Security-Policy; a style element may be. */
function addStyles(root: ShadowRoot, css: string): void {
  try {
    // Of the document's own window: a frame takes no other.
    const sheet = new (root.ownerDocument.defaultView ?? globalThis).CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    // Firefox keeps sheets made by a content script from the page's documents.
    const style = root.ownerDocument.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
