/**
 * What is on an article's page but not its text: menus, forms, code, other articles,
 * comments, what the publisher asks machines to leave alone.
 */

const SKIPPED_TAGS = new Set(
  (
    'script style noscript template code pre kbd samp textarea input select button option nav aside footer ' +
    'iframe object embed svg canvas video audio math dialog menu figcaption rt rp head label progress meter map'
  ).split(' '),
);

const SKIPPED_ROLES = new Set(
  (
    'navigation complementary contentinfo search form menu menubar toolbar tablist dialog alertdialog alert ' +
    'banner textbox searchbox button status tooltip'
  ).split(' '),
);

/** A whole word of a class or id that names something which is not the article's text. */
const FOREIGN_WORDS = new Set(
  (
    'comment comments commentaire commentaires disqus related recommend recommended recommendation recommendations ' +
    'share sharing social newsletter newsletters promo promos advert advertisement ads ad sponsor sponsored breadcrumb ' +
    'breadcrumbs cookie cookies consent paywall popup popin sidebar footer menu nav navbar navigation toolbar outbrain ' +
    'taboola caption legende credit credits tags taglist teaser teasers carousel slider slideshow mostread popular ' +
    'trending trinity widget subscribe subscription abonnement signup login byline authorbox bio readmore ' +
    'voir aussi pagination pager print modal toc disclaimer copyright'
  ).split(' '),
);

/** Words that say "this is the text after all", whatever else the class says (`article-with-sidebar`). */
const TEXT_WORDS =
  /\b(?:article|story|post|entry|content|body|text|texte|main|page|wrapper|container|layout|has|no|with)\b/;

/** Whether the element's whole subtree is left alone. */
export function isSkipped(element: Element): boolean {
  if (SKIPPED_TAGS.has(element.localName)) return true;
  if (element.attributes.length === 0) return false;
  return isMarkedOff(element) || isFootnoteMark(element) || isForeign(element);
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

function isForeign(element: Element): boolean {
  const named = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (named.length < 2) return false;
  const words = named
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  return words.some((word) => FOREIGN_WORDS.has(word)) && !TEXT_WORDS.test(words.join(' '));
}
