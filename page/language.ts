import type { Language } from '../core/model.ts';

/** Words that a text of some sentences cannot do without, and that the other language does not have. */
const COMMON: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set('le la les des et du une dans pour par sur que qui au aux est avec pas ce cette ses été sont'.split(' ')),
  en: new Set('the of and to in that is for with as was his her by from has have are not been were this it'.split(' ')),
};
/** Characters read: enough for some 150 words. */
const SAMPLE = 1_000;
/** A text in the language has a quarter to a half of these; one in Spanish or Dutch has a few by chance. */
const MIN_SHARE = 0.1;
/** Below this many words chance decides; a script that does not part them has as many in so many characters. */
const MIN_WORDS = 8;
const MIN_CHARACTERS = 100;

/** What the codes of our languages begin with. */
const OURS = ['fr', 'en'];

/**
 * Whether an article is in none of our languages: its page says so, and its paragraphs bear it out. Told
 * before its text is collected, which is the dearer part; in doubt, the text tells (`textLanguage`).
 */
export function isForeign(root: Element): boolean {
  const declared = root.ownerDocument.documentElement.getAttribute('lang');
  if (!declared || OURS.includes(declared.slice(0, 2).toLowerCase())) return false;
  let sample = '';
  for (const paragraph of root.getElementsByTagName('p')) {
    sample += `${(paragraph.textContent ?? '').replace(/\s+/g, ' ')} `;
    if (sample.length > SAMPLE) break;
  }
  return textLanguage(sample) === undefined;
}

/** The language a text, whose words are a space apart, is written in, if it is one of ours; `undefined` for another, `'unknown'` when it is too short to tell. */
export function textLanguage(text: string): Language | 'unknown' | undefined {
  // With what stands beside them, which costs a few: an expression takes longer to begin with than all the rest.
  const words = text.slice(0, SAMPLE).toLowerCase().split(' ');
  if (words.length < MIN_WORDS && text.length < MIN_CHARACTERS) return 'unknown';
  let [french, english] = [0, 0];
  for (const word of words) {
    if (COMMON.fr.has(word)) french++;
    if (COMMON.en.has(word)) english++;
  }
  if (Math.max(french, english) < MIN_SHARE * words.length) return undefined;
  return french >= english ? 'fr' : 'en';
}
