import { useId, useRef, useState } from 'preact/hooks';
import { useMessages } from '../../locales/messages.ts';

/** What a list holds: how an entry is named, and whether and how the reader types new ones. */
export interface ListOf {
  readonly nameOf?: ((value: string) => string) | undefined;
  /** Answers the entry to store, or `undefined` when what was typed is none. */
  readonly parse?: ((typed: string) => string | undefined) | undefined;
  /** Told what was taken out. */
  readonly onRemoved?: ((value: string) => void) | undefined;
  /** Runs inside the click that adds, for a consent of the browser; `false` keeps the entry out. */
  readonly mayAdd?: ((value: string) => Promise<boolean>) | undefined;
}

export interface ListControlProps {
  readonly label: string;
  readonly value: readonly string[];
  readonly describedBy: string | undefined;
  readonly of: ListOf | undefined;
  readonly onChange: (value: readonly string[]) => void;
}

export function ListControl({ label, value, describedBy, of = {}, onChange }: ListControlProps) {
  const words = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  const nameOf = of.nameOf ?? ((entry: string) => entry);
  const remove = (entry: string) => {
    onChange(value.filter((other) => other !== entry));
    of.onRemoved?.(entry);
    // The button that had the focus is gone: without this the focus falls back to the page's top.
    heading.current?.focus();
  };
  return (
    <div class="list-setting">
      <h3 ref={heading} tabIndex={-1}>
        {label}
      </h3>
      {value.length === 0 && <p class="soft">{words.options.empty}</p>}
      <ul>
        {value.map((entry) => (
          <li key={entry}>
            <span>{nameOf(entry)}</span>
            <button type="button" aria-label={words.options.remove(nameOf(entry))} onClick={() => remove(entry)}>
              ×
            </button>
          </li>
        ))}
      </ul>
      {of.parse && (
        <Adder value={value} of={of} describedBy={describedBy} onAdd={(entry) => onChange([...value, entry])} />
      )}
    </div>
  );
}

interface AdderProps {
  readonly value: readonly string[];
  readonly of: ListOf;
  readonly describedBy: string | undefined;
  readonly onAdd: (entry: string) => void;
}

function Adder({ value, of, describedBy, onAdd }: AdderProps) {
  const words = useMessages();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState('');
  const add = async () => {
    const entry = of.parse?.(typed);
    if (entry === undefined) return setError(words.options.notASite(typed));
    if (value.includes(entry)) return setError(words.options.already(entry));
    if (of.mayAdd && !(await of.mayAdd(entry))) return setError(words.denied);
    setError('');
    setTyped('');
    onAdd(entry);
  };
  return (
    <form
      class="adder"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label class="visually-hidden" for={id}>
        {words.options.addSite}
      </label>
      <input
        id={id}
        type="text"
        inputMode="url"
        autoComplete="off"
        spellcheck={false}
        value={typed}
        placeholder={words.options.addSite}
        aria-describedby={describedBy}
        aria-invalid={error !== ''}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit">{words.options.add}</button>
      <p class="error" role="alert">
        {error}
      </p>
    </form>
  );
}
