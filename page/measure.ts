import { ELEMENT, TEXT } from './walk.ts';

const INDENTATION = /\s{2,}/g;
const NO_TEXT = 'script,style,noscript,template,aside,nav,footer,figure,form,svg';
/** Longer text is measured child by child, so that the page can have its thread between them (characters). */
const PIECE = 4_000;

/** Measures the text in an element, a piece at a time. Scripts, often most of a page, are not even read. */
export class TextMeasure {
  /** Characters so far. */
  length = 0;
  readonly #pieces: Node[];

  constructor(root: Element) {
    this.#pieces = [...root.childNodes];
  }

  /** Measures a piece; answers whether any were left. */
  step(): boolean {
    const piece = this.#pieces.pop();
    if (piece?.nodeType === TEXT) this.length += lengthOf(piece);
    else if (piece?.nodeType === ELEMENT) this.#measure(piece as Element);
    return piece !== undefined;
  }

  #measure(element: Element): void {
    if (element.matches(NO_TEXT)) return;
    if (isPiece(element)) this.length += lengthOf(element);
    else for (const child of element.childNodes) this.#pieces.push(child);
  }
}

function isPiece(element: Element): boolean {
  return element.querySelector(NO_TEXT) === null && element.textContent!.length < PIECE;
}

/** Length of a node's text without what markup is indented by. */
export function lengthOf(node: Node): number {
  return node.textContent!.replace(INDENTATION, ' ').length;
}
