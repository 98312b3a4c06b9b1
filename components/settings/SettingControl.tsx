import { SETTINGS, type SettingEntry, type SettingKey, type Settings } from '../../core/settings.ts';
import { useMessages } from '../../locales/messages.ts';
import { Switch } from '../Switch.tsx';
import { ChoiceControl, RangeControl, SubsetControl } from './controls.tsx';
import { ListControl, type ListOf } from './ListControl.tsx';

export interface SettingControlProps {
  readonly name: SettingKey;
  readonly settings: Settings;
  readonly onChange: (name: SettingKey, value: unknown) => void;
  /** Names and rules of lists: sites are typed in, muted entities are only removed. */
  readonly lists: Readonly<Partial<Record<SettingKey, ListOf>>>;
}

/** The control that a setting's entry in `core/settings.ts` calls for. */
export function SettingControl({ name, settings, onChange, lists }: SettingControlProps) {
  const words = useMessages();
  const hint = words.hint[name];
  const hintId = hint === undefined ? undefined : `hint-${name}`;
  return (
    <div class="setting" id={`setting-${name}`}>
      <Control
        entry={SETTINGS[name]}
        label={words.setting[name]}
        value={settings[name]}
        describedBy={hintId}
        wordOf={(value) => valueWord(words.value, name, value)}
        list={lists[name]}
        onChange={(value) => onChange(name, value)}
      />
      {hint !== undefined && (
        <p class="hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface ControlProps {
  readonly entry: SettingEntry;
  readonly label: string;
  readonly value: Settings[SettingKey];
  readonly describedBy: string | undefined;
  readonly wordOf: (value: string) => string;
  readonly list: ListOf | undefined;
  readonly onChange: (value: unknown) => void;
}

function Control({ entry, label, value, describedBy, wordOf, list, onChange }: ControlProps) {
  const common = { label, describedBy, onChange };
  switch (entry.type) {
    case 'toggle':
      return <Switch {...common} checked={value === true} />;
    case 'choice':
      return <ChoiceControl {...common} value={String(value)} values={entry.values} wordOf={wordOf} />;
    case 'subset':
      return <SubsetControl {...common} value={value as readonly string[]} values={entry.values} wordOf={wordOf} />;
    case 'range':
      return <RangeControl {...common} value={Number(value)} range={entry.range} />;
    case 'list':
      return <ListControl {...common} value={value as readonly string[]} of={list} />;
  }
}

type ValueWords = ReturnType<typeof useMessages>['value'];

/** `SettingLabels` makes sure at compile time that every value of every setting has its words. */
function valueWord(words: ValueWords, name: SettingKey, value: string): string {
  const table: Readonly<Record<string, Readonly<Record<string, string>>>> = words;
  return table[name]?.[value] ?? value;
}
