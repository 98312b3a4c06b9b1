import { formatDate } from '../core/knowledge/format-values.ts';
import { elides } from '../core/knowledge/french.ts';
import type { PartialDate } from '../core/model.ts';

/** « du 22 janvier 2026 », « d’avril 2026 », « de 2026 ». */
export function frenchDateAfterDe(date: PartialDate): string {
  const text = formatDate(date, 'fr');
  if (/^\d{1,2}(?:er)?\s\p{L}/u.test(text)) return `du ${text}`;
  return elides(text) ? `d’${text}` : `de ${text}`;
}
