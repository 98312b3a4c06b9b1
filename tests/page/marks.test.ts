import { describe, expect, it } from 'vitest';
import { ownId } from '../../core/own-entries.ts';
import type { Block } from '../../page/blocks.ts';
import { chooseMarks, isOwnEntity, type MarkChoice } from '../../page/marks.ts';
import { blocksOf } from './dom.ts';

const HTML =
  '<h1>Rome gagne</h1><p>Rome puis Oslo puis Rome</p><p>Rome et <a href="/x">Oslo</a></p><h2>Oslo</h2><p>Rome, enfin Oslo</p>';
const DEFAULT: MarkChoice = { which: 'section', headings: false, links: false };

/** What is marked, as `word@block`. */
function marked(choice: Partial<MarkChoice>): string[] {
  return markedIn(blocksOf(HTML), choice);
}

function markedIn(blocks: readonly Block[], choice: Partial<MarkChoice>): string[] {
  const mentions = blocks.flatMap((block) =>
    [...block.text.matchAll(/Rome|Oslo/g)].map((match) => ({ entity: match[0], block, start: match.index })),
  );
  return chooseMarks(mentions, blocks, { ...DEFAULT, ...choice }).map(
    ({ entity, block, start }) => `${entity}@${blocks.indexOf(block)}:${start}`,
  );
}

describe('chooseMarks', () => {
  it('marks the first mention of each entity in a section by default', () => {
    expect(marked({})).toEqual(['Rome@1:0', 'Oslo@1:10', 'Rome@4:0', 'Oslo@4:12']);
  });

  it('marks the first mention of each entry of a live blog, in which a headline begins a section too', () => {
    const blocks = blocksOf(HTML);
    const [, first, second] = blocks.map(({ element }) => element);
    const entries = new Map([first!, second!].map((entry, index) => [blocks[index + 1]!, entry]));
    expect(markedIn(blocks, { entries })).toEqual(['Rome@1:0', 'Oslo@1:10', 'Rome@2:0', 'Rome@4:0', 'Oslo@4:12']);
  });

  it('marks the first of the page when asked', () => {
    expect(marked({ which: 'page' })).toEqual(['Rome@1:0', 'Oslo@1:10']);
  });

  it('marks all when asked', () => {
    expect(marked({ which: 'all' })).toEqual([
      'Rome@1:0',
      'Oslo@1:10',
      'Rome@1:20',
      'Rome@2:0',
      'Rome@4:0',
      'Oslo@4:12',
    ]);
  });

  it('marks headings only when asked', () => {
    expect(marked({ headings: true, which: 'page' })).toEqual(['Rome@0:0', 'Oslo@1:10']);
  });

  it('marks links only when asked', () => {
    expect(marked({ links: true, which: 'all' })).toContain('Oslo@2:8');
  });

  it('marks the name rather than the paraphrase before it', () => {
    const blocks = blocksOf('<p>la capitale, Rome, puis Rome</p>');
    const at = (start: number, method: 'exact' | 'periphrasis') => ({
      entity: 'Rome',
      block: blocks[0]!,
      start,
      method,
    });
    const mentions = [at(3, 'periphrasis'), at(13, 'exact'), at(24, 'exact')];
    expect(chooseMarks(mentions, blocks, DEFAULT)).toEqual([mentions[1]]);
  });

  it('marks a paraphrase where there is no name', () => {
    const blocks = blocksOf('<p>la capitale</p>');
    const mentions = [{ entity: 'Rome', block: blocks[0]!, start: 3, method: 'periphrasis' as const }];
    expect(chooseMarks(mentions, blocks, DEFAULT)).toEqual(mentions);
  });

  it('does not count an unmarked mention as the first', () => {
    expect(marked({ which: 'page', headings: false })[0]).toBe('Rome@1:0');
  });
});

describe('isOwnEntity', () => {
  it('tells what the reader wrote from the dataset', () => {
    expect([ownId('Ada Quillfeather', []), 'Q220', 'x:sommet-de-copenhague'].map(isOwnEntity)).toEqual([
      true,
      false,
      false,
    ]);
  });
});
