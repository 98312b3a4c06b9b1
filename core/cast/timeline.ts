import { OFFICES } from '../card/offices.ts';
import type { CardFact, EntityDetails } from '../card/types.ts';
import type { EntityId, PartialDate } from '../model.ts';

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
export function timelineOf(cast: readonly EntityDetails[]): TimelineEntry[] {
  const entries = cast.flatMap(({ id, label, facts }) =>
    facts.flatMap((fact) => {
      const date = fact.date ?? fact.since;
      return date === undefined || PRIVATE.has(fact.property) ? [] : [{ entity: id, date, label, fact }];
    }),
  );
  const offices = new Set(entries.filter(({ fact }) => OFFICES.has(fact.property)).map(keyOf));
  const unique = entries.filter((entry) => !isSaidBySubject(entry, offices));
  return unique.sort((a, b) => compareDates(a.date, b.date)).slice(-LONGEST);
}

function keyOf({ entity, date }: Pick<TimelineEntry, 'entity' | 'date'>): string {
  return `${entity} ${date}`;
}

/** « Canada, chef du gouvernement : Mark Carney » when Mark Carney, of that day, says it himself. */
function isSaidBySubject({ date, fact }: TimelineEntry, offices: ReadonlySet<string>): boolean {
  return !OFFICES.has(fact.property) && fact.entity !== undefined && offices.has(keyOf({ entity: fact.entity, date }));
}

/** ISO dates sort as text, except years before our era. */
function compareDates(a: PartialDate, b: PartialDate): number {
  const [yearA, yearB] = [Number.parseInt(a, 10), Number.parseInt(b, 10)];
  if (yearA !== yearB) return yearA - yearB;
  return a < b ? -1 : a > b ? 1 : 0;
}
