import { expect, it } from 'vitest';
import { describeInBrowsers } from './lib/describe-in-browsers.ts';
import { readMarks } from './lib/in-page.ts';
import { type Page, pause, until } from './lib/reader.ts';
import { publishSample, readSample } from './lib/sample-pages.ts';
import { changeSettings, marksOf, openCard, resetSettings, type Session } from './lib/session.ts';

/** How often the background is stopped; fifty times in the long run (`REPERES_LONG=1`). */
const STOPS = process.env.REPERES_LONG ? 50 : 10;
/** Longer than starting and linking take, so that some stops come in the middle of each (ms). */
const SPREAD = 400;
const OPEN_PAGES = 5;
/** The page asks again after up to 10 s when its background was stopped four times (ms). */
const PATIENCE = 40_000;

const sample = readSample('sommet');
const textsOf = async (page: Page) => (await page.evaluate(readMarks)).map(({ text }) => text);

/** A page that is read; the welcome page of a new installation may have come in front of it. */
async function openRead({ reader, network }: Session): Promise<Page> {
  publishSample(network, sample);
  const page = await reader.open(sample.url);
  await page.bringToFront();
  await marksOf(page);
  return page;
}

/** Loads the page anew without waiting for it. */
const reload = (page: Page) =>
  page.evaluate(() => {
    Object.assign(window, { isOld: true });
    setTimeout(() => location.reload());
  });

async function isMarkedAnew(page: Page, wanted: readonly string[]): Promise<boolean> {
  const isOld = await page.evaluate(() => 'isOld' in window);
  return !isOld && String(await textsOf(page)) === String(wanted);
}

describeInBrowsers('a background that comes and goes', (session) => {
  it(`stopped ${STOPS} times while pages load, leaves every page fully marked`, { timeout: 600_000 }, async () => {
    const { reader } = session();
    const page = await openRead(session());
    const wanted = await textsOf(page);
    const before = (await reader.complaints()).length;
    for (let stop = 0; stop < STOPS; stop++) {
      await reload(page);
      // Sooner or later in the load, each time a little differently.
      await pause((stop * 37) % SPREAD);
      await reader.stopBackground();
      // A page that is being replaced answers nothing.
      await until('all marks', () => isMarkedAnew(page, wanted).catch(() => false), PATIENCE);
    }
    expect((await reader.complaints()).slice(before)).toEqual([]);
    await page.close();
  });

  it('stopped again and again while one page loads, leaves it fully marked', { timeout: 120_000 }, async () => {
    const { reader } = session();
    const page = await openRead(session());
    const wanted = await textsOf(page);
    const before = (await reader.complaints()).length;
    await reload(page);
    for (let stop = 0; stop < 8; stop++) {
      await reader.stopBackground();
      await pause((stop * 53) % 120);
    }
    await until('all marks', () => isMarkedAnew(page, wanted).catch(() => false), PATIENCE);
    expect((await reader.complaints()).slice(before)).toEqual([]);
    await page.close();
  });

  it('stopped after a page was marked, comes back for its card', async () => {
    const page = await openRead(session());
    await session().reader.stopBackground();
    await openCard(page, 'Emmanuel Macron');
    await page.close();
  });
});

describeInBrowsers(
  'an update',
  (session) => {
    it(`hands ${OPEN_PAGES} open pages over to the new script`, { timeout: 180_000 }, async () => {
      const { reader } = session();
      const pages: Page[] = [];
      for (let n = 0; n < OPEN_PAGES; n++) pages.push(await openRead(session()));
      const wanted = await textsOf(pages[0]!);
      const before = (await reader.complaints()).length;
      // A card that the old script has open, and that nobody answers for after it.
      await openCard(pages.at(-1)!, 'Emmanuel Macron');
      await reader.update();
      for (const page of pages) {
        await page.bringToFront();
        await until('all marks', async () => String(await textsOf(page)) === String(wanted), PATIENCE);
        await page.movePointer({ x: 5, y: 300 });
        await openCard(page, 'Emmanuel Macron');
        expect(await page.evaluate(() => document.querySelectorAll('reperes-root').length)).toBe(1);
        expect(await textsOf(page)).toEqual(wanted);
      }
      await changeSettings(reader, { enabled: false });
      for (const page of pages) await until('all marks to go', async () => (await textsOf(page)).length === 0);
      expect((await reader.complaints()).slice(before)).toEqual([]);
      for (const page of pages) await page.close();
      await resetSettings(reader);
    });
  },
  { browsers: ['firefox'] },
);
