import { afterEach, expect, it } from 'vitest';
import { picturedPage } from '../../scripts/screenshots/article.ts';
import { tabOf } from '../e2e/lib/chromium.ts';
import { hasChromiumView, openedChromiumPopup } from '../e2e/lib/chromium-popup.ts';
import { focusOn, textOn } from '../e2e/lib/controls.ts';
import { marks } from '../e2e/lib/flows.ts';
import { type Page, pause, until } from '../e2e/lib/reader.ts';
import { OTHER_HOST, resetSettings } from '../e2e/lib/session.ts';
import { readStored, stored } from '../e2e/lib/store.ts';
import { type Desk, describeAtDesk } from './lib/desk.ts';

const SITE = OTHER_HOST.replace(/^www\./, '');
/** Chromium takes no key for its questions until they have been there for half a second (ms). */
const PROTECTED = 1_500;
/** Stops from where the popup opens to the button that asks: the search, and the two of the head. */
const STOPS = [/^Garder la liste/, /^Réglages/, /^Chercher/, new RegExp(`^Lire les articles de ${OTHER_HOST}`)];

/** From the article to Chromium’s question about its site, by keys alone; the popup closes over it. */
async function ask({ screen, reader, network }: Desk): Promise<Page> {
  const page = await reader.open(network.publish(`https://${OTHER_HOST}/article/cables.html`, picturedPage('fr')));
  await page.bringToFront();
  await screen.press('alt+shift+l');
  const popup = await openedChromiumPopup(tabOf(page), reader.extensionOrigin);
  await textOn(popup, 'Ce site n’est pas dans la liste des sites de presse.');
  for (const stop of STOPS) {
    await screen.press('Tab');
    await focusOn(popup, stop);
  }
  await screen.press('Return');
  await until('the question', async () => !(await hasChromiumView(tabOf(page), reader.extensionOrigin, 'popup.html')));
  await pause(PROTECTED);
  return page;
}

/** Whether the browser lets us read the site, as its own list of permissions has it. */
function mayRead(options: Page): Promise<boolean> {
  return options.evaluate((pattern) => {
    const { permissions } = (globalThis as unknown as ExtensionPage).chrome;
    return permissions.contains({ origins: [pattern] });
  }, `*://*.${SITE}/*`);
}

interface ExtensionPage {
  readonly chrome: { readonly permissions: { contains(wanted: object): Promise<boolean> } };
}

describeAtDesk('the browser’s own question about a site', ['chromium'], (desk) => {
  afterEach(() => resetSettings(desk().reader));

  it('answered no, as it is meant to be by default, changes nothing', async () => {
    const page = await ask(desk());
    await desk().screen.press('Return');
    await pause(PROTECTED);
    const options = await desk().reader.open(`${desk().reader.extensionOrigin}/options.html`);
    expect(await mayRead(options)).toBe(false);
    expect(await options.evaluate(readStored, 'setting.sitesOn')).toBeNull();
    await options.close();
    await marks(page, 'none');
    await page.close();
  });

  it('answered yes, the open page is read at once, and the site is in the list of the settings', async () => {
    const page = await ask(desk());
    await desk().screen.press('Tab');
    await desk().screen.press('Return');
    await marks(page, 'some');
    const options = await desk().reader.open(`${desk().reader.extensionOrigin}/options.html`);
    expect(await mayRead(options)).toBe(true);
    await stored(options, 'setting.sitesOn', [SITE]);
    await textOn(options, SITE);
    await options.close();
    await page.close();
  });
});
