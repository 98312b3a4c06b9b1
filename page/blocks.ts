import { BlockText, type Segment } from './block-text.ts';
import { LETTER } from './letters.ts';
import { shadowRootOf } from './shadow.ts';
import { judge } from './skip.ts';
import type { FlowReader } from './style.ts';
import { TreeWalk, type Visitor } from './walk.ts';

/** A run of page text that reads as one, and where each of its characters is on the page. */
export interface Block {
  /** Unique within the page's life. */
  readonly id: number;
  readonly text: string;
  readonly segments: readonly Segment[];
  /** The element whose text this is. */
  readonly element: Element;
  readonly role: 'heading' | 'text';
  /** Characters of the text that are in links. */
  readonly linked: number;
}

export interface Collected {
  readonly blocks: readonly Block[];
  /** Whether text was left out because there was too much of it. */
  readonly truncated: boolean;
  /** Shadow roots that were read: the hit test and the change watcher need them. */
  readonly shadowRoots: readonly ShadowRoot[];
}

/** A book of 100,000 words: more is no article, and is not sent to the linker. */
export const MAX_PAGE_LENGTH = 600_000;
/** Bounds for pages made to hurt. */
const MAX_NODES = 300_000;
const MAX_BLOCKS = 20_000;
/** Nodes between two looks at the bounds. */
const NODES_AT_ONCE = 500;
/** Blocks without two letters in a row hold no name. */
const HAS_WORD = new RegExp(`${LETTER}{2}`);
const REPLACED = new Set(['img', 'picture', 'svg', 'video', 'audio', 'iframe', 'canvas', 'object', 'input', 'button']);
const HEADING = /^h[1-6]$/;
const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading]';

let lastId = 0;

/** Collects the text blocks of a subtree, a few nodes at a time. */
export class BlockCollector implements Visitor {
  readonly #walk: TreeWalk;
  readonly #flowOf: FlowReader;
  readonly #blocks: Block[] = [];
  readonly #shadowRoots: ShadowRoot[] = [];
  /** The blocks of layout around the current text, and whether each is within a heading. */
  readonly #containers: { readonly element: Element; readonly role: Block['role'] }[] = [];
  readonly #inlines: Element[] = [];
  readonly #unfounded: ReadonlySet<string>;
  #linkDepth = 0;
  #current = new BlockText();
  #length = 0;
  #truncated = false;

  constructor(root: Element, flowOf: FlowReader, unfounded: ReadonlySet<string> = new Set()) {
    this.#unfounded = unfounded;
    this.#walk = new TreeWalk(root, this);
    this.#flowOf = flowOf;
    this.#containers.push({ element: root, role: root.closest(HEADINGS) === null ? 'text' : 'heading' });
  }

  /** Walks up to `count` nodes; answers whether any are left. */
  step(count: number): boolean {
    if (!this.#isFull && this.#walk.step(count)) return true;
    this.#truncated ||= this.#isFull;
    this.#flush();
    return false;
  }

  get #isFull(): boolean {
    return this.#length >= MAX_PAGE_LENGTH || this.#blocks.length >= MAX_BLOCKS || this.#walk.visited >= MAX_NODES;
  }

  get result(): Collected {
    return { blocks: this.#blocks, truncated: this.#truncated, shadowRoots: this.#shadowRoots };
  }

  enter(element: Element): 'walk' | 'skip' {
    const isRoot = this.#walk.visited === 1;
    if (this.#isFull) return 'skip';
    if (!isRoot && this.#isForeign(element)) return this.#skip(element);
    const flow = isRoot ? 'block' : this.#flowOf(element);
    if (flow === 'hidden') return 'skip';
    if (element.localName === 'a') this.#linkDepth++;
    const shadowRoot = shadowRootOf(element);
    if (shadowRoot !== null) this.#shadowRoots.push(shadowRoot);
    if (element.localName === 'br') this.#lineBreak();
    else if (REPLACED.has(element.localName)) this.#current.space();
    else if (flow === 'inline') this.#inlines.push(element);
    else this.#open(element);
    return 'walk';
  }

  leave(element: Element): void {
    if (element.localName === 'a') this.#linkDepth--;
    if (this.#inlines.at(-1) === element) this.#inlines.pop();
    else if (this.#containers.at(-1)?.element === element) {
      this.#flush();
      this.#containers.pop();
    }
  }

  text(node: Text): void {
    this.#current.append(node, this.#linkDepth > 0);
  }

  #isForeign(element: Element): boolean {
    const verdict = judge(element);
    return verdict === 'skipped' || (verdict !== 'text' && !this.#unfounded.has(verdict.suspicion));
  }

  #skip(element: Element): 'skip' {
    if (REPLACED.has(element.localName) || element.localName === 'sup') this.#current.space();
    else if (this.#flowOf(element) === 'block') this.#flush();
    return 'skip';
  }

  #open(element: Element): void {
    this.#flush();
    const isHeading = HEADING.test(element.localName) || element.getAttribute('role') === 'heading';
    this.#containers.push({ element, role: isHeading ? 'heading' : (this.#containers.at(-1)?.role ?? 'text') });
  }

  /** In a headline a line break is layout; in a text it ends a line, and two names are not one. */
  #lineBreak(): void {
    if (this.#containers.at(-1)?.role === 'heading') this.#current.space();
    else this.#flush();
  }

  #flush(): void {
    const built = this.#current;
    if (built.text === '') return;
    this.#current = new BlockText();
    this.#truncated ||= built.truncated;
    const container = this.#containers.at(-1);
    if (container === undefined || !HAS_WORD.test(built.text)) return;
    this.#length += built.text.length;
    this.#blocks.push({
      id: ++lastId,
      text: built.text.trimEnd(),
      segments: built.segments,
      element: container.element,
      role: container.role,
      linked: built.linked,
    });
  }
}

/** All text blocks of a subtree at once, for callers that own their thread. */
export function collectBlocks(root: Element, flowOf: FlowReader, unfounded?: ReadonlySet<string>): Collected {
  const collector = new BlockCollector(root, flowOf, unfounded);
  while (collector.step(NODES_AT_ONCE));
  return collector.result;
}
