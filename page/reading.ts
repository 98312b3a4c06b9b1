import { type Article, ArticleFinder } from './article.ts';
import { type Block, BlockCollector, type Collected } from './blocks.ts';
import { isTeaserList } from './front-page.ts';
import { isForeign } from './language.ts';
import { isLiveBlog } from './live.ts';
import { refineBlocks } from './refine.ts';
import { composedParent, hostOf } from './shadow.ts';
import { judge } from './skip.ts';
import { breathe, runSliced } from './slices.ts';
import { computedFlowIn, type FlowReader } from './style.ts';

/** What reading a page again found. */
export type Reread = 'unchanged' | 'changed' | 'lost';

/** The text of one article on a live page: read once, then again where the page changed. */
export class Reading {
  readonly #document: Document;
  readonly #flowOf: FlowReader;
  readonly #signal: AbortSignal;
  #article: Article | undefined;
  /** All blocks in the root, before what is not the article is left out. */
  #raw: readonly Block[] = [];
  #blocks: readonly Block[] = [];
  #shadowRoots = new Set<ShadowRoot>();
  #truncated = false;
  #isForeign = false;

  constructor(document: Document, signal: AbortSignal) {
    this.#document = document;
    this.#flowOf = computedFlowIn(document);
    this.#signal = signal;
  }

  get root(): Element | undefined {
    return this.#article?.root;
  }

  /** The article's blocks in reading order. */
  get blocks(): readonly Block[] {
    return this.#blocks;
  }

  get shadowRoots(): ShadowRoot[] {
    return [...this.#shadowRoots];
  }

  /** Whether the article was not read because it is in none of our languages. */
  get isForeign(): boolean {
    return this.#isForeign;
  }

  /** Whether text was left out because there was too much of it. */
  get isTruncated(): boolean {
    return this.#truncated;
  }

  /** Reads the whole page. Blocks that are still there stay the same objects. Answers whether there is an article. */
  async readAll(): Promise<boolean> {
    const finder = new ArticleFinder(this.#document.body);
    if (!(await runSliced((count) => finder.step(count), this.#signal))) return false;
    await breathe();
    this.#article = finder.article;
    this.#isForeign = this.#article !== undefined && isForeign(this.#article.root);
    const collected = this.#isForeign ? undefined : this.#article && (await this.#collect(this.#article.root));
    await breathe();
    if (this.#signal.aborted) return false;
    if (collected === undefined) {
      this.#set([], false);
      return this.#isForeign;
    }
    this.#set(keepSame(this.#raw, collected.blocks), collected.truncated);
    // The entries of a live blog look like teasers: each has a headline that can be linked to.
    if (!isTeaserList(this.#blocks) || isLiveBlog(this.#document)) return true;
    this.#article = undefined;
    this.#set([], false);
    return false;
  }

  /** Reads again what lies under nodes that changed. */
  async reread(targets: ReadonlySet<Node>): Promise<Reread> {
    const root = this.#article?.root;
    if (root === undefined || !root.isConnected) return 'lost';
    // A child came to or went from an ancestor: another article may have been added or put in place.
    if ([...targets].some((target) => target !== root && target.contains(root))) return 'lost';
    const containers = this.#containersOf(targets, root);
    for (const container of containers) {
      const collected = await this.#collect(container);
      if (collected === undefined) return 'unchanged';
      this.#set(splice(this.#raw, container, collected.blocks), this.#truncated || collected.truncated);
    }
    return containers.length === 0 ? 'unchanged' : 'changed';
  }

  #set(raw: readonly Block[], truncated: boolean): void {
    this.#raw = raw;
    this.#blocks = refineBlocks(raw);
    this.#truncated = truncated;
  }

  async #collect(root: Element): Promise<Collected | undefined> {
    const collector = new BlockCollector(root, this.#flowOf, this.#article?.unfounded);
    if (!(await runSliced((count) => collector.step(count), this.#signal))) return undefined;
    for (const shadowRoot of collector.result.shadowRoots) this.#shadowRoots.add(shadowRoot);
    return collector.result;
  }

  /** The smallest blocks of layout that hold the changed nodes, none within another, nothing that is not read. */
  #containersOf(targets: ReadonlySet<Node>, root: Element): Element[] {
    const found = new Set<Element>();
    for (const target of targets) {
      const container = containerOf(target, root, this.#flowOf);
      if (container !== undefined && this.#isRead(container, root)) found.add(container);
    }
    return [...found].filter((element) => {
      for (let up = element.parentElement; up !== null; up = up.parentElement) if (found.has(up)) return false;
      return true;
    });
  }

  #isRead(container: Element, root: Element): boolean {
    for (let element = container; element !== root; ) {
      const verdict = judge(element);
      if (verdict === 'skipped') return false;
      if (verdict !== 'text' && !this.#article?.unfounded.has(verdict.suspicion)) return false;
      const parent = composedParent(element);
      if (parent === null) return false;
      element = parent;
    }
    return true;
  }
}

/** Climbs from a node out of inline elements; `undefined` when the node is not in the root. */
function containerOf(target: Node, root: Element, flowOf: FlowReader): Element | undefined {
  let element = target.nodeType === Node.ELEMENT_NODE ? (target as Element) : composedParent(target);
  while (element !== null && element !== root && flowOf(element, element.localName) === 'inline')
    element = composedParent(element);
  return element?.isConnected ? element : undefined;
}

/** Puts the blocks of a container in the place of those it had, and lets go those that left the page. */
function splice(raw: readonly Block[], container: Element, blocks: readonly Block[]): Block[] {
  const isInside = ({ element }: Block) =>
    !element.isConnected || container.contains(element) || isUnder(element, container);
  const before = raw.filter(isInside);
  const rest = raw.filter((block) => !isInside(block));
  const first = before[0];
  const at = first === undefined ? placeOf(rest, container) : raw.indexOf(first);
  return [...rest.slice(0, at), ...keepSame(before, blocks), ...rest.slice(at)];
}

/** Whether an element of a shadow tree belongs to a host in the container. */
function isUnder(element: Element, container: Element): boolean {
  const host = hostOf(element.getRootNode());
  return host !== null && container.contains(host);
}

/** Where a container without blocks so far stands among blocks in reading order. */
function placeOf(blocks: readonly Block[], container: Element): number {
  const next = blocks.findIndex(
    ({ element }) => container.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return next === -1 ? blocks.length : next;
}

/** The new blocks, with an old one for each that has the same text in the same nodes. */
function keepSame(old: readonly Block[], blocks: readonly Block[]): Block[] {
  const byNode = new Map(old.map((block) => [block.segments[0]?.node, block]));
  return blocks.map((block) => {
    const same = byNode.get(block.segments[0]?.node);
    return same !== undefined && isSame(same, block) ? same : block;
  });
}

function isSame(a: Block, b: Block): boolean {
  return (
    a.text === b.text &&
    a.element === b.element &&
    a.segments.length === b.segments.length &&
    a.segments.every(
      ({ node, offset }, index) => node === b.segments[index]!.node && offset === b.segments[index]!.offset,
    )
  );
}
