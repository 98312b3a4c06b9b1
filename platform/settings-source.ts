import { saveList } from './setting-lists.ts';
import { loadSettings, saveSetting, watchSettings } from './settings-store.ts';

/** The settings as the pages of the extension show and change them. */
export const settingsSource = { loadSettings, saveSetting, saveList, watchSettings };
