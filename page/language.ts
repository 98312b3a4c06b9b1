import type { Language } from '../core/model.ts';
import { LETTER } from './letters.ts';

/** Words that a text of some sentences cannot do without, and that the other language does not have. */
const COMMON: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set('le la les des et du une dans pour par sur que qui au aux est avec pas ce cette ses été sont'.split(' ')),
  en: new Set('the of and to in that is for with as was his her by from has have are not been were this it'.split(' ')),
};
/** Characters read: enough for some 300 words. */
const SAMPLE = 2_000;
/** A text in the language has a quarter to a half of these; one in Spanish or Dutch has a few by chance. */
const MIN_SHARE = 0.1;
const WORDS = new RegExp(`${LETTER}+`, 'g');
/** Below this many words chance decides. */
const MIN_WORDS = 8;

const OURS = /^(?:fr|en)/i;

/**
 * Whether an article is in none of our languages: its page says so, and its paragraphs bear it out. Told
 * before its text is collected, which is the dearer part; in doubt, the text tells (`textLanguage`).
 */
export function isForeign(root: Element): boolean {
  const declared = root.ownerDocument.documentElement.getAttribute('lang');
  if (!declared || OURS.test(declared)) return false;
  let sample = '';
  for (const paragraph of root.getElementsByTagName('p')) {
    sample += `${paragraph.textContent} `;
    if (sample.length > SAMPLE) break;
  }
  return textLanguage(sample) === undefined;
}

/** The language a text is written in, if it is one of ours; `undefined` for another, `'unknown'` when it is too short to tell. */
export function textLanguage(text: string): Language | 'unknown' | undefined {
  const words = text.slice(0, SAMPLE).toLowerCase().match(WORDS) ?? [];
  if (words.length < MIN_WORDS) return 'unknown';
  let [french, english] = [0, 0];
  for (const word of words) {
    if (COMMON.fr.has(word)) french++;
    if (COMMON.en.has(word)) english++;
  }
  if (Math.max(french, english) < MIN_SHARE * words.length) return undefined;
  return french >= english ? 'fr' : 'en';
}
