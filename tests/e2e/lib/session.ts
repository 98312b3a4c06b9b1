import { afterAll, beforeAll, describe } from 'vitest';
import { BROWSERS, type BrowserName, requireBrowser } from '../../../scripts/lib/browsers.ts';
import { buildFolder } from '../../../scripts/lib/extension-build.ts';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import { readMarks } from './in-page.ts';
import { type Network, startNetwork } from './network.ts';
import { type Page, type Reader, type ReaderOptions, until } from './reader.ts';

/** A news site that tests/pages are published under; it is in data/news-sites.tsv. */
export const NEWS_HOST = 'www.lemonde.fr';
/** A site that is on no list of news sites. */
export const OTHER_HOST = 'www.example.org';

/** A browser with the extension, and the network it lives in. */
export interface Session {
  readonly reader: Reader;
  readonly network: Network;
}

/** Starts a network and a browser with the e2e build in it. */
export async function startSession(
  browser: BrowserName,
  options: Partial<ReaderOptions> = {},
): Promise<Session & { close(): Promise<void> }> {
  const network = await startNetwork([NEWS_HOST, OTHER_HOST]);
  const start = browser === 'chromium' ? startChromium : startFirefox;
  const extension = buildFolder(browser, 'e2e');
  const reader = await start({ extension, program: await requireBrowser(browser), proxy: network.proxy, ...options });
  const close = async () => {
    await reader.close();
    await network.close();
  };
  return { reader, network, close };
}

/** The same tests in each browser, one browser for all of them. */
export function describeInBrowsers(title: string, tests: (session: () => Session) => void): void {
  describe.each(BROWSERS)(`${title} (%s)`, (browser) => {
    let session: Awaited<ReturnType<typeof startSession>>;
    beforeAll(async () => {
      session = await startSession(browser);
    });
    afterAll(() => session?.close());
    tests(() => session);
  });
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
