import { useEffect, useState } from 'preact/hooks';
import type { OptionsPort, Shortcut } from '../../core/options-port.ts';
import { useMessages } from '../../locales/messages.ts';

export interface ShortcutsProps {
  readonly port: Pick<OptionsPort, 'shortcuts'>;
}

/** The keyboard commands as the browser has them; browsers let only their own page change them. */
export function Shortcuts({ port }: ShortcutsProps) {
  const words = useMessages().options;
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    void port.shortcuts().then(setShortcuts);
  }, [port]);
  // In the language of this page; the manifest's own words follow the browser, which may differ.
  const nameOf = (command: string) => Object.entries(words.commands).find(([name]) => name === command)?.[1] ?? command;
  return (
    <section class="setting-group" id="shortcuts" aria-labelledby="shortcuts-title">
      <h2 id="shortcuts-title">{words.shortcuts}</h2>
      <p class="hint">{words.shortcutsHint}</p>
      <dl class="shortcuts">
        {shortcuts.map(({ command, keys }) => (
          <div key={command}>
            <dt>{nameOf(command)}</dt>
            <dd>{keys === '' ? <span class="soft">{words.noShortcut}</span> : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
