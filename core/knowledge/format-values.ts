import type { Language, PartialDate } from '../model.ts';
import { parseDate } from './partial-date.ts';

const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** A date as precise as it is known: « 1er mai 2019 », « mai 2019 », « 2019 », « 44 av. J.-C. ». */
export function formatDate(date: PartialDate, language: Language): string {
  const parts = parseDate(date);
  if (!parts) return date;
  const { year, month, day } = parts;
  const value = new Date(0);
  value.setUTCFullYear(year, month === 0 ? 0 : month - 1, day === 0 ? 1 : day);
  const text = formatterOf(language, month !== 0, day !== 0, year <= 0).format(value);
  if (day === 0) return text;
  // A day stays on the line of its month; Intl leaves out the ordinal that French gives the first, and only it.
  return text.replace(' ', language === 'fr' && day === 1 ? 'er\u00a0' : '\u00a0');
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(language: Language, month: boolean, day: boolean, era: boolean): Intl.DateTimeFormat {
  const key = `${language}${month}${day}${era}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(LOCALES[language], {
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
    ...(era && { era: 'short' }),
    timeZone: 'UTC',
  });
  formatters.set(key, made);
  return made;
}

/** Made when first asked for: each costs milliseconds of every news page's own thread. */
const numberFormats = new Map<Language, Intl.NumberFormat>();

function numberFormatOf(language: Language): Intl.NumberFormat {
  const made = numberFormats.get(language) ?? new Intl.NumberFormat(LOCALES[language]);
  numberFormats.set(language, made);
  return made;
}

/** « 35 661 800 », "35,661,800". */
export function formatNumber(value: number, language: Language): string {
  return numberFormatOf(language).format(value);
}

/** « depuis le 20 mai 2019 », « de 2012 à 2017 », "2012–2017"; `undefined` when neither bound is known. */
export function formatPeriod(
  since: PartialDate | undefined,
  until: PartialDate | undefined,
  language: Language,
): string | undefined {
  if (since === undefined && until === undefined) return undefined;
  return language === 'fr' ? frenchPeriod(since, until) : englishPeriod(since, until);
}

function frenchPeriod(since: PartialDate | undefined, until: PartialDate | undefined): string {
  if (since === undefined) return `jusqu’${toText(until ?? '', 'en')}`;
  if (until === undefined)
    return isDay(since) ? `depuis le ${formatDate(since, 'fr')}` : `depuis ${formatDate(since, 'fr')}`;
  if (since === until) return isDay(since) ? `le ${formatDate(since, 'fr')}` : `en ${formatDate(since, 'fr')}`;
  return `${fromText(since)} ${toText(until, 'à')}`;
}

/** « du 3 mai 2019 », « d’avril 2019 », « de 2019 » */
function fromText(date: PartialDate): string {
  const text = formatDate(date, 'fr');
  if (isDay(date)) return `du ${text}`;
  return /^[ao]/.test(text) ? `d’${text}` : `de ${text}`;
}

function toText(date: PartialDate, preposition: 'à' | 'en'): string {
  return isDay(date) ? `au ${formatDate(date, 'fr')}` : `${preposition} ${formatDate(date, 'fr')}`;
}

function isDay(date: PartialDate): boolean {
  return parseDate(date)?.day !== 0;
}

function englishPeriod(since: PartialDate | undefined, until: PartialDate | undefined): string {
  if (since === undefined) return `until ${formatDate(until ?? '', 'en')}`;
  if (until === undefined) return `since ${formatDate(since, 'en')}`;
  const [from, to] = [formatDate(since, 'en'), formatDate(until, 'en')];
  if (from === to) return from;
  return /\s/.test(from + to) ? `${from} – ${to}` : `${from}–${to}`;
}
