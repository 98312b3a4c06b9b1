import { browser } from 'wxt/browser';
import { hostIsListed } from '../../core/sites.ts';
import { requestTab } from '../../platform/messaging.ts';
import { editList } from '../../platform/setting-lists.ts';
import { loadSettings, saveSetting } from '../../platform/settings-store.ts';

interface Tab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
}

/** The keyboard commands of the manifest. */
export async function runCommand(command: string, tab: Tab | undefined): Promise<void> {
  switch (command) {
    case 'toggle':
      return saveSetting('enabled', !(await loadSettings()).enabled);
    case 'toggle-site':
      return toggleSite(tab?.url);
    case 'next-mark':
      return moveFocus(tab?.id, 'next');
    case 'previous-mark':
      return moveFocus(tab?.id, 'previous');
  }
}

async function moveFocus(tabId: number | undefined, direction: 'next' | 'previous'): Promise<void> {
  // A page without our content script answers `no-receiver`: there is nothing to move to.
  if (tabId !== undefined) await requestTab(tabId, 'moveFocus', { direction });
}

async function toggleSite(url: string | undefined): Promise<void> {
  const host = url === undefined ? '' : new URL(url).hostname;
  if (host === '') return;
  await editList('sitesOff', (sites) => {
    const without = sites.filter((pattern) => !hostIsListed(host, [pattern]));
    return without.length < sites.length ? without : [...sites, host];
  });
}

export function listenToCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    void runCommand(command, tab);
  });
}
