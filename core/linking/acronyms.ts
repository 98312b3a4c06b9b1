import type { EntityIndex } from '../model.ts';
import { GAP } from '../text/fold.ts';
import { SHAPE } from '../text/shapes.ts';
import type { NameRun } from './name-runs.ts';
import type { PageText } from './page-text.ts';

/** Longest acronym that writers introduce in brackets, letters. */
const MAX_LENGTH = 8;
const MIN_LENGTH = 2;

/**
 * The acronyms that names introduce: « Forces démocratiques syriennes (FDS) ». On this
 * page they mean those names, whatever else they may mean elsewhere.
 */
export function findIntroducedAcronyms(
  page: PageText,
  names: readonly (NameRun & { readonly entity: EntityIndex })[],
  isOpen: (at: number) => boolean,
): { at: number; entity: EntityIndex }[] {
  const meant = new Map<number, EntityIndex>();
  for (const { last, entity } of names) {
    const at = last + 1;
    if (at < page.tokens.count && isBracketed(page, at)) meant.set(page.hash(at), entity);
  }
  const found = [];
  for (const at of meant.size === 0 ? [] : page.capitals) {
    const entity = page.hasShape(at, SHAPE.allCapitals) && isOpen(at) ? meant.get(page.hash(at)) : undefined;
    if (entity !== undefined) found.push({ at, entity });
  }
  return found;
}

/** Whether a word in capitals stands alone in brackets right after another word. */
export function isBracketed(page: PageText, at: number): boolean {
  if (page.gap(at) !== (GAP.space | GAP.open) || !page.hasShape(at, SHAPE.allCapitals)) return false;
  const length = page.length(at);
  const next = at + 1;
  const isClosed = next >= page.tokens.count || (page.gap(next) & GAP.other) !== 0;
  return isClosed && length >= MIN_LENGTH && length <= MAX_LENGTH;
}
