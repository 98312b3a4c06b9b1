import type { EntityRecord } from '../knowledge/record.ts';
import { LANGUAGES } from '../model.ts';

/** Initials and particles are nobody's alone. */
const MIN_LETTERS = 3;

/**
 * First names and surnames of the people of the records, each once. A name one letter from somebody's, whose own
 * word is one of these, is another person's rather than a misspelt one: « Alain Fabre » beside Alain Fauré.
 */
export function wordsOfPeople(records: readonly EntityRecord[]): string[] {
  const words = new Set<string>();
  for (const { kind, label } of records) {
    if (kind !== 'person') continue;
    for (const language of LANGUAGES) {
      const parts = (typeof label === 'string' ? label : label[language]).split(/[\s-]/u);
      if (parts.length < 2) continue;
      for (const part of parts) if (part.length >= MIN_LETTERS && /^\p{Lu}/u.test(part)) words.add(part);
    }
  }
  return [...words];
}
