import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Settings } from '../../core/settings.ts';
import { Boxes } from '../../entrypoints/content/boxes.ts';
import { UiHost } from '../../entrypoints/content/ui-host.ts';
import { stubHighlights } from './highlights.ts';
import { layOutLines, pageOf } from './page.ts';
import { stubPopover } from './popover.ts';

let life: AbortController;

beforeEach(() => {
  stubPopover();
  life = new AbortController();
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw));
});

afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
});

/** Boxes over a page of three lines, of which the reader sees those in `seen`. */
function boxesOver(seen: readonly number[] = [0, 1, 2], settings: Partial<Settings> = {}) {
  const page = pageOf('<p>Rome</p><p>Oslo et Rome</p>', settings);
  const { all } = page.mentions;
  layOutLines(all);
  const inView = new Set(seen);
  const at = (_: number, y: number) => {
    const index = Math.floor((y - 100) / 100);
    return inView.has(index) ? all[index] : undefined;
  };
  const ui = new UiHost(document, life.signal);
  const boxes = new Boxes({ ...page, at }, ui, life.signal);
  const drawn = () =>
    [...ui.root.querySelectorAll<HTMLElement>('.boxes > *')].map(({ className, style }) => [className, style.top]);
  return { boxes, mentions: all, drawn, inView };
}

describe('Boxes', () => {
  it('emphasises one mention at a time', () => {
    const { boxes, mentions, drawn } = boxesOver();
    boxes.emphasize(mentions[0]!.span);
    boxes.emphasize(mentions[1]!.span);
    expect(drawn()).toEqual([['current', '200px']]);
    boxes.emphasize(undefined);
    expect(drawn()).toEqual([]);
  });

  it('says nothing in the registry that the page can read', () => {
    const highlights = stubHighlights();
    const { boxes, mentions } = boxesOver();
    boxes.emphasize(mentions[0]!.span);
    boxes.underline(mentions);
    expect(highlights.names()).toEqual([]);
  });

  it('underlines in the style of the other marks what the reader sees, and nothing else', () => {
    const { boxes, mentions, drawn } = boxesOver([0, 2], { markStyle: 'dashed' });
    boxes.underline(mentions);
    expect(drawn()).toEqual([
      ['dashed', '100px'],
      ['dashed', '300px'],
    ]);
  });

  it('follows what comes into view', async () => {
    const { boxes, mentions, drawn, inView } = boxesOver([]);
    boxes.underline(mentions);
    expect(drawn()).toEqual([]);
    inView.add(1);
    window.dispatchEvent(new Event('scroll'));
    await vi.waitFor(() => expect(drawn()).toEqual([['dotted', '200px']]));
  });

  it('draws nothing on text that the page took away', async () => {
    const { boxes, mentions, drawn } = boxesOver();
    boxes.emphasize(mentions[0]!.span);
    document.body.innerHTML = '';
    window.dispatchEvent(new Event('scroll'));
    await vi.waitFor(() => expect(drawn()).toEqual([]));
  });

  it('goes with the session, at once, even while the card’s "undo" stays', () => {
    const { boxes, mentions, drawn } = boxesOver();
    boxes.emphasize(mentions[0]!.span);
    life.abort();
    expect(drawn()).toEqual([]);
  });
});
