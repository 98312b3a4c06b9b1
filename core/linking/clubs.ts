import type { EntityIndex } from '../model.ts';
import { hasPlaceCue } from './cues.ts';
import { SPORT_WORDS } from './lexicon.ts';
import type { NameRun } from './name-runs.ts';
import type { PageText } from './page-text.ts';

/** So many words of sport, and so many in a hundred, make a sports page. */
const MIN_WORDS = 5;
const MIN_SHARE = 0.01;

/** Whether the page is about sport: the section decides what a city's name means. */
export function isSportsPage(page: PageText): boolean {
  const words = SPORT_WORDS[page.language];
  let found = 0;
  for (let at = 0; at < page.tokens.count; at++) if (words.has(page.hash(at))) found++;
  return found >= MIN_WORDS && found >= page.tokens.count * MIN_SHARE;
}

/**
 * On a sports page that names a club in full, where « Dortmund » alone means it: not
 * after « à », not where two clubs of the page share the word.
 */
export function findClubNames(
  page: PageText,
  clubs: readonly (NameRun & { readonly entity: EntityIndex })[],
  isOpen: (at: number) => boolean,
): { at: number; entity: EntityIndex }[] {
  const meant = new Map<number, EntityIndex | undefined>();
  for (const { first, last, entity } of clubs) {
    for (const at of [first, last]) {
      const hash = page.hash(at);
      const isOther = meant.has(hash) && meant.get(hash) !== entity;
      meant.set(hash, isOther || page.isCommon(at) ? undefined : entity);
    }
  }
  const found = [];
  for (let at = 0; at < page.tokens.count; at++) {
    const entity = page.isCapital(at) && isOpen(at) && !hasPlaceCue(page, at) ? meant.get(page.hash(at)) : undefined;
    if (entity !== undefined) found.push({ at, entity });
  }
  return found;
}
