import { wordSet } from './lexicon.ts';
import type { PageText } from './page-text.ts';

/** Words that end so and are of no nation: « le chef de l’État demain ». */
const OTHERS = wordSet(
  'demain lendemain soudain certain certaine prochain prochaine ancien ancienne moyen humain humaine souverain grand ' +
    'soutien maintien entretien lien quotidien quotidienne fois mois parfois jamais désormais',
);

/** How French adjectives of nationality end. */
const ENDINGS = /(?:ais|aise|ois|oise|ien|ienne|éen|éenne|ain|aine|usse|and|ande|ègue|tèque|chèque)$/i;

/**
 * Whether an adjective of nationality follows « le chef de l’État »: that of a state whose
 * own phrase the gazetteer lacks, so that the outlet’s head of state is not meant.
 */
export function isForeign(page: PageText, at: number): boolean {
  if (page.language !== 'fr' || page.isFunctionWord(at) || OTHERS.has(page.hash(at))) return false;
  const word = page.text.slice(page.tokens.starts[at], page.tokens.ends[at]);
  return ENDINGS.test(word) || page.isDemonym(at);
}
