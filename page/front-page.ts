import type { Block } from './blocks.ts';
import { composedParent } from './shadow.ts';

/** The root, with or without a language or an index file: where sites put their front, and never an article. */
const FRONT = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+)?$/i;
/** Where the last slash of a front can be (`/fr-fr/`): an expression that ignores case is dear to begin with. */
const MAX_FOLDER = 6;
/** So many teasers one after the other are a list of articles. */
const MIN_TEASERS = 4;
/** Share of the page's paragraphs that are teasers on a section's front; what is left are introductions. */
const TEASER_SHARE = 0.7;
/** A teaser's headline is in the same box as its text, or in the one around that. */
const BOXES = 2;
const LINKED_HEADLINE = ':is(h1,h2,h3,h4,h5,h6) a[href], a[href] :is(h1,h2,h3,h4,h5,h6)';
/** Shorter texts are labels (characters). */
const MIN_TEXT = 40;

/**
 * Whether an address is a site's front page. Fronts are made of teasers, some long enough to be
 * taken for paragraphs; old sites put articles at the root too, but told apart by the query.
 */
export function isFrontPage({ pathname, search }: Pick<Location, 'pathname' | 'search'>): boolean {
  return (
    pathname.lastIndexOf('/') <= MAX_FOLDER && FRONT.test(pathname) && (search === '' || search.startsWith('?utm_'))
  );
}

/**
 * Whether a page's text is a list of teasers, as on the front of a section or of a tag: nearly every
 * paragraph is alone in a box that has a headline of its own, which leads elsewhere.
 */
export function isTeaserList(blocks: readonly Block[]): boolean {
  const texts = blocks.filter(({ role, text }) => role === 'text' && text.length >= MIN_TEXT);
  if (texts.length < MIN_TEASERS) return false;
  const boxes = new Map<Element, number>();
  for (const { element } of texts) {
    const box = composedParent(element);
    if (box !== null) boxes.set(box, (boxes.get(box) ?? 0) + 1);
  }
  // An article's paragraphs stand together: one look at their number saves looking for headlines.
  if (Math.max(...boxes.values()) >= MIN_TEASERS) return false;
  let teasers = 0;
  for (const [box, count] of boxes) if (hasOwnHeadline(box, boxes)) teasers += count;
  return teasers >= MIN_TEASERS && teasers >= texts.length * TEASER_SHARE;
}

/** Whether a box, or the one around it if that holds no other text, has a headline that is a link. */
function hasOwnHeadline(start: Element, boxes: ReadonlyMap<Element, number>): boolean {
  let box: Element | null = start;
  for (let level = 0; level < BOXES && box !== null; level++, box = composedParent(box)) {
    if (level > 0 && holdsAnother(box, start, boxes)) return false;
    if (box.querySelector(LINKED_HEADLINE) !== null) return true;
  }
  return false;
}

function holdsAnother(outer: Element, own: Element, boxes: ReadonlyMap<Element, number>): boolean {
  for (const box of boxes.keys()) if (box !== own && outer.contains(box)) return true;
  return false;
}
