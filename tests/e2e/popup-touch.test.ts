import { afterEach, it } from 'vitest';
import { focusOn, tapOn, textOn } from './lib/controls.ts';
import { describeInBrowsers } from './lib/describe-in-browsers.ts';
import { countTabs } from './lib/flows.ts';
import { readMarks } from './lib/in-page.ts';
import { type Page, until } from './lib/reader.ts';
import { openSample, resetSettings, type Session } from './lib/session.ts';

async function openList(session: Session): Promise<{ page: Page; popup: Page; close(): Promise<void> }> {
  const page = await openSample(session);
  const popup = await session.reader.openPopup(page);
  await textOn(popup, 'Emmanuel Macron');
  const close = async () => {
    await popup.close();
    await page.close();
  };
  return { page, popup, close };
}

describeInBrowsers(
  'by touch alone, the popup',
  (session) => {
    afterEach(() => resetSettings(session().reader));

    it('leads to a name in the article and back', async () => {
      const { page, popup, close } = await openList(session());
      await page.evaluate(() => {
        document.body.style.paddingBlock = '2000px';
      });
      await tapOn(popup, /^Emmanuel Macron/);
      await until('the article to move', () => page.evaluate(() => scrollY > 0));
      await tapOn(popup, /^Revenir où j’étais/);
      await until('the top of the page', () => page.evaluate(() => scrollY === 0));
      await focusOn(popup, /^Emmanuel Macron/);
      await close();
    });

    it('puts the list in another order', async () => {
      const { popup, close } = await openList(session());
      const firstName = () => document.querySelector('.cast-name')?.textContent ?? '';
      const before = await popup.evaluate(firstName);
      await tapOn(popup, /^Nom$/);
      await until('the order of names', async () => (await popup.evaluate(firstName)) !== before);
      await tapOn(popup, /^Fréquence$/);
      await until('the order of before', async () => (await popup.evaluate(firstName)) === before);
      await close();
    });

    it('unfolds facts, links and timeline', async () => {
      const { popup, close } = await openList(session());
      await tapOn(popup, /^Faits : Emmanuel Macron/);
      await until('facts', () => popup.evaluate(() => document.querySelector('.cast-facts:not([hidden]) dt') !== null));
      const open = () => document.querySelectorAll('details[open]').length;
      for (const [before, fold] of [/^Qui est lié à qui/, /^Carte des lieux/, /^Chronologie/].entries()) {
        await tapOn(popup, fold);
        await until(`${fold.source} to open`, async () => (await popup.evaluate(open)) === before + 1);
      }
      await close();
    });

    it('leads to the settings', async () => {
      // The popup that leads away may be gone by then: another page of the extension looks.
      const observer = await session().reader.open(`${session().reader.extensionOrigin}/welcome.html`);
      const { popup, close } = await openList(session());
      const before = await popup.evaluate(countTabs);
      await tapOn(popup, /^Réglages/);
      await until('the settings', async () => (await observer.evaluate(countTabs)) > before);
      await close();
      await observer.close();
    });

    it('takes the finger to the search, where an answer unfolds', async () => {
      const { popup, close } = await openList(session());
      await tapOn(popup, /^Chercher/);
      await focusOn(popup, /^Chercher/);
      // Letters come from a keyboard, on the screen or not.
      for (const letter of 'Lisbon') await popup.press(letter);
      await tapOn(popup, /^Lisbonne/);
      await until('its facts', () => popup.evaluate(() => document.querySelector('.result .facts dt') !== null));
      await close();
    });

    it('switches Repères off on the site and on again', async () => {
      const { page, popup, close } = await openList(session());
      const marks = async () => (await page.evaluate(readMarks)).length;
      await tapOn(popup, /^Sur lemonde.fr/);
      await until('no marks', async () => (await marks()) === 0);
      await textOn(popup, 'Repères est coupé sur ce site.');
      await tapOn(popup, /^Sur lemonde.fr/);
      await until('marks', async () => (await marks()) > 0);
      await textOn(popup, 'Emmanuel Macron');
      await close();
    });
  },
  { browsers: ['chromium'], touch: 'finger' },
);
