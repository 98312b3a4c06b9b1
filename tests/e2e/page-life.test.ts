import { expect, it } from 'vitest';
import { tabOf } from './lib/chromium.ts';
import { describeInBrowsers } from './lib/describe-in-browsers.ts';
import { findMark, readForeignChanges, readMarks } from './lib/in-page.ts';
import { ARTICLE, endlessPage, hydratedPage, liveBlog, pageWith, typesetPage } from './lib/living-pages.ts';
import { type Page, pause, until } from './lib/reader.ts';
import { publishHtml } from './lib/sample-pages.ts';
import { changeSettings, marksOf, NEWS_HOST, openCard, resetSettings, type Session } from './lib/session.ts';

const NAMES = ['Emmanuel Macron', 'Copenhague', 'Donald Tusk'];

async function open({ reader, network }: Session, name: string, html: string) {
  const url = `https://${NEWS_HOST}/${name}.html`;
  publishHtml(network, url, html);
  const before = (await reader.complaints()).length;
  const page = await reader.open(url);
  await page.bringToFront();
  return { page, complaints: async () => (await reader.complaints()).slice(before) };
}

const textsOf = async (page: Page) => (await page.evaluate(readMarks)).map(({ text }) => text);
const untilMarked = (page: Page, wanted: readonly string[]) =>
  until(`marks on ${wanted}`, async () => String(await textsOf(page)) === String(wanted), 20_000);

describeInBrowsers('a page that lives', (session) => {
  it('and grows while it is scrolled is marked to its end', async () => {
    const { page, complaints } = await open(session(), 'endless-scroll', endlessPage());
    await untilMarked(page, NAMES);
    const toEnd = () =>
      page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    await toEnd();
    await untilMarked(page, [...NAMES, 'Mette Frederiksen']);
    await toEnd();
    await untilMarked(page, [...NAMES, 'Mette Frederiksen', 'Varsovie', 'Emmanuel Macron']);
    await openCard(page, 'Varsovie');
    expect(await complaints()).toEqual([]);
    await page.close();
  });

  it('and is hydrated by a script that puts the same in its place has its marks on the new nodes', async () => {
    const { page, complaints } = await open(session(), 'hydrated', hydratedPage());
    await untilMarked(page, NAMES);
    await page.evaluate(() => (window as unknown as { hydrate(): void }).hydrate());
    await until('the old marks to go or the new to come', async () => String(await textsOf(page)) === String(NAMES));
    await openCard(page, 'Donald Tusk');
    expect(await complaints()).toEqual([]);
    await page.close();
  });

  it('and is a live blog has the first mention of each entry marked, and each entry as it comes', async () => {
    const { page, complaints } = await open(session(), 'en-direct', liveBlog());
    const order = [
      'Donald Tusk',
      'Donald Tusk',
      'Mette Frederiksen',
      'Mette Frederiksen',
      'Emmanuel Macron',
      'Emmanuel Macron',
    ];
    await untilMarked(page, order);
    for (let n = 6; n < 12; n++) {
      await page.evaluate((count) => (window as unknown as { publish(n: number): void }).publish(count), n);
      await pause(100);
    }
    await untilMarked(page, [...order, ...order]);
    expect(await complaints()).toEqual([]);
    await page.close();
  });

  it('and comes back from the browser’s cache is as the settings have it then', async () => {
    const { reader, network } = session();
    const cached = { 'cache-control': 'max-age=600' };
    const note = 'addEventListener("pageshow", ({ persisted }) => { window.persisted = persisted; });';
    const first = network.publish(`https://${NEWS_HOST}/cached.html`, pageWith(ARTICLE, note), cached);
    const second = network.publish(`https://${NEWS_HOST}/next.html`, pageWith(ARTICLE, note), cached);
    const page = await reader.open(first);
    await page.bringToFront();
    await untilMarked(page, NAMES);
    const isAt = (name: string) => page.evaluate((end) => location.pathname.endsWith(end), name).catch(() => false);
    const go = async (back: boolean, to: string) => {
      await page.evaluate((isBack) => void setTimeout(() => (isBack ? history.back() : history.forward())), back);
      await until(to, () => isAt(to));
    };
    await page.goto(second);
    await untilMarked(page, NAMES);
    await go(true, 'cached.html');
    await untilMarked(page, NAMES);
    const persisted = await page.evaluate(() => (window as unknown as { persisted: boolean }).persisted);
    // The driver of Chromium starts it without this cache.
    expect(persisted).toBe(reader.browser === 'firefox');
    await openCard(page, 'Copenhague');
    await go(false, 'next.html');
    await changeSettings(reader, { enabled: false });
    await page.bringToFront();
    await go(true, 'cached.html');
    await untilMarked(page, []);
    await resetSettings(reader);
    await page.bringToFront();
    await untilMarked(page, NAMES);
    await page.close();
  });

  it('and is set in every way that markup knows has its marks on the letters of names', async () => {
    const { page, complaints } = await open(session(), 'typeset', typesetPage());
    const wanted = [
      'Emmanuel Macron',
      'Friedrich Merz',
      'Donald Tusk',
      'Mette Frederiksen',
      'Giorgia Meloni',
      'Pedro Sánchez',
      'Volodymyr Zelensky',
      'Ursula von der Leyen',
      'Varsovie',
      'Copenhague',
      'Oslo',
      'Stockholm',
      'Keir Starmer',
      'Viktor Orban',
    ];
    await marksOf(page);
    expect(await textsOf(page)).toEqual(wanted);
    for (const name of ['Friedrich Merz', 'Pedro Sánchez', 'Varsovie', 'Keir Starmer']) {
      expect(await page.evaluate(findMark, name)).not.toBeNull();
      await openCard(page, name);
      await page.press('Escape');
    }
    expect(await page.evaluate(readForeignChanges)).toEqual([]);
    expect(await complaints()).toEqual([]);
    await page.close();
  });
});

describeInBrowsers(
  'a page that the browser has frozen',
  (session) => {
    it('while the background was stopped is followed and answers again when it wakes', async () => {
      const { page, complaints } = await open(session(), 'frozen', pageWith(ARTICLE));
      await untilMarked(page, NAMES);
      const devtools = await tabOf(page).context().newCDPSession(tabOf(page));
      await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
      await session().reader.stopBackground();
      await devtools.send('Page.setWebLifecycleState', { state: 'active' });
      await page.evaluate(() => {
        const [, , last] = document.querySelectorAll('p');
        if (last?.firstChild) last.firstChild.nodeValue = 'Mette Frederiksen est repartie sans rien dire à personne.';
      });
      await untilMarked(page, ['Emmanuel Macron', 'Copenhague', 'Mette Frederiksen']);
      await openCard(page, 'Mette Frederiksen');
      expect(await complaints()).toEqual([]);
      await page.close();
    });
  },
  { browsers: ['chromium'] },
);
