import type { Block } from '../../page/blocks.ts';
import { collectBlocks } from '../../page/blocks.ts';
import { markupFlow } from '../../page/style.ts';

/** A body made of this HTML, in the test's own document. */
export function body(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

/** The text blocks of this HTML, with layout told by the markup. */
export function blocksOf(html: string): readonly Block[] {
  return collectBlocks(body(html), markupFlow).blocks;
}

export function textsOf(html: string): string[] {
  return blocksOf(html).map(({ text }) => text);
}

/** A sentence of running text, long enough to be a paragraph of an article. */
export function paragraph(start: string): string {
  return `${start} Les délégations se sont parlé pendant des heures, puis chacune est repartie sans rien dire à la presse, qui attendait dehors depuis le matin sous la pluie.`;
}
