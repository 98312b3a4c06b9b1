import { expect, it } from 'vitest';
import { describeInBrowsers } from './lib/describe-in-browsers.ts';
import { frameworkPage } from './lib/framework-page.ts';
import { readMarks } from './lib/in-page.ts';
import { type Page, until } from './lib/reader.ts';
import { marksOf, NEWS_HOST } from './lib/session.ts';

/** What is marked after each step of tests/pages/frameworks/article.js. */
const MARKED = [
  ['Emmanuel Macron', 'Mette Frederiksen', 'Copenhague'],
  ['Copenhague', 'Emmanuel Macron', 'Mette Frederiksen'],
  ['Copenhague', 'Donald Tusk'],
  ['Varsovie', 'Emmanuel Macron', 'Donald Tusk'],
  ['Emmanuel Macron', 'Mette Frederiksen', 'Copenhague'],
];

const textOf = (page: Page) => page.evaluate(() => document.querySelector('article')?.textContent ?? '');
const marksNow = async (page: Page) => (await page.evaluate(readMarks)).map(({ text }) => text);
const rerender = (page: Page, step: number) =>
  page.evaluate((n) => (window as unknown as { rerender(step: number): void }).rerender(n), step);

describeInBrowsers('a page drawn by a framework', (session) => {
  it.each(['react', 'preact'] as const)('%s: every re-render leaves text and marks right', async (framework) => {
    const { reader, network } = session();
    const url = network.publish(`https://${NEWS_HOST}/${framework}.html`, await frameworkPage(framework));
    const before = (await reader.complaints()).length;
    const page = await reader.open(url);
    await marksOf(page);
    const first = await textOf(page);
    for (const [step, marked] of MARKED.entries()) {
      await rerender(page, step);
      await until(`the marks of step ${step}`, async () => String(await marksNow(page)) === String(marked));
    }
    expect(await textOf(page)).toBe(first);
    expect((await reader.complaints()).slice(before)).toEqual([]);
    await page.close();
  });

  it('that is re-rendered without a pause ends with the right marks', async () => {
    const { reader, network } = session();
    const url = network.publish(`https://${NEWS_HOST}/busy.html`, await frameworkPage('react'));
    const before = (await reader.complaints()).length;
    const page = await reader.open(url);
    await marksOf(page);
    for (let step = 0; step < 60; step++) await rerender(page, step);
    await until('the marks of the last step', async () => String(await marksNow(page)) === String(MARKED[59 % 5]));
    expect((await reader.complaints()).slice(before)).toEqual([]);
    await page.close();
  });
});
