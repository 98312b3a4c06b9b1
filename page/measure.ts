import { ELEMENT, TEXT } from './walk.ts';

const INDENTATION = /\s{2,}/g;
const NO_TEXT = 'script,style,noscript,template,aside,nav,footer,figure,form,svg';
const NO_TEXT_TAGS = new Set(`${NO_TEXT},a`.split(','));
/** Longer text is measured child by child, so that the page can have its thread between them (characters). */
const PIECE = 4_000;

/**
 * Measures the text in an element, a piece at a time, but none in links: menus and teasers are made of them, running
 * text is not. Scripts, often most of a page, are not even read.
 */
export class TextMeasure {
  /** Characters so far. */
  length = 0;
  readonly #pieces: Node[];
  readonly #known: ReadonlyMap<Node, number>;

  /** `known` are lengths that were measured before. */
  constructor(root: Element, known: ReadonlyMap<Node, number> = new Map()) {
    this.#pieces = [...root.childNodes];
    this.#known = known;
  }

  /** Measures a piece; answers whether any were left. */
  step(): boolean {
    const piece = this.#pieces.pop();
    if (piece === undefined) return false;
    const known = this.#known.get(piece);
    if (known !== undefined) this.length += known;
    else this.#measure(piece, piece.nodeType);
    return true;
  }

  #measure(piece: Node, type: number): void {
    if (type === TEXT) this.length += lengthOf(piece);
    if (type !== ELEMENT || NO_TEXT_TAGS.has((piece as Element).localName)) return;
    const text = textIfPiece(piece as Element);
    if (text !== undefined) this.length += lengthIn(text) - lengthOfLinks(piece as Element);
    else for (const child of piece.childNodes) this.#pieces.push(child);
  }
}

/** Length of the text in an element's links. */
export function lengthOfLinks(element: Element): number {
  let length = 0;
  if (element.firstElementChild !== null)
    for (const link of element.getElementsByTagName('a')) length += lengthOf(link);
  return length;
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

function lengthIn(text: string): number {
  return text.replace(INDENTATION, ' ').length;
}
