/** Words of a family name that belong to it: « de Gaulle », "von der Leyen", "Ben Ali". */
const PARTICLES = new Set([
  'de',
  'du',
  'des',
  'la',
  'le',
  'van',
  'von',
  'der',
  'den',
  'da',
  'dos',
  'di',
  'el',
  'al',
  'ben',
  'bin',
]);

/** Regnal numbers, « Jr. » and initials end a name without being its surname. */
const NOT_A_SURNAME = /^(?:[IVX]+|Jr\.?|Sr\.?|\p{Lu}\.?|\d.*)$/u;

const COMBINING_MARKS = /\p{Mn}/gu;

/** `x:` ids and term ids: lower case, ASCII, hyphens. */
export function slug(text: string): string {
  const plain = text.normalize('NFD').replace(COMBINING_MARKS, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** Family name of a full name in Western order, with its particles; `undefined` for one word. */
export function surnameOf(name: string): string | undefined {
  const words = name.split(' ');
  if (words.length < 2 || NOT_A_SURNAME.test(words.at(-1) ?? '')) return undefined;
  let start = words.length - 1;
  while (start > 1 && PARTICLES.has((words[start - 1] ?? '').toLowerCase())) start -= 1;
  return words.slice(start).join(' ');
}
