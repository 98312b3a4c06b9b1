import { foldText } from '../../core/text/fold.ts';

/** Rank 1 is the most frequent word. */
export type RankedWords = ReadonlyMap<string, number>;

/** Longest list written: beyond, words are too rare to start sentences with. */
export const MAX_WORDS = 30_000;

const LOWER_CASE_WORD = /^\p{Ll}[\p{Ll}'’-]*$/u;

/**
 * English words of the SUBTLEX list that are written in lower case there: a word that films'
 * subtitles mostly capitalise (« Jack », "Paris") is a name, not a word.
 */
export function englishWords(entries: readonly { readonly word: string }[]): RankedWords {
  return rank(entries.map((entry) => entry.word));
}

/** French words by frequency; the frequency list has no capitals, so a dictionary says which are words. */
export function frenchWords(byFrequency: readonly string[], dictionary: ReadonlySet<string>): RankedWords {
  return rank(byFrequency.map((word) => word.toLowerCase()).filter((word) => dictionary.has(word)));
}

/**
 * Rarer dictionary words that are also a name of the dataset (« Marin », « Constant »), after all others.
 * The linker compares without accents: « Grève » must not be the town of Greve, nor « Maire » Mairé.
 */
export function withNames(words: RankedWords, dictionary: ReadonlySet<string>, names: Iterable<string>): RankedWords {
  const folded = new Set([...names].map(foldText));
  const known = new Set([...words.keys()].map(foldText));
  const isNew = (word: string): boolean => folded.has(foldText(word)) && !known.has(foldText(word));
  const extra = [...dictionary].filter((word) => isNew(word) && !SIMPLE_PAST.test(word)).sort();
  const one = new Map(extra.map((word) => [foldText(word), word]));
  return rank([...words.keys(), ...[...one.values()].sort()]);
}

/** « gênas », « menât »: the dictionary has all forms of verbs, and news writes no such ones over the town of Genas. */
const SIMPLE_PAST = /.(?:ât|as)$/;

export function wordsToTsv(words: RankedWords): string {
  const lines = [...words].slice(0, MAX_WORDS).map(([word, position]) => `${word}\t${position}`);
  return `word\trank\n${lines.join('\n')}\n`;
}

function rank(words: readonly string[]): RankedWords {
  const ranked = new Map<string, number>();
  for (const word of words) {
    if (word.length > 1 && LOWER_CASE_WORD.test(word) && !ranked.has(word)) ranked.set(word, ranked.size + 1);
  }
  return ranked;
}
