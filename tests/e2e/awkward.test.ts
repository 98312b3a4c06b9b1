import { expect, it } from 'vitest';
import { longArticle, rerenderedArticle, vanishingArticle } from './lib/awkward-pages.ts';
import { describeInBrowsers } from './lib/describe-in-browsers.ts';
import { readForeignChanges, readMarks } from './lib/in-page.ts';
import { type Page, pause, until } from './lib/reader.ts';
import { publishHtml, readText } from './lib/sample-pages.ts';
import { marksOf, NEWS_HOST, type Session } from './lib/session.ts';

/** Longer than marking takes on a page of usual size: where nothing is to happen, nothing has by then (ms). */
const SETTLED = 1_000;
/** A page that answers later than this feels broken to its reader (ms); browsers warn at some 5,000. */
const LONGEST_FREEZE = 1_000;

async function open({ reader, network }: Session, name: string, html: string): Promise<Page> {
  const url = `https://${NEWS_HOST}/${name}.html`;
  publishHtml(network, url, html);
  return reader.open(url);
}

describeInBrowsers('an awkward page', (session) => {
  it.each(['empty', 'front-page', 'japanese'])('%s: nothing is marked, nothing is said', async (name) => {
    const page = await open(session(), name, readText(`awkward/${name}.html`));
    await pause(SETTLED);
    expect(await page.evaluate(readMarks)).toEqual([]);
    expect(await page.evaluate(readForeignChanges)).toEqual([]);
    expect(await session().reader.complaints()).toEqual([]);
    await page.close();
  });

  it('of 5 MB is marked without its reader noticing', async () => {
    const page = await open(session(), 'long', longArticle(5_000_000));
    // The longest time between two turns of the page's own loop, from now until marks are there.
    await page.evaluate(watchFreezes);
    await marksOf(page);
    await pause(SETTLED);
    const longest = await page.evaluate(() => (window as unknown as { longestFreeze: number }).longestFreeze);
    expect(longest).toBeLessThan(LONGEST_FREEZE);
    expect(await session().reader.complaints()).toEqual([]);
    await page.close();
  });

  it.each([0, 20, 60, 150])('whose article is removed %i ms after it was read has no marks left', async (ms) => {
    const page = await open(session(), `vanishing-${ms}`, vanishingArticle(ms));
    await pause(SETTLED);
    expect(await page.evaluate(readMarks)).toEqual([]);
    expect(await session().reader.complaints()).toEqual([]);
    await page.close();
  });

  it('whose text is replaced has no mark on other words than those that were linked', async () => {
    const page = await open(session(), 'rerendered', rerenderedArticle());
    const before = (await marksOf(page)).map(({ text }) => text);
    expect(before).toContain('Emmanuel Macron');
    await page.evaluate(() => (window as unknown as { rerender(): void }).rerender());
    await until('marks on the old words to go', async () => {
      const texts = (await page.evaluate(readMarks)).map(({ text }) => text).filter(Boolean);
      return texts.every((text) => text === 'Copenhague');
    });
    expect(await session().reader.complaints()).toEqual([]);
    await page.close();
  });
});

function watchFreezes(): void {
  const state = { longestFreeze: 0 };
  Object.assign(window, state);
  let last = performance.now();
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    const now = performance.now();
    const page = window as unknown as typeof state;
    page.longestFreeze = Math.max(page.longestFreeze, now - last);
    last = now;
    setTimeout(() => channel.port2.postMessage(null), 5);
  };
  channel.port2.postMessage(null);
}
