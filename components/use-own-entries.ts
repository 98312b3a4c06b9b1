import { useCallback, useEffect, useState } from 'preact/hooks';
import type { OptionsPort } from '../core/options-port.ts';
import type { OwnEntry } from '../core/own-entries.ts';

export interface LiveOwnEntries {
  readonly entries: readonly OwnEntry[];
  /** Stores what the reader made of those shown; rejects, with nothing stored, when one is not valid. */
  save(entries: readonly OwnEntry[]): Promise<void>;
  /** Replaces all, also what another page added meanwhile; rejects as `save` does. */
  replace(entries: readonly OwnEntry[]): Promise<void>;
}

/** The names the reader added, live: another settings page may be open. */
export function useOwnEntries(
  port: Pick<OptionsPort, 'ownEntries' | 'changeOwnEntries' | 'saveOwnEntries' | 'onOwnEntries'>,
): LiveOwnEntries {
  const [entries, setEntries] = useState<readonly OwnEntry[]>([]);
  useEffect(() => {
    const abort = new AbortController();
    port.onOwnEntries(setEntries, abort.signal);
    void port.ownEntries().then((stored) => !abort.signal.aborted && setEntries(stored));
    return () => abort.abort();
  }, [port]);
  const save = useCallback(
    async (next: readonly OwnEntry[]) => {
      await port.changeOwnEntries(entries, next);
      setEntries(await port.ownEntries());
    },
    [port, entries],
  );
  const replace = useCallback(
    async (next: readonly OwnEntry[]) => {
      await port.saveOwnEntries(next);
      setEntries(next);
    },
    [port],
  );
  return { entries, save, replace };
}
