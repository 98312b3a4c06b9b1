import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Linger, UNDO_TIME } from '../../entrypoints/content/linger.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('“undo”', () => {
  it('goes when the reader has been elsewhere for its time', () => {
    const onEnd = vi.fn();
    new Linger(() => false, onEnd).start();
    vi.advanceTimersByTime(UNDO_TIME - 1);
    expect(onEnd).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onEnd).toHaveBeenCalledOnce();
  });

  it('stays for any time while the focus or the pointer is on it', () => {
    let isHeld = true;
    const onEnd = vi.fn();
    const linger = new Linger(() => isHeld, onEnd);
    linger.start();
    vi.advanceTimersByTime(10 * UNDO_TIME);
    expect(onEnd).not.toHaveBeenCalled();
    expect(linger.isOn).toBe(true);
    isHeld = false;
    vi.advanceTimersByTime(UNDO_TIME);
    expect(onEnd).toHaveBeenCalledOnce();
  });

  it('is over when it was used', () => {
    const onEnd = vi.fn();
    const linger = new Linger(() => false, onEnd);
    linger.start();
    linger.stop();
    vi.advanceTimersByTime(2 * UNDO_TIME);
    expect(onEnd).not.toHaveBeenCalled();
    expect(linger.isOn).toBe(false);
  });
});
