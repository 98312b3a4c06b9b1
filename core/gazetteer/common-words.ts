import type { EntityRecord } from '../knowledge/record.ts';
import { foldText } from '../text/fold.ts';
import type { CommonWords } from './compile.ts';

/**
 * From this prior on, a place called like a word is what a capital means even where a
 * sentence begins: Paris (« paris »), Canada, « Suisse », "Turkey". Below, the word is
 * as likely: « Tours », "Nice", « Orange ».
 */
const GREAT_PRIOR = 0.85;

/** The lists of common words without those that are first of all the name of a great place in that language. */
export function withoutGreatPlaces(words: CommonWords, records: readonly EntityRecord[]): CommonWords {
  const great = records.filter(({ kind, prior }) => kind === 'place' && prior >= GREAT_PRIOR);
  const labels = (language: 'fr' | 'en') =>
    new Set(great.map(({ label }) => foldText(typeof label === 'string' ? label : label[language])));
  const without = (language: 'fr' | 'en') => {
    const names = labels(language);
    return words[language].filter((word) => !names.has(foldText(word)));
  };
  return { fr: without('fr'), en: without('en') };
}
