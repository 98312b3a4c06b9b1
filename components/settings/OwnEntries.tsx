import { useRef, useState } from 'preact/hooks';
import type { OwnEntry } from '../../core/own-entries.ts';
import { useMessages } from '../../locales/messages.ts';
import type { LiveOwnEntries } from '../use-own-entries.ts';
import { OwnEntryForm } from './OwnEntryForm.tsx';

export interface OwnEntriesProps {
  readonly own: LiveOwnEntries;
  readonly onSaid: (text: string) => void;
}

/** Names the reader adds: linked and shown like those of the dataset. */
export function OwnEntries({ own, onSaid }: OwnEntriesProps) {
  const words = useMessages().own;
  const heading = useRef<HTMLHeadingElement>(null);
  const { entries } = own;
  const [edited, setEdited] = useState<OwnEntry>();
  const leaveForm = () => {
    setEdited(undefined);
    // The control that was used is gone or emptied: the reader goes on from the heading.
    heading.current?.focus();
  };
  const save = async (next: readonly OwnEntry[], said: string) => {
    await own.save(next);
    onSaid(said);
    leaveForm();
  };
  return (
    <section class="setting-group" id="own" aria-labelledby="own-title">
      <h2 id="own-title" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p class="hint">{words.hint}</p>
      <ul class="own-list">
        {entries.map((entry) => (
          <OwnEntryRow
            key={entry.id}
            entry={entry}
            onEdit={() => setEdited(entry)}
            onRemove={() => void save(without(entries, entry), words.removed(entry.label))}
          />
        ))}
      </ul>
      <OwnEntryForm
        key={edited?.id ?? 'new'}
        entry={edited}
        taken={entries.map((entry) => entry.id)}
        onSave={(entry) => void save([...without(entries, entry), entry], words.saved(entry.label))}
        onCancel={leaveForm}
      />
    </section>
  );
}

interface OwnEntryRowProps {
  readonly entry: OwnEntry;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function OwnEntryRow({ entry, onEdit, onRemove }: OwnEntryRowProps) {
  const words = useMessages();
  return (
    <li class="own-entry">
      <div>
        <b>{entry.label}</b> <span class="soft">{entry.names.join(', ')}</span>
        <p>{entry.note}</p>
      </div>
      <button type="button" aria-label={words.own.edit(entry.label)} onClick={onEdit}>
        {words.own.editShort}
      </button>
      <button type="button" aria-label={words.options.remove(entry.label)} onClick={onRemove}>
        ×
      </button>
    </li>
  );
}

function without(entries: readonly OwnEntry[], entry: OwnEntry): OwnEntry[] {
  return entries.filter((other) => other.id !== entry.id);
}
