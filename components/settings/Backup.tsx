import { useState } from 'preact/hooks';
import type { OptionsPort } from '../../core/options-port.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../core/settings-file.ts';
import { useMessages } from '../../locales/messages.ts';

export interface BackupProps {
  readonly port: Pick<OptionsPort, 'download' | 'replace'>;
  readonly settings: Settings;
  readonly onSaid: (text: string) => void;
}

const FILE_NAME = 'reperes.json';

/** Export and import of what the reader changed; a wrong file changes nothing and says what was wrong. */
export function Backup({ port, settings, onSaid }: BackupProps) {
  const words = useMessages();
  const [error, setError] = useState('');
  const [before, setBefore] = useState<Settings>();
  const replace = async (next: Settings, said: string) => {
    setBefore(next === before ? undefined : settings);
    await port.replace(next);
    onSaid(said);
  };
  const importFile = async (file: File) => {
    const read = readSettingsFile(await file.text());
    if (!read.ok) return setError(words.fileError[read.error.code](read.error.message));
    setError('');
    await replace(read.value, words.options.imported);
  };
  return (
    <section class="setting-group" id="backup" aria-labelledby="backup-title">
      <h2 id="backup-title">{words.options.backup}</h2>
      <p class="hint">{words.options.backupHint}</p>
      <div class="buttons">
        <button type="button" onClick={() => port.download(FILE_NAME, writeSettingsFile(settings))}>
          {words.options.exportFile}
        </button>
        <label class="file-button">
          {words.options.importFile}
          <input
            type="file"
            accept="application/json,.json"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              // Emptied so that choosing the same file again, once mended, is a change.
              event.currentTarget.value = '';
              if (file) void importFile(file);
            }}
          />
        </label>
        <button type="button" onClick={() => void replace(DEFAULT_SETTINGS, words.options.resetDone)}>
          {words.options.reset}
        </button>
        {before !== undefined && (
          <button type="button" onClick={() => void replace(before, words.options.restored)}>
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
