import { checkOwnEntry, type OwnEntry, type OwnEntryError } from './own-entries.ts';
import { failure, type Result, success } from './result.ts';
import { DEFAULT_SETTINGS, isValidSetting, SETTINGS, type SettingKey, type Settings } from './settings.ts';

/** The file a reader exports and imports: what differs from the defaults, and the reader's own names. */
interface SettingsFile {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  readonly settings: Partial<Settings>;
  readonly ownEntries: readonly OwnEntry[];
}

const FORMAT = 'reperes-settings';
/** 1 had no own names; it is read still. */
const VERSION = 2;

/** All that a file replaces; without `ownEntries` those of the reader stay as they are. */
export interface Backup {
  readonly settings: Settings;
  readonly ownEntries?: readonly OwnEntry[] | undefined;
}

export type SettingsFileError =
  | 'not-json'
  | 'not-settings'
  | 'newer-version'
  | 'unknown-setting'
  | 'invalid-value'
  | 'not-entries'
  | 'invalid-entry'
  | 'same-entry';

/** What is wrong in a file: `message` names the setting, the version or the name meant. */
export interface SettingsFileProblem {
  readonly code: SettingsFileError;
  readonly message: string;
  /** What is wrong with an own name. */
  readonly entry?: OwnEntryError | undefined;
}

export function writeSettingsFile(settings: Settings, ownEntries: readonly OwnEntry[]): string {
  const changed = keys().filter((key) => !same(settings[key], DEFAULT_SETTINGS[key]));
  const file: SettingsFile = {
    format: FORMAT,
    version: VERSION,
    settings: Object.fromEntries(changed.map((key) => [key, settings[key]])),
    ownEntries,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads an exported file whole or not at all: the first thing that is wrong is answered and nothing is kept. */
export function readSettingsFile(text: string): Result<Backup, SettingsFileProblem> {
  const json = parse(text);
  if (json === undefined) return failure('not-json', '');
  if (!isRecord(json) || json.format !== FORMAT || !isRecord(json.settings)) return failure('not-settings', '');
  if (json.version !== 1 && json.version !== VERSION) return failure('newer-version', String(json.version));
  const problem = settingProblem(json.settings) ?? entryProblem(json.ownEntries);
  if (problem !== undefined) return { ok: false, error: problem };
  const settings = { ...DEFAULT_SETTINGS, ...json.settings };
  return success({ settings, ownEntries: json.ownEntries as readonly OwnEntry[] | undefined });
}

function settingProblem(settings: Readonly<Record<string, unknown>>): SettingsFileProblem | undefined {
  for (const [key, value] of Object.entries(settings)) {
    if (!Object.hasOwn(SETTINGS, key)) return { code: 'unknown-setting', message: key };
    if (!isValidSetting(key as SettingKey, value)) return { code: 'invalid-value', message: key };
  }
  return undefined;
}

function entryProblem(entries: unknown): SettingsFileProblem | undefined {
  if (entries === undefined) return undefined;
  if (!Array.isArray(entries)) return { code: 'not-entries', message: '' };
  const ids = new Set<unknown>();
  for (const [index, value] of entries.entries()) {
    const entry = checkOwnEntry(value);
    if (entry !== undefined) return { code: 'invalid-entry', message: nameOf(value, index), entry };
    const { id } = value as OwnEntry;
    if (ids.has(id)) return { code: 'same-entry', message: nameOf(value, index) };
    ids.add(id);
  }
  return undefined;
}

/** How a reader finds the entry in the file: by its label, or by its number where it has none. */
function nameOf(value: unknown, index: number): string {
  const label = isRecord(value) && typeof value.label === 'string' ? value.label.trim() : '';
  return label || String(index + 1);
}

function keys(): SettingKey[] {
  return Object.keys(SETTINGS) as SettingKey[];
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
