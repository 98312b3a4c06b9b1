import { formatDate } from '../../locales/dates.ts';
import { useLanguage, useMessages } from '../../locales/messages.ts';
import type { CastRow } from './cast-rows.ts';
import { timelineOf } from './timeline.ts';

export interface TimelineProps {
  readonly rows: readonly CastRow[];
}

/** The dated facts of the cast in order of time; nothing when they carry no dates. */
export function Timeline({ rows }: TimelineProps) {
  const words = useMessages();
  const language = useLanguage();
  const entries = timelineOf(rows);
  if (entries.length === 0) return null;
  return (
    <details class="fold">
      <summary>
        {words.timeline} <span class="soft">{entries.length}</span>
      </summary>
      <ol class="timeline">
        {entries.map(({ date, label, fact }) => (
          <li key={`${label} ${fact.property} ${fact.value} ${date}`}>
            <time dateTime={date}>{formatDate(date, language)}</time>
            <span>
              <b>{label}</b>, {fact.propertyLabel.toLocaleLowerCase(language)}
              {!fact.value.includes(formatDate(date, language)) && `${words.colon} ${fact.value}`}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
