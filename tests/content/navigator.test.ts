import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Navigator } from '../../entrypoints/content/navigator.ts';
import { layOutLines, OSLO, pageOf, ROME } from './page.ts';

const HTML = '<p>Rome</p><p>Oslo et Rome</p>';
let scrolls: unknown[];

beforeEach(() => {
  scrolls = [];
  vi.spyOn(window, 'scrollTo').mockImplementation((...args: unknown[]) => void scrolls.push(['to', ...args]));
  vi.spyOn(window, 'scrollBy').mockImplementation((...args: unknown[]) => void scrolls.push(['by', ...args]));
  Element.prototype.scrollIntoView = () => void scrolls.push(['into view']);
});

function navigator(top = 100) {
  const page = pageOf(HTML);
  layOutLines(page.mentions.all, top);
  return { page, navigator: new Navigator(page, new AbortController().signal) };
}

describe('Navigator', () => {
  it('answers how many mentions there are', () => {
    const { navigator: to } = navigator();
    expect([to.show(ROME, 0), to.show(OSLO, 0), to.show('Q1', 0)]).toEqual([2, 1, 0]);
  });

  it.each([
    [0, 0],
    [1, 2],
    [2, 0],
    [-1, 2],
  ])('takes occurrence %i, counted round', (occurrence, index) => {
    const { page, navigator: to } = navigator();
    to.show(ROME, occurrence);
    expect(page.emphasize).toHaveBeenLastCalledWith(page.mentions.all[index]!.span);
  });

  it('does not scroll to what is in view', () => {
    navigator().navigator.show(ROME, 0);
    expect(scrolls).toEqual([]);
  });

  it('scrolls what is out of view to the middle', () => {
    navigator(5_000).navigator.show(ROME, 0);
    expect(scrolls[0]).toEqual(['into view']);
    expect(scrolls[1]).toMatchObject(['by', { top: 5_000 - window.innerHeight / 2 }]);
  });

  it('ends the emphasis after a moment', () => {
    vi.useFakeTimers();
    const { page, navigator: to } = navigator();
    to.show(ROME, 0);
    vi.advanceTimersByTime(2_000);
    expect(page.emphasize).toHaveBeenLastCalledWith(undefined);
    vi.useRealTimers();
  });

  it('goes back to where the reader was before the first jump', () => {
    const { navigator: to } = navigator(5_000);
    vi.spyOn(window, 'scrollY', 'get').mockReturnValueOnce(300).mockReturnValue(4_000);
    to.show(ROME, 0);
    to.show(ROME, 1);
    to.back();
    expect(scrolls.at(-1)).toMatchObject(['to', { top: 300 }]);
  });

  it('goes nowhere when there was no jump, nor twice', () => {
    const { navigator: to } = navigator();
    to.back();
    to.show(ROME, 0);
    to.back();
    to.back();
    expect(scrolls).toHaveLength(1);
  });
});
