import { browser } from 'wxt/browser';

/**
 * Whether this content script still belongs to a running extension. After an update or a
 * removal the browser leaves old scripts in open pages, cut off: they must fall silent.
 */
export function isContextAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    // Chrome takes the whole API away from a script it has cut off.
    return false;
  }
}

/** Runs `release` when the signal aborts, unless the browser has taken the API away by then and with it the listeners. */
export function releaseOn(signal: AbortSignal | undefined, release: () => void): void {
  signal?.addEventListener('abort', () => {
    if (isContextAlive()) release();
  });
}
