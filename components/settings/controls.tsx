import { useId } from 'preact/hooks';
import { useMessages } from '../../locales/messages.ts';
import { RadioGroup } from '../RadioGroup.tsx';

interface ControlProps<T> {
  readonly label: string;
  readonly value: T;
  readonly describedBy: string | undefined;
  readonly onChange: (value: T) => void;
}

export interface ChoiceControlProps extends ControlProps<string> {
  readonly values: readonly string[];
  readonly wordOf: (value: string) => string;
}

/** One of a few. */
export function ChoiceControl(props: ChoiceControlProps) {
  return <RadioGroup look="choice" {...props} />;
}

export interface SubsetControlProps extends ControlProps<readonly string[]> {
  readonly values: readonly string[];
  readonly wordOf: (value: string) => string;
}

/** Any of a few, as check boxes; kept in the order of `values`. */
export function SubsetControl({ label, value, values, describedBy, wordOf, onChange }: SubsetControlProps) {
  const toggled = (option: string, on: boolean) =>
    values.filter((other) => (other === option ? on : value.includes(other)));
  return (
    <fieldset class="choice" aria-describedby={describedBy}>
      <legend>{label}</legend>
      {values.map((option) => (
        <label key={option}>
          <input
            type="checkbox"
            checked={value.includes(option)}
            onChange={(event) => onChange(toggled(option, event.currentTarget.checked))}
          />
          {wordOf(option)}
        </label>
      ))}
    </fieldset>
  );
}

export interface RangeControlProps extends ControlProps<number> {
  readonly range: { readonly min: number; readonly max: number; readonly step: number };
}

/** A number of milliseconds; saved when the thumb is let go, shown while it moves. */
export function RangeControl({ label, value, range, describedBy, onChange }: RangeControlProps) {
  const words = useMessages();
  const id = useId();
  return (
    <div class="range">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="range"
        {...range}
        value={value}
        aria-describedby={describedBy}
        aria-valuetext={words.options.milliseconds(value)}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <output for={id}>{words.options.milliseconds(value)}</output>
    </div>
  );
}
