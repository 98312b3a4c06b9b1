import { vi } from 'vitest';

/** The popover API, as far as our elements use it: the test document has none. */
export function stubPopover(): void {
  const open = new WeakSet<Element>();
  const matches = Element.prototype.matches;
  Object.assign(HTMLElement.prototype, {
    showPopover(this: HTMLElement) {
      open.add(this);
    },
    hidePopover(this: HTMLElement) {
      open.delete(this);
    },
  });
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector: string) {
    return selector === ':popover-open' ? open.has(this) : matches.call(this, selector);
  });
  const queryAll = Document.prototype.querySelectorAll;
  vi.spyOn(document, 'querySelectorAll').mockImplementation((selector: string) =>
    queryAll.call(document, selector.replace(':modal', '[open]')),
  );
}
