import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../core/settings.ts';

/** Where settings come from; `platform/settings-store.ts` has these functions. */
export interface SettingsSource {
  loadSettings(): Promise<Settings>;
  watchSettings(callback: (settings: Settings) => void, signal: AbortSignal): void;
}

/** The settings, live; `undefined` until first read. */
export function useSettings(source: SettingsSource): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const abort = new AbortController();
    source.watchSettings(setSettings, abort.signal);
    void source.loadSettings().then((loaded) => {
      if (!abort.signal.aborted) setSettings(loaded);
    });
    return () => abort.abort();
  }, [source]);
  return settings;
}
