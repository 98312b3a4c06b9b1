import type { EntityRecord } from '../knowledge/record.ts';
import { LANGUAGES } from '../model.ts';
import { foldText } from '../text/fold.ts';

/** What the people of a dataset are called by. */
export interface PeopleWords {
  /**
   * First names and surnames, each once. A name one letter from somebody's, whose own word is one of these, is
   * another person's rather than a misspelt one: « Alain Fabre » beside Alain Fauré.
   */
  readonly all: readonly string[];
  /** Surnames that so many bear that a first name and one of them may be anybody: Laurent, Girard, Smith. */
  readonly widespread: readonly string[];
}

export const NO_PEOPLE: PeopleWords = { all: [], widespread: [] };

/** Initials and particles are nobody's alone. */
const MIN_LETTERS = 3;
/** Of 58,000 people seven or more bear some 640 surnames, the commonest of France among them. */
const MANY = 7;

/** The words of the labels of people, told from their records. */
export function wordsOfPeople(records: readonly EntityRecord[]): PeopleWords {
  const words = new Set<string>();
  const bearers = new Map<string, number>();
  for (const { kind, label } of records) {
    if (kind !== 'person') continue;
    const labels = new Set(typeof label === 'string' ? [label] : LANGUAGES.map((language) => label[language]));
    const surnames = new Set<string>();
    for (const text of labels) {
      const parts = text.split(/[\s-]/u);
      if (parts.length < 2) continue;
      for (const part of parts) if (isName(part)) words.add(part);
      const last = text.split(' ').at(-1) ?? '';
      if (text.includes(' ') && isName(last)) surnames.add(foldText(last));
    }
    for (const surname of surnames) bearers.set(surname, (bearers.get(surname) ?? 0) + 1);
  }
  const widespread = [...bearers].filter(([surname, count]) => count >= MANY && !surname.includes(' '));
  return { all: [...words], widespread: widespread.map(([surname]) => surname) };
}

function isName(part: string): boolean {
  return part.length >= MIN_LETTERS && /^\p{Lu}/u.test(part);
}
