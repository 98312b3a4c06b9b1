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
const HEADING = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading]';

/** An element that the walk is in. */
interface Entered {
  readonly element: Element;
  readonly isLink: boolean;
}

/** One that lays its text out as a block. */
interface Container extends Entered {
  readonly role: Block['role'];
}

let lastId = 0;

/** Collects the text blocks of a subtree, a few nodes at a time. */
export class BlockCollector implements Visitor {
  readonly #walk: TreeWalk;
  readonly #flowOf: FlowReader;
  readonly #blocks: Block[] = [];
  readonly #shadowRoots: ShadowRoot[] = [];
  /** The blocks of layout around the current text. */
  readonly #containers: Container[] = [];
  readonly #inlines: Entered[] = [];
  readonly #unfounded: ReadonlySet<string>;
  #linkDepth = 0;
  #current = new BlockText();
  #length = 0;
  #truncated = false;

  constructor(root: Element, flowOf: FlowReader, unfounded: ReadonlySet<string> = new Set()) {
    this.#unfounded = unfounded;
    this.#walk = new TreeWalk(root, this);
    this.#flowOf = flowOf;
    const role = root.closest(HEADINGS) === null ? 'text' : 'heading';
    this.#containers.push({ element: root, isLink: false, role });
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

  enter(element: Element): 'walk' | 'skip' | ShadowRoot {
    const isRoot = this.#walk.visited === 1;
    if (this.#isFull) return 'skip';
    const tag = element.localName;
    if (!isRoot && this.#isForeign(element, tag)) return this.#skip(element, tag);
    const flow = isRoot ? 'block' : this.#flowOf(element, tag);
    if (flow === 'hidden') return 'skip';
    if (tag === 'br') this.#lineBreak();
    else if (REPLACED.has(tag)) this.#current.space();
    else this.#open({ element, isLink: tag === 'a' }, tag, flow);
    const shadowRoot = shadowRootOf(element, tag);
    if (shadowRoot === null) return 'walk';
    this.#shadowRoots.push(shadowRoot);
    return shadowRoot;
  }

  leave(element: Element): void {
    const isInline = this.#inlines.at(-1)?.element === element;
    if (!isInline && this.#containers.at(-1)?.element !== element) return;
    if (!isInline) this.#flush();
    if ((isInline ? this.#inlines : this.#containers).pop()?.isLink) this.#linkDepth--;
  }

  text(node: Text): void {
    this.#current.append(node, this.#linkDepth > 0);
  }

  #isForeign(element: Element, tag: string): boolean {
    const verdict = judge(element, tag);
    return verdict === 'skipped' || (verdict !== 'text' && !this.#unfounded.has(verdict.suspicion));
  }

  #skip(element: Element, tag: string): 'skip' {
    if (REPLACED.has(tag) || tag === 'sup') this.#current.space();
    else if (this.#current.text !== '' && this.#flowOf(element, tag) === 'block') this.#flush();
    return 'skip';
  }

  #open(entered: Entered, tag: string, flow: 'inline' | 'block'): void {
    if (entered.isLink) this.#linkDepth++;
    if (flow === 'inline') this.#inlines.push(entered);
    else {
      this.#flush();
      const isHeading = HEADING.has(tag) || entered.element.getAttribute('role') === 'heading';
      this.#containers.push({ ...entered, role: isHeading ? 'heading' : (this.#containers.at(-1)?.role ?? 'text') });
    }
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
      // A copy takes as much memory as it holds; what was pushed to, room for seventeen.
      segments: built.segments.slice(),
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
