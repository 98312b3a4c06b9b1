import { afterEach, it } from 'vitest';
import { tabOf } from '../e2e/lib/chromium.ts';
import { hasChromiumView, openedChromiumPopup } from '../e2e/lib/chromium-popup.ts';
import { focusedName, focusOn, textOn } from '../e2e/lib/controls.ts';
import { type Page, until } from '../e2e/lib/reader.ts';
import { openSample, resetSettings } from '../e2e/lib/session.ts';
import { stored } from '../e2e/lib/store.ts';
import { type Desk, describeAtDesk } from './lib/desk.ts';

/** More Tab stops than the list has. */
const MAX_STOPS = 60;

async function openList({ screen, reader }: Desk, page: Page): Promise<Page> {
  await screen.press('alt+shift+l');
  const popup = await openedChromiumPopup(tabOf(page), reader.extensionOrigin);
  await textOn(popup, 'Emmanuel Macron');
  return popup;
}

/** Presses Tab until what has focus is called so. */
async function tabTo({ screen }: Desk, popup: Page, name: RegExp): Promise<void> {
  for (let stop = 0; stop < MAX_STOPS; stop++) {
    const before = await popup.evaluate(focusedName);
    if (name.test(before)) return;
    await screen.press('Tab');
    await until('the next stop', async () => (await popup.evaluate(focusedName)) !== before);
  }
  throw new Error(`Tab never came to ${name.source}`);
}

describeAtDesk('by the keys of a keyboard, the list', ['chromium'], (desk) => {
  afterEach(() => resetSettings(desk().reader));

  it('opens, is put in another order, leads to a name and back, and closes', async () => {
    const { screen, reader } = desk();
    const page = await openSample(desk());
    await page.evaluate(() => {
      document.body.style.paddingBlock = '2000px';
    });
    const popup = await openList(desk(), page);
    await tabTo(desk(), popup, /^Fréquence$/);
    await screen.press('Right');
    await focusOn(popup, /^Apparition$/);
    await stored(popup, 'setting.castOrder', 'appearance');
    await tabTo(desk(), popup, /^Emmanuel Macron/);
    await screen.press('Return');
    await until('the article to move', () => page.evaluate(() => scrollY > 0));
    await tabTo(desk(), popup, /^Revenir où j’étais/);
    await screen.press('space');
    await until('the top of the page', () => page.evaluate(() => scrollY === 0));
    await focusOn(popup, /^Emmanuel Macron/);
    await screen.press('Escape');
    await until('no list', async () => !(await hasChromiumView(tabOf(page), reader.extensionOrigin, 'popup.html')));
    await page.close();
  });
});

const POPUP_ADDRESS = `const [done] = arguments;
  const view = window.document.querySelector('.webextension-popup-browser:not(.webextension-preload-browser)');
  done(view?.currentURI?.spec ?? '');`;

describeAtDesk('by the keys of a keyboard, the list', ['firefox'], (desk) => {
  it('opens and closes', async () => {
    const { screen, reader } = desk();
    const page = await openSample(desk());
    const address = async () => (await reader.inInterface?.<string>(POPUP_ADDRESS)) ?? '';
    await screen.press('alt+shift+l');
    await until('the list', async () => (await address()).endsWith('/popup.html'));
    await screen.press('Escape');
    await until('no list', async () => (await address()) === '');
    await page.close();
  });
});
