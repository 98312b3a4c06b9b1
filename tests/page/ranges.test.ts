import { describe, expect, it } from 'vitest';
import { liveRange, locate, segmentAt } from '../../page/ranges.ts';
import { blocksOf } from './dom.ts';

/** The words of the page that a span of the first block's text covers. */
function covered(html: string, words: string): string | undefined {
  const block = blocksOf(html)[0]!;
  const start = block.text.indexOf(words);
  const span = locate(block, start, start + words.length);
  return span && liveRange(span).toString();
}

describe('locate', () => {
  it.each([
    ['within one text node', '<p>hier Emmanuel Macron a dit</p>', 'Emmanuel Macron', 'Emmanuel Macron'],
    ['over inline elements', '<p>hier <b>Emmanuel</b> Ma<i>cron</i> a dit</p>', 'Emmanuel Macron', 'Emmanuel Macron'],
    ['over a soft hyphen', '<p>Volody\u00admyr Zelensky</p>', 'Volodymyr Zelensky', 'Volody\u00admyr Zelensky'],
    ['over collapsed white space', '<p>l’Union\n    européenne</p>', 'Union européenne', 'Union\n    européenne'],
    ['up to the end of an element', '<p>à <b>Rome</b> hier</p>', 'Rome', 'Rome'],
    ['at the start of the block', '<p>Rome hier</p>', 'Rome', 'Rome'],
    ['at its end', '<p>hier à Rome</p>', 'Rome', 'Rome'],
  ])('finds words %s', (_, html, words, expected) => {
    expect(covered(html, words)).toBe(expected);
  });

  it('begins and ends in the nodes of the words, not in those beside them', () => {
    const block = blocksOf('<p>à <b>Rome</b> hier</p>')[0]!;
    const span = locate(block, 2, 6)!;
    expect([span.from.node.data, span.from.offset, span.to.node.data, span.to.offset]).toEqual(['Rome', 0, 'Rome', 4]);
  });

  it('finds nothing once the text is another', () => {
    const block = blocksOf('<p>hier à Rome</p>')[0]!;
    block.segments[0]!.node.data = 'hier à Oslo';
    expect(locate(block, 7, 11)).toBeUndefined();
  });

  it('finds nothing once the text has moved within its node', () => {
    const block = blocksOf('<p>hier à Rome</p>')[0]!;
    block.segments[0]!.node.data = 'avant-hier à Rome';
    expect(locate(block, 7, 11)).toBeUndefined();
  });

  it('finds nothing once the node has left the page', () => {
    const block = blocksOf('<p>hier à Rome</p>')[0]!;
    document.body.replaceChildren();
    expect(locate(block, 7, 11)).toBeUndefined();
  });

  it('finds nothing when a node between has changed', () => {
    const block = blocksOf('<p><b>New</b> <i>York</i> <u>City</u></p>')[0]!;
    document.querySelector('i')!.firstChild!.nodeValue = 'Yack';
    expect(locate(block, 0, 13)).toBeUndefined();
  });

  it('still finds words whose neighbours have changed', () => {
    const block = blocksOf('<p><b>Rome</b> hier</p>')[0]!;
    block.segments[1]!.node.data = ' demain';
    expect(locate(block, 0, 4)).toBeDefined();
  });
});

describe('segmentAt', () => {
  const { segments } = blocksOf('<p>ab<b>cd</b>ef</p>')[0]!;

  it.each([
    [0, 'ab'],
    [1, 'ab'],
    [2, 'cd'],
    [5, 'ef'],
  ])('position %i is in %s', (position, data) => {
    expect(segmentAt(segments, position)?.node.data).toBe(data);
  });

  it('has nothing beyond the text', () => {
    expect(segmentAt(segments, 6)).toBeUndefined();
  });

  it('has nothing for a space that no node holds', () => {
    const block = blocksOf('<p>Paris<img alt="">Rome</p>')[0]!;
    expect(segmentAt(block.segments, 5)).toBeUndefined();
  });
});
