import { judge } from './skip.ts';
import { markupFlow } from './style.ts';
import { TreeWalk, type Visitor } from './walk.ts';

/** A run of text shorter than this is a label, a teaser or a menu entry (characters). */
export const MIN_PARAGRAPH = 80;
/** Above this share of linked text a paragraph is a list of links. */
export const MAX_LINK_SHARE = 0.5;
/** A page with less running text than this has no article that we could help with (characters). */
const MIN_ARTICLE = 250;
/** We go on into the child that holds this share of the running text. */
const DOMINANT_SHARE = 0.75;
/** A page with more nodes than this is looked at up to here. */
const MAX_NODES = 300_000;
/** Nodes between two looks at that bound. */
const NODES_AT_ONCE = 500;
/** A page is walked at most once more for each of so many suspicions. */
const MAX_UNFOUNDED = 3;
/** Comments are often longer than what they are about: they are never the article. */
const NEVER_ARTICLE = new Set(['comment', 'comments', 'commentaire', 'commentaires', 'disqus']);

/** Where the article is. */
export interface Article {
  readonly root: Element;
  /** Suspicions that do not hold on this page, because they would cost most of its text. */
  readonly unfounded: ReadonlySet<string>;
}

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
  #walk: TreeWalk;
  readonly #body: Element;
  #running = new Map<Element, number>();
  #stack: Weight[] = [];
  #linkDepth = 0;
  /** Running text under each suspicion, and where the innermost suspected element of now is. */
  readonly #suspected = new Map<string, number>();
  #suspect: { readonly element: Element; readonly reason: string } | undefined;
  readonly #unfounded = new Set<string>();

  constructor(document: Document) {
    this.#body = document.body;
    this.#walk = new TreeWalk(this.#body, this);
  }

  step(count: number): boolean {
    return (this.#walk.visited < MAX_NODES && this.#walk.step(count)) || this.#reconsider();
  }

  /** The article, once the walk has ended; `undefined` when the page has none. */
  get article(): Article | undefined {
    if (this.#total < MIN_ARTICLE) return undefined;
    let root = this.#body;
    for (let next = this.#dominantChild(root); next !== undefined; next = this.#dominantChild(root)) root = next;
    return { root: root.closest('article') ?? root, unfounded: this.#unfounded };
  }

  get #total(): number {
    return this.#running.get(this.#body) ?? 0;
  }

  enter(element: Element): 'walk' | 'skip' {
    const isBody = element === this.#body;
    const verdict = isBody ? 'text' : judge(element);
    if (verdict === 'skipped') return 'skip';
    if (verdict !== 'text' && this.#suspect === undefined && !this.#unfounded.has(verdict.suspicion))
      this.#suspect = { element, reason: verdict.suspicion };
    if (element.localName === 'a') this.#linkDepth++;
    if (isBody || (markupFlow(element) === 'block' && element.localName !== 'br'))
      this.#stack.push({ element, own: 0, linked: 0, running: 0 });
    return 'walk';
  }

  leave(element: Element): void {
    if (element.localName === 'a') this.#linkDepth--;
    if (this.#stack.at(-1)?.element === element) this.#close(this.#stack.pop()!);
    if (this.#suspect?.element === element) this.#suspect = undefined;
  }

  text(node: Text): void {
    const weight = this.#stack.at(-1);
    const { length } = node;
    if (weight === undefined || (length < 5 && node.data.trim() === '')) return;
    const counted = length < 200 ? node.data.trim().length : length;
    weight.own += counted;
    if (this.#linkDepth > 0) weight.linked += counted;
  }

  #close({ element, own, linked, running }: Weight): void {
    const isParagraph = own >= MIN_PARAGRAPH && linked <= own * MAX_LINK_SHARE;
    const paragraph = isParagraph ? own : 0;
    if (this.#suspect !== undefined) {
      const { reason } = this.#suspect;
      this.#suspected.set(reason, (this.#suspected.get(reason) ?? 0) + paragraph);
      return;
    }
    const total = running + paragraph;
    if (total === 0) return;
    this.#running.set(element, total);
    const parent = this.#stack.at(-1);
    if (parent !== undefined) parent.running += total;
  }

  /** Walks again without the suspicion that took more text than all else; answers whether there is one. */
  #reconsider(): boolean {
    const [reason, characters] = mostOf(this.#suspected);
    if (reason === undefined || characters <= this.#total || this.#unfounded.size >= MAX_UNFOUNDED) return false;
    this.#unfounded.add(reason);
    this.#suspected.clear();
    this.#running = new Map();
    this.#stack = [];
    this.#linkDepth = 0;
    this.#suspect = undefined;
    this.#walk = new TreeWalk(this.#body, this);
    return true;
  }

  /** The child that holds nearly all running text of `parent`; none when the text is spread, as in an article's body. */
  #dominantChild(parent: Element): Element | undefined {
    const total = this.#running.get(parent) ?? 0;
    for (let child = parent.firstElementChild; child !== null; child = child.nextElementSibling) {
      const running = this.#running.get(child) ?? 0;
      if (running >= total * DOMINANT_SHARE && running > 0 && child.localName !== 'p') return child;
    }
    return undefined;
  }
}

function mostOf(suspected: ReadonlyMap<string, number>): [reason: string | undefined, characters: number] {
  let most: [string | undefined, number] = [undefined, 0];
  for (const [reason, characters] of suspected)
    if (characters > most[1] && !NEVER_ARTICLE.has(reason)) most = [reason, characters];
  return most;
}

/** The article found in one go, for callers that own their thread. */
export function findArticle(document: Document): Article | undefined {
  const finder = new ArticleFinder(document);
  while (finder.step(NODES_AT_ONCE));
  return finder.article;
}
