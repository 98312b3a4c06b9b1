import { useRef, useState } from 'preact/hooks';
import type { OptionsPort } from '../../core/options-port.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import { readSettingsFile, type Backup as Saved, writeSettingsFile } from '../../core/settings-file.ts';
import { type Messages, useMessages } from '../../locales/messages.ts';
import type { LiveOwnEntries } from '../use-own-entries.ts';

export interface BackupProps {
  readonly port: Pick<OptionsPort, 'download' | 'replace'>;
  readonly settings: Settings;
  readonly own: LiveOwnEntries;
  readonly onSaid: (text: string) => void;
}

const FILE_NAME = 'reperes.json';

/** Export and import of what the reader changed and added; a wrong file changes nothing and says what was wrong. */
export function Backup({ port, settings, own, onSaid }: BackupProps) {
  const words = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  const [error, setError] = useState('');
  const [before, setBefore] = useState<Saved>();
  const replace = useReplace(port, own);
  /** Says so when it is done; leaves everything as it was when it cannot be. */
  const change = async (next: Saved, said: string) => {
    const now = { settings, ownEntries: own.entries };
    const failed = await replace(next, now);
    setError(failed ? words.options.notReplaced : '');
    if (failed) return;
    setBefore(next === before ? undefined : now);
    onSaid(said);
    // The button that took the replacement back is gone.
    if (next === before) heading.current?.focus();
  };
  const importFile = async (file: File) => {
    const read = readSettingsFile(await file.text());
    if (read.ok) await change(read.value, saidOfImport(read.value, words));
    else setError(words.fileError[read.error.code](read.error.message, read.error.entry));
  };
  return (
    <section class="setting-group" id="backup" aria-labelledby="backup-title">
      <h2 id="backup-title" ref={heading} tabIndex={-1}>
        {words.options.backup}
      </h2>
      <p class="hint">{words.options.backupHint}</p>
      <p class="hint" id="import-hint">
        {words.options.importHint}
      </p>
      <div class="buttons">
        <button type="button" onClick={() => port.download(FILE_NAME, writeSettingsFile(settings, own.entries))}>
          {words.options.exportFile}
        </button>
        <FileButton
          label={words.options.importFile}
          describedBy="import-hint"
          onFile={(file) => void importFile(file)}
        />
        <button type="button" onClick={() => void change({ settings: DEFAULT_SETTINGS }, words.options.resetDone)}>
          {words.options.reset}
        </button>
        {before !== undefined && (
          <button type="button" onClick={() => void change(before, words.options.restored)}>
            {words.options.restore}
          </button>
        )}
      </div>
      <p class="error" role="alert">
        {error}
      </p>
    </section>
  );
}

/** Puts settings and own names in place of those that are there: both, or neither. Answers whether it failed. */
function useReplace(port: BackupProps['port'], own: LiveOwnEntries) {
  const put = async ({ settings, ownEntries }: Saved) => {
    if (ownEntries !== undefined) await own.replace(ownEntries);
    await port.replace(settings);
  };
  return async (next: Saved, now: Saved): Promise<boolean> => {
    try {
      await put(next);
      return false;
    } catch {
      await put(now).catch(() => {});
      return true;
    }
  };
}

function saidOfImport({ ownEntries }: Saved, { options }: Messages): string {
  return ownEntries === undefined ? options.imported : options.importedWithNames(ownEntries.length);
}

interface FileButtonProps {
  readonly label: string;
  readonly describedBy: string;
  readonly onFile: (file: File) => void;
}

function FileButton({ label, describedBy, onFile }: FileButtonProps) {
  return (
    <label class="file-button">
      {label}
      <input
        type="file"
        accept="application/json,.json"
        aria-describedby={describedBy}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // Emptied so that choosing the same file again, once mended, is a change.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </label>
  );
}
