import type { EntityIndex } from '../model.ts';
import { foldText } from '../text/fold.ts';
import type { PageText } from './page-text.ts';
import type { FullName } from './surnames.ts';

/** People of one article whose misspelt surnames are looked for. */
const MAX_SURNAMES = 100;

/**
 * Folded surnames of the people whom the page names in full, by first letter, which no
 * error is looked for in: the first so many, or pages of names would take forever.
 */
export function surnamesByLetter(
  { text, tokens }: PageText,
  fullNames: readonly FullName[],
): ReadonlyMap<number, readonly (readonly [surname: string, entity: EntityIndex])[]> {
  const surnames = new Map<string, EntityIndex>();
  for (const { last, entity } of fullNames) {
    if (entity === undefined || surnames.size >= MAX_SURNAMES) continue;
    surnames.set(foldText(text.slice(tokens.starts[last], tokens.ends[last])), entity);
  }
  const byLetter = new Map<number, [string, EntityIndex][]>();
  for (const entry of surnames) {
    const letter = entry[0].charCodeAt(0);
    const others = byLetter.get(letter);
    if (others === undefined) byLetter.set(letter, [entry]);
    else others.push(entry);
  }
  return byLetter;
}
