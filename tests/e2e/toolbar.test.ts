import { afterEach, it } from 'vitest';
import { tapOn, textOn } from './lib/controls.ts';
import { describeInBrowsers } from './lib/describe-in-browsers.ts';
import { type Page, until } from './lib/reader.ts';
import { changeSettings, openSample, resetSettings, type Session } from './lib/session.ts';

interface ExtensionPage {
  readonly chrome: {
    readonly action: { getBadgeText(of: { readonly tabId: number }): Promise<string> };
    readonly tabs: { query(filter: object): Promise<readonly { readonly id: number; readonly url?: string }[]> };
  };
}

/** Runs in a page of the extension: the number on the icon for the tab of an article. */
async function readBadge(address: string): Promise<string> {
  const { chrome } = globalThis as unknown as ExtensionPage;
  const tabs = await chrome.tabs.query({});
  const tab = tabs.find(({ url }) => url?.startsWith(address));
  return tab === undefined ? 'no tab' : chrome.action.getBadgeText({ tabId: tab.id });
}

async function openOptions({ reader }: Session): Promise<Page> {
  const options = await reader.open(`${reader.extensionOrigin}/options.html`);
  await textOn(options, '0 requête');
  return options;
}

const ARTICLE = 'https://www.lemonde.fr/';

describeInBrowsers('the number on the icon', (session) => {
  afterEach(() => resetSettings(session().reader));

  it('is that of the names in the list', async () => {
    const page = await openSample(session());
    const popup = await session().reader.openPopup(page);
    await until('as many rows as the number says', async () => {
      const rows = await popup.evaluate(() => document.querySelectorAll('.cast-row').length);
      return rows > 0 && (await popup.evaluate(readBadge, ARTICLE)) === String(rows);
    });
    await popup.close();
    await page.close();
  });

  it('goes when the reader does not want it', async () => {
    const page = await openSample(session());
    const options = await openOptions(session());
    await until('a number', async () => Number(await options.evaluate(readBadge, ARTICLE)) > 0);
    await changeSettings(session().reader, { badge: false });
    await until('no number', async () => (await options.evaluate(readBadge, ARTICLE)) === '');
    await options.close();
    await page.close();
  });
});

describeInBrowsers(
  'by touch alone, the number on the icon',
  (session) => {
    afterEach(() => resetSettings(session().reader));

    it('is switched off', async () => {
      const page = await openSample(session());
      const options = await openOptions(session());
      await until('a number', async () => Number(await options.evaluate(readBadge, ARTICLE)) > 0);
      await tapOn(options, /^Nombre de noms sur l’icône/);
      await until('no number', async () => (await options.evaluate(readBadge, ARTICLE)) === '');
      await options.close();
      await page.close();
    });
  },
  { browsers: ['chromium'], touch: 'finger' },
);
