import { expect, it } from 'vitest';
import { describeInBrowsers } from './lib/describe-in-browsers.ts';
import {
  crowdedPage,
  deepPage,
  endlessParagraph,
  jealousPage,
  meddlingPage,
  mimickingPage,
  restlessPage,
  thievishPage,
} from './lib/hostile-pages.ts';
import { readForeignChanges, readMarks } from './lib/in-page.ts';
import { type Page, pause, until } from './lib/reader.ts';
import { publishHtml } from './lib/sample-pages.ts';
import { marksOf, NEWS_HOST, pointAt, type Session } from './lib/session.ts';

const MARKED = ['Emmanuel Macron', 'Copenhague'];
/** A block of text is read up to here (`MAX_BLOCK_LENGTH` of page/block-text.ts). */
const LONGEST_BLOCK = 50_000;

async function open({ reader, network }: Session, name: string, html: string) {
  const url = `https://${NEWS_HOST}/${name}.html`;
  publishHtml(network, url, html);
  const before = (await reader.complaints()).length;
  const page = await reader.open(url);
  return { page, complaints: async () => (await reader.complaints()).slice(before) };
}

const textsOf = async (page: Page) => (await page.evaluate(readMarks)).map(({ text }) => text);

describeInBrowsers('a page made to hurt', (session) => {
  it.each([
    ['200,000 nodes', crowdedPage()],
    ['5,000 elements within each other', deepPage()],
  ])('of %s is marked, and is left as it was', async (name, html) => {
    const { page, complaints } = await open(session(), `hurt-${name.length}`, html);
    await marksOf(page);
    const changed = (await page.evaluate(readForeignChanges)).filter((change) => change.includes('reperes'));
    expect([await textsOf(page), changed, await complaints()]).toEqual([MARKED, [], []]);
    await page.close();
  });

  it('of one paragraph of 2 MB is marked where it is read, which is not to its end', async () => {
    const { page, complaints } = await open(session(), 'endless', endlessParagraph());
    await marksOf(page);
    const ends = await page.evaluate(() =>
      [...CSS.highlights].flatMap(([, ranges]) => [...ranges].map(({ endOffset }) => endOffset)),
    );
    expect(Math.max(...ends)).toBeLessThan(LONGEST_BLOCK);
    expect(await complaints()).toEqual([]);
    await page.close();
  });

  it('that replaces what scripts build on neither breaks us nor hears of us', async () => {
    const { page, complaints } = await open(session(), 'meddling', meddlingPage());
    const marked = () =>
      (window as unknown as { highlights: HighlightRegistry }).highlights.get('reperes-dotted')?.size;
    await until('marks', async () => (await page.evaluate(marked)) === MARKED.length);
    expect(await page.evaluate(() => (window as unknown as { calls: string[] }).calls)).toEqual([]);
    expect(await complaints()).toEqual([]);
    await page.close();
  });

  it('that throws our element out gets it once a card, and no fight', async () => {
    const { page, complaints } = await open(session(), 'jealous', jealousPage());
    await marksOf(page);
    const thrownOut = () => (window as unknown as { thrown: { out: number } }).thrown.out;
    await pointAt(page, 'Copenhague');
    await until('our element to be thrown out', async () => (await page.evaluate(thrownOut)) > 0);
    // Were there a fight, it would be going on.
    await pause(500);
    expect(await page.evaluate(thrownOut)).toBeLessThan(10);
    expect([await textsOf(page), await complaints()]).toEqual([MARKED, []]);
    await page.close();
  });

  it('that takes our element into its article keeps its marks and its text, and there is no fight', async () => {
    const { page, complaints } = await open(session(), 'thievish', thievishPage());
    await marksOf(page);
    const textOf = () => document.querySelector('article')?.textContent ?? '';
    const before = await page.evaluate(textOf);
    const taken = () => (window as unknown as { taken: { in: number } }).taken.in;
    await pointAt(page, 'Copenhague');
    await until('our element to be taken', async () => (await page.evaluate(taken)) > 0);
    // Were there a fight, it would be going on.
    await pause(500);
    expect(await page.evaluate(taken)).toBeLessThan(10);
    expect([await textsOf(page), await page.evaluate(textOf), await complaints()]).toEqual([MARKED, before, []]);
    await page.close();
  });

  it('that puts elements of our name beside ours has its cards all the same, and keeps its own', async () => {
    const { page, complaints } = await open(session(), 'mimicking', mimickingPage());
    await marksOf(page);
    const cardOf = () => {
      const hosts = [...document.querySelectorAll('reperes-root:not(.own)')];
      return hosts.map(({ shadowRoot }) => shadowRoot?.querySelector('.frame:popover-open')?.textContent ?? '').join();
    };
    await pointAt(page, 'Copenhague');
    await until('the card', async () => (await page.evaluate(cardOf)).includes('Copenhague'));
    const own = () => [...document.querySelectorAll('reperes-root.own')].map(({ textContent }) => textContent);
    expect(await page.evaluate(own)).toEqual(['À nous', 'À nous']);
    expect([await textsOf(page), await complaints()]).toEqual([MARKED, []]);
    await page.close();
  });

  it('that changes without a pause goes on changing, and is marked right once it rests', async () => {
    const { page, complaints } = await open(session(), 'restless', restlessPage());
    interface Restless {
      readonly restless: { turns: number; isResting: boolean };
    }
    const turns = () => (window as unknown as Restless).restless.turns;
    const early = await page.evaluate(turns);
    await until('fifty more turns of the page', async () => (await page.evaluate(turns)) > early + 50, 30_000);
    await page.evaluate(() => {
      (window as unknown as Restless).restless.isResting = true;
    });
    await until('the marks', async () => String(await textsOf(page)) === String(MARKED), 30_000);
    expect(await complaints()).toEqual([]);
    await page.close();
  });
});
