import { ENTITY_KINDS, type EntityKind, type Language } from './model.ts';

/**
 * Every setting, declared once: default value, and by the shape of its entry which
 * values are valid and which control the settings page shows. Labels live in
 * `locales/` under `setting.<key>` so that both languages stay complete.
 */
export const SETTINGS = {
  enabled: toggle('general', true),
  interfaceLanguage: choice('general', ['auto', 'fr', 'en'], 'auto'),
  contentLanguage: choice('general', ['page', 'fr', 'en'], 'page'),
  /** Keeps the changed settings alike in the reader's browsers, through the browser vendor's own sync: off unless chosen. */
  sync: toggle('general', false),
  /** Sites switched off by the reader: host patterns, `*.` for subdomains. */
  sitesOff: list('sites'),
  /** Sites added by the reader beyond the list of news sites. */
  sitesOn: list('sites'),
  kinds: subset('marks', ENTITY_KINDS, ENTITY_KINDS),
  markStyle: choice('marks', ['dotted', 'dashed', 'tint', 'none'], 'dotted'),
  markWhich: choice('marks', ['section', 'all', 'page'], 'section'),
  markHeadings: toggle('marks', false),
  markLinks: toggle('marks', false),
  confidence: choice('marks', ['strict', 'normal', 'generous'], 'normal'),
  fuzzy: toggle('marks', true),
  trigger: choice('card', ['hover', 'click', 'alt-hover', 'keyboard'], 'hover'),
  showDelay: range('card', { min: 0, max: 1000, step: 50, unit: 'ms' }, 350),
  hideDelay: range('card', { min: 100, max: 1000, step: 50, unit: 'ms' }, 300),
  theme: choice('card', ['page', 'system', 'light', 'dark'], 'page'),
  textSize: choice('card', ['s', 'm', 'l', 'xl'], 'm'),
  showMap: toggle('card', true),
  showRelations: toggle('card', true),
  castOrder: choice('list', ['weight', 'appearance', 'name'], 'weight'),
  badge: toggle('list', true),
  /** Entities the reader knows already: neither marked nor carded. */
  muted: list('known'),
  /** Answers the reader turned down: an entity's id, a space, and the words that do not mean it. */
  refused: list('known'),
  advanced: toggle('advanced', false),
} as const satisfies Record<string, SettingEntry>;

export type SettingKey = keyof typeof SETTINGS;
export type Settings = { readonly [K in SettingKey]: ValueOf<(typeof SETTINGS)[K]> };
export type SettingGroup = (typeof SETTINGS)[SettingKey]['group'];

export type SettingEntry =
  | ToggleEntry<string>
  | ChoiceEntry<string, string>
  | SubsetEntry<string, string>
  | RangeEntry<string>
  | ListEntry<string>;

interface ToggleEntry<G extends string> {
  readonly type: 'toggle';
  readonly group: G;
  readonly default: boolean;
}
interface ChoiceEntry<G extends string, V extends string> {
  readonly type: 'choice';
  readonly group: G;
  readonly values: readonly V[];
  readonly default: V;
}
interface SubsetEntry<G extends string, V extends string> {
  readonly type: 'subset';
  readonly group: G;
  readonly values: readonly V[];
  readonly default: readonly V[];
}
interface RangeEntry<G extends string> {
  readonly type: 'range';
  readonly group: G;
  readonly range: { readonly min: number; readonly max: number; readonly step: number; readonly unit: string };
  readonly default: number;
}
interface ListEntry<G extends string> {
  readonly type: 'list';
  readonly group: G;
  readonly default: readonly string[];
}

type ValueOf<E> =
  E extends ToggleEntry<string>
    ? boolean
    : E extends ChoiceEntry<string, infer V>
      ? V
      : E extends SubsetEntry<string, infer V>
        ? readonly V[]
        : E extends RangeEntry<string>
          ? number
          : readonly string[];

/* @__NO_SIDE_EFFECTS__ */
function toggle<G extends string>(group: G, value: boolean): ToggleEntry<G> {
  return { type: 'toggle', group, default: value };
}

/* @__NO_SIDE_EFFECTS__ */
function choice<G extends string, const V extends string>(
  group: G,
  values: readonly V[],
  value: NoInfer<V>,
): ChoiceEntry<G, V> {
  return { type: 'choice', group, values, default: value };
}

/* @__NO_SIDE_EFFECTS__ */
function subset<G extends string, V extends string>(
  group: G,
  values: readonly V[],
  value: readonly NoInfer<V>[],
): SubsetEntry<G, V> {
  return { type: 'subset', group, values, default: value };
}

/* @__NO_SIDE_EFFECTS__ */
function range<G extends string>(group: G, bounds: RangeEntry<G>['range'], value: number): RangeEntry<G> {
  return { type: 'range', group, range: bounds, default: value };
}

/* @__NO_SIDE_EFFECTS__ */
function list<G extends string>(group: G): ListEntry<G> {
  return { type: 'list', group, default: [] };
}

// The annotations let scripts that need none of the table do without it: every byte counts in pages.
export const DEFAULT_SETTINGS: Settings = /* @__PURE__ */ defaults();

function defaults(): Settings {
  return Object.fromEntries(
    Object.entries(SETTINGS).map(([key, entry]) => [key, entry.default]),
  ) as unknown as Settings;
}

/** Whether a stored or imported value is one its setting allows. */
export function isValidSetting(key: SettingKey, value: unknown): boolean {
  const entry: SettingEntry = SETTINGS[key];
  switch (entry.type) {
    case 'toggle':
      return typeof value === 'boolean';
    case 'choice':
      return typeof value === 'string' && entry.values.includes(value);
    case 'subset':
      return isTextList(value) && value.every((item) => entry.values.includes(item));
    case 'range':
      return typeof value === 'number' && value >= entry.range.min && value <= entry.range.max;
    case 'list':
      return isTextList(value);
  }
}

/** Fills defaults in for what is not stored and for what is stored but no longer valid. */
export function readSettings(stored: Readonly<Record<string, unknown>>): Settings {
  const known = Object.keys(SETTINGS) as SettingKey[];
  const valid = known.filter((key) => key in stored && isValidSetting(key, stored[key]));
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(valid.map((key) => [key, stored[key]])) };
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** Whether the reader wants entities of this kind marked. */
export function isKindWanted(settings: Pick<Settings, 'kinds'>, kind: EntityKind): boolean {
  return settings.kinds.includes(kind);
}

/** The language of cards on a page: the reader's choice, else the page's, else the interface's. */
export function cardLanguage(
  settings: Pick<Settings, 'contentLanguage'>,
  page: Language | undefined,
  interfaceLanguage: Language,
): Language {
  return settings.contentLanguage === 'page' ? (page ?? interfaceLanguage) : settings.contentLanguage;
}

/** The language of the interface: the reader's choice, else the browser's if we have it, else English. */
export function interfaceLanguage(settings: Pick<Settings, 'interfaceLanguage'>, browserLanguage: string): Language {
  if (settings.interfaceLanguage !== 'auto') return settings.interfaceLanguage;
  return browserLanguage.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
