import { useEffect, useState } from 'preact/hooks';
import type { EntityDetails } from '../../core/card/types.ts';
import { isEntityId } from '../../core/model.ts';
import type { OptionsPort } from '../../core/options-port.ts';
import { readRefusal } from '../../core/refused.ts';
import { cardLanguage, type SettingKey, type Settings } from '../../core/settings.ts';
import { parseHostPattern } from '../../core/sites.ts';
import { useLanguage, useMessages } from '../../locales/messages.ts';
import { LiveSample, SAMPLE_ENTITY } from '../LiveSample.tsx';
import { useEntity } from '../use-entity.ts';
import { useOutline } from '../use-outline.ts';
import { useOwnEntries } from '../use-own-entries.ts';
import type { SaveSetting } from '../use-settings.ts';
import { Backup } from './Backup.tsx';
import { DataSection } from './DataSection.tsx';
import type { ListOf } from './ListControl.tsx';
import { OwnEntries } from './OwnEntries.tsx';
import { SettingsForm, settingGroups } from './SettingsForm.tsx';
import { Shortcuts } from './Shortcuts.tsx';

export interface OptionsPageProps {
  readonly port: OptionsPort;
  readonly settings: Settings;
  readonly save: SaveSetting;
}

/** The settings page: every change is saved at once and said aloud. */
export function OptionsPage({ port, settings, save }: OptionsPageProps) {
  const words = useMessages();
  const [said, setSaid] = useState('');
  const lists = useLists(port, settings);
  const own = useOwnEntries(port);
  const sample = useEntity(port, SAMPLE_ENTITY, cardLanguage(settings, undefined, useLanguage()));
  const onChange = (key: SettingKey, value: unknown) =>
    void save(key, value as Settings[SettingKey]).then(
      () => setSaid(words.options.saved(words.setting[key])),
      () => setSaid(words.options.notSaved),
    );
  return (
    <div class="options">
      <header class="options-header">
        <h1>{words.options.title}</h1>
        <p class="soft">{words.tagline}</p>
      </header>
      <SectionLinks advanced={settings.advanced} />
      <main>
        <SettingsForm settings={settings} lists={lists} onChange={onChange} />
        <OwnEntries own={own} onSaid={setSaid} />
        <Shortcuts port={port} />
        <Backup port={port} settings={settings} own={own} onSaid={setSaid} />
        <DataSection port={port} />
      </main>
      <aside aria-labelledby="preview-title">
        <h2 id="preview-title">{words.options.preview}</h2>
        <p class="hint">{words.options.previewHint}</p>
        <LiveSample initiallyOpen settings={settings} details={sample} outline={useOutline(port)} />
      </aside>
      <p class="saved" role="status">
        {said}
      </p>
    </div>
  );
}

function SectionLinks({ advanced }: { readonly advanced: boolean }) {
  const words = useMessages();
  return (
    <nav aria-label={words.options.sections}>
      <ul>
        {settingGroups(advanced).map(({ group }) => (
          <li key={group}>
            <a href={`#group-${group}`}>{words.group[group]}</a>
          </li>
        ))}
        <li>
          <a href="#own">{words.own.title}</a>
        </li>
        <li>
          <a href="#shortcuts">{words.options.shortcuts}</a>
        </li>
        <li>
          <a href="#backup">{words.options.backup}</a>
        </li>
        <li>
          <a href="#data">{words.options.data}</a>
        </li>
      </ul>
    </nav>
  );
}

/** Sites are typed in and checked; entities are shown by their names. */
function useLists(port: OptionsPort, { muted, refused }: Settings): Readonly<Partial<Record<SettingKey, ListOf>>> {
  const language = useLanguage();
  const words = useMessages().options;
  const [known, setKnown] = useState<readonly EntityDetails[]>([]);
  useEffect(() => {
    const ids = [...muted.filter(isEntityId), ...refused.flatMap((entry) => readRefusal(entry)?.entity ?? [])];
    if (ids.length > 0) void port.details(ids, language).then(setKnown);
  }, [port, muted, refused, language]);
  const find = (id: string) => known.find((entity) => entity.id === id);
  const nameOfRefused = (entry: string) => {
    const meant = readRefusal(entry);
    const entity = meant && find(meant.entity);
    return meant && entity ? words.refusedAs(meant.words, `${entity.label} (${entity.description})`) : entry;
  };
  return {
    sitesOff: { parse: parseHostPattern },
    sitesOn: { parse: parseHostPattern, mayAdd: port.allow, onRemoved: (site) => void port.disallow(site) },
    muted: { nameOf: (id) => find(id)?.label ?? id },
    refused: { nameOf: nameOfRefused },
  };
}
