import { failure, type Result, success } from './result.ts';
import { DEFAULT_SETTINGS, isValidSetting, SETTINGS, type SettingKey, type Settings } from './settings.ts';

/** The file a reader exports and imports: only what differs from the defaults. */
interface SettingsFile {
  readonly format: typeof FORMAT;
  readonly version: 1;
  readonly settings: Partial<Settings>;
}

const FORMAT = 'reperes-settings';

export type SettingsFileError = 'not-json' | 'not-settings' | 'newer-version' | 'unknown-setting' | 'invalid-value';

export function writeSettingsFile(settings: Settings): string {
  const changed = keys().filter((key) => !same(settings[key], DEFAULT_SETTINGS[key]));
  const file: SettingsFile = {
    format: FORMAT,
    version: 1,
    settings: Object.fromEntries(changed.map((key) => [key, settings[key]])),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Reads an exported file whole or not at all: the first thing that is wrong is
 * answered (with the setting's name as message where there is one) and nothing is kept.
 */
export function readSettingsFile(text: string): Result<Settings, { code: SettingsFileError; message: string }> {
  const json = parse(text);
  if (json === undefined) return failure('not-json', '');
  if (!isRecord(json) || json.format !== FORMAT || !isRecord(json.settings)) return failure('not-settings', '');
  if (json.version !== 1) return failure('newer-version', String(json.version));
  for (const [key, value] of Object.entries(json.settings)) {
    if (!Object.hasOwn(SETTINGS, key)) return failure('unknown-setting', key);
    if (!isValidSetting(key as SettingKey, value)) return failure('invalid-value', key);
  }
  return success({ ...DEFAULT_SETTINGS, ...json.settings });
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
