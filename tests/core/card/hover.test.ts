import { describe, expect, it } from 'vitest';
import {
  FRESH_MOVEMENT,
  type HoverEffect,
  type HoverEvent,
  type HoverOptions,
  hover,
  INITIAL_HOVER,
  SCROLL_GUARD,
  SPEED_GAP,
  WARM_DELAY,
  WARM_FOR,
  wakeAt,
} from '../../../core/card/hover.ts';
import type { Box } from '../../../core/card/hover-geometry.ts';

const OPTIONS: HoverOptions = { trigger: 'hover', showDelay: 350, hideDelay: 300 };
/** Stands 8 px under a line that ends at y = 120. */
const CARD: Box = { left: 80, top: 128, right: 420, bottom: 400 };
const MACRON = 1;
const PARIS = 2;

/** A reader, a page and a background that answers when told to; runs the ticks that fall due. */
class Scene {
  state = INITIAL_HOVER;
  readonly effects: HoverEffect[] = [];
  readonly options: HoverOptions;

  constructor(options: Partial<HoverOptions> = {}) {
    this.options = { ...OPTIONS, ...options };
  }

  send(event: HoverEvent): this {
    const { state, effects } = hover(this.state, event, this.options);
    this.state = state;
    this.effects.push(...effects);
    return this;
  }

  move(time: number, x: number, y: number, target?: number, more: { pressed?: boolean; alt?: boolean } = {}): this {
    return this.send({ type: 'move', time, point: { x, y }, target, pressed: false, alt: false, ...more });
  }

  /** Lets time pass, as the caller's timer does. */
  until(time: number): this {
    for (let wake = wakeAt(this.state); wake !== undefined && wake <= time; wake = wakeAt(this.state))
      this.send({ type: 'tick', time: wake });
    return this;
  }

  /** The background answers the latest request. */
  answer(time: number, found = true): this {
    return this.send({ type: 'answer', time, token: this.state.lastToken, found });
  }

  /** Rests on a mark until its card is open. */
  opened(target = MACRON): this {
    return this.move(0, 100, 110, target).answer(5).until(350).send({ type: 'placed', time: 351, box: CARD });
  }

  get shown(): number | undefined {
    return this.state.open?.target;
  }

  count(type: HoverEffect['type']): number {
    return this.effects.filter((effect) => effect.type === type).length;
  }
}

describe('opening by rest', () => {
  it('opens after 350 ms of rest, not a millisecond sooner', () => {
    const scene = new Scene().move(0, 100, 110, MACRON).answer(5);
    expect(scene.until(349).shown).toBeUndefined();
    expect(scene.until(350).shown).toBe(MACRON);
  });

  it('asks for the entity as soon as the pointer arrives, once', () => {
    const scene = new Scene().move(0, 100, 110, MACRON).move(50, 102, 110, MACRON).move(90, 110, 110, MACRON);
    expect(scene.effects).toEqual([{ type: 'request', target: MACRON, token: 1 }]);
  });

  it('does not restart the wait for a tremble of 4 px', () => {
    const scene = new Scene().move(0, 100, 110, MACRON).answer(5).move(200, 104, 110, MACRON);
    expect(scene.until(350).shown).toBe(MACRON);
  });

  it('restarts the wait when the pointer moves more than 4 px', () => {
    const scene = new Scene().move(0, 100, 110, MACRON).answer(5).move(200, 105, 110, MACRON);
    expect(scene.until(549).shown).toBeUndefined();
    expect(scene.until(550).shown).toBe(MACRON);
  });

  it('does not open when the pointer left before', () => {
    const scene = new Scene().move(0, 100, 110, MACRON).answer(5).move(200, 100, 200);
    expect(scene.until(1_000).shown).toBeUndefined();
  });

  it('waits for an answer that comes after the rest', () => {
    const scene = new Scene().move(0, 100, 110, MACRON).until(350);
    expect(scene.shown).toBeUndefined();
    expect(scene.answer(420).shown).toBe(MACRON);
  });

  it('opens nothing for an entity that is not known', () => {
    const scene = new Scene().move(0, 100, 110, MACRON).answer(5, false).until(1_000);
    expect(scene.effects.map(({ type }) => type)).toEqual(['request']);
    expect(scene.state.pending).toBeUndefined();
  });

  it('drops an answer to an earlier hover', () => {
    const scene = new Scene().move(0, 100, 110, MACRON).move(100, 300, 110, PARIS);
    scene.send({ type: 'answer', time: 120, token: 1, found: true }).until(450);
    expect(scene.shown).toBeUndefined();
    scene.send({ type: 'answer', time: 500, token: 2, found: true });
    expect(scene.shown).toBe(PARIS);
  });

  it('uses the delay of the settings', () => {
    const scene = new Scene({ showDelay: 1_000 }).move(0, 100, 110, MACRON).answer(5);
    expect(scene.until(999).shown).toBeUndefined();
    expect(scene.until(1_000).shown).toBe(MACRON);
  });
});

describe('warm opening', () => {
  it('opens the next card after 80 ms while one is open', () => {
    const scene = new Scene().opened().move(400, 300, 110, PARIS).answer(405);
    expect(scene.until(400 + WARM_DELAY - 1).shown).toBe(MACRON);
    expect(scene.until(400 + WARM_DELAY).shown).toBe(PARIS);
  });

  it('opens after 80 ms up to 400 ms after a card closed', () => {
    const scene = new Scene().opened().send({ type: 'escape', time: 500 });
    scene.move(500 + WARM_FOR, 300, 110, PARIS).answer(905);
    expect(scene.until(500 + WARM_FOR + WARM_DELAY).shown).toBe(PARIS);
  });

  it('is cold again after 401 ms', () => {
    const scene = new Scene().opened().send({ type: 'escape', time: 500 });
    scene
      .move(501 + WARM_FOR, 300, 110, PARIS)
      .answer(905)
      .until(501 + WARM_FOR + 349);
    expect(scene.shown).toBeUndefined();
  });

  it('is never slower than the reader’s own delay', () => {
    const scene = new Scene({ showDelay: 0 }).opened().move(400, 300, 110, PARIS).answer(400);
    expect(scene.until(400).shown).toBe(PARIS);
  });
});

describe('what is no pointing', () => {
  it('does not open under a pointer faster than 0.5 px/ms', () => {
    const scene = new Scene({ showDelay: 0 }).move(0, 60, 110).move(10, 80, 110).move(20, 100, 110, MACRON).answer(20);
    expect(scene.until(20).shown).toBeUndefined();
  });

  it('opens once a fast pointer has stopped', () => {
    const scene = new Scene({ showDelay: 0 }).move(0, 60, 110).move(10, 80, 110).move(20, 100, 110, MACRON).answer(20);
    expect(scene.until(20 + SPEED_GAP).shown).toBe(MACRON);
  });

  it('opens at once under a slow pointer', () => {
    const scene = new Scene({ showDelay: 0 }).move(0, 96, 110).move(10, 98, 110).move(20, 100, 110, MACRON).answer(20);
    expect(scene.until(20).shown).toBe(MACRON);
  });

  it('forgets speed after a gap of more than 32 ms', () => {
    const scene = new Scene({ showDelay: 0 })
      .move(0, 0, 110)
      .move(SPEED_GAP + 1, 100, 110, MACRON)
      .answer(33);
    expect(scene.until(SPEED_GAP + 1).shown).toBe(MACRON);
  });

  it('stops waiting when the page scrolls', () => {
    const scene = new Scene().move(0, 100, 110, MACRON).answer(5).send({ type: 'scroll', time: 100 });
    expect(scene.until(2_000).shown).toBeUndefined();
  });

  it('opens no sooner than 100 ms after a scroll', () => {
    const scene = new Scene({ showDelay: 0 }).send({ type: 'scroll', time: 100 });
    scene.move(150, 100, 110, MACRON).answer(150);
    expect(scene.until(99 + SCROLL_GUARD).shown).toBeUndefined();
    expect(scene.until(100 + SCROLL_GUARD).shown).toBe(MACRON);
  });

  it('ignores a mark that slides under a pointer unmoved for more than 150 ms', () => {
    const scene = new Scene().move(0, 100, 110).move(FRESH_MOVEMENT + 1, 100, 110, MACRON);
    expect(scene.until(5_000).effects).toEqual([]);
  });

  it('takes a mark that slides under a pointer that just moved', () => {
    const scene = new Scene().move(0, 100, 110).move(FRESH_MOVEMENT, 100, 110, MACRON);
    expect(scene.count('request')).toBe(1);
  });

  it('does not open while a button is down', () => {
    const scene = new Scene().move(0, 100, 110, MACRON, { pressed: true });
    expect(scene.until(1_000).effects).toEqual([]);
  });

  it('stops waiting when a button goes down', () => {
    const scene = new Scene().move(0, 100, 110, MACRON).answer(5);
    scene.send({ type: 'press', time: 100, point: { x: 100, y: 110 } });
    expect(scene.until(1_000).shown).toBeUndefined();
  });

  it('stops waiting when the pointer leaves the window', () => {
    const scene = new Scene().move(0, 100, 110, MACRON).answer(5).send({ type: 'leave', time: 100 });
    expect(scene.until(1_000).shown).toBeUndefined();
  });
});

describe('closing', () => {
  it('closes 300 ms after the pointer left mark, card and the way between', () => {
    const scene = new Scene().opened().move(1_000, 600, 110);
    expect(scene.until(1_299).shown).toBe(MACRON);
    expect(scene.until(1_300).shown).toBeUndefined();
    expect(scene.count('hide')).toBe(1);
  });

  it('counts from the leaving, not from later movements outside', () => {
    const scene = new Scene().opened().move(1_000, 600, 110).move(1_200, 700, 110);
    expect(scene.until(1_300).shown).toBeUndefined();
  });

  it('stays when the pointer comes back to the mark in time', () => {
    const scene = new Scene().opened().move(1_000, 600, 110).move(1_200, 101, 110, MACRON);
    expect(scene.until(5_000).shown).toBe(MACRON);
  });

  it('stays while the pointer is in the card', () => {
    const scene = new Scene().opened().move(1_000, 600, 110).move(1_100, 200, 300);
    expect(scene.until(5_000).shown).toBe(MACRON);
  });

  it('stays while the pointer is on its way within the safe triangle', () => {
    const scene = new Scene().opened().move(1_000, 105, 118);
    expect(scene.until(5_000).shown).toBe(MACRON);
  });

  it('closes outside the safe triangle, though near the mark', () => {
    const scene = new Scene().opened().move(1_000, 160, 112);
    expect(scene.until(1_300).shown).toBeUndefined();
  });

  it('closes when the pointer left the window', () => {
    const scene = new Scene().opened().send({ type: 'leave', time: 1_000 });
    expect(scene.until(1_300).shown).toBeUndefined();
  });

  it('closes at once by Escape', () => {
    expect(new Scene().opened().send({ type: 'escape', time: 400 }).shown).toBeUndefined();
  });

  it('closes when a button goes down outside the card', () => {
    const scene = new Scene().opened().send({ type: 'press', time: 400, point: { x: 600, y: 600 } });
    expect(scene.shown).toBeUndefined();
  });

  it('stays when a button goes down in the card', () => {
    const scene = new Scene().opened().send({ type: 'press', time: 400, point: { x: 200, y: 300 } });
    expect(scene.shown).toBe(MACRON);
  });

  it('stays while the page scrolls with the pointer in it', () => {
    const scene = new Scene().opened().move(400, 200, 300).send({ type: 'scroll', time: 500 });
    expect(scene.until(5_000).shown).toBe(MACRON);
  });

  it('closes when the page takes the mention away', () => {
    expect(new Scene().opened().send({ type: 'gone', time: 400, target: MACRON }).shown).toBeUndefined();
  });

  it('does not mind when another mention goes', () => {
    expect(new Scene().opened().send({ type: 'gone', time: 400, target: PARIS }).shown).toBe(MACRON);
  });

  it('forgets the target it waits for when the page takes that away', () => {
    const scene = new Scene().move(0, 100, 110, MACRON).answer(5).send({ type: 'gone', time: 50, target: MACRON });
    expect(scene.until(1_000).shown).toBeUndefined();
  });

  it('stays open while pinned', () => {
    const scene = new Scene().opened().send({ type: 'pin', time: 400, pinned: true }).move(1_000, 600, 110);
    expect(scene.until(9_000).shown).toBe(MACRON);
  });

  it('closes again once it is no longer pinned', () => {
    const scene = new Scene().opened().send({ type: 'pin', time: 400, pinned: true });
    scene.send({ type: 'pin', time: 500, pinned: false }).move(1_000, 600, 110);
    expect(scene.until(1_300).shown).toBeUndefined();
  });
});

describe('one card', () => {
  it('replaces the open card and hides nothing in between', () => {
    const scene = new Scene().opened().move(400, 300, 110, PARIS).answer(405).until(480);
    expect(scene.shown).toBe(PARIS);
    expect(scene.count('hide')).toBe(0);
  });

  it('does not ask again for the mark whose card is open', () => {
    const scene = new Scene().opened().move(600, 101, 110, MACRON);
    expect(scene.until(2_000).count('request')).toBe(1);
  });
});

describe('by key, click and menu', () => {
  it('opens at once what the keyboard asks for', () => {
    const scene = new Scene().send({ type: 'summon', time: 10, target: PARIS }).answer(14);
    expect(scene.shown).toBe(PARIS);
    expect(scene.effects.at(-1)).toMatchObject({ type: 'show', by: 'keyboard' });
  });

  it('keeps what the keyboard opened when the pointer moves', () => {
    const scene = new Scene().send({ type: 'summon', time: 10, target: PARIS }).answer(14).move(100, 600, 600);
    expect(scene.until(9_000).shown).toBe(PARIS);
  });

  it('keeps waiting for a summoned card when pointer or page move', () => {
    const scene = new Scene()
      .send({ type: 'summon', time: 10, target: PARIS })
      .move(11, 5, 5)
      .send({ type: 'scroll', time: 12 });
    expect(scene.answer(30).shown).toBe(PARIS);
  });

  it('opens by click', () => {
    const scene = new Scene({ trigger: 'click' }).move(0, 100, 110, MACRON);
    expect(scene.until(5_000).effects).toEqual([]);
    scene.send({ type: 'click', time: 5_001, target: MACRON }).answer(5_005);
    expect(scene.shown).toBe(MACRON);
  });

  it('ignores a click on no mark', () => {
    expect(new Scene({ trigger: 'click' }).send({ type: 'click', time: 1 }).effects).toEqual([]);
  });

  it('lets a card opened by click go with the pointer', () => {
    const scene = new Scene({ trigger: 'click' }).move(0, 100, 110, MACRON);
    scene.send({ type: 'click', time: 10, target: MACRON }).answer(15).send({ type: 'placed', time: 16, box: CARD });
    expect(scene.move(1_000, 600, 110).until(1_300).shown).toBeUndefined();
  });

  it('opens by rest only with Alt held when the reader chose so', () => {
    const scene = new Scene({ trigger: 'alt-hover' }).move(0, 100, 110, MACRON);
    expect(scene.until(1_000).effects).toEqual([]);
    scene.move(1_001, 101, 110, MACRON, { alt: true }).answer(1_005);
    expect(scene.until(1_351).shown).toBe(MACRON);
  });

  it('leaves pointer and click alone when the reader chose the keyboard', () => {
    const scene = new Scene({ trigger: 'keyboard' }).move(0, 100, 110, MACRON);
    scene.send({ type: 'click', time: 10, target: MACRON });
    expect(scene.until(1_000).effects).toEqual([]);
  });
});

describe('the clock', () => {
  it('wants no tick while nothing is going on', () => {
    expect(wakeAt(INITIAL_HOVER)).toBeUndefined();
  });

  it('wants a tick at the earlier of opening and closing', () => {
    const scene = new Scene().opened().move(1_000, 600, 110).move(1_010, 300, 110, PARIS);
    expect(wakeAt(scene.state)).toBe(1_010 + WARM_DELAY);
  });

  it('wants no tick while it waits for the background alone', () => {
    expect(wakeAt(new Scene().move(0, 100, 110, MACRON).until(350).state)).toBeUndefined();
  });
});
