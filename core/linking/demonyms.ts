import type { Gazetteer } from '../gazetteer/open.ts';
import type { EntityIndex, Language } from '../model.ts';
import { hashOfWords, Tokens, tokenize } from '../text/tokens.ts';
import { extendHash } from '../text/word-hash.ts';
import type { Linker } from './linker.ts';

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
  const known = knownOf(gazetteer)[language];
  const before = known.get(word);
  if (before !== undefined) return before;
  const isOne = officeOf(word, language, gazetteer) !== undefined;
  if (known.size >= MAX_KNOWN) known.clear();
  if (word.length <= MAX_LETTERS) known.set(word, isOne);
  return isOne;
}

/** Words that pages have in common are looked up once; no reader meets more of them than this in a row. */
const MAX_KNOWN = 20_000;
/** Engines make longer pieces of a text by reference: kept, they would keep whole pages. */
const MAX_LETTERS = 12;
const knownByGazetteer = new WeakMap<Gazetteer, Record<Language, Map<string, boolean>>>();

/** What `isDemonym` has answered so far, by the word as it is written. */
function knownOf(gazetteer: Gazetteer): Record<Language, Map<string, boolean>> {
  const known = knownByGazetteer.get(gazetteer) ?? { fr: new Map(), en: new Map() };
  knownByGazetteer.set(gazetteer, known);
  return known;
}

/** The state whose adjective a word is: that of which the holder of its highest office is a citizen. */
export function stateOfDemonym(
  word: string,
  language: Language,
  { gazetteer, entities }: Pick<Linker, 'gazetteer' | 'entities'>,
): EntityIndex | undefined {
  const name = officeOf(word, language, gazetteer);
  const holders = name === undefined ? [] : gazetteer.entriesOf(name);
  return holders.map(({ entity }) => entities.countryOf(entity)).find((state) => state !== undefined);
}

const scratch = new Tokens();
/** The words of each office, hashed. */
const HASHES: Readonly<Record<Language, readonly (readonly number[])[]>> = {
  fr: OFFICES.fr.map(hashesOf),
  en: OFFICES.en.map(hashesOf),
};

function hashesOf(phrase: string): readonly number[] {
  tokenize(phrase, scratch);
  return [...scratch.hashes.subarray(0, scratch.count)];
}

/** The gazetteer's name of an office with this adjective. */
function officeOf(word: string, language: Language, gazetteer: Gazetteer): number | undefined {
  for (const form of new Set(formsOf(word, language))) {
    if (form.length < MIN_LETTERS) continue;
    tokenize(form, scratch);
    if (scratch.count === 0) continue;
    const hash = hashOfWords(scratch, 0, scratch.count - 1);
    for (const [at, office] of OFFICES[language].entries()) {
      // Most words are no adjective: their hashes tell, at a tenth of the cost of putting the name together.
      if (!gazetteer.mayHave(phraseHash(HASHES[language][at] ?? [], hash, language))) continue;
      const name = gazetteer.findWhole(language === 'fr' ? `${office} ${form}` : `${form} ${office}`);
      if (name !== undefined) return name;
    }
  }
  return undefined;
}

/** Hash of « président finlandais », "Finnish president". */
function phraseHash(office: readonly number[], adjective: number, language: Language): number {
  return (language === 'fr' ? [...office, adjective] : [adjective, ...office]).reduce(extendHash);
}

/** The word, its singular, and in French its masculine. */
function formsOf(word: string, language: Language): string[] {
  const singular = word.replace(/s$/, '');
  if (language === 'en') return [word, singular];
  const masculine = singular.replace(/(?:(?<=[eo]n)ne|(?<=[aei])que|e)$/, '');
  return [word, singular, masculine, singular.replace(/cque$/, 'c'), singular.replace(/que$/, 'c')];
}
