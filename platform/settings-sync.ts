import { browser } from 'wxt/browser';
import { isValidSetting, SETTINGS, type SettingKey } from '../core/settings.ts';
import { loadSettings, SETTING_PREFIX } from './settings-store.ts';

type Stored = Readonly<Record<string, unknown>>;
type Area = Pick<typeof browser.storage.local, 'get' | 'set' | 'remove'>;

/** Who decides about sync stays on this machine: one browser must not switch it on in another. */
const NEVER_SYNCED: ReadonlySet<string> = new Set([`${SETTING_PREFIX}sync`]);

/**
 * Mirrors changed settings between this browser's store and the vendor's sync store, one
 * entry a key, while the reader wants it. The local store stays the one that is read.
 *
 * Changes are settled one after the other, each by what the stores hold by then: two
 * opposite changes at once end with both stores alike instead of swapping for ever.
 */
export function mirrorSettings(): void {
  let settled: Promise<void> = Promise.resolve();
  browser.storage.onChanged.addListener((changes, area) => {
    const keys = Object.keys(changes).filter((key) => key.startsWith(SETTING_PREFIX));
    if (keys.length === 0) return;
    if (area === 'local') settled = settled.then(() => onLocalChange(keys));
    if (area === 'sync') settled = settled.then(() => onSyncChange(keys));
  });
}

async function onLocalChange(keys: readonly string[]): Promise<void> {
  if (!(await loadSettings()).sync) return;
  if (keys.some((key) => NEVER_SYNCED.has(key))) await joinSync();
  else await copy(keys, browser.storage.local, browser.storage.sync);
}

async function onSyncChange(keys: readonly string[]): Promise<void> {
  if ((await loadSettings()).sync) await copy(keys, browser.storage.sync, browser.storage.local);
}

/** A browser that joins takes what the others changed and adds what only it has changed; it never resets them. */
async function joinSync(): Promise<void> {
  const [here, there] = await Promise.all([browser.storage.local.get(null), browser.storage.sync.get(null)]);
  const fromThere = syncable(there);
  const onlyHere = Object.fromEntries(Object.entries(syncable(here)).filter(([key]) => !(key in fromThere)));
  await write(browser.storage.local, fromThere);
  await write(browser.storage.sync, onlyHere);
}

async function copy(keys: readonly string[], from: Area, to: Area): Promise<void> {
  const wanted = keys.filter((key) => !NEVER_SYNCED.has(key));
  const [source, target]: [Stored, Stored] = await Promise.all([from.get(wanted), to.get(wanted)]);
  const gone = wanted.filter((key) => source[key] === undefined && target[key] !== undefined);
  // What the target has already is what it told us: writing it back would go round for ever.
  const news = Object.entries(syncable(source)).filter(([key, value]) => !isSame(value, target[key]));
  if (gone.length > 0) await to.remove(gone);
  await write(to, Object.fromEntries(news));
}

/** A value too large for the vendor's store (a long list of muted names) stays on this machine; the others go. */
async function write(target: Area, values: Stored): Promise<void> {
  for (const [key, value] of Object.entries(values)) await target.set({ [key]: value }).catch(() => {});
}

function syncable(stored: Stored): Stored {
  return Object.fromEntries(
    Object.entries(stored).filter(([key, value]) => isSyncable(key) && isValidStored(key, value)),
  );
}

function isSyncable(key: string): boolean {
  return key.startsWith(SETTING_PREFIX) && !NEVER_SYNCED.has(key);
}

function isValidStored(key: string, value: unknown): boolean {
  const setting = key.slice(SETTING_PREFIX.length);
  return Object.hasOwn(SETTINGS, setting) && isValidSetting(setting as SettingKey, value);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
