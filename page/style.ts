/**
 * How an element takes part in the text: `inline` runs on with its neighbours, `block` begins
 * and ends a run of text, `hidden` is not read by the reader and therefore not by us.
 */
type Flow = 'inline' | 'block' | 'hidden';

/**
 * Answers how an element, whose tag the caller knows, is laid out; Node has only the markup to go by, the
 * browser has the computed style.
 */
export type FlowReader = (element: Element, tag: string) => Flow;

const INLINE_TAGS = new Set(
  (
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins mark q ruby s slot small span strike strong ' +
    'sub sup time tt u var wbr nobr'
  ).split(' '),
);

/** Text that cannot be selected is a label when it is shorter than this (characters). */
const MAX_LABEL = 40;
const HIDDEN = new Set(['hidden', 'collapse']);
const FLOATING = new Set(['left', 'right', 'inline-start', 'inline-end']);

/** Flow by tag and attributes alone. */
export const markupFlow: FlowReader = (_, tag) => (INLINE_TAGS.has(tag) ? 'inline' : 'block');

/**
 * Flow as the page's style sheets have it. Reading is cheap once the page is laid out, dear just after a
 * change; every property is a call into the browser, so that what decides most often is asked first.
 */
export function computedFlowIn({ defaultView: view }: Document): FlowReader {
  // A document that was taken from its window (a removed iframe) has no style.
  return view === null ? markupFlow : (element, tag) => flowOf(view.getComputedStyle(element), element, tag);
}

function flowOf(style: CSSStyleDeclaration, element: Element, tag: string): Flow {
  const { display } = style;
  if (display === 'none' || HIDDEN.has(style.visibility)) return 'hidden';
  // Labels of buttons and the like; sites that forbid copying put it on their whole text.
  if (style.userSelect === 'none' && (element.textContent ?? '').length < MAX_LABEL) return 'hidden';
  // What is taken out of its line or floats computes to `block`.
  if (display.startsWith('inline')) return 'inline';
  if (!INLINE_TAGS.has(tag)) return 'block';
  if (style.position === 'absolute' || style.position === 'fixed') return isClipped(style) ? 'hidden' : 'block';
  // A drop cap floats, and is still the first letter of its word.
  return FLOATING.has(style.float) || display === 'contents' ? 'inline' : 'block';
}

/** Text for screen readers only: a box of a pixel. */
function isClipped(style: CSSStyleDeclaration): boolean {
  return style.clip !== 'auto' || style.clipPath !== 'none' || Number.parseFloat(style.width) <= 1;
}
