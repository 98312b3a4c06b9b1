import { lengthOf, TextMeasure } from './measure.ts';
import { composedParent, shadowRootOf } from './shadow.ts';
import { judge } from './skip.ts';
import { markupFlow } from './style.ts';
import { hasRunningText, MIN_PARAGRAPH, type Weight, weigh } from './weights.ts';

/** A page with less running text than this has no article that we could help with (characters). */
const MIN_ARTICLE = 250;
/** With so much of it in `<p>`, the text elsewhere does not decide where the article is (characters). */
const ENOUGH = 1_000;
/** … when what stands around the paragraphs, links left out, is no more than this many times as long. */
const MAX_ELSEWHERE = 0.5;
/** On a page with so few, one look at all of the text, scripts and white space included, is cheap and often tells. */
const FEW_PARAGRAPHS = 200;
const ARTICLE = 'article,main,[role=main],[itemprop=articleBody]';
/** In a class of the element, or of that around it. */
const NAMED = /article|story|post|entry|text|content/;
/** We go on into the child that holds this share of the running text. */
const DOMINANT_SHARE = 0.75;
/** A page with more nodes than this is looked at up to here. */
const MAX_NODES = 300_000;
/** Nodes between two looks at that bound. */
const NODES_AT_ONCE = 500;
/** What a `TreeWalker` shows (`NodeFilter`, which Node does not have). */
const SHOWN = { elements: 1, text: 4 } as const;

/** Where the article is. */
export interface Article {
  readonly root: Element;
  /** Suspicions that do not hold on this page, because they would cost most of its text. */
  readonly unfounded: ReadonlySet<string>;
}

/** Where the text in an element counts. */
interface Place {
  readonly weight: Weight;
  readonly isLinked: boolean;
  readonly suspicions: readonly string[];
}

/** What is walked next: the text in a subtree, or its elements in search of shadow roots. */
interface Stretch {
  readonly root: Node;
  readonly of: 'text' | 'elements';
}

/**
 * Finds the element that holds a page's article by where its running text is, a few nodes at a time.
 * Only text is visited, and of elements those around it: the browser walks past the rest by itself.
 */
export class ArticleFinder {
  readonly #body: Element;
  readonly #places = new Map<Element, Place | 'skipped'>();
  readonly #weights: Weight[] = [];
  #stretches: Stretch[] = [];
  readonly #paragraphs: NodeListOf<Element>;
  #paragraph = 0;
  /** Length of each paragraph that was measured. */
  readonly #lengths = new Map<Node, number>();
  #measure: TextMeasure | undefined;
  #walker: TreeWalker | undefined;
  #visited = 0;
  #isWalking = false;
  #isSearched = false;
  #unfounded: ReadonlySet<string> = new Set();
  /** Where the paragraphs are. */
  #found: Article | undefined;

  constructor(body: Element) {
    this.#body = body;
    this.#paragraphs = body.querySelectorAll('p');
    this.#places.set(body, this.#placeIn(body, undefined, false, []));
  }

  /** Visits up to `count` nodes; answers whether any are left. */
  step(count: number): boolean {
    for (let left = count; left > 0; left--) {
      if (this.#paragraph < this.#paragraphs.length) {
        this.#addParagraph(this.#paragraphs[this.#paragraph++]!);
        continue;
      }
      if (!this.#isWalking) {
        const isEnough = this.#isEnough();
        if (isEnough === 'unknown') continue;
        if (isEnough) return false;
        this.#beginWalk();
      }
      const stretch = this.#stretches[0];
      if (stretch === undefined || this.#visited >= MAX_NODES) return false;
      this.#walker ??= this.#body.ownerDocument.createTreeWalker(stretch.root, SHOWN[stretch.of]);
      const node = this.#walker.nextNode();
      if (node === null) this.#endStretch(stretch);
      else this.#visit(node, stretch);
    }
    return true;
  }

  /** The article, once the walk has ended; `undefined` when the page has none. */
  get article(): Article | undefined {
    if (this.#found !== undefined) return this.#found;
    // Not at the end of the walk: on a page of thousands of elements it is a slice of its own.
    if (this.#isWalking) this.#weigh();
    if (this.#total < MIN_ARTICLE) return undefined;
    let root = this.#body;
    for (let next = this.#dominantChild(root); next !== undefined; next = this.#dominantChild(root)) root = next;
    return { root: root.closest('article') ?? root, unfounded: this.#unfounded };
  }

  get #total(): number {
    return this.#runningIn(this.#body);
  }

  #visit(node: Node, { of }: Stretch): void {
    this.#visited++;
    if (of === 'text') this.#addText(node as Text);
    else {
      const root = shadowRootOf(node as Element);
      if (root !== null) this.#stretches.push({ root, of: 'text' }, { root, of: 'elements' });
    }
  }

  #weigh(): void {
    this.#unfounded = weigh(this.#weights);
  }

  #endStretch({ root }: Stretch): void {
    this.#walker = undefined;
    this.#stretches.shift();
    if (root !== this.#body || this.#stretches.length > 0 || this.#isSearched) return;
    // Hardly any text: the page may be made of components, whose insides take a look at every element.
    this.#isSearched = true;
    if (!this.#hasArticle()) this.#stretches.push({ root, of: 'elements' });
  }

  #hasArticle(): boolean {
    if (hasRunningText(this.#weights, MIN_ARTICLE)) return true;
    this.#weigh();
    return this.#total >= MIN_ARTICLE;
  }

  /** Most articles are made of paragraphs that say so; then nothing else needs a look. Measures a little at a time. */
  #isEnough(): boolean | 'unknown' {
    if (this.#measure === undefined) {
      this.#weigh();
      this.#found = this.article;
      const root = this.#found?.root;
      if (root === undefined || this.#total < ENOUGH || !isNamedArticle(root)) return false;
      if (this.#paragraphs.length <= FEW_PARAGRAPHS && root.textContent!.length <= this.#limit) return true;
      this.#measure = new TextMeasure(root, this.#limit, this.#lengths);
    }
    return this.#measure.step() ? 'unknown' : this.#measure.length <= this.#limit;
  }

  /** How long the text around the paragraphs and theirs may be together. */
  get #limit(): number {
    return this.#total * (1 + MAX_ELSEWHERE);
  }

  #beginWalk(): void {
    this.#isWalking = true;
    this.#found = undefined;
    // Where text counts is known of all around the paragraphs; what counts there is added up anew.
    for (const weight of this.#weights) weight.characters = weight.linked = 0;
    this.#stretches = [{ root: this.#body, of: 'text' }];
  }

  #addParagraph(element: Element): void {
    const characters = lengthOf(element);
    this.#lengths.set(element, characters);
    const place = characters < MIN_PARAGRAPH ? 'skipped' : this.#placeOf(element);
    if (place === 'skipped') return;
    place.weight.characters += characters;
    if (place.isLinked) place.weight.linked += characters;
    else if (element.firstElementChild !== null)
      for (const link of element.getElementsByTagName('a')) place.weight.linked += lengthOf(link);
  }

  #addText(node: Text): void {
    const { data } = node;
    const characters = data.length < 200 ? data.trim().length : data.length;
    if (characters === 0) return;
    const parent = composedParent(node);
    const place = parent === null ? 'skipped' : (this.#places.get(parent) ?? this.#placeOf(parent));
    if (place === 'skipped') return;
    place.weight.characters += characters;
    if (place.isLinked) place.weight.linked += characters;
  }

  /** Climbs to the next element whose place is known, and down again; no recursion, because pages nest 5,000 deep. */
  #placeOf(start: Element): Place | 'skipped' {
    const unknown: Element[] = [];
    let place: Place | 'skipped' | undefined;
    for (let up: Element | null = start; place === undefined; up = composedParent(up)) {
      // The page took the subtree away between two slices.
      if (up === null) return 'skipped';
      place = this.#places.get(up);
      if (place === undefined) unknown.push(up);
    }
    for (let index = unknown.length - 1; index >= 0; index--) {
      const element = unknown[index]!;
      place = place === 'skipped' ? place : this.#placeBelow(element, place);
      this.#places.set(element, place);
    }
    return place;
  }

  #placeBelow(element: Element, above: Place): Place | 'skipped' {
    const tag = element.localName;
    const verdict = judge(element, tag);
    if (verdict === 'skipped') return 'skipped';
    const isLinked = above.isLinked || tag === 'a';
    const suspicions = verdict === 'text' ? above.suspicions : [...above.suspicions, verdict.suspicion];
    if (markupFlow(element, tag) === 'block' && tag !== 'br')
      return this.#placeIn(element, above.weight, isLinked, suspicions);
    const isSame = isLinked === above.isLinked && suspicions === above.suspicions;
    return isSame ? above : { weight: above.weight, isLinked, suspicions };
  }

  #placeIn(element: Element, parent: Weight | undefined, isLinked: boolean, suspicions: readonly string[]): Place {
    const weight: Weight = { element, parent, suspicions, characters: 0, linked: 0, running: 0 };
    this.#weights.push(weight);
    return { weight, isLinked, suspicions };
  }

  #runningIn(element: Element): number {
    const place = this.#places.get(element);
    return place === undefined || place === 'skipped' || place.weight.element !== element ? 0 : place.weight.running;
  }

  /** The child that holds nearly all running text of `parent`; none when the text is spread, as in an article's body. */
  #dominantChild(parent: Element): Element | undefined {
    const total = this.#runningIn(parent);
    for (let child = parent.firstElementChild; child !== null; child = child.nextElementSibling) {
      const running = this.#runningIn(child);
      if (running >= total * DOMINANT_SHARE && running > 0 && child.localName !== 'p') return child;
    }
    return undefined;
  }
}

/** Whether a page says itself that its article is about here. */
function isNamedArticle(root: Element): boolean {
  if (root.closest(ARTICLE) !== null || root.querySelector('h1') !== null) return true;
  return NAMED.test(`${root.getAttribute('class')} ${root.parentElement?.getAttribute('class')}`.toLowerCase());
}

/** The article found in one go, for callers that own their thread. */
export function findArticle(document: Document): Article | undefined {
  const finder = new ArticleFinder(document.body);
  while (finder.step(NODES_AT_ONCE));
  return finder.article;
}
