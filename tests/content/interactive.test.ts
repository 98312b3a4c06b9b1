import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import type { Interaction } from '../../entrypoints/content/interaction.ts';
import {
  type EarlyEvent,
  forgetInteraction,
  Interactive,
  type InteractiveWorld,
  timeOf,
} from '../../entrypoints/content/interactive.ts';
import type { ReadPage } from '../../entrypoints/content/page-view.ts';
import { request } from '../../platform/messaging.ts';
import type { PageSettings } from '../../platform/settings-store.ts';
import { pageOf } from './page.ts';

vi.mock('../../platform/messaging.ts', () => ({ request: vi.fn() }));

let life: AbortController;
/** What the other half was given to make up for. */
let early: string[];
let learnt: PageSettings[];
let isAlive: boolean;
/** How often a name was looked for under the pointer. */
let looks = 0;
/** What the background does when it is asked: brings the other half, or refuses. */
let bring: () => void;

class Brought {
  constructor(_: ReadPage, events: readonly EarlyEvent[]) {
    early = events.map(({ event }) => event.type);
  }
}

beforeEach(() => {
  forgetInteraction();
  life = new AbortController();
  early = [];
  learnt = [];
  isAlive = true;
  bring = () => {
    (globalThis as InteractiveWorld).reperesInteraction = Brought as unknown as typeof Interaction;
  };
  vi.mocked(request).mockReset();
  vi.mocked(request).mockImplementation((async () => {
    bring();
    return { ok: true, value: DEFAULT_SETTINGS };
  }) as typeof request);
});

afterEach(() => life.abort());

/** A name is near everything left of x = 100. */
function make(): Interactive {
  const page = pageOf('<p>Rome</p>');
  const near = (x: number) => {
    looks++;
    return x < 100 ? page.mentions.all : [];
  };
  return new Interactive({ ...page, near, isAlive: () => isAlive }, (settings) => learnt.push(settings), life.signal);
}

function listening(): Interactive {
  const interactive = make();
  interactive.listen();
  return interactive;
}

/** An event as the reader's own hand makes it. */
function reader(type: string, more: PointerEventInit = {}): void {
  const event = new PointerEvent(type, { clientX: 50, clientY: 60, pointerType: 'mouse', ...more });
  Object.defineProperty(event, 'isTrusted', { value: true });
  window.dispatchEvent(event);
}

const settle = () => new Promise((resolve) => setTimeout(resolve));
const asked = () => vi.mocked(request).mock.calls.length;

describe('the half that answers the reader', () => {
  it('is not brought by a pointer that comes near no name', async () => {
    const interactive = listening();
    reader('pointermove', { clientX: 300 });
    reader('scroll');
    await settle();
    expect([interactive.now, asked()]).toEqual([undefined, 0]);
  });

  it.each(['pointermove', 'click'])('comes with the first %s near a name', async (type) => {
    const interactive = listening();
    reader(type);
    await settle();
    expect([interactive.now, early]).toEqual([expect.any(Brought), [type]]);
  });

  it('hears what happened meanwhile, in order, and that the page was scrolled before', async () => {
    listening();
    reader('scroll');
    reader('scroll');
    reader('pointermove');
    reader('pointermove', { clientX: 300 });
    reader('pointerdown');
    reader('pointerout');
    await settle();
    expect(early).toEqual(['scroll', 'pointermove', 'pointermove', 'pointerdown', 'pointerout']);
  });

  it('hears no more than a hundred of the events that it missed, the last ones', async () => {
    listening();
    for (let n = 0; n < 150; n++) reader(n === 149 ? 'click' : 'pointermove');
    await settle();
    expect([early.length, early.at(-1)]).toEqual([100, 'click']);
  });

  it('listens itself from then on', async () => {
    const interactive = listening();
    reader('pointermove');
    await settle();
    interactive.listen();
    const before = looks;
    reader('pointermove');
    reader('click');
    expect([looks, asked()]).toEqual([before, 1]);
  });

  it('is brought by a tap, and not by a finger that scrolls', async () => {
    listening();
    reader('pointermove', { pointerType: 'touch' });
    await settle();
    expect(asked()).toBe(0);
    reader('click', { pointerType: 'touch' });
    await settle();
    expect(early).toEqual(['click']);
  });

  it('is not brought by events that a script made', async () => {
    listening();
    window.dispatchEvent(new PointerEvent('pointermove', { clientX: 50, clientY: 60 }));
    await settle();
    expect(asked()).toBe(0);
  });

  it('is not asked of an extension that is gone, nor after the end', async () => {
    listening();
    isAlive = false;
    reader('pointermove');
    isAlive = true;
    life.abort();
    reader('pointermove');
    await settle();
    expect(asked()).toBe(0);
  });

  it('is brought once, however often it is asked for', async () => {
    const interactive = make();
    const [first, second] = await Promise.all([interactive.come(), interactive.come()]);
    expect(first).toBe(second);
    expect(await make().come()).toBeDefined();
    expect(asked()).toBe(1);
  });

  it('brings the settings, which a page without a name has not heard of', async () => {
    await make().come();
    expect(learnt).toEqual([DEFAULT_SETTINGS]);
  });

  it('is asked for again after the browser refused', async () => {
    const bringing = bring;
    bring = () => {};
    const interactive = listening();
    reader('pointermove');
    await settle();
    expect(interactive.now).toBeUndefined();
    bring = bringing;
    reader('click');
    await settle();
    expect(early).toEqual(['click']);
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
    expect(asked()).toBe(1);
  });
});

describe('timeOf', () => {
  it('is the page’s own time, and of a frame what its clock is behind', () => {
    const event = (timeOrigin: number) =>
      ({ timeStamp: 20, currentTarget: { performance: { timeOrigin } } }) as unknown as Event;
    expect(timeOf(event(performance.timeOrigin))).toBe(20);
    expect(timeOf(event(performance.timeOrigin + 300))).toBeCloseTo(320);
  });
});
