import { ELEMENT, TEXT } from './walk.ts';

const INDENTATION = /\s{2,}/g;
const NO_TEXT = 'script,style,noscript,template,aside,nav,footer,figure,form,svg';
const NO_TEXT_TAGS = new Set(NO_TEXT.split(','));
/** What the text in links counts as, or is not counted at all. */
const AROUND_LINKS = `p,${NO_TEXT}`;
/** Longer text is measured child by child, so that the page can have its thread between them (characters). */
const PIECE = 4_000;

/**
 * Measures the text in an element, a piece at a time. Scripts, often most of a page, are not even read. If it is longer
 * than a limit, the text of links is taken off, as far as it takes: menus and teasers are made of them, paragraphs apart.
 */
export class TextMeasure {
  /** Characters so far. */
  length = 0;
  readonly #root: Element;
  readonly #limit: number;
  readonly #pieces: Node[];
  readonly #known: ReadonlyMap<Node, number>;
  #links: Element[] | undefined;

  /** `known` are lengths that were measured before. */
  constructor(root: Element, limit: number, known: ReadonlyMap<Node, number> = new Map()) {
    this.#root = root;
    this.#limit = limit;
    this.#pieces = [...root.childNodes];
    this.#known = known;
  }

  /** Measures a piece or a link; answers whether any were left. */
  step(): boolean {
    const piece = this.#pieces.pop();
    if (piece === undefined) return this.length > this.#limit && this.#takeLinkOff();
    const known = this.#known.get(piece);
    if (known !== undefined) this.length += known;
    else this.#measure(piece, piece.nodeType);
    return true;
  }

  #measure(piece: Node, type: number): void {
    if (type === TEXT) this.length += lengthOf(piece);
    if (type !== ELEMENT || NO_TEXT_TAGS.has((piece as Element).localName)) return;
    const text = textIfPiece(piece as Element);
    if (text !== undefined) this.length += lengthIn(text);
    else for (const child of piece.childNodes) this.#pieces.push(child);
  }

  #takeLinkOff(): boolean {
    this.#links ??= [...this.#root.querySelectorAll('a')];
    const link = this.#links.pop();
    if (link !== undefined && link.closest(AROUND_LINKS) === null) this.length -= lengthOf(link);
    return link !== undefined;
  }
}

/** The text of an element that is measured at once. */
function textIfPiece(element: Element): string | undefined {
  if (element.querySelector(NO_TEXT) !== null) return undefined;
  const text = element.textContent!;
  return text.length < PIECE ? text : undefined;
}

/** Length of a node's text without what markup is indented by. */
export function lengthOf(node: Node): number {
  return lengthIn(node.textContent!);
}

/** Only what a line break or two spaces are in can be indented: the browser finds those faster than an expression. */
function lengthIn(text: string): number {
  return text.includes('\n') || text.includes('  ') ? text.replace(INDENTATION, ' ').length : text.length;
}
