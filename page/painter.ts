import { type Span, staticRange } from './ranges.ts';

export type MarkStyle = 'dotted' | 'dashed' | 'tint' | 'none';

const STYLES = ['dotted', 'dashed', 'tint'] as const;
/**
 * Names in the document's highlight registry, which the page can read: only what anybody with the
 * same dataset would see goes there (ADR 004). `entrypoints/content/style.css` styles them.
 */
const nameOf = (style: MarkStyle) => `reperes-${style}`;

/**
 * Paints marks by the CSS Custom Highlight API, which changes nothing in the document.
 * One highlight for all marks: the reader chooses one style.
 */
export class Painter {
  readonly #registryOf: () => HighlightRegistry;
  /** Made with the first mark: a page without any has nothing of us in its registry. */
  #marks: Highlight | undefined;
  readonly #ranges = new Map<number, AbstractRange>();
  #style: MarkStyle = 'none';

  constructor(registryOf: () => HighlightRegistry) {
    this.#registryOf = registryOf;
  }

  setStyle(style: MarkStyle): void {
    if (style === this.#style) return;
    if (this.#marks !== undefined) this.#registryOf().delete(nameOf(this.#style));
    this.#style = style;
    if (this.#marks !== undefined) this.#show(this.#marks);
  }

  paint(key: number, span: Span): void {
    if (this.#ranges.has(key)) return;
    if (this.#marks === undefined) {
      this.#marks = new Highlight();
      this.#show(this.#marks);
    }
    const range = staticRange(span);
    this.#ranges.set(key, range);
    this.#marks.add(range);
  }

  erase(key: number): void {
    const range = this.#ranges.get(key);
    if (range === undefined) return;
    this.#ranges.delete(key);
    this.#marks?.delete(range);
  }

  /** Erases all other marks. */
  keepOnly(keys: ReadonlySet<number>): void {
    for (const key of this.#ranges.keys()) if (!keys.has(key)) this.erase(key);
  }

  /** Takes everything out of the page's registry. */
  destroy(): void {
    this.keepOnly(new Set());
    if (this.#marks === undefined) return;
    const registry = this.#registryOf();
    // Under an updated extension a newer script may have put its own marks there already.
    for (const style of STYLES) if (registry.get(nameOf(style)) === this.#marks) registry.delete(nameOf(style));
  }

  #show(marks: Highlight): void {
    if (this.#style !== 'none') this.#registryOf().set(nameOf(this.#style), marks);
  }
}
