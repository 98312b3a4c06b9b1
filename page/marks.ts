import type { LinkMethod } from '../core/linking/types.ts';
import type { Block } from './blocks.ts';

/** A mention as far as marking goes. */
export interface Markable {
  readonly entity: string;
  readonly block: Block;
  readonly start: number;
  readonly method?: LinkMethod | undefined;
}

export interface MarkChoice {
  readonly which: 'section' | 'all' | 'page';
  readonly headings: boolean;
  readonly links: boolean;
  /** Of a live blog, the entry that each block is in: every entry is a section. */
  readonly entries?: ReadonlyMap<Block, Element> | undefined;
}

/**
 * Which mentions are painted; hovering works on all of them. `mentions` are in reading
 * order. A section begins at a heading of the article. Where one mention stands for all,
 * it is the first that names the entity: « le président français, Emmanuel Macron » is
 * marked on the name.
 */
export function chooseMarks<T extends Markable>(
  mentions: readonly T[],
  blocks: readonly Block[],
  choice: MarkChoice,
): T[] {
  const markable = mentions.filter((mention) => isMarkable(mention, choice));
  if (choice.which === 'all') return markable;
  const sections = choice.which === 'section' ? sectionNumbers(blocks, choice.entries) : undefined;
  const chosen = new Map<string, T>();
  for (const mention of markable) {
    const key = `${sections?.get(mention.block) ?? 0} ${mention.entity}`;
    const before = chosen.get(key);
    if (before === undefined || (isParaphrase(before) && !isParaphrase(mention))) chosen.set(key, mention);
  }
  const kept = new Set(chosen.values());
  return markable.filter((mention) => kept.has(mention));
}

/** Whether the reader wrote this entity: its marks may not be where the page's scripts can read them. */
export function isOwnEntity(entity: string): boolean {
  return entity.startsWith('x:own-');
}

function isParaphrase({ method }: Markable): boolean {
  return method === 'periphrasis';
}

function isMarkable(mention: Markable, choice: MarkChoice): boolean {
  if (!choice.headings && mention.block.role === 'heading') return false;
  return choice.links || !isInLink(mention);
}

/** Whether a mention lies in a link of the page, which keeps its own look and behaviour. */
export function isInLink({ block, start }: Pick<Markable, 'block' | 'start'>): boolean {
  if (block.linked === 0) return false;
  const segment = block.segments.findLast((candidate) => candidate.start <= start);
  return segment?.node.parentElement?.closest('a[href]') != null;
}

function sectionNumbers(blocks: readonly Block[], entries?: ReadonlyMap<Block, Element>): Map<Block, number> {
  let section = 0;
  let before: Element | undefined;
  return new Map(
    blocks.map((block) => {
      const entry = entries?.get(block);
      if (block.role === 'heading' || entry !== before) section++;
      before = entry;
      return [block, section];
    }),
  );
}
