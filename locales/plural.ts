import type { Language } from '../core/model.ts';

const RULES: Readonly<Record<Language, Intl.PluralRules>> = {
  fr: new Intl.PluralRules('fr'),
  en: new Intl.PluralRules('en'),
};

/**
 * The form of a noun that goes with a count. French says « 0 nom », English "0 names":
 * the rule is the language's, never `count > 1`.
 */
export function plural(language: Language, count: number, one: string, other: string): string {
  return RULES[language].select(count) === 'one' ? one : other;
}

/** « 1 234 noms », "1,234 names". */
export function counted(language: Language, count: number, one: string, other: string): string {
  return `${count.toLocaleString(language)}\u00A0${plural(language, count, one, other)}`;
}
