import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { HoverEvent } from '../../core/card/hover.ts';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import type { Interaction } from '../../entrypoints/content/interaction.ts';
import { forgetInteraction, Interactive, type InteractiveWorld } from '../../entrypoints/content/interactive.ts';
import { request } from '../../platform/messaging.ts';
import type { PageSettings } from '../../platform/settings-store.ts';
import { pageOf } from './page.ts';

vi.mock('../../platform/messaging.ts', () => ({ request: vi.fn() }));

let life: AbortController;
let sent: HoverEvent[];
let learnt: PageSettings[];
/** What the background does when it is asked: brings the other half, or refuses. */
let bring: () => void;

class Brought {
  send(event: HoverEvent): void {
    sent.push(event);
  }
}

beforeEach(() => {
  forgetInteraction();
  life = new AbortController();
  sent = [];
  learnt = [];
  bring = () => {
    (globalThis as InteractiveWorld).reperesInteraction = Brought as unknown as typeof Interaction;
  };
  vi.mocked(request).mockReset();
  vi.mocked(request).mockImplementation((async () => {
    bring();
    return { ok: true, value: DEFAULT_SETTINGS };
  }) as typeof request);
});

const make = () => new Interactive(pageOf('<p>Rome</p>'), (settings) => learnt.push(settings), life.signal);
const move = (target: number | undefined, time = 0): HoverEvent => ({
  type: 'move',
  time,
  point: { x: 1, y: 1 },
  target,
  pressed: false,
  alt: false,
});
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('the half that answers the reader', () => {
  it('is not brought by a pointer that comes to no name', async () => {
    const interactive = make();
    interactive.send(move(undefined));
    interactive.send({ type: 'scroll', time: 1 });
    await settle();
    expect([interactive.now, vi.mocked(request).mock.calls.length]).toEqual([undefined, 0]);
  });

  it('comes with the first name and hears what happened meanwhile, in order', async () => {
    const interactive = make();
    interactive.send({ type: 'scroll', time: 1 });
    interactive.send(move(7, 2));
    interactive.send(move(undefined, 3));
    await settle();
    expect(sent.map(({ type, time }) => [type, time])).toEqual([
      ['scroll', 1],
      ['move', 2],
      ['move', 3],
    ]);
    interactive.send(move(7, 4));
    expect(sent).toHaveLength(4);
  });

  it('is brought once, however often it is asked for', async () => {
    const interactive = make();
    const [first, second] = await Promise.all([interactive.come(), interactive.come()]);
    expect(first).toBe(second);
    expect(await make().come()).toBeDefined();
    expect(vi.mocked(request)).toHaveBeenCalledTimes(1);
  });

  it('brings the settings, which a page without a name has not heard of', async () => {
    await make().come();
    expect(learnt).toEqual([DEFAULT_SETTINGS]);
  });

  it('is asked for again after the browser refused', async () => {
    const bringing = bring;
    bring = () => {};
    const interactive = make();
    interactive.send(move(7, 1));
    await settle();
    expect([interactive.now, sent]).toEqual([undefined, []]);
    bring = bringing;
    interactive.send(move(7, 2));
    await settle();
    expect(sent.map(({ time }) => time)).toEqual([2]);
  });

  it('does not begin on a page that was switched off meanwhile', async () => {
    const interactive = make();
    const coming = interactive.come();
    life.abort();
    expect(await coming).toBeUndefined();
  });

  it('that an older version brought is not used', async () => {
    bring();
    forgetInteraction();
    await make().come();
    expect(vi.mocked(request)).toHaveBeenCalledTimes(1);
  });
});
