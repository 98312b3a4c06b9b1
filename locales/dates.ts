import type { Language, PartialDate } from '../core/model.ts';

/** Date parts are read as UTC so that a day never moves with the reader's time zone. */
const UTC = { timeZone: 'UTC' } as const;

/** « 22 janvier 2026 », « janvier 2026 », « 2026 »: as precise as the date itself. */
export function formatDate(date: PartialDate, language: Language): string {
  const parts = date.split('-').length;
  if (parts === 1) return date;
  const day = new Date(parts === 2 ? `${date}-01T00:00:00Z` : `${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  const text = day.toLocaleDateString(language === 'fr' ? 'fr-FR' : 'en-GB', {
    ...UTC,
    month: 'long',
    year: 'numeric',
    ...(parts === 3 ? { day: 'numeric' } : {}),
  });
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}

/** « du 22 janvier 2026 », « d’avril 2026 », « de 2026 ». */
export function frenchDateAfterDe(date: PartialDate): string {
  const text = formatDate(date, 'fr');
  if (/^\d{1,2}(?:er)? \p{L}/u.test(text)) return `du ${text}`;
  return /^[aeiouéè]/iu.test(text) ? `d’${text}` : `de ${text}`;
}
