import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Alarm } from '../../entrypoints/content/alarm.ts';

/** A screen of 60 Hz, whose frames begin at whole multiples of this (ms). */
const FRAME = 1000 / 60;
const rung: number[] = [];
let alarm: Alarm;

beforeEach(() => {
  rung.length = 0;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
  vi.setSystemTime(0);
  const frames = {
    requestAnimationFrame: (draw: () => void) => Number(setTimeout(draw, FRAME - (performance.now() % FRAME))),
    cancelAnimationFrame: (frame: number) => clearTimeout(frame),
  };
  alarm = new Alarm(frames as unknown as Window, (time) => rung.push(time));
});

afterEach(() => vi.useRealTimers());

const start = () => performance.now();

describe('Alarm', () => {
  it.each([80, 350, 353, 358, 364])('rings within half a frame of %i ms, and says no time before', (delay) => {
    const at = start() + delay;
    alarm.set(at);
    vi.advanceTimersByTime(delay - FRAME);
    expect(rung).toEqual([]);
    vi.advanceTimersByTime(2.5 * FRAME);
    expect(rung).toHaveLength(1);
    expect(rung[0]).toBeGreaterThanOrEqual(at);
    expect(rung[0]).toBeLessThanOrEqual(at + FRAME / 2 + 1);
  });

  it('rings for a time that has passed', () => {
    alarm.set(start() - 70);
    vi.advanceTimersByTime(2 * FRAME);
    expect(rung).toHaveLength(1);
  });

  it('rings in time though it is set to the same time in every frame', () => {
    const at = start() + 100;
    for (let frame = 0; frame < 10; frame++) {
      if (rung.length === 0) alarm.set(at);
      vi.advanceTimersByTime(FRAME);
    }
    expect(rung).toHaveLength(1);
  });

  it('rings at the last time that was set', () => {
    alarm.set(start() + 50);
    vi.advanceTimersByTime(45);
    alarm.set(start() + 300);
    vi.advanceTimersByTime(250);
    expect(rung).toEqual([]);
    vi.advanceTimersByTime(100);
    expect(rung).toHaveLength(1);
  });

  it('does not ring once its time is taken back', () => {
    alarm.set(start() + 50);
    vi.advanceTimersByTime(45);
    alarm.set(undefined);
    vi.advanceTimersByTime(200);
    expect(rung).toEqual([]);
  });
});
