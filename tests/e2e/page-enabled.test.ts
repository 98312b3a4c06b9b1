import { expect, it } from 'vitest';
import { describeInBrowsers } from './lib/describe-in-browsers.ts';
import { readMarks } from './lib/in-page.ts';
import { ARTICLE, pageWith } from './lib/living-pages.ts';
import { type Page, until } from './lib/reader.ts';
import { publishHtml } from './lib/sample-pages.ts';
import { NEWS_HOST, openCard } from './lib/session.ts';

const textsOf = async (page: Page) => (await page.evaluate(readMarks)).map(({ text }) => text);
const untilMarked = (page: Page) => until('marks', async () => (await textsOf(page)).length > 0, 20_000);

describeInBrowsers('an extension that is disabled and enabled again', (session) => {
  it('answers in a page that stayed open, and marks new ones', async () => {
    const { reader, network } = session();
    const url = `https://${NEWS_HOST}/enabled.html`;
    publishHtml(network, url, pageWith(ARTICLE));
    const page = await reader.open(url);
    await page.bringToFront();
    await untilMarked(page);
    const before = await textsOf(page);
    await reader.setEnabled(false);
    await reader.setEnabled(true);
    // A page that is loaded before the background has caught up gets the script as one that was open does.
    const another = await reader.open(url);
    await another.bringToFront();
    await untilMarked(another);
    await another.close();
    await page.bringToFront();
    // The old script is cut off: a card is the new one's.
    await openCard(page, 'Copenhague');
    expect(await textsOf(page)).toEqual(before);
    await page.close();
  });
});
