import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { ENTITY_KINDS, type EntityId, type EntityKind } from '../../core/model.ts';
import { checkOwnEntry, MAX_NOTE_LENGTH, type OwnEntry, ownId } from '../../core/own-entries.ts';
import { cardMessages } from '../../locales/card.ts';
import { useLanguage, useMessages } from '../../locales/messages.ts';
import { RadioGroup } from '../RadioGroup.tsx';

/** What most readers add: somebody they know. */
const FIRST_KIND: EntityKind = 'person';

export interface OwnEntryFormProps {
  /** The entry being changed; a new one when absent. */
  readonly entry: OwnEntry | undefined;
  readonly taken: readonly EntityId[];
  readonly onSave: (entry: OwnEntry) => void;
  /** Leaves an entry that was being changed as it is. */
  readonly onCancel: () => void;
}

/** Label, kind, other names and note of one entry of the reader's own. */
export function OwnEntryForm({ entry, taken, onSave, onCancel }: OwnEntryFormProps) {
  const words = useMessages().own;
  const kindWords = cardMessages(useLanguage()).kind;
  const [error, setError] = useState('');
  const [kind, setKind] = useState<EntityKind>(entry?.kind ?? FIRST_KIND);
  const form = useRef<HTMLFormElement>(null);
  const isChange = entry !== undefined;
  // The form is below the list: whoever asked to change an entry goes there.
  useEffect(() => {
    if (isChange) form.current?.querySelector('input')?.focus();
  }, [isChange]);
  const submit = (form: HTMLFormElement) => {
    const typed = readForm(new FormData(form), kind, entry, taken);
    const problem = checkOwnEntry(typed);
    setError(problem === undefined ? '' : words.error[problem]);
    if (problem !== undefined) return;
    form.reset();
    setKind(FIRST_KIND);
    onSave(typed);
  };
  return (
    <form
      class="own-form"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        submit(event.currentTarget);
      }}
    >
      <h3>{entry === undefined ? words.add : words.edit(entry.label)}</h3>
      <Field label={words.label}>
        {(id) => <input id={id} name="label" type="text" autoComplete="off" defaultValue={entry?.label ?? ''} />}
      </Field>
      <RadioGroup
        look="choice"
        label={words.kind}
        value={kind}
        values={ENTITY_KINDS}
        wordOf={(value) => kindWords[value]}
        onChange={setKind}
      />
      <Field label={words.names}>
        {(id) => (
          <input id={id} name="names" type="text" autoComplete="off" defaultValue={entry?.names.join(', ') ?? ''} />
        )}
      </Field>
      <Field label={words.note}>
        {(id) => <textarea id={id} name="note" rows={2} maxLength={MAX_NOTE_LENGTH} defaultValue={entry?.note ?? ''} />}
      </Field>
      <p class="error" role="alert">
        {error}
      </p>
      <div class="buttons">
        <button type="submit">{words.save}</button>
        {isChange && (
          <button type="button" onClick={onCancel}>
            {words.cancel}
          </button>
        )}
      </div>
    </form>
  );
}

function Field({ label, children }: { readonly label: string; readonly children: (id: string) => ComponentChildren }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children(id)}
    </div>
  );
}

function readForm(form: FormData, kind: EntityKind, entry: OwnEntry | undefined, taken: readonly EntityId[]): OwnEntry {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const label = text('label');
  return {
    id: entry?.id ?? ownId(label, taken),
    kind,
    label,
    names: text('names')
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
    note: text('note'),
    date: new Date().toISOString().slice(0, 10),
  };
}
