import { SHAPE } from '../text/shapes.ts';
import { hashOfWords } from '../text/tokens.ts';
import { phraseSet, wordSet } from './lexicon.ts';
import type { PageText } from './page-text.ts';
import type { NameSpan } from './scan.ts';

/**
 * What every state has. English writes the proper name with a capital ("the British
 * Army") and the description without ("the British army", "US troops"): a reader who
 * hovers a description wants the state at most, and a short name of it stays free to link.
 * "The US military" and "the German military" are called so in small letters by everybody.
 */
const BODIES = wordSet(
  'government governments army armies navy parliament constitution forces cabinet troops congress presidency ' +
    'market police senate administration mainland',
);

/** Whether the span is a state's adjective or acronym and a body in small letters, in an English text. */
export function isGenericBody({ first, last }: NameSpan, page: PageText): boolean {
  if (page.language !== 'en' || last === first || page.isCapital(last)) return false;
  return BODIES.has(page.hash(last)) && !page.hasShape(first, SHAPE.single);
}

/** What every state calls one of its bodies by, in either language. */
const OF_EVERY_STATE = phraseSet([
  ...['Assemblée nationale', 'Sénat', 'Chambre des députés', 'Parlement', 'Gouvernement', 'Conseil des ministres'],
  ...['Cour suprême', 'Cour constitutionnelle', 'Conseil constitutionnel', 'Conseil d’État', 'Cour de cassation'],
  ...['Cour des comptes', 'Banque centrale', 'Gendarmerie nationale', 'Police nationale', 'Protection civile'],
  ...['National Assembly', 'Senate', 'Parliament', 'House of Representatives', 'Supreme Court', 'Constitutional Court'],
  ...['Central Bank', 'National Police', 'Electoral Commission'],
]);
const MINISTRY = wordSet('ministere ministry');

/** Whether a name is one that a body of any state may have: « ministère de l’Intérieur », "Supreme Court". */
export function isOfEveryState({ first, last }: Pick<NameSpan, 'first' | 'last'>, page: PageText): boolean {
  return (last > first && MINISTRY.has(page.hash(first))) || OF_EVERY_STATE.has(hashOfWords(page.tokens, first, last));
}
