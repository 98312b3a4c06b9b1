import { OFFICES } from '../core/card/offices.ts';
import type { CardRelation } from '../core/card/types.ts';

/** A relation as a sentence in three parts, of which the middle one leads to the other entity. */
export interface RelationSentence {
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

/** After these words the name of a state or a body wants its article, which only the data could choose. */
const WANTS_ARTICLE = /\s(?:à|au|dans|de|for|from|in|of|pour|to)$/;

/**
 * « première ministre du [Danemark] » where the words name the entity, « chancelier allemand
 * ([Allemagne]) » where they only mean it, « a pour capitale [Kiev] » where they want the name.
 */
export function relationSentence(
  relation: Pick<CardRelation, 'property' | 'propertyLabel'>,
  target: string,
): RelationSentence {
  const { property, propertyLabel: words } = relation;
  const at = words.toLowerCase().indexOf(target.toLowerCase());
  if (at >= 0) {
    const end = at + target.length;
    return { before: words.slice(0, at), name: words.slice(at, end), after: words.slice(end) };
  }
  if (OFFICES.has(property)) return { before: `${words} (`, name: target, after: ')' };
  return { before: WANTS_ARTICLE.test(words) ? `${words} → ` : `${words} `, name: target, after: '' };
}
