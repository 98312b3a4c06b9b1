import type { SETTINGS, SettingGroup, SettingKey } from '../core/settings.ts';

type ValuesOf<E> = E extends { readonly values: readonly (infer V extends string)[] } ? V : never;

/** Settings whose values need words of their own. */
type ValuedSetting = {
  [K in SettingKey]: [ValuesOf<(typeof SETTINGS)[K]>] extends [never] ? never : K;
}[SettingKey];

/** A setting, its group or one of its values added in `core/settings.ts` without words is a type error in both languages. */
export interface SettingLabels {
  readonly group: Readonly<Record<SettingGroup, string>>;
  readonly setting: Readonly<Record<SettingKey, string>>;
  /** One sentence more, where the label does not say enough. */
  readonly hint: Readonly<Partial<Record<SettingKey, string>>>;
  readonly value: { readonly [K in ValuedSetting]: Readonly<Record<ValuesOf<(typeof SETTINGS)[K]>, string>> };
}
