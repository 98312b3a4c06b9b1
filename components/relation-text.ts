import { OFFICES } from '../core/card/offices.ts';
import type { CardRelation } from '../core/card/types.ts';

/** A relation as a sentence in three parts, of which the middle one leads to the other entity. */
export interface RelationSentence {
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

/**
 * « première ministre du [Danemark] » where the words name the entity, « chancelier allemand
 * ([Allemagne]) » where they only mean it, « a pour capitale [Kiev] » where they want the name.
 */
export function relationSentence(
  { property, propertyLabel: words }: Pick<CardRelation, 'property' | 'propertyLabel'>,
  target: string,
): RelationSentence {
  const at = placeOf(target, words);
  if (at >= 0) {
    const end = at + target.length;
    return { before: words.slice(0, at), name: words.slice(at, end), after: words.slice(end) };
  }
  if (OFFICES.has(property)) return { before: `${words} (`, name: target, after: ')' };
  return { before: `${words} `, name: target, after: '' };
}

/** Where the words name the target: as a word of its own, for « italien » does not name « Italie »; the last time it does. */
function placeOf(target: string, words: string): number {
  const isLetter = (at: number) => /\p{L}/u.test(words.charAt(at));
  const [low, wanted] = [words.toLowerCase(), target.toLowerCase()];
  for (let at = low.lastIndexOf(wanted); at >= 0; at = at === 0 ? -1 : low.lastIndexOf(wanted, at - 1))
    if (!isLetter(at - 1) && !isLetter(at + wanted.length)) return at;
  return -1;
}
