import { afterEach, expect, it } from 'vitest';
import { picturedPage } from '../../scripts/screenshots/article.ts';
import { pressOn, tapOn, textOn } from './lib/controls.ts';
import { describeInBrowsers } from './lib/describe-in-browsers.ts';
import { marks } from './lib/flows.ts';
import { type Page, until } from './lib/reader.ts';
import { OTHER_HOST, resetSettings, type Session } from './lib/session.ts';
import { stored } from './lib/store.ts';

const SITE = OTHER_HOST.replace(/^www\./, '');
const ALLOW = new RegExp(`^Lire les articles de ${OTHER_HOST}`);

async function openList({ reader, network }: Session): Promise<{ page: Page; popup: Page }> {
  const page = await reader.open(network.publish(`https://${OTHER_HOST}/article/cables.html`, picturedPage('fr')));
  const popup = await reader.openPopup(page);
  await textOn(popup, 'Ce site n’est pas dans la liste des sites de presse.');
  return { page, popup };
}

interface PopupWindow {
  readonly chrome: { readonly permissions: { request(wanted: object, done?: (granted: boolean) => void): unknown } };
  asked?: object;
}

/** Stands in for the browser's own question, which no driver reaches (tests/headed does): notes it, and answers no. */
function answerNo(): void {
  const view = globalThis as unknown as PopupWindow;
  view.chrome.permissions.request = (wanted, done) => {
    view.asked = wanted;
    done?.(false);
    return Promise.resolve(false);
  };
}

/** What the browser was asked for, and that the reader is told of the answer. */
async function toldNo({ page, popup }: { page: Page; popup: Page }): Promise<void> {
  await textOn(popup, 'Le navigateur n’a pas donné son accord');
  const asked = await popup.evaluate(() => JSON.stringify((globalThis as unknown as PopupWindow).asked));
  expect(asked).toBe(JSON.stringify({ origins: [`*://*.${SITE}/*`] }));
  await marks(page, 'none');
  await popup.close();
  await page.close();
}

describeInBrowsers(
  'a site on no list of news sites',
  (session) => {
    afterEach(() => resetSettings(session().reader));

    it('is asked for by touch', async () => {
      const { page, popup } = await openList(session());
      await popup.evaluate(answerNo);
      await tapOn(popup, ALLOW);
      await toldNo({ page, popup });
    });
  },
  { browsers: ['chromium'], touch: 'finger' },
);

describeInBrowsers(
  'a site on no list of news sites',
  (session) => {
    afterEach(() => resetSettings(session().reader));

    it('is asked for by keyboard, the site and no more, and the reader is told when the answer is no', async () => {
      const { page, popup } = await openList(session());
      await popup.evaluate(answerNo);
      await pressOn(popup, ALLOW);
      await toldNo({ page, popup });
    });
  },
  { browsers: ['chromium'] },
);

/** Waits for Firefox's own question, and answers it by its button. */
async function answer({ reader }: Session, button: 'button' | 'secondaryButton'): Promise<void> {
  const press = `const [name, done] = arguments;
    const asked = window.document.getElementById('addon-webext-permissions-notification');
    const isOpen = asked !== null && !asked.hidden && window.PopupNotifications.panel.state === 'open';
    if (isOpen) asked[name].click();
    done(isOpen);`;
  await until('the question', async () => reader.inInterface?.<boolean>(press, button));
}

describeInBrowsers(
  'a site on no list of news sites',
  (session) => {
    afterEach(() => resetSettings(session().reader));

    it('stays as it was when the reader answers no, and the popup says so', async () => {
      const { page, popup } = await openList(session());
      await pressOn(popup, ALLOW);
      await answer(session(), 'secondaryButton');
      await textOn(popup, 'Le navigateur n’a pas donné son accord');
      await marks(page, 'none');
      await popup.close();
      await page.close();
    });

    it('is read as soon as the reader allows it, by keyboard, and is in the list of the settings', async () => {
      const { page, popup } = await openList(session());
      await pressOn(popup, ALLOW);
      await answer(session(), 'button');
      await marks(page, 'some');
      await popup.close();
      const options = await session().reader.open(`${session().reader.extensionOrigin}/options.html`);
      await stored(options, 'setting.sitesOn', [SITE]);
      await textOn(options, SITE);
      await options.close();
      await page.close();
    });
  },
  { browsers: ['firefox'] },
);
