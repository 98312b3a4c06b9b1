import type { Language } from '../model.ts';
import type { Fact } from './decode-fact.ts';
import { formatDate, formatPeriod } from './format-values.ts';

/** When a fact holds; « depuis » would say of an office only known to have been held that it still is. */
export function periodOf({ property, since, until }: Fact, language: Language): string | undefined {
  const isOver = property.key === 'held' || property.key === 'affiliation';
  if (!isOver || since === undefined || until !== undefined) return formatPeriod(since, until, language);
  return language === 'fr'
    ? `dès ${since.length > 'yyyy-mm'.length ? 'le ' : ''}${formatDate(since, 'fr')}`
    : `from ${formatDate(since, 'en')}`;
}
