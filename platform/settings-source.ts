export { saveList } from './setting-lists.ts';
export { loadSettings, saveSetting, watchSettings } from './settings-store.ts';
