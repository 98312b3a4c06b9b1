import type { CardFact } from '../../core/card/types.ts';
import type { EntityId, PartialDate } from '../../core/model.ts';
import { OFFICES } from '../relation-text.ts';
import type { CastRow } from './cast-rows.ts';

/** A dated fact of one of the cast. */
export interface TimelineEntry {
  readonly entity: EntityId;
  readonly date: PartialDate;
  readonly label: string;
  readonly fact: CardFact;
}

/** Births and deaths date a person, not the story: they would be most of the list. */
const PRIVATE = new Set(['birthDate', 'birthPlace', 'deathDate', 'deathPlace']);
/** The newest; older ones are history that the facts of each name still tell. */
const LONGEST = 15;

/** What happened or began when among those present, oldest first. */
export function timelineOf(rows: readonly CastRow[]): TimelineEntry[] {
  const entries = rows.flatMap(({ details }) =>
    details.facts.flatMap((fact) => {
      const date = fact.date ?? fact.since;
      return date === undefined || PRIVATE.has(fact.property)
        ? []
        : [{ entity: details.id, date, label: details.label, fact }];
    }),
  );
  const unique = entries.filter((entry) => !isSaidBySubject(entry, entries));
  return unique.sort((a, b) => compareDates(a.date, b.date)).slice(-LONGEST);
}

/** « Canada, chef du gouvernement : Mark Carney » when Mark Carney, of that day, says it himself. */
function isSaidBySubject({ date, fact }: TimelineEntry, entries: readonly TimelineEntry[]): boolean {
  if (OFFICES.has(fact.property)) return false;
  return entries.some(
    (other) => other.entity === fact.entity && other.date === date && OFFICES.has(other.fact.property),
  );
}

/** ISO dates sort as text, except years before our era. */
function compareDates(a: PartialDate, b: PartialDate): number {
  const [yearA, yearB] = [Number.parseInt(a, 10), Number.parseInt(b, 10)];
  if (yearA !== yearB) return yearA - yearB;
  return a < b ? -1 : a > b ? 1 : 0;
}
