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
  const importFile = async (file: File) => {
    const read = readSettingsFile(await file.text());
    if (!read.ok) return setError(words.fileError[read.error.code](read.error.message));
    setError('');
    await port.replace(read.value);
    onSaid(words.options.imported);
  };
  const reset = async () => {
    await port.replace(DEFAULT_SETTINGS);
    onSaid(words.options.resetDone);
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
        <button type="button" onClick={() => void reset()}>
          {words.options.reset}
        </button>
      </div>
      <p class="error" role="alert">
        {error}
      </p>
    </section>
  );
}
