import { readFileSync } from 'node:fs';

/** Numerical Recipes' linear congruential generator: the same texts on every machine. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** One name in so many words, as in French news (170 in 5,000). */
const WORDS_PER_NAME = 30;
const WORDS_PER_SENTENCE = 18;
const SENTENCES_PER_PARAGRAPH = 4;

/** Text of common French words with names planted in it, about `length` units long. */
export function makeText(names: readonly string[], length: number, seed = 7): string {
  const words = readWords();
  const random = randomNumbers(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(random() ** 2 * list.length)] as string;
  let text = '';
  for (let word = 0; text.length < length; word++) {
    const isStart = word % WORDS_PER_SENTENCE === 0;
    const isName = word % WORDS_PER_NAME === 11;
    const next = isName ? (names[Math.floor(random() * names.length)] as string) : pick(words);
    if (isStart && word > 0) text += word % (WORDS_PER_SENTENCE * SENTENCES_PER_PARAGRAPH) === 0 ? '.\n' : '. ';
    else if (word > 0) text += ' ';
    text += isStart ? next[0]?.toUpperCase() + next.slice(1) : next;
  }
  return text;
}

function readWords(): string[] {
  const rows = readFileSync('data/words-fr.tsv', 'utf8').split('\n').slice(1);
  return rows.map((row) => row.split('\t')[0] ?? '').filter((word) => word.length > 0);
}

/** Invented names, for sizes that the dataset does not have. */
export function makeNames(count: number, seed = 11): string[] {
  const random = randomNumbers(seed);
  const syllables = 'ba do ke li mo nu ra se ti vo chan dre fel gar lor mar nel pir sol tan ver zur'.split(' ');
  const word = (): string => {
    const made = Array.from(
      { length: 2 + Math.floor(random() * 2) },
      () => syllables[Math.floor(random() * syllables.length)],
    );
    const text = made.join('');
    return text[0]?.toUpperCase() + text.slice(1);
  };
  const names = new Set<string>();
  while (names.size < count) names.add(`${word()} ${word()}`);
  return [...names];
}
