import type { Block } from './blocks.ts';

/** A mention as far as marking goes. */
export interface Markable {
  readonly entity: string;
  readonly block: Block;
  readonly start: number;
}

export interface MarkChoice {
  readonly which: 'section' | 'all' | 'page';
  readonly headings: boolean;
  readonly links: boolean;
}

/**
 * Which mentions are painted; hovering works on all of them. `mentions` are in reading
 * order. A section begins at a heading of the article.
 */
export function chooseMarks<T extends Markable>(
  mentions: readonly T[],
  blocks: readonly Block[],
  choice: MarkChoice,
): T[] {
  const sections = choice.which === 'section' ? sectionNumbers(blocks) : undefined;
  const seen = new Set<string>();
  return mentions.filter((mention) => {
    if (!isMarkable(mention, choice)) return false;
    if (choice.which === 'all') return true;
    const key = `${sections?.get(mention.block) ?? 0} ${mention.entity}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function isMarkable(mention: Markable, choice: MarkChoice): boolean {
  if (!choice.headings && mention.block.role === 'heading') return false;
  return choice.links || !isInLink(mention);
}

function isInLink({ block, start }: Markable): boolean {
  const segment = block.segments.findLast((candidate) => candidate.start <= start);
  return segment?.node.parentElement?.closest('a[href]') != null;
}

function sectionNumbers(blocks: readonly Block[]): Map<Block, number> {
  let section = 0;
  return new Map(blocks.map((block) => [block, block.role === 'heading' ? ++section : section]));
}
