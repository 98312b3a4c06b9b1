import { hostOf } from './shadow.ts';

/**
 * What a walk calls in document order. `enter` decides whether the element's children are walked, or
 * first those of its shadow root, which only a visitor that goes on needs to look for.
 */
export interface Visitor {
  enter(element: Element): 'walk' | 'skip' | ShadowRoot;
  leave(element: Element): void;
  text(node: Text): void;
}

/** Types of node (`Node`, which Node.js does not have). */
export const ELEMENT = 1;
export const TEXT = 3;

/**
 * A walk through a subtree that can be interrupted after any node: no recursion (pages nest
 * 5,000 deep) and no list of nodes (pages have 200,000). Of a host, its shadow root is walked
 * first, then, if that has slots to show them in, its own children.
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
    const type = node.nodeType;
    if (type === TEXT) this.#visitor.text(node as Text);
    if (type !== ELEMENT) return null;
    const element = node as Element;
    const entered = this.#visitor.enter(element);
    if (entered === 'skip') return null;
    const first = (entered === 'walk' ? null : entered.firstChild) ?? element.firstChild;
    if (first === null) this.#visitor.leave(element);
    return first;
  }

  #after(start: Node): Node | null {
    let node = start;
    while (node !== this.#root) {
      const next = node.nextSibling;
      if (next !== null) return next;
      const parent = node.parentNode;
      // The page took the subtree away between two slices: nothing more to read here.
      if (parent === null) return null;
      const isElement = parent.nodeType === ELEMENT;
      const slotted = isElement ? null : slottedIn(parent);
      if (slotted !== null) return slotted;
      const up = isElement ? (parent as Element) : hostOf(parent);
      if (up === null) return null;
      this.#visitor.leave(up);
      node = up;
    }
    return null;
  }
}

/** The host's own children, to be walked after its shadow root when that has slots to show them in. */
function slottedIn(root: Node): Node | null {
  const host = hostOf(root);
  return host === null || (root as ShadowRoot).querySelector('slot') === null ? null : host.firstChild;
}
