import type { Language } from '../core/model.ts';

/** Made when first asked for: each costs milliseconds of every news page's own thread. */
const rules = new Map<Language, Intl.PluralRules>();

function rulesOf(language: Language): Intl.PluralRules {
  const made = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, made);
  return made;
}

/**
 * The form of a noun that goes with a count. French says « 0 nom », English "0 names":
 * the rule is the language's, never `count > 1`.
 */
export function plural(language: Language, count: number, one: string, other: string): string {
  return rulesOf(language).select(count) === 'one' ? one : other;
}

/** « 1 234 noms », "1,234 names". */
export function counted(language: Language, count: number, one: string, other: string): string {
  return `${count.toLocaleString(language)}\u00A0${plural(language, count, one, other)}`;
}
