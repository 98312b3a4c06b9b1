/**
 * What is on an article's page but not its text. Some of it is certain (menus, code, what the
 * publisher asks machines to leave alone); the rest is only suspected by its name, since
 * pages put whole articles into a `div.with-sidebar` or a `p.paywall`.
 */

const SKIPPED_TAGS = new Set(
  (
    'script style noscript template code pre kbd samp textarea input select button option nav aside footer figure ' +
    'iframe object embed svg canvas video audio math dialog menu figcaption rt rp head label progress meter map'
  ).split(' '),
);

const SKIPPED_ROLES = new Set(
  (
    'navigation complementary contentinfo search menu menubar toolbar tablist alert banner textbox searchbox button ' +
    'status tooltip'
  ).split(' '),
);

/** A whole word of a class or id that names something which is not the article's text. */
const FOREIGN_WORDS = new Set(
  (
    'comment comments commentaire commentaires disqus related recommend recommended recommendation recommendations ' +
    'share sharing social newsletter newsletters promo promos advert advertisement ads ad sponsor sponsored breadcrumb ' +
    'breadcrumbs cookie cookies consent paywall popup popin sidebar footer menu nav navbar navigation toolbar outbrain ' +
    'taboola caption legende credit credits tags taglist teaser teasers carousel slider slideshow mostread popular ' +
    'trending widget subscribe subscription abonnement signup login byline authorbox bio readmore aussi pagination ' +
    'pager print modal toc disclaimer copyright tweet instagram'
  ).split(' '),
);

/** Words that say "this is the text after all", whatever else the class says (`article-with-sidebar`). */
const TEXT_WORDS = new Set(
  'article story post entry content body text texte main page wrapper container layout has no with'.split(' '),
);

/** Whether the element's whole subtree is certainly not the article's text. */
export function isSkipped(element: Element): boolean {
  if (SKIPPED_TAGS.has(element.localName)) return true;
  if (element.attributes.length === 0) return false;
  return isMarkedOff(element) || isFootnoteMark(element);
}

/**
 * Why the element's subtree is probably not the article's text: a word to remember, because
 * a suspicion that would cost most of the page's text is dropped for that page.
 */
export function suspicionOf(element: Element): string | undefined {
  if (element.localName === 'form') return 'form';
  if (element.attributes.length === 0) return undefined;
  if (isHiddenByMarkup(element)) return 'hidden';
  const named = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return named.length < 3 ? undefined : foreignWord(named);
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
  return element.localName === 'sup' && /^[\s\d[\]()*†‡]*$/.test(element.textContent ?? '');
}

function isHiddenByMarkup(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/.test(element.getAttribute('style') ?? '')
  );
}

function foreignWord(named: string): string | undefined {
  const words = named
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  const word = words.find((candidate) => FOREIGN_WORDS.has(candidate));
  return word !== undefined && words.some((other) => TEXT_WORDS.has(other)) ? undefined : word;
}
