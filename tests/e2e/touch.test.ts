import { expect, it } from 'vitest';
import { describeInBrowsers } from './lib/describe-in-browsers.ts';
import { findMark, inCard, readCard } from './lib/in-page.ts';
import { type Page, PHONE, pause, until } from './lib/reader.ts';
import { openSample } from './lib/session.ts';

async function tapMark(page: Page, name: string): Promise<void> {
  const mark = await page.evaluate(findMark, name);
  if (mark === null) throw new Error(`${name} is not marked`);
  await pause(200);
  await page.tap(mark);
}

async function tapInCard(page: Page, name: string): Promise<void> {
  await page.tap(await until(`“${name}” in the card`, async () => (await page.evaluate(inCard, name)) ?? undefined));
}

function shown(page: Page) {
  return until('the sheet', async () => (await page.evaluate(readCard)) ?? undefined);
}

function gone(page: Page) {
  return until('no sheet', async () => (await page.evaluate(readCard)) === null);
}

describeInBrowsers(
  'a finger',
  (session) => {
    it('opens the card of a name as a sheet at the foot of the window, and closes it', async () => {
      const page = await openSample(session());
      await tapMark(page, 'Emmanuel Macron');
      const sheet = await shown(page);
      expect(sheet.text).toContain('Emmanuel Macron');
      expect(Math.round(sheet.width)).toBe(PHONE.width);
      expect(Math.round(sheet.y + sheet.height)).toBe(PHONE.height);
      await tapInCard(page, 'Fermer');
      await gone(page);
      await page.close();
    });

    it('closes the sheet by touching the article', async () => {
      const page = await openSample(session());
      await tapMark(page, 'Varsovie');
      await shown(page);
      await page.tap({ x: 5, y: 40 });
      await gone(page);
      await page.close();
    });

    it('unfolds the facts, mutes a name and takes that back', async () => {
      const page = await openSample(session());
      await tapMark(page, 'Danemark');
      await shown(page);
      await tapInCard(page, 'Tout voir');
      await tapInCard(page, 'Réduire');
      await tapInCard(page, 'Je connais');
      await tapInCard(page, 'Annuler');
      await until('the mark again', async () => (await page.evaluate(findMark, 'Danemark')) !== null);
      await page.close();
    });

    it('still follows a link of the page', async () => {
      const page = await openSample(session());
      const link = await page.evaluate(() => {
        const found = [...document.querySelectorAll('article a')].find((a) => a.textContent === 'Mark Carney')!;
        found.addEventListener('click', (event) => {
          event.preventDefault();
          document.title = 'followed';
        });
        found.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y } = found.getBoundingClientRect();
        return { x: Math.round(x + 8), y: Math.round(y + 8) };
      });
      await page.tap(link);
      await until('the page to get the tap', () => page.evaluate(() => document.title === 'followed'));
      await pause(600);
      expect(await page.evaluate(readCard)).toBeNull();
      await page.close();
    });
  },
  { browsers: ['chromium'], touch: 'finger' },
);
