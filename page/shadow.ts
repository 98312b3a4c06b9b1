const FRAGMENT = 11;

/** Answers the shadow root of an element even if the page has closed it. */
export type RootReader = (element: Element) => ShadowRoot | null;

let closedRootOf: RootReader = () => null;

/** Lets closed shadow roots be read, by a means that only an extension has. */
export function readClosedRootsBy(reader: RootReader): void {
  closedRootOf = reader;
}

/**
 * The shadow root of an element. Asking for a closed one costs a call into the browser each time: only
 * components that show nothing else are asked about.
 */
export function shadowRootOf(element: Element, tag = element.localName): ShadowRoot | null {
  const { shadowRoot } = element;
  if (shadowRoot != null) return shadowRoot;
  return tag.includes('-') && element.firstElementChild === null ? closedRootOf(element) : null;
}

/** The host of a shadow root; `null` for any other node. */
export function hostOf(node: Node): Element | null {
  return node.nodeType === FRAGMENT ? ((node as ShadowRoot).host ?? null) : null;
}

/** The element around a node as the reader sees the page: of a shadow root, its host. */
export function composedParent(node: Node): Element | null {
  const { parentElement } = node;
  if (parentElement !== null) return parentElement;
  return node.parentNode === null ? null : hostOf(node.parentNode);
}
