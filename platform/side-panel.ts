import { browser } from 'wxt/browser';

/** What the browsers call the place beside a page: the common types know Chrome’s only. */
interface Beside {
  readonly sidePanel?: { open(options: { readonly windowId: number }): Promise<void> } | undefined;
  readonly sidebarAction?: { open(): Promise<void> } | undefined;
}

/**
 * Opens Chrome’s side panel or Firefox’s sidebar in this window and closes the popup that asked;
 * `undefined` where the browser has neither (Firefox on a phone).
 */
export function panelOpener(): (() => void) | undefined {
  const { sidePanel, sidebarAction } = browser as Beside;
  const close = () => window.close();
  if (sidebarAction !== undefined) return () => void sidebarAction.open().then(close);
  if (sidePanel === undefined) return undefined;
  // Asked for beforehand: inside the click there must be nothing to wait for.
  let windowId: number | undefined;
  void browser.windows.getCurrent().then(({ id }) => {
    windowId = id;
  });
  return () => {
    if (windowId !== undefined) void sidePanel.open({ windowId }).then(close);
  };
}
