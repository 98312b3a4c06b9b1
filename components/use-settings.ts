import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ListKey } from '../core/setting-lists.ts';
import { SETTINGS, type SettingKey, type Settings } from '../core/settings.ts';

/** Rejects when the value is invalid or the store is full. */
export type SaveSetting = <K extends SettingKey>(key: K, value: Settings[K]) => Promise<void>;

/** Where settings live; `platform/settings-source.ts` has these functions. */
export interface SettingsSource {
  loadSettings(): Promise<Settings>;
  saveSetting: SaveSetting;
  /** Stores what a reader who saw `before` made of a list; what another page added meanwhile stays. */
  saveList(key: ListKey, before: readonly string[], after: readonly string[]): Promise<void>;
  watchSettings(callback: (settings: Settings) => void, signal: AbortSignal): void;
}

export interface LiveSettings {
  /** `undefined` until first read. */
  readonly settings: Settings | undefined;
  /** Shown at once and stored after: a page drawn in between would put the reader's last click back. */
  readonly save: SaveSetting;
}

/** The settings, live. */
export function useSettings(source: SettingsSource): LiveSettings {
  const [settings, setSettings] = useState<Settings>();
  const writes = useRef(0);
  // Not after a frame, as an ordinary effect: nothing can be drawn before.
  useLayoutEffect(() => {
    const abort = new AbortController();
    // What the store says while it is being written to is older than what the reader did.
    const take = (loaded: Settings) => !abort.signal.aborted && writes.current === 0 && setSettings(loaded);
    source.watchSettings(take, abort.signal);
    void source.loadSettings().then(take);
    return () => abort.abort();
  }, [source]);
  const latest = useRef(settings);
  latest.current = settings;
  const save: SaveSetting = useCallback(
    async (key, value) => {
      const shown = latest.current;
      // Not only drawn: the reader's next click changes what this one made.
      latest.current = shown && { ...shown, [key]: value };
      setSettings(latest.current);
      writes.current += 1;
      try {
        if (isListKey(key) && shown) await source.saveList(key, shown[key], value as readonly string[]);
        else await source.saveSetting(key, value);
      } finally {
        writes.current -= 1;
        if (writes.current === 0) setSettings(await source.loadSettings());
      }
    },
    [source],
  );
  return { settings, save };
}

function isListKey(key: SettingKey): key is ListKey {
  return SETTINGS[key].type === 'list';
}
