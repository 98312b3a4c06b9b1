import { SETTINGS, type SettingGroup, type SettingKey, type Settings } from '../../core/settings.ts';
import { useMessages } from '../../locales/messages.ts';
import { SettingControl, type SettingControlProps } from './SettingControl.tsx';

export interface SettingsFormProps extends Pick<SettingControlProps, 'lists' | 'onChange'> {
  readonly settings: Settings;
}

/** Shown only with the advanced switch on: settings few readers ever need. */
const ADVANCED: ReadonlySet<SettingKey> = new Set(['confidence', 'hideDelay', 'markLinks', 'markHeadings']);

/** All settings, by group, from the one table that declares them. */
export function SettingsForm({ settings, lists, onChange }: SettingsFormProps) {
  const words = useMessages();
  return (
    <>
      {settingGroups(settings.advanced).map(({ group, keys }) => (
        <section class="setting-group" key={group} id={`group-${group}`} aria-labelledby={`group-title-${group}`}>
          <h2 id={`group-title-${group}`}>{words.group[group]}</h2>
          {keys.map((key) => (
            <SettingControl key={key} name={key} settings={settings} lists={lists} onChange={onChange} />
          ))}
        </section>
      ))}
    </>
  );
}

export interface GroupOfSettings {
  readonly group: SettingGroup;
  readonly keys: readonly SettingKey[];
}

/** Groups in the order of the table; without `advanced`, without those few need. */
export function settingGroups(advanced: boolean): GroupOfSettings[] {
  const groups = new Map<SettingGroup, SettingKey[]>();
  for (const key of Object.keys(SETTINGS) as SettingKey[]) {
    if (!advanced && ADVANCED.has(key)) continue;
    const { group } = SETTINGS[key];
    groups.set(group, [...(groups.get(group) ?? []), key]);
  }
  return [...groups].map(([group, keys]) => ({ group, keys }));
}
