/** Functions that run inside a page: each is sent as source, so it may use nothing but its own arguments and what a page has. */

/** Runs before the page's own: notes every change of the document once it is parsed, our own element under `<html>` left out. */
export function observeChanges(): void {
  const changes: string[] = [];
  Object.assign(window, { changes });
  const isHost = (node: Node) => node.nodeName === 'REPERES-ROOT';
  const record = (records: MutationRecord[]) => {
    for (const { type, target, addedNodes, removedNodes } of records) {
      const nodes = [...Array.from(addedNodes), ...Array.from(removedNodes)];
      if (nodes.length > 0 && nodes.every(isHost)) continue;
      changes.push([type, target.nodeName, ...nodes.map((node) => node.nodeName)].join(' ').toLowerCase());
    }
  };
  const options = { subtree: true, childList: true, attributes: true, characterData: true };
  document.addEventListener('DOMContentLoaded', () => new MutationObserver(record).observe(document, options), true);
}

/** Changes noted so far. */
export function readChanges(): string[] {
  return (window as unknown as { changes?: string[] }).changes ?? [];
}

/** Number and bounding boxes of all elements, as one number each and one sum that changes when any box does. */
export function readLayout(): { readonly elements: number; readonly sum: string } {
  let hash = 2_166_136_261;
  const add = (value: number) => {
    // FNV-1a over hundredths of a pixel.
    hash = Math.imul(hash ^ Math.round(value * 100), 16_777_619);
  };
  // Where a running animation is at is a matter of when one looks.
  for (const animation of document.getAnimations()) animation.cancel();
  const elements = document.body?.getElementsByTagName('*') ?? [];
  for (const element of elements) {
    const { x, y, width, height } = element.getBoundingClientRect();
    for (const value of [x + scrollX, y + scrollY, width, height]) add(value);
  }
  return { elements: elements.length, sum: (hash >>> 0).toString(16) };
}

/** Marks on the page that are where text is. */
export function countMarks(): number {
  let count = 0;
  for (const [name, highlight] of CSS.highlights)
    if (name.startsWith('reperes-'))
      for (const { startContainer, endContainer } of highlight)
        if (startContainer.isConnected && endContainer.isConnected) count++;
  return count;
}
