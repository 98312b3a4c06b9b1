/** A run of text shorter than this is a label, a teaser or a menu entry (characters). */
export const MIN_PARAGRAPH = 80;
/** Above this share of linked text a paragraph is a list of links. */
export const MAX_LINK_SHARE = 0.5;
/** No page has more kinds of element that are named after what they are not. */
const MAX_UNFOUNDED = 3;
/** Comments are often longer than what they are about: they are never the article. */
const NEVER_ARTICLE = new Set(['comment', 'comments', 'commentaire', 'commentaires', 'disqus']);

/** Text that stands directly in one block of layout, through its inline elements. */
export interface Weight {
  readonly element: Element;
  readonly parent: Weight | undefined;
  /** Why this may not be the article's text, from the outermost suspected element to the innermost. */
  readonly suspicions: readonly string[];
  characters: number;
  linked: number;
  /** Running text in the element and all below it. */
  running: number;
}

/**
 * Adds up the running text of every element, `weights` in the order of the document and so from outer to inner, the
 * first around all others. Answers the suspicions that do not hold: each would take more of the text than is left.
 */
export function weigh(weights: readonly Weight[]): ReadonlySet<string> {
  const unfounded = new Set<string>();
  for (;;) {
    const suspected = addUp(weights, unfounded);
    const [reason, characters] = mostOf(suspected);
    const total = weights[0]?.running ?? 0;
    if (reason === undefined || characters <= total || unfounded.size >= MAX_UNFOUNDED) return unfounded;
    unfounded.add(reason);
  }
}

/** Whether there is so much running text that nothing speaks against; told without weighing all of it. */
export function hasRunningText(weights: readonly Weight[], wanted: number): boolean {
  let running = 0;
  for (const weight of weights) {
    if (weight.suspicions.length === 0 && isRunning(weight)) running += weight.characters;
    if (running >= wanted) return true;
  }
  return false;
}

function addUp(weights: readonly Weight[], unfounded: ReadonlySet<string>): Map<string, number> {
  const suspected = new Map<string, number>();
  for (const weight of weights) {
    const { characters, suspicions } = weight;
    weight.running = 0;
    if (!isRunning(weight)) continue;
    const reason = suspicions.find((suspicion) => !unfounded.has(suspicion));
    if (reason !== undefined) suspected.set(reason, (suspected.get(reason) ?? 0) + characters);
    else weight.running = characters;
  }
  // What is further in comes later in the list: all below an element is added up before it is passed on.
  for (let index = weights.length - 1; index >= 0; index--) {
    const { parent, running } = weights[index]!;
    if (parent !== undefined) parent.running += running;
  }
  return suspected;
}

function isRunning({ characters, linked }: Weight): boolean {
  return characters >= MIN_PARAGRAPH && linked <= characters * MAX_LINK_SHARE;
}

function mostOf(suspected: ReadonlyMap<string, number>): [reason: string | undefined, characters: number] {
  let most: [string | undefined, number] = [undefined, 0];
  for (const [reason, characters] of suspected)
    if (characters > most[1] && !NEVER_ARTICLE.has(reason)) most = [reason, characters];
  return most;
}
