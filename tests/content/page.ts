import { vi } from 'vitest';
import type { EntitySummary } from '../../core/card/types.ts';
import type { Mention } from '../../core/linking/types.ts';
import type { EntityId } from '../../core/model.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import type { PageView } from '../../entrypoints/content/page-view.ts';
import type { Block } from '../../page/blocks.ts';
import { type PageMention, PageMentions } from '../../page/mentions.ts';
import { blocksOf } from '../page/dom.ts';

export const ROME = 'Q220';
export const OSLO = 'Q585';
const NAMES: Readonly<Record<string, EntityId>> = { Rome: ROME, Oslo: OSLO };

/** What the linker would find in a block, were there but two names. */
export function mentionsIn(text: string): Mention[] {
  return [...text.matchAll(/Rome|Oslo/g)].map(({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
    entity: NAMES[name]!,
    kind: 'place',
    score: 0.9,
    method: 'exact',
  }));
}

export function summaryOf(id: EntityId): EntitySummary {
  return { id, kind: 'place', label: id === ROME ? 'Rome' : 'Oslo', description: 'capitale' };
}

/** A page of this HTML whose mentions are in place. */
export function pageOf(
  html: string,
  settings: Partial<Settings> = {},
): PageView & { readonly blocks: readonly Block[] } {
  const blocks = blocksOf(html);
  const mentions = new PageMentions();
  mentions.setBlocks(blocks);
  for (const block of blocks) mentions.place(block, mentionsIn(block.text));
  return {
    document,
    mentions,
    blocks,
    settings: () => ({ ...DEFAULT_SETTINGS, ...settings }),
    info: () => ({ host: 'www.example.org', language: 'fr' }),
    labelOf: (id) => summaryOf(id)?.label,
    at: () => undefined,
    near: () => [],
    emphasize: vi.fn(),
    isAlive: () => true,
  };
}

/** Gives every mention a line of its own, 20 px high, from y = `top` on; the test document has no layout. */
export function layOutLines(mentions: readonly PageMention[], top = 100): void {
  const lines = new Map(
    mentions.map(({ span }, index) => [`${span.from.node.data}${span.from.offset}`, top + index * 100]),
  );
  const boxOf = (range: Range) => {
    const y = lines.get(`${(range.startContainer as Text).data}${range.startOffset}`) ?? 0;
    return new DOMRect(50, y, 40, 20);
  };
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
    return [boxOf(this)] as unknown as DOMRectList;
  });
  vi.spyOn(Range.prototype, 'getBoundingClientRect').mockImplementation(function (this: Range) {
    return boxOf(this);
  });
}
