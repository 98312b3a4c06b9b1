import { expect, it } from 'vitest';
import { longArticle, rerenderedArticle, vanishingArticle } from './lib/awkward-pages.ts';
import { describeInBrowsers } from './lib/describe-in-browsers.ts';
import { readForeignChanges, readMarks } from './lib/in-page.ts';
import { pause, until } from './lib/reader.ts';
import { publishHtml, readText } from './lib/sample-pages.ts';
import { marksOf, NEWS_HOST, type Session } from './lib/session.ts';

/** Longer than marking takes on a page of usual size: where nothing is to happen, nothing has by then (ms). */
const SETTLED = 1_000;

/** Opens a page; `complaints` answers what consoles said since then. */
async function open({ reader, network }: Session, name: string, html: string) {
  const url = `https://${NEWS_HOST}/${name}.html`;
  publishHtml(network, url, html);
  const before = (await reader.complaints()).length;
  const page = await reader.open(url);
  return { page, complaints: async () => (await reader.complaints()).slice(before) };
}

describeInBrowsers('an awkward page', (session) => {
  it.each(['empty', 'front-page', 'japanese'])('%s: nothing is marked, nothing is said', async (name) => {
    const { page, complaints } = await open(session(), name, readText(`awkward/${name}.html`));
    await pause(SETTLED);
    expect(await page.evaluate(readMarks)).toEqual([]);
    expect(await page.evaluate(readForeignChanges)).toEqual([]);
    expect(await complaints()).toEqual([]);
    await page.close();
  });

  it('of 5 MB is marked as far as it is read', async () => {
    const { page, complaints } = await open(session(), 'long', longArticle(5_000_000));
    expect((await marksOf(page)).map(({ text }) => text)).toEqual(['Emmanuel Macron', 'Copenhague']);
    expect(await complaints()).toEqual([]);
    await page.close();
  });

  it.each([0, 20, 60, 150])('whose article is removed %i ms after it was read has no marks left', async (ms) => {
    const { page, complaints } = await open(session(), `vanishing-${ms}`, vanishingArticle(ms));
    await pause(SETTLED);
    expect(await page.evaluate(readMarks)).toEqual([]);
    expect(await complaints()).toEqual([]);
    await page.close();
  });

  it('whose text is replaced has no mark on other words than those that were linked', async () => {
    const { page, complaints } = await open(session(), 'rerendered', rerenderedArticle());
    const before = (await marksOf(page)).map(({ text }) => text);
    expect(before).toContain('Emmanuel Macron');
    await page.evaluate(() => (window as unknown as { rerender(): void }).rerender());
    await until('marks on the old words to go', async () => {
      const texts = (await page.evaluate(readMarks)).map(({ text }) => text).filter(Boolean);
      return texts.every((text) => text === 'Copenhague');
    });
    expect(await complaints()).toEqual([]);
    await page.close();
  });
});
