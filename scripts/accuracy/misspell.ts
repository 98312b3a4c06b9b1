/** Park–Miller: the same misspellings on every run. */
export function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

/** Letters that typists take for one another, and that transliterations write in different ways. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/y\b/, 'i'],
  [/i\b/, 'y'],
  [/ky\b/, 'kyy'],
  [/ou/, 'u'],
  [/kh/, 'h'],
  [/v/, 'w'],
  [/ev\b/, 'ew'],
  [/c(?=[aou])/, 'k'],
  [/ph/, 'f'],
  [/tch/, 'ch'],
  [/sh/, 'ch'],
  [/œ/, 'oe'],
];
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** How a name was misspelt. */
export type Misspelling = 'letter missing' | 'letter doubled' | 'letter changed' | 'letters swapped' | 'other sounds';
export const MISSPELLINGS: readonly Misspelling[] = [
  'letter missing',
  'letter doubled',
  'letter changed',
  'letters swapped',
  'other sounds',
];

/** A misspelt form of the longest word of a name, or `undefined` where there is none of this sort. */
export function misspell(name: string, how: Misspelling, random: (below: number) => number): string | undefined {
  const words = [...name.matchAll(/\p{L}+/gu)];
  const [word, at] = words.reduce<readonly [string, number]>(
    (best, { 0: one, index }) => (one.length > best[0].length ? [one, index] : best),
    ['', 0],
  );
  if (word.length < MIN_LETTERS) return undefined;
  const changed = how === 'other sounds' ? withOtherSounds(word, random) : withTypo(word, how, random);
  if (changed === undefined || changed === word) return undefined;
  return name.slice(0, at) + changed + name.slice(at + word.length);
}

/** Shorter words are other words after one edit: Iran, Irak. */
const MIN_LETTERS = 6;

function withOtherSounds(word: string, random: (below: number) => number): string | undefined {
  const usable = SOUNDS.filter(([sound]) => sound.test(word.slice(1)));
  const [sound, written] = usable[random(Math.max(1, usable.length))] ?? [];
  return sound === undefined || written === undefined ? undefined : word[0] + word.slice(1).replace(sound, written);
}

function withTypo(word: string, how: Misspelling, random: (below: number) => number): string {
  const at = 1 + random(word.length - 2);
  const letter = word[at] as string;
  if (how === 'letter missing') return word.slice(0, at) + word.slice(at + 1);
  if (how === 'letter doubled') return word.slice(0, at) + letter + word.slice(at);
  if (how === 'letters swapped') return word.slice(0, at) + word[at + 1] + letter + word.slice(at + 2);
  const other = ALPHABET[(ALPHABET.indexOf(letter) + 1 + random(ALPHABET.length - 1)) % ALPHABET.length];
  return word.slice(0, at) + other + word.slice(at + 1);
}
