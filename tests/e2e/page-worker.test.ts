import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tabOf } from './lib/chromium.ts';
import { hasHost, readMarks } from './lib/in-page.ts';
import { type Page, pause, until } from './lib/reader.ts';
import { publishSample, readSample } from './lib/sample-pages.ts';
import { changeSettings, marksOf, openCard, resetSettings, startSession } from './lib/session.ts';

const OPEN_PAGES = 5;

const sample = readSample('sommet');
let session: Awaited<ReturnType<typeof startSession>>;

beforeAll(async () => {
  session = await startSession('chromium');
  await resetSettings(session.reader);
  publishSample(session.network, sample);
});
afterAll(() => session?.close());

const textsOf = async (page: Page) => (await page.evaluate(readMarks)).map(({ text }) => text);

describe('a background that is replaced (chromium)', () => {
  it('updated with pages open, hands them over to its new script', { timeout: 120_000 }, async () => {
    const { reader } = session;
    const pages: Page[] = [];
    for (let n = 0; n < OPEN_PAGES; n++) {
      const page = await reader.open(sample.url);
      await marksOf(page);
      pages.push(page);
    }
    const wanted = await textsOf(pages[0]!);
    const before = (await reader.complaints()).length;
    await reloadExtension();
    for (const page of pages) {
      await page.bringToFront();
      await until('the new script', async () => (await statusOf(page)) === 'linked', 20_000);
      expect(await textsOf(page)).toEqual(wanted);
      // The old script finds out with the first event it hears; the new one shows the card.
      await page.movePointer({ x: 5, y: 300 });
      await openCard(page, 'Emmanuel Macron');
      expect(await textsOf(page)).toEqual(wanted);
      expect(await page.evaluate(() => document.querySelectorAll('reperes-root').length)).toBe(1);
    }
    await changeSettings(reader, { enabled: false });
    for (const page of pages) await until('all marks to go', async () => (await textsOf(page)).length === 0);
    expect((await reader.complaints()).slice(before)).toEqual([]);
    for (const page of pages) await page.close();
    await resetSettings(reader);
  });

  it('is not asked by a page that is off, which stays as it was', async () => {
    const { reader } = session;
    await changeSettings(reader, { enabled: false });
    const page = await reader.open(sample.url);
    await pause(1_000);
    await page.evaluate(() => document.querySelector('article')?.append('Emmanuel Macron est revenu.'));
    await pause(500);
    expect(await textsOf(page)).toEqual([]);
    expect(await page.evaluate(hasHost)).toBe(false);
    await page.close();
    await resetSettings(reader);
  });
});

/** What the page's script, if there is one of this version, answers to the popup's question. */
async function statusOf(page: Page): Promise<string> {
  const ask = async () => {
    const { tabs } = (globalThis as unknown as ChromeInWorker).chrome;
    const [tab] = await tabs.query({ active: true });
    const question = { reperes: 'content', name: 'pageState', params: {} };
    return (await tabs.sendMessage(tab?.id ?? -1, question).catch(() => undefined))?.value?.status ?? 'silent';
  };
  const worker = tabOf(page).context().serviceWorkers().at(-1);
  return (await worker?.evaluate(ask).catch(() => undefined)) ?? 'silent';
}

interface ChromeInWorker {
  readonly chrome: {
    readonly tabs: {
      query(filter: object): Promise<readonly { readonly id?: number }[]>;
      sendMessage(id: number, message: object): Promise<{ readonly value?: { readonly status?: string } } | undefined>;
    };
  };
}

/** What an update does to pages that are open: their scripts are cut off, then the new version starts. */
async function reloadExtension(): Promise<void> {
  const { reader } = session;
  const settings = await reader.open('chrome://extensions');
  await settings.evaluate(() =>
    (globalThis as unknown as DeveloperPage).chrome.developerPrivate.updateProfileConfiguration({
      inDeveloperMode: true,
    }),
  );
  const id = reader.extensionOrigin.split('/').at(-1) ?? '';
  await settings.evaluate(
    (extension) =>
      (globalThis as unknown as DeveloperPage).chrome.developerPrivate.reload(extension, { failQuietly: true }),
    id,
  );
  await settings.close();
}

interface DeveloperPage {
  readonly chrome: {
    readonly developerPrivate: {
      updateProfileConfiguration(update: object): Promise<void>;
      reload(id: string, options: object): Promise<void>;
    };
  };
}
