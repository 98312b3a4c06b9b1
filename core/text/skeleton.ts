/**
 * Sound-alike key of a folded word: what transliterations and typing errors leave alone.
 * "zelenskyy", "zelenskiy" and "zelensky" → "slnsk"; "kharkiv", "charkov" → "krkv".
 */
export function skeleton(word: string): string {
  let key = '';
  for (let i = 0; i < word.length; i++) {
    const sound = soundOf(word, i);
    if (sound !== '' && sound !== key[key.length - 1]) key += sound;
  }
  return key === '' ? (word[0] ?? '') : key;
}

/** Letters that different spellings use for one sound; vowels and h are left out. */
const SOUNDS: Readonly<Record<string, string>> = {
  a: '',
  e: '',
  i: '',
  o: '',
  u: '',
  y: '',
  h: '',
  j: '',
  c: 'k',
  q: 'k',
  g: 'g',
  x: 'k',
  z: 's',
  w: 'v',
  b: 'b',
  d: 'd',
  t: 't',
};

function soundOf(word: string, at: number): string {
  const letter = word[at] as string;
  if (letter === 'p' && word[at + 1] === 'h') return 'f';
  if ((letter === 's' || letter === 'c') && word[at + 1] === 'h') return letter === 's' ? 's' : 'k';
  return SOUNDS[letter] ?? letter;
}
