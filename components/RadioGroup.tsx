import { useId } from 'preact/hooks';

export interface RadioGroupProps<V extends string> {
  /** `choice`: a line of settings; `segments`: side by side in one frame, as small as a word each. */
  readonly look: 'choice' | 'segments';
  readonly label: string;
  readonly value: V;
  readonly values: readonly V[];
  readonly describedBy?: string | undefined;
  readonly wordOf: (value: V) => string;
  readonly onChange: (value: V) => void;
}

/**
 * One of a few: all of them in view, as radio buttons. Never a `<select>`, whose list the browser draws
 * itself, in colours and places of its own.
 */
export function RadioGroup<V extends string>(props: RadioGroupProps<V>) {
  const { look, label, value, values, describedBy, wordOf, onChange } = props;
  const group = useId();
  return (
    <fieldset class={look} aria-describedby={describedBy}>
      <legend class={look === 'segments' ? 'visually-hidden' : undefined}>{label}</legend>
      {values.map((option) => (
        <label key={option}>
          <input type="radio" name={group} checked={option === value} onChange={() => onChange(option)} />
          <span>{wordOf(option)}</span>
        </label>
      ))}
    </fieldset>
  );
}
