import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CardView } from '../../entrypoints/content/card-view.tsx';
import { UiHost } from '../../entrypoints/content/ui-host.ts';
import { nato, zelensky } from '../components/fixtures.ts';
import { layOutLines, pageOf } from './page.ts';
import { stubPopover } from './popover.ts';

let life: AbortController;

beforeEach(() => {
  stubPopover();
  life = new AbortController();
});

afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
});

const LINE = { x: 10, y: 100, left: 10, top: 100, right: 90, bottom: 120, width: 80, height: 20 } as DOMRect;

function setUp() {
  const page = pageOf('<p>Rome</p><p>Oslo</p>');
  const { all } = page.mentions;
  layOutLines(all);
  const ui = new UiHost(document, life.signal);
  const callbacks = { close: vi.fn(), pin: vi.fn(), details: async () => undefined };
  const view = new CardView({ ...page, emphasize: () => {} }, ui, callbacks);
  const frames = () => [...ui.root.querySelectorAll<HTMLElement>('.frame')];
  const seen = () => frames().filter((frame) => frame.matches(':popover-open'));
  const titles = (of: readonly HTMLElement[]) => of.map((frame) => frame.querySelector('h2')?.textContent);
  return { view, mention: all[0]!, ui, frames, seen, titles };
}

describe('a card that is drawn before its time', () => {
  it('is not shown', () => {
    const { view, mention, frames, seen, titles } = setUp();
    view.prepare(mention, zelensky);
    expect(titles(frames())).toEqual(['Volodymyr Zelensky']);
    expect(seen()).toEqual([]);
  });

  it('is the one that is shown when its time has come', async () => {
    const { view, mention, frames, seen } = setUp();
    view.prepare(mention, zelensky);
    const [drawn] = frames();
    await view.show(mention, zelensky, LINE);
    expect(frames()).toEqual([drawn]);
    expect(seen()).toEqual([drawn]);
    expect(drawn!.className).toBe('frame');
  });

  it('gives way to the one that the reader points at next', async () => {
    const { view, mention, frames, seen, titles } = setUp();
    view.prepare(mention, zelensky);
    view.prepare(mention, nato);
    expect(titles(frames())).toEqual(['OTAN']);
    await view.show(mention, nato, LINE);
    expect(titles(seen())).toEqual(['OTAN']);
  });

  it('leaves the one that is open alone until it takes its place', async () => {
    const { view, mention, frames, seen, titles } = setUp();
    await view.show(mention, zelensky, LINE);
    view.prepare(mention, nato);
    expect(titles(seen())).toEqual(['Volodymyr Zelensky']);
    await view.show(mention, nato, LINE);
    expect(titles(frames())).toEqual(['OTAN']);
  });

  it('of another entity is not shown in its place', async () => {
    const { view, mention, frames, seen, titles } = setUp();
    view.prepare(mention, zelensky);
    await view.show(mention, nato, LINE);
    expect(titles(seen())).toEqual(['OTAN']);
    expect(titles(frames())).toEqual(['OTAN']);
  });

  it('is drawn anew when the page has thrown it out', async () => {
    const { view, mention, ui, seen, titles } = setUp();
    view.prepare(mention, zelensky);
    ui.root.host.remove();
    await view.show(mention, zelensky, LINE);
    expect(titles(seen())).toEqual(['Volodymyr Zelensky']);
  });

  it('leaves nothing in the page when the session ends', () => {
    const { view, mention } = setUp();
    view.prepare(mention, zelensky);
    life.abort();
    expect(document.querySelector('reperes-root')).toBeNull();
  });
});

describe('a card that closes', () => {
  it('goes out of the page', async () => {
    const { view, mention, frames } = setUp();
    await view.show(mention, zelensky, LINE);
    view.hide();
    expect(frames()).toEqual([]);
  });
});
