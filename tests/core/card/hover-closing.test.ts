import { describe, expect, it } from 'vitest';
import { INITIAL_HOVER, WARM_DELAY, wakeAt } from '../../../core/card/hover.ts';
import { CARD, MACRON, PARIS, Scene } from './hover-scene.ts';

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
