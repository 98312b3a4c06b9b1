import { type Span, staticRange } from './ranges.ts';

export type MarkStyle = 'dotted' | 'dashed' | 'tint' | 'none';

const STYLES = ['dotted', 'dashed', 'tint'] as const;
/** Names in the document's highlight registry; `entrypoints/content/style.css` styles them. */
const CURRENT = 'reperes-current';
const nameOf = (style: MarkStyle) => `reperes-${style}`;

/**
 * Paints marks by the CSS Custom Highlight API, which changes nothing in the document.
 * One highlight for all marks: the reader chooses one style.
 */
export class Painter {
  readonly #registry: HighlightRegistry;
  readonly #marks = new Highlight();
  readonly #current = new Highlight();
  readonly #ranges = new Map<number, AbstractRange>();
  #style: MarkStyle = 'none';

  constructor(registry: HighlightRegistry) {
    this.#registry = registry;
  }

  setStyle(style: MarkStyle): void {
    if (style === this.#style) return;
    this.#registry.delete(nameOf(this.#style));
    if (style !== 'none') this.#registry.set(nameOf(style), this.#marks);
    this.#style = style;
  }

  paint(key: number, span: Span): void {
    if (this.#ranges.has(key)) return;
    const range = staticRange(span);
    this.#ranges.set(key, range);
    this.#marks.add(range);
  }

  erase(key: number): void {
    const range = this.#ranges.get(key);
    if (range === undefined) return;
    this.#ranges.delete(key);
    this.#marks.delete(range);
  }

  /** Erases all other marks. */
  keepOnly(keys: ReadonlySet<number>): void {
    for (const key of this.#ranges.keys()) if (!keys.has(key)) this.erase(key);
  }

  /** Emphasises one mention: the one whose card is open, or that was jumped to. */
  emphasize(span: Span | undefined): void {
    this.#current.clear();
    this.#registry.delete(CURRENT);
    if (span === undefined) return;
    this.#current.add(staticRange(span));
    this.#registry.set(CURRENT, this.#current);
  }

  /** Takes everything out of the page's registry. */
  destroy(): void {
    this.keepOnly(new Set());
    for (const style of STYLES) this.#registry.delete(nameOf(style));
    this.emphasize(undefined);
  }
}
