import { describe, expect, it } from 'vitest';
import { FRESH_MOVEMENT, SCROLL_GUARD, SPEED_GAP, WARM_DELAY, WARM_FOR } from '../../../core/card/hover.ts';
import { MACRON, PARIS, Scene } from './hover-scene.ts';

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
