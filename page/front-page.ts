/** The root, with or without a language or an index file: where sites put their front, and never an article. */
const FRONT = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+)?$/i;

/**
 * Whether an address is a site's front page. Fronts are made of teasers, some long enough to be
 * taken for paragraphs; old sites put articles at the root too, but told apart by the query.
 */
export function isFrontPage({ pathname, search }: Pick<Location, 'pathname' | 'search'>): boolean {
  return FRONT.test(pathname) && (search === '' || search.startsWith('?utm_'));
}
