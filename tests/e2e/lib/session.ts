import { type BrowserName, requireBrowser } from '../../../scripts/lib/browsers.ts';
import { buildFolder, type Variant } from '../../../scripts/lib/extension-build.ts';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import { findMark, readCard, readMarks } from './in-page.ts';
import { type Network, startNetwork } from './network.ts';
import { type Json, type Page, type Point, pause, type Reader, type ReaderOptions, until } from './reader.ts';
import { publishSample, readSample } from './sample-pages.ts';

/** A news site that tests/pages are published under; it is in data/news-sites.tsv. */
export const NEWS_HOST = 'www.lemonde.fr';
/** A site that is on no list of news sites. */
export const OTHER_HOST = 'www.example.org';

/** A browser with the extension, and the network it lives in. */
export interface Session {
  readonly reader: Reader;
  readonly network: Network;
}

/**
 * Starts a browser with the e2e build in it and a network that holds nothing but our pages;
 * in a window, where a person may go on reading elsewhere, the rest of the world too.
 */
export async function startSession(
  browser: BrowserName,
  options: Partial<ReaderOptions> = {},
  variant: Variant = 'e2e',
): Promise<Session & { close(): Promise<void> }> {
  const network = await startNetwork([NEWS_HOST, OTHER_HOST], options.display === 'window' ? 'pass' : 'refuse');
  const start = browser === 'chromium' ? startChromium : startFirefox;
  const extension = buildFolder(browser, variant);
  const reader = await start({ extension, program: await requireBrowser(browser), proxy: network.proxy, ...options });
  const close = async () => {
    await reader.close();
    await network.close();
  };
  return { reader, network, close };
}

/** Waits until the page has marks and their number has stopped changing. */
export async function marksOf(page: Page): Promise<ReturnType<typeof readMarks>> {
  let before = 0;
  await until('marks', async () => {
    const { length } = await page.evaluate(readMarks);
    const settled = length > 0 && length === before;
    before = length;
    return settled;
  });
  return page.evaluate(readMarks);
}

/** Opens one of our articles and waits for its marks. */
export async function openSample({ reader, network }: Session, name: 'sommet' | 'summit' = 'sommet'): Promise<Page> {
  const sample = readSample(name);
  publishSample(network, sample);
  const page = await reader.open(sample.url);
  // The welcome page of a new installation may have come in front, and what is behind is drawn once a second.
  await page.bringToFront();
  await marksOf(page);
  return page;
}

/** No card opens within 100 ms of scrolling; this is on the safe side (ms). */
const AFTER_SCROLL = 200;
/** A card fades in for 120 ms. */
const FADED_IN = 200;

/** Puts the pointer on a marked name. */
export async function pointAt(page: Page, name: string): Promise<Point> {
  const mark = await page.evaluate(findMark, name);
  if (!mark) throw new Error(`${name} is not marked`);
  await pause(AFTER_SCROLL);
  await page.movePointer(mark);
  return mark;
}

/** Rests the pointer on a marked name until its card is fully there. */
export async function openCard(page: Page, name: string): Promise<void> {
  await pointAt(page, name);
  await until('the card', async () => (await page.evaluate(readCard)) ?? undefined);
  await pause(FADED_IN);
}

/** Stores settings as the options page does, for tests that are not about the options page. */
export async function changeSettings(reader: Reader, changes: { readonly [key: string]: Json }): Promise<void> {
  const stored = Object.fromEntries(Object.entries(changes).map(([key, value]) => [`setting.${key}`, value]));
  const page = await reader.open(`${reader.extensionOrigin}/options.html`);
  await page.evaluate((values) => (globalThis as unknown as ExtensionPage).chrome.storage.local.set(values), stored);
  await page.close();
}

/** Back to what a French reader's new installation has, whatever the language of the browser here. */
export async function resetSettings(reader: Reader): Promise<void> {
  const page = await reader.open(`${reader.extensionOrigin}/options.html`);
  await page.evaluate(() => (globalThis as unknown as ExtensionPage).chrome.storage.local.clear());
  await page.close();
  await changeSettings(reader, { interfaceLanguage: 'fr' });
}

interface ExtensionPage {
  readonly chrome: {
    readonly storage: { readonly local: { set(values: object): Promise<void>; clear(): Promise<void> } };
  };
}
