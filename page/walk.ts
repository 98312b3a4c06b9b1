/** What a walk calls in document order. `enter` decides whether the element's children are walked. */
export interface Visitor {
  enter(element: Element): 'walk' | 'skip';
  leave(element: Element): void;
  text(node: Text): void;
}

const ELEMENT = 1;
const TEXT = 3;
const FRAGMENT = 11;

/**
 * A walk through a subtree that can be interrupted after any node: no recursion (pages nest
 * 5,000 deep) and no list of nodes (pages have 200,000). Of a host, its open shadow root is
 * walked first, then, if that has slots to show them in, its own children.
 */
export class TreeWalk {
  #node: Node | null;
  readonly #root: Node;
  readonly #visitor: Visitor;
  #visited = 0;

  constructor(root: Element, visitor: Visitor) {
    this.#root = root;
    this.#node = root;
    this.#visitor = visitor;
  }

  /** Nodes visited so far. */
  get visited(): number {
    return this.#visited;
  }

  /** Visits up to `count` nodes; answers whether any are left. */
  step(count: number): boolean {
    let node = this.#node;
    for (let left = count; left > 0 && node !== null; left--) {
      this.#visited++;
      const down = this.#visit(node);
      node = down ?? this.#after(node);
    }
    this.#node = node;
    return node !== null;
  }

  #visit(node: Node): Node | null {
    if (node.nodeType === TEXT) this.#visitor.text(node as Text);
    if (node.nodeType !== ELEMENT) return null;
    const element = node as Element;
    if (this.#visitor.enter(element) === 'skip') return null;
    const first = firstChildOf(element);
    if (first === null) this.#visitor.leave(element);
    return first;
  }

  #after(start: Node): Node | null {
    let node = start;
    while (node !== this.#root) {
      if (node.nextSibling !== null) return node.nextSibling;
      const slotted = slottedAfter(node);
      if (slotted !== null) return slotted;
      const parent = parentOf(node);
      // The page took the subtree away between two slices: nothing more to read here.
      if (parent === null) return null;
      this.#visitor.leave(parent);
      node = parent;
    }
    return null;
  }
}

function firstChildOf(element: Element): Node | null {
  return element.shadowRoot?.firstChild ?? element.firstChild;
}

/** After the last child of a shadow root: the host's own children, when the root shows them. */
function slottedAfter(node: Node): Node | null {
  const host = hostOf(node.parentNode);
  return host?.shadowRoot?.querySelector('slot') == null ? null : host.firstChild;
}

function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  return parent?.nodeType === ELEMENT ? (parent as Element) : hostOf(parent);
}

/** The host of a shadow root; `null` for any other node. */
function hostOf(node: Node | null): Element | null {
  return node !== null && node.nodeType === FRAGMENT ? ((node as ShadowRoot).host ?? null) : null;
}
