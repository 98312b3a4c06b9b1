import type { Language, PartialDate } from '../model.ts';
import type { Fact } from './decode-fact.ts';
import { formatDate, formatPeriod } from './format-values.ts';

/** When a fact holds; « depuis » would say of an office only known to have been held that it still is. */
export function periodOf(fact: Fact, language: Language): string | undefined {
  const { since, until } = fact;
  if (since === undefined || !isOpen(fact)) return formatPeriod(since, until, language);
  return language === 'fr' ? `à partir ${frenchStart(since)}` : `from ${formatDate(since, 'en')}`;
}

/** Of what was once so, only the beginning is known: it may be so still. */
export function isOpen({ property, since, until }: Fact): boolean {
  const isPast = property.key === 'held' || property.key === 'affiliation';
  return isPast && since !== undefined && until === undefined;
}

/** « du 3 mai 2019 », « d’avril 2019 », « de 2019 » */
function frenchStart(since: PartialDate): string {
  const text = formatDate(since, 'fr');
  if (since.length > 'yyyy-mm'.length) return `du ${text}`;
  return /^[ao]/.test(text) ? `d’${text}` : `de ${text}`;
}
