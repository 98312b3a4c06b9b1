import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchAddress } from '../../entrypoints/content/address.ts';

/** A window with just an address, with or without the Navigation API. */
function documentAt(pathname: string, navigation?: EventTarget) {
  const location = { origin: 'https://www.example.org', pathname };
  const view = navigation === undefined ? { location } : { location, navigation };
  return { document: { defaultView: view } as unknown as Document, location };
}

let life: AbortController;
let onMoved: ReturnType<typeof vi.fn<() => void>>;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  onMoved = vi.fn();
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

describe('watchAddress', () => {
  it('tells when the page goes to another article', () => {
    const navigation = new EventTarget();
    const { document: page, location } = documentAt('/a', navigation);
    watchAddress(page, onMoved, life.signal);
    location.pathname = '/b';
    navigation.dispatchEvent(new Event('currententrychange'));
    expect(onMoved).toHaveBeenCalledOnce();
  });

  it('does not mind entries with the same path, which keep reading positions', () => {
    const navigation = new EventTarget();
    watchAddress(documentAt('/a', navigation).document, onMoved, life.signal);
    navigation.dispatchEvent(new Event('currententrychange'));
    expect(onMoved).not.toHaveBeenCalled();
  });

  it('looks once a second where the browser does not tell', () => {
    const { document: page, location } = documentAt('/a');
    watchAddress(page, onMoved, life.signal);
    location.pathname = '/b';
    vi.advanceTimersByTime(3_000);
    expect(onMoved).toHaveBeenCalledOnce();
  });

  it.each([new EventTarget(), undefined])('is silent after the end (%s)', (navigation) => {
    const { document: page, location } = documentAt('/a', navigation);
    watchAddress(page, onMoved, life.signal);
    life.abort();
    location.pathname = '/b';
    navigation?.dispatchEvent(new Event('currententrychange'));
    vi.advanceTimersByTime(3_000);
    expect(onMoved).not.toHaveBeenCalled();
  });
});
