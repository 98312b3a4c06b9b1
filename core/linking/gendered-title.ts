import type { Gender } from '../model.ts';
import { GAP } from '../text/fold.ts';
import { wordSet } from './lexicon.ts';
import type { PageText } from './page-text.ts';

const OF_WOMEN = wordSet('mme mmes mlle madame mademoiselle mrs ms miss');
const OF_MEN = wordSet('m mm mr monsieur messieurs');

/** Whether the title before a name is of the other gender: « Mme Bompard » is no Manuel, whoever else the page names. */
export function hasTitleOfOthers(page: PageText, first: number, gender: Gender | undefined): boolean {
  if (gender === undefined || first === 0 || (page.gap(first) & ~(GAP.space | GAP.dot)) !== 0) return false;
  if (!page.isCapital(first - 1) && page.length(first - 1) <= 2) return false;
  const title = page.hash(first - 1);
  return (gender === 'male' && OF_WOMEN.has(title)) || (gender === 'female' && OF_MEN.has(title));
}
