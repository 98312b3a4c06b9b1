import type { Gazetteer } from '../gazetteer/open.ts';
import type { Language } from '../model.ts';

/**
 * Offices that the gazetteer names with the adjective of every state whose head it knows
 * (`periphrases.ts`): « président finlandais » tells that « finlandais » is an adjective.
 */
const OFFICES: Readonly<Record<Language, readonly string[]>> = {
  fr: ['président', 'Premier ministre', 'chef de l’État', 'chef du gouvernement', 'roi', 'chancelier', 'présidente'],
  en: ['president', 'prime minister', 'head of state', 'head of government', 'king', 'chancellor'],
};

/** Shortest adjective of a state. */
const MIN_LETTERS = 3;

/** Whether a word is the adjective of a state, or somebody of it: « Finlandaise », "German". */
export function isDemonym(word: string, language: Language, gazetteer: Gazetteer): boolean {
  const forms = formsOf(word, language).filter(({ length }) => length >= MIN_LETTERS);
  return forms.some((form) =>
    OFFICES[language].some((office) => {
      const phrase = language === 'fr' ? `${office} ${form}` : `${form} ${office}`;
      return gazetteer.findWhole(phrase) !== undefined;
    }),
  );
}

/** The word, its singular, and in French its masculine. */
function formsOf(word: string, language: Language): string[] {
  const singular = word.replace(/s$/, '');
  if (language === 'en') return [word, singular];
  const masculine = singular.replace(/(?:(?<=[eo]n)ne|(?<=[aei])que|e)$/, '');
  return [word, singular, masculine, singular.replace(/cque$/, 'c'), singular.replace(/que$/, 'c')];
}
