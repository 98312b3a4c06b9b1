import { browser } from 'wxt/browser';
import type { OptionsPort } from '../core/options-port.ts';
import { SETTINGS, type SettingKey, type Settings } from '../core/settings.ts';
import { request } from './messaging.ts';
import { worldOutline } from './outline.ts';
import { changeOwnEntries, loadOwnEntries, saveOwnEntries, watchOwnEntries } from './own-entries-store.ts';
import { saveSetting } from './settings-store.ts';

/** The browser as the settings page needs it. */
export function createOptionsPort(): OptionsPort {
  return {
    replace: async (settings) => {
      await Promise.all((Object.keys(SETTINGS) as SettingKey[]).map((key) => saveOne(key, settings)));
    },
    datasetInfo: async () => {
      const answer = await request('datasetInfo', {});
      return answer.ok ? answer.value : undefined;
    },
    details: async (ids, language) => {
      const answer = await request('entities', { ids, language });
      return answer.ok ? answer.value : [];
    },
    outline: worldOutline,
    ownEntries: loadOwnEntries,
    changeOwnEntries,
    saveOwnEntries,
    onOwnEntries: watchOwnEntries,
    allow: (pattern) => browser.permissions.request({ origins: originsOf(pattern) }),
    disallow: async (pattern) => {
      await browser.permissions.remove({ origins: originsOf(pattern) });
    },
    shortcuts: async () => {
      const commands = await browser.commands.getAll();
      return commands.map(({ name = '', shortcut = '' }) => ({ command: name, keys: shortcut }));
    },
    download,
  };
}

/** A plain host stands for its subdomains too, as `core/sites.ts` reads it. */
function originsOf(pattern: string): string[] {
  return [`*://*.${pattern.replace(/^\*\./, '')}/*`];
}

function saveOne<K extends SettingKey>(key: K, settings: Settings): Promise<void> {
  return saveSetting(key, settings[key]);
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
