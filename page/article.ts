import { isSkipped } from './skip.ts';
import { markupFlow } from './style.ts';
import { TreeWalk, type Visitor } from './walk.ts';

/** A run of text shorter than this is a label, a teaser or a menu entry (characters). */
const MIN_PARAGRAPH = 80;
/** Above this share of linked text a paragraph is a list of links. */
const MAX_LINK_SHARE = 0.5;
/** A page with less running text than this has no article that we could help with (characters). */
const MIN_ARTICLE = 250;
/** We go on into the child that holds this share of the running text. */
const DOMINANT_SHARE = 0.75;

/** Running text of one element: its own, and that of its subtree. */
interface Weight {
  readonly element: Element;
  /** Characters directly in this block, through inline elements. */
  own: number;
  linked: number;
  /** Characters of paragraphs in the subtree. */
  running: number;
}

/** Finds the element that holds a page's article by where its running text is, a few nodes at a time. */
export class ArticleFinder implements Visitor {
  readonly #walk: TreeWalk;
  readonly #body: Element;
  readonly #running = new Map<Element, number>();
  readonly #stack: Weight[] = [];
  #linkDepth = 0;

  constructor(document: Document) {
    this.#body = document.body;
    this.#walk = new TreeWalk(this.#body, this);
  }

  step(count: number): boolean {
    return this.#walk.step(count);
  }

  /** The article's root, once the walk has ended; `undefined` when the page has no article. */
  get root(): Element | undefined {
    if ((this.#running.get(this.#body) ?? 0) < MIN_ARTICLE) return undefined;
    let root = this.#body;
    for (let next = this.#dominantChild(root); next !== undefined; next = this.#dominantChild(root)) root = next;
    return withHeadline(root);
  }

  enter(element: Element): 'walk' | 'skip' {
    if (element !== this.#body && isSkipped(element)) return 'skip';
    const flow = element === this.#body ? 'block' : markupFlow(element);
    if (flow === 'hidden') return 'skip';
    if (element.localName === 'a') this.#linkDepth++;
    if (flow === 'block' && element.localName !== 'br') this.#stack.push({ element, own: 0, linked: 0, running: 0 });
    return 'walk';
  }

  leave(element: Element): void {
    if (element.localName === 'a') this.#linkDepth--;
    if (this.#stack.at(-1)?.element !== element) return;
    const weight = this.#stack.pop()!;
    const isParagraph = weight.own >= MIN_PARAGRAPH && weight.linked <= weight.own * MAX_LINK_SHARE;
    const running = weight.running + (isParagraph ? weight.own : 0);
    if (running === 0) return;
    this.#running.set(element, running);
    const parent = this.#stack.at(-1);
    if (parent !== undefined) parent.running += running;
  }

  text(node: Text): void {
    const weight = this.#stack.at(-1);
    const { length } = node;
    if (weight === undefined || (length < 5 && node.data.trim() === '')) return;
    const counted = length < 200 ? node.data.trim().length : length;
    weight.own += counted;
    if (this.#linkDepth > 0) weight.linked += counted;
  }

  /** The child that holds nearly all running text of `parent`; none when the text is spread, as in an article's body. */
  #dominantChild(parent: Element): Element | undefined {
    const total = this.#running.get(parent) ?? 0;
    for (let child = parent.firstElementChild; child !== null; child = child.nextElementSibling) {
      const running = this.#running.get(child) ?? 0;
      if (running >= total * DOMINANT_SHARE && running > 0 && !isLeaf(child)) return child;
    }
    return undefined;
  }
}

/** The article's root found in one go, for callers that own their thread. */
export function findArticleRoot(document: Document): Element | undefined {
  const finder = new ArticleFinder(document);
  while (finder.step(Number.MAX_SAFE_INTEGER));
  return finder.root;
}

function isLeaf(element: Element): boolean {
  return element.localName === 'p';
}

/** The headline stands above the body in an `<article>` or `<main>`: that is the article, when it is near. */
function withHeadline(root: Element): Element {
  return root.closest('article') ?? root;
}
