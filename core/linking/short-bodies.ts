import type { EntityIndex } from '../model.ts';
import { GAP } from '../text/fold.ts';
import { ARTICLES, BODIES, wordSet } from './lexicon.ts';
import type { NameRun } from './name-runs.ts';
import type { PageText } from './page-text.ts';
import { PAPERS } from './told-beside.ts';

/**
 * "the Commission", « la Commission », after the European Commission was named in full:
 * the word that says what the body is stands for it, capital and article given, as long
 * as the page names one such body only.
 */
export function findShortBodies(
  page: PageText,
  bodies: readonly (NameRun & { readonly entity: EntityIndex })[],
  isOpen: (at: number) => boolean,
): { at: number; entity: EntityIndex }[] {
  const meant = new Map<number, { entity: EntityIndex; from: number } | undefined>();
  for (const body of bodies) {
    const at = headOf(page, body);
    if (at === undefined) continue;
    const hash = page.hash(at);
    const known = meant.get(hash);
    const isOther = meant.has(hash) && known?.entity !== body.entity;
    const from = Math.min(body.last, known?.from ?? body.last);
    meant.set(hash, isOther ? undefined : { entity: body.entity, from });
  }
  const found = [];
  for (let at = 1; meant.size > 0 && at < page.tokens.count; at++) {
    if (!page.isCapital(at) || !page.isTelling(at)) continue;
    const body = meant.get(page.hash(at));
    if (body !== undefined && at > body.from && isShort(page, at) && isOpen(at))
      found.push({ at, entity: body.entity });
  }
  return found;
}

/** The word that says what the body is: English puts it last, French first. */
function headOf(page: PageText, { first, last }: NameRun): number | undefined {
  const words = BODIES[page.language];
  if (page.language === 'en') return words.has(page.hash(last)) || PAPERS.has(page.hash(last)) ? last : undefined;
  const opening = ARTICLES.fr.has(page.hash(first)) ? first + 1 : first;
  return words.has(page.hash(opening)) ? opening : undefined;
}

/** After an article, and not the first word of a longer name: « la Commission électorale », "the Bank of Zork". */
function isShort(page: PageText, at: number): boolean {
  const gap = page.gap(at);
  if ((gap & ~(GAP.space | GAP.apostrophe)) !== 0 || !ARTICLES[page.language].has(page.hash(at - 1))) return false;
  const next = at + 1;
  if (next >= page.tokens.count || page.gap(next) !== GAP.space) return true;
  if (page.isCapital(next) || page.isDemonym(next)) return false;
  const isOf = OF.has(page.hash(next));
  return page.language === 'en' ? !isOf : page.isFunctionWord(next) && !isOf;
}

const OF = wordSet('of for de du des d');
