/**
 * What is on an article's page but not its text. Some of it is certain (menus, code, what the
 * publisher asks machines to leave alone); the rest is only suspected by its name, since
 * pages put whole articles into a `div.with-sidebar` or a `p.paywall`.
 */

const SKIPPED_TAGS = new Set(
  (
    'script style noscript template code pre kbd samp textarea input select button option nav aside footer figure ' +
    'iframe object embed svg canvas video audio math menu figcaption rt rp head label progress meter map'
  ).split(' '),
);

const SKIPPED_ROLES = new Set(
  (
    'navigation complementary contentinfo search menu menubar toolbar tablist alert banner textbox searchbox button ' +
    'status tooltip'
  ).split(' '),
);

/** Words of a class or id that name something which is not the article's text. */
const FOREIGN_WORDS =
  'comment comments commentaire commentaires disqus related recommend recommended recommendation recommendations ' +
  'share sharing social newsletter newsletters promo promos advert advertisement ads ad sponsor sponsored breadcrumb ' +
  'breadcrumbs cookie cookies consent paywall popup popin sidebar footer menu nav navbar navigation toolbar outbrain ' +
  'taboola caption legende credit credits tags taglist teaser teasers carousel slider slideshow mostread popular ' +
  'trending widget subscribe subscription abonnement signup login byline authorbox bio readmore aussi pagination ' +
  'pager print modal toc disclaimer copyright tweet instagram';

/** Words that say "this is the text after all", whatever else the class says (`article-with-sidebar`). */
const TEXT_WORDS = 'article story post entry content body text texte main page wrapper container layout has no with';

const FOREIGN = new Set(FOREIGN_WORDS.split(' '));
const TEXT = new Set(TEXT_WORDS.split(' '));
/** The words of a name in `kebab-case`, `snake_case` or `camelCase`. */
const WORDS = /[A-Z]?[a-z]+/g;

/** Attributes that may take an element out of the text: most elements have none, and one look tells. */
const MARKED = '[role],[translate],[contenteditable],[hidden],[aria-hidden],[style],.notranslate';

/** What an element is to the article: its text, certainly not, or probably not, with the reason to remember. */
export type Verdict = 'text' | 'skipped' | { readonly suspicion: string };

/**
 * Judges an element by its markup. A suspicion that would cost most of a page's text is
 * dropped for that page by the caller, who therefore gets its reason.
 */
export function judge(element: Element, tag = element.localName): Verdict {
  if (SKIPPED_TAGS.has(tag)) return 'skipped';
  if (tag === 'form' || tag === 'dialog') return suspectedOf(tag);
  if (!element.hasAttributes()) return 'text';
  if (tag === 'sup' && isFootnoteMark(element)) return 'skipped';
  if (element.matches(MARKED)) {
    if (isMarkedOff(element)) return 'skipped';
    if (isHidden(element)) return suspectedOf('hidden');
  }
  const word = wordIn(element.getAttribute('class')) ?? wordIn(element.getAttribute('id'));
  return word === undefined ? 'text' : suspectedOf(word);
}

const suspicions = new Map<string, Verdict>();

/** One object a reason: judging makes no garbage. */
function suspectedOf(suspicion: string): Verdict {
  const known = suspicions.get(suspicion) ?? { suspicion };
  suspicions.set(suspicion, known);
  return known;
}

function isMarkedOff(element: Element): boolean {
  const role = element.getAttribute('role');
  if (role !== null && SKIPPED_ROLES.has(role)) return true;
  if (element.getAttribute('translate') === 'no' || element.classList.contains('notranslate')) return true;
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

/** `<sup class="note">1</sup>` would glue a digit to the name before it. */
function isFootnoteMark(element: Element): boolean {
  return /^[\s\d[\]()*†‡]*$/.test(element.textContent ?? '');
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/.test(style);
}

/** Pages use few names many times: what was found in each is kept. */
const wordsFound = new Map<string, string | undefined>();
const MAX_KEPT = 2_000;

function wordIn(named: string | null): string | undefined {
  if (named === null || named.length < 2) return undefined;
  if (wordsFound.has(named)) return wordsFound.get(named);
  if (wordsFound.size >= MAX_KEPT) wordsFound.clear();
  const word = foreignWordOf(named.match(WORDS) ?? []);
  wordsFound.set(named, word);
  return word;
}

/** The first word that names something else, unless any says that this is the text. */
function foreignWordOf(words: readonly string[]): string | undefined {
  let found: string | undefined;
  for (const part of words) {
    const word = part.toLowerCase();
    if (found === undefined && FOREIGN.has(word)) found = word;
  }
  return found !== undefined && words.some((part) => TEXT.has(part.toLowerCase())) ? undefined : found;
}
