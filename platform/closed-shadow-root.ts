import { browser } from 'wxt/browser';

interface Insight {
  /** Firefox tells extensions, and only them, the shadow root of an element, closed ones too. */
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}
interface DomApi {
  /** Chromium has a call for it. */
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/** The shadow root of an element, which the page may have closed to its own scripts. */
export function closedShadowRoot(element: Element): ShadowRoot | null {
  const told = (element as Insight).openOrClosedShadowRoot;
  return told ?? (browser as DomApi).dom?.openOrClosedShadowRoot(element) ?? null;
}
