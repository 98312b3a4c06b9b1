import { SHAPE } from '../text/shapes.ts';
import { wordSet } from './lexicon.ts';
import type { PageText } from './page-text.ts';
import type { NameSpan } from './scan.ts';

/**
 * What every state has. English writes the proper name with a capital ("the British
 * Army") and the description without ("the British army", "US troops"): a reader who
 * hovers a description wants the state at most, and a short name of it stays free to link.
 */
const BODIES = wordSet(
  'government governments army armies military navy parliament constitution forces cabinet troops congress presidency ' +
    'market police senate administration mainland',
);

/** Whether the span is a state's adjective or acronym and a body in small letters, in an English text. */
export function isGenericBody({ first, last }: NameSpan, page: PageText): boolean {
  if (page.language !== 'en' || last === first || page.isCapital(last)) return false;
  return BODIES.has(page.hash(last)) && !page.hasShape(first, SHAPE.single);
}
