import { OFFICES } from '../../core/card/offices.ts';
import type { CardFact } from '../../core/card/types.ts';
import type { TimelineEntry } from '../../core/cast/timeline.ts';
import { formatDate } from '../../core/knowledge/format-values.ts';
import { lowerFirst } from '../../core/knowledge/french.ts';
import { useLanguage, useMessages } from '../../locales/messages.ts';
import { Fold } from '../Fold.tsx';

export interface TimelineProps {
  readonly entries: readonly TimelineEntry[];
}

/** The dated facts of the cast in order of time; nothing when they carry no dates. */
export function Timeline({ entries }: TimelineProps) {
  const words = useMessages();
  const language = useLanguage();
  if (entries.length === 0) return null;
  return (
    <Fold title={words.timeline} count={entries.length}>
      {() => (
        <ol class="timeline">
          {entries.map(({ date, label, fact }) => (
            <li key={`${label} ${fact.property} ${fact.value} ${date}`}>
              <time dateTime={date}>{formatDate(date, language)}</time>
              <span>
                <b>{label}</b>, {whatHappened(fact, formatDate(date, language), words.colon)}
              </span>
            </li>
          ))}
        </ol>
      )}
    </Fold>
  );
}

function whatHappened({ property, propertyLabel, value }: CardFact, day: string, colon: string): string {
  if (OFFICES.has(property)) return value;
  // A fact whose value is its date would say it twice.
  return value.includes(day) ? lowerFirst(propertyLabel) : `${lowerFirst(propertyLabel)}${colon} ${value}`;
}
