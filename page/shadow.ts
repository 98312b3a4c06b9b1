const FRAGMENT = 11;

/** The open shadow root of an element. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  return element.shadowRoot ?? null;
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
