import { browser } from 'wxt/browser';
import {
  DEFAULT_SETTINGS,
  isValidSetting,
  readSettings,
  SETTINGS,
  type SettingKey,
  type Settings,
} from '../core/settings.ts';
import { releaseOn } from './context.ts';

/**
 * Settings live in `storage.local`, one entry a key and only those the reader changed:
 * two pages that write different settings at once cannot undo each other's change, and a
 * new default reaches everybody who never chose.
 */
export const SETTING_PREFIX = 'setting.';

export async function loadSettings(): Promise<Settings> {
  return readSettings(unprefix(await browser.storage.local.get(null)));
}

/** One key for all: the reader edits them in one place, and the linker wants them together. */
export const OWN_ENTRIES_KEY = 'own.entries';

/** The settings, and what tells whether the reader's own names are still the same: other names make other mentions. */
export interface PageSettings extends Settings {
  readonly ownNames?: string | undefined;
}

/** What the background tells pages, which link again when anything of it changes what is linked. */
export async function loadPageSettings(): Promise<PageSettings> {
  const stored: Readonly<Record<string, unknown>> = await browser.storage.local.get(null);
  return { ...readSettings(unprefix(stored)), ownNames: fingerprint(stored[OWN_ENTRIES_KEY]) };
}

/** Stores a change; a value equal to the default is forgotten instead. Throws a RangeError for an invalid value. */
export async function saveSetting<K extends SettingKey>(key: K, value: Settings[K]): Promise<void> {
  if (!isValidSetting(key, value)) throw new RangeError(`${key} cannot be ${JSON.stringify(value)}`);
  if (JSON.stringify(value) === JSON.stringify(DEFAULT_SETTINGS[key]))
    await browser.storage.local.remove(SETTING_PREFIX + key);
  else await browser.storage.local.set({ [SETTING_PREFIX + key]: value });
}

/** Back to the defaults. */
export async function resetSettings(): Promise<void> {
  await browser.storage.local.remove(Object.keys(SETTINGS).map((key) => SETTING_PREFIX + key));
}

/** Calls back with all settings whenever one changed, in any context, until the signal aborts. */
export function watchSettings(callback: (settings: Settings) => void, signal?: AbortSignal): void {
  watchStore(isSettingKey, loadSettings, callback, signal);
}

/** The same with what a page must know besides. */
export function watchPageSettings(callback: (settings: PageSettings) => void, signal?: AbortSignal): void {
  watchStore((key) => isSettingKey(key) || key === OWN_ENTRIES_KEY, loadPageSettings, callback, signal);
}

/** Calls back with what is loaded whenever a key that is wanted changed, in any context, until the signal aborts. */
export function watchStore<T>(
  isWanted: (key: string) => boolean,
  load: () => Promise<T>,
  callback: (loaded: T) => void,
  signal?: AbortSignal,
): void {
  const listener = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area !== 'local' || !Object.keys(changes).some(isWanted)) return;
    // A read may be overtaken by the end of the page; then nobody wants its answer.
    void load().then((loaded) => {
      if (!signal?.aborted) callback(loaded);
    });
  };
  browser.storage.onChanged.addListener(listener);
  releaseOn(signal, () => browser.storage.onChanged.removeListener(listener));
}

/** Stands for the names, of which there may be thousands and which no page needs to know (FNV-1a). */
function fingerprint(own: unknown): string | undefined {
  if (own === undefined) return undefined;
  let hash = 2_166_136_261;
  for (const unit of JSON.stringify(own)) hash = Math.imul(hash ^ unit.charCodeAt(0), 16_777_619);
  return (hash >>> 0).toString(36);
}

function isSettingKey(key: string): boolean {
  return key.startsWith(SETTING_PREFIX);
}

function unprefix(stored: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(stored)
      .filter(([key]) => isSettingKey(key))
      .map(([key, value]) => [key.slice(SETTING_PREFIX.length), value]),
  );
}
