import type { Mention } from '../core/linking/types.ts';
import type { EntityId } from '../core/model.ts';
import type { Block } from './blocks.ts';
import { locate, type Span } from './ranges.ts';

/** A mention at its place on the page. */
export interface PageMention extends Mention {
  /** Unique within the page's life. */
  readonly key: number;
  readonly block: Block;
  readonly span: Span;
}

let lastKey = 0;
/** One list for all blocks without any: most of a page's. */
const NONE: readonly PageMention[] = [];

/** The page's blocks in reading order, and the mentions in each. */
export class PageMentions {
  #blocks: readonly Block[] = [];
  readonly #byBlock = new Map<number, readonly PageMention[]>();
  /** Blocks that have lost mentions: should their text come back, they are to be placed again. */
  readonly #broken = new Set<number>();

  get blocks(): readonly Block[] {
    return this.#blocks;
  }

  /** All mentions in reading order. */
  get all(): PageMention[] {
    return this.#blocks.flatMap((block) => this.of(block));
  }

  /** Distinct entities, in order of appearance. */
  get entities(): EntityId[] {
    return [...new Set(this.all.map(({ entity }) => entity))];
  }

  of(block: Block): readonly PageMention[] {
    return this.#byBlock.get(block.id) ?? NONE;
  }

  /** Whether the mentions of a block are known and all in place. */
  has(block: Block): boolean {
    return this.#byBlock.has(block.id) && !this.#broken.has(block.id);
  }

  /** The mention the reader points at or that the keyboard is on. */
  get(key: number): PageMention | undefined {
    for (const mentions of this.#byBlock.values()) {
      const found = mentions.find((mention) => mention.key === key);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Takes new blocks over; answers the mentions that went with blocks that are no more. */
  setBlocks(blocks: readonly Block[]): PageMention[] {
    const kept = new Set(blocks.map(({ id }) => id));
    const gone = this.#blocks.filter(({ id }) => !kept.has(id)).flatMap((block) => [...this.of(block)]);
    this.#blocks = blocks;
    for (const id of this.#byBlock.keys()) if (!kept.has(id)) this.#byBlock.delete(id);
    for (const id of this.#broken) if (!kept.has(id)) this.#broken.delete(id);
    return gone;
  }

  /** Places the mentions of a block on the page; those whose text has changed since are left out. */
  place(block: Block, mentions: readonly Mention[]): readonly PageMention[] {
    const found = mentions.flatMap((mention) => {
      const span = locate(block, mention.start, mention.end);
      return span === undefined ? [] : [{ ...mention, key: ++lastKey, block, span }];
    });
    const placed = found.length === 0 ? NONE : found;
    this.#byBlock.set(block.id, placed);
    this.#broken.delete(block.id);
    return placed;
  }

  drop(mention: PageMention): void {
    this.#broken.add(mention.block.id);
    this.#byBlock.set(
      mention.block.id,
      this.of(mention.block).filter((other) => other !== mention),
    );
  }

  clear(): void {
    this.#blocks = [];
    this.#byBlock.clear();
    this.#broken.clear();
  }
}
