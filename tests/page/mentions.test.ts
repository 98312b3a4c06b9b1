import { describe, expect, it } from 'vitest';
import type { Mention } from '../../core/linking/types.ts';
import type { Block } from '../../page/blocks.ts';
import { PageMentions } from '../../page/mentions.ts';
import { blocksOf } from './dom.ts';

const ROME = 'Q220';
const OSLO = 'Q585';

function mention(block: Block, words: string, entity: Mention['entity']): Mention {
  const start = block.text.indexOf(words);
  return { start, end: start + words.length, entity, kind: 'place', score: 0.9, method: 'exact' };
}

function twoBlocks() {
  const [first, second] = blocksOf('<p>Oslo puis Rome</p><p>Oslo encore</p>') as [Block, Block];
  const mentions = new PageMentions();
  mentions.setBlocks([first, second]);
  return { mentions, first, second };
}

describe('PageMentions', () => {
  it('lists mentions in reading order, whatever the order they came in', () => {
    const { mentions, first, second } = twoBlocks();
    mentions.place(second, [mention(second, 'Oslo', OSLO)]);
    mentions.place(first, [mention(first, 'Oslo', OSLO), mention(first, 'Rome', ROME)]);
    expect(mentions.all.map(({ block, entity }) => [block, entity])).toEqual([
      [first, OSLO],
      [first, ROME],
      [second, OSLO],
    ]);
    expect(mentions.entities).toEqual([OSLO, ROME]);
  });

  it('gives every mention a key of its own', () => {
    const { mentions, first, second } = twoBlocks();
    const placed = [first, second].flatMap((block) => mentions.place(block, [mention(block, 'Oslo', OSLO)]));
    expect(new Set(placed.map(({ key }) => key)).size).toBe(2);
    expect(mentions.get(placed[1]!.key)).toBe(placed[1]);
  });

  it('leaves out mentions whose words the page has changed', () => {
    const { mentions, first } = twoBlocks();
    first.segments[0]!.node.data = 'Bergen puis Rome';
    expect(mentions.place(first, [mention(first, 'Oslo', OSLO)])).toEqual([]);
  });

  it('knows a block without mentions from one that was not linked', () => {
    const { mentions, first, second } = twoBlocks();
    mentions.place(first, []);
    expect([mentions.has(first), mentions.has(second)]).toEqual([true, false]);
  });

  it('gives back the mentions of blocks that are no more', () => {
    const { mentions, first, second } = twoBlocks();
    const [gone] = mentions.place(first, [mention(first, 'Rome', ROME)]);
    mentions.place(second, [mention(second, 'Oslo', OSLO)]);
    expect(mentions.setBlocks([second])).toEqual([gone]);
    expect(mentions.entities).toEqual([OSLO]);
    expect(mentions.get(gone!.key)).toBeUndefined();
  });

  it('drops one mention and keeps its neighbours', () => {
    const { mentions, first } = twoBlocks();
    const [oslo] = mentions.place(first, [mention(first, 'Oslo', OSLO), mention(first, 'Rome', ROME)]);
    mentions.drop(oslo!);
    expect(mentions.entities).toEqual([ROME]);
  });

  it('wants a block placed again that has lost a mention: its text may come back', () => {
    const { mentions, first } = twoBlocks();
    const found = [mention(first, 'Oslo', OSLO)];
    const [oslo] = mentions.place(first, found);
    expect(mentions.has(first)).toBe(true);
    mentions.drop(oslo!);
    expect(mentions.has(first)).toBe(false);
    mentions.place(first, found);
    expect(mentions.has(first)).toBe(true);
  });

  it('is empty after the end', () => {
    const { mentions, first } = twoBlocks();
    mentions.place(first, [mention(first, 'Oslo', OSLO)]);
    mentions.clear();
    expect(mentions.all).toEqual([]);
  });
});
