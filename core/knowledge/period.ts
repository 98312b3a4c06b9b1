import type { Language, PartialDate } from '../model.ts';
import type { Fact } from './decode-fact.ts';
import { formatDate, formatPeriod } from './format-values.ts';

/** When a fact holds; « depuis » would say of an office only known to have been held that it still is. */
export function periodOf(fact: Fact, language: Language): string | undefined {
  const { property, since, until } = fact;
  if (since === undefined || !isOpen(fact)) return formatPeriod(since, until, language);
  if (property.key === 'held') return tookOffice(since, language);
  return language === 'fr' ? `à partir ${frenchStart(since)}` : `from ${formatDate(since, 'en')}`;
}

/** Of what was once so, only the beginning is known: it may be so still. */
export function isOpen({ property, since, until }: Fact): boolean {
  const isPast = property.key === 'held' || property.key === 'affiliation';
  return isPast && since !== undefined && until === undefined;
}

/** True whether the office has been left or not: « prise de fonction en mai 2019 ». */
function tookOffice(since: PartialDate, language: Language): string {
  const isDay = since.length > 'yyyy-mm'.length;
  const text = formatDate(since, language);
  if (language === 'fr') return `prise de fonction ${isDay ? 'le' : 'en'} ${text}`;
  return `took office ${isDay ? 'on' : 'in'} ${text}`;
}

/** « du 3 mai 2019 », « d’avril 2019 », « de 2019 » */
function frenchStart(since: PartialDate): string {
  const text = formatDate(since, 'fr');
  if (since.length > 'yyyy-mm'.length) return `du ${text}`;
  return /^[ao]/.test(text) ? `d’${text}` : `de ${text}`;
}
