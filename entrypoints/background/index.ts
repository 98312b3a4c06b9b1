// Before anything else is run: see there.
import './early-reading.ts';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { flagOf } from '../../platform/flags.ts';
import { handleBackgroundRequests } from '../../platform/messaging.ts';
import { readOutline } from '../../platform/outline-file.ts';
import { loadOwnEntries } from '../../platform/own-entries-store.ts';
import { loadPageSettings, loadSettings, watchSettings } from '../../platform/settings-store.ts';
import { mirrorSettings } from '../../platform/settings-sync.ts';
import { clearBadges, showBadge } from './badge.ts';
import { listenToCommands } from './commands.ts';
import { createDatasetLoader } from './dataset.ts';
import { earlyReading } from './early-reading.ts';
import { bringInteraction } from './interaction.ts';
import { listenToMenus } from './menus.ts';
import { tellPagesOfSettings } from './page-settings.ts';
import { catchUpIfForgotten, keepPagesInStep } from './pages.ts';
import { createRequestHandlers } from './requests.ts';
import { styleFrames } from './style-frames.ts';
import { switchOff } from './switches.ts';

/** By then the page that started the background has its answer (ms). */
const AFTER_START = 500;

export default defineBackground(() => {
  // Everything listens before the first await: a worker started by an event must not miss it.
  handleBackgroundRequests(
    createRequestHandlers({
      dataset: createDatasetLoader(earlyReading),
      settings: loadPageSettings,
      ownEntries: loadOwnEntries,
      uiLanguage: () => browser.i18n.getUILanguage(),
      showCount: (tabId, entities) => void countOnBadge(tabId, entities),
      flag: flagOf,
      outline: readOutline,
      interact: bringInteraction,
      styleFrames,
      switchOff,
    }),
  );
  listenToCommands();
  listenToMenus();
  keepPagesInStep();
  tellPagesOfSettings();
  setTimeout(() => void catchUpIfForgotten(), AFTER_START);
  mirrorSettings();
  watchSettings(({ badge, enabled }) => {
    if (!badge || !enabled) void clearBadges();
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as '/') });
  });
});

async function countOnBadge(tabId: number, entities: number): Promise<void> {
  const { badge } = await loadSettings();
  // The tab may be gone by now; a badge for nobody is no loss.
  if (badge) await showBadge(tabId, entities).catch(() => {});
}
