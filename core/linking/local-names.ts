import { GAP } from '../text/fold.ts';
import { wordSet } from './lexicon.ts';
import type { Linker } from './linker.ts';
import type { NameRun } from './name-runs.ts';
import type { PageText } from './page-text.ts';
import type { Reading } from './readings.ts';

/** How local papers of France name things after people, saints and squares, none of which is meant itself. */

/**
 * Whether a hyphen makes of a person what bears their name: « l’espace Marcel-Pagnol », « la maison de santé
 * Simone-Veil ». French writes so what is named after somebody, and never the person.
 */
export function isNamedAfter(page: PageText, { last }: NameRun, { entries, kinds }: Reading, linker: Linker): boolean {
  if (page.language !== 'fr' || kinds.size > 1 || !kinds.has('person') || page.gap(last) !== GAP.hyphen) return false;
  if (!page.isCapital(last)) return false;
  return entries.every(({ entity }) => !HYPHENATED.test(linker.entities.labelOf?.(entity, 'fr') ?? ''));
}

/** « Kim Jong-un » and « Bachar al-Assad » are written so themselves. */
const HYPHENATED = /-[^ -]+$/u;

const ARTICLE = wordSet('la');
const SAINT = wordSet('saint st');

/** « la Saint-Jean », « à la Saint-Valentin »: a day. A town of that name has no article, a mountain is a « Sainte ». */
export function isSaintsDay(page: PageText, first: number): boolean {
  if (page.language !== 'fr' || first === 0 || page.gap(first) !== GAP.space) return false;
  return SAINT.has(page.hash(first)) && ARTICLE.has(page.hash(first - 1));
}

const WAYS = wordSet('rue place avenue boulevard quai square allee allees cours esplanade pont gare');

/** Whether a name is one that many towns give to a street or square: « place de la République ». */
export function isOfManyTowns(page: PageText, { first, last }: NameRun): boolean {
  return page.language === 'fr' && last > first && WAYS.has(page.hash(first));
}

/** Longer names than these say of a short one that people use it for them: « Châtillon » of Châtillon-sur-Indre. */
const FEW_LONGER = 2;

/** Whether more than a few places have a longer name that begins with this one. */
export function isShortForm({ name }: Reading, { gazetteer, entities }: Linker): boolean {
  let found = 0;
  for (const longer of gazetteer.longerNames(name)) {
    if (gazetteer.entriesOf(longer).some(({ entity }) => entities.kindOf(entity) === 'place')) found++;
    if (found > FEW_LONGER) return true;
  }
  return false;
}
