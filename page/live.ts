import type { Block } from './blocks.ts';
import { composedParent } from './shadow.ts';

/** Whether a page says of itself that it is a live blog: it has a list of posts, however large, which is not parsed for it. */
export function isLiveBlog(document: Document): boolean {
  const described = document.querySelectorAll('script[type="application/ld+json"]');
  return [...described].some(({ textContent }) => textContent?.includes('LiveBlogPosting'));
}

/**
 * The entry of a live blog that each block is in: of all elements, the one that has most children
 * with text in them is the list, and its children are the entries.
 */
export function entriesOf(blocks: readonly Block[]): ReadonlyMap<Block, Element> {
  const parts = new Map<Element, Set<Element>>();
  for (const { element } of blocks) {
    for (let child = element, up = composedParent(child); up !== null; child = up, up = composedParent(up)) {
      // Paragraphs are no entries.
      if (child === element) continue;
      const children = parts.get(up);
      if (children === undefined) parts.set(up, new Set([child]));
      else children.add(child);
    }
  }
  let list: Element | undefined;
  let most = 1;
  for (const [element, { size }] of parts) if (size > most) [list, most] = [element, size];
  const entries = new Map<Block, Element>();
  for (const block of blocks)
    for (let up: Element | null = block.element; up !== null && list !== undefined; up = composedParent(up))
      if (composedParent(up) === list) entries.set(block, up);
  return entries;
}
