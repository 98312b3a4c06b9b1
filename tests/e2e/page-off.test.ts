import { afterEach, expect, it } from 'vitest';
import { describeInBrowsers } from './lib/describe-in-browsers.ts';
import { hasHost } from './lib/in-page.ts';
import { type Json, type Page, until } from './lib/reader.ts';
import { publishSample, readSample } from './lib/sample-pages.ts';
import { changeSettings, marksOf, NEWS_HOST, resetSettings, type Session } from './lib/session.ts';

const sample = readSample('sommet');
const SITE = NEWS_HOST.replace('www.', '');

/** What the content script of the page at an address answers to the popup's question. */
async function answerOf(options: Page, url: string): Promise<string> {
  const ask = async (address: string) => {
    const { tabs } = (globalThis as unknown as ExtensionPage).chrome;
    const tab = (await tabs.query({})).find((candidate) => candidate.url === address);
    const question = { reperes: 'content', name: 'pageState', params: {} };
    return (await tabs.sendMessage(tab?.id ?? -1, question).catch(() => undefined))?.value?.status ?? 'nobody';
  };
  return options.evaluate(ask, url);
}

/** The pages of a site, as the browser knows to leave them out; none at all while the script runs nowhere. */
function registration(options: Page): Promise<string> {
  return options.evaluate(async () => {
    const scripts = await (globalThis as unknown as ExtensionPage).chrome.scripting.getRegisteredContentScripts();
    const script = scripts.find(({ id }) => id === 'pages');
    return script === undefined ? 'nowhere' : `all but ${(script.excludeMatches ?? []).join()}`;
  });
}

function openOptions({ reader }: Session): Promise<Page> {
  return reader.open(`${reader.extensionOrigin}/options.html`);
}

describeInBrowsers('a page that is off', (session) => {
  afterEach(() => resetSettings(session().reader));

  it.each<[string, { readonly [key: string]: Json }, string]>([
    ['everywhere', { enabled: false }, 'nowhere'],
    ['here', { sitesOff: [NEWS_HOST] }, `all but *://*.${NEWS_HOST}/*`],
    ['with all subdomains of its site', { sitesOff: [`*.${SITE}`] }, `all but *://*.${SITE}/*`],
  ])('%s gets nothing of ours, and is marked without a reload once it is on', async (_, changes, pages) => {
    const { reader, network } = session();
    publishSample(network, sample);
    const options = await openOptions(session());
    await until('the script to be everywhere', async () => (await registration(options)) === 'all but ');
    await changeSettings(reader, changes);
    await until('the change to be known', async () => (await registration(options)) === pages);
    const page = await reader.open(sample.url);
    await page.bringToFront();
    expect(await answerOf(options, sample.url)).toBe('nobody');
    expect(await page.evaluate(hasHost)).toBe(false);
    await resetSettings(reader);
    await page.bringToFront();
    await marksOf(page);
    expect(await answerOf(options, sample.url)).toBe('linked');
    await page.close();
    await options.close();
  });

  it('is not the one of which only the subdomains are off', async () => {
    const { reader, network } = session();
    publishSample(network, sample);
    const options = await openOptions(session());
    await changeSettings(reader, { sitesOff: [`*.${NEWS_HOST}`] });
    const pages = `all but *://*.${NEWS_HOST}/*`;
    await until('the change to be known', async () => (await registration(options)) === pages);
    const page = await reader.open(sample.url);
    await page.bringToFront();
    await marksOf(page);
    await page.close();
    await options.close();
  });
});

interface ExtensionPage {
  readonly chrome: {
    readonly tabs: {
      query(filter: object): Promise<readonly { readonly id?: number; readonly url?: string }[]>;
      sendMessage(id: number, message: object): Promise<{ readonly value?: { readonly status?: string } } | undefined>;
    };
    readonly scripting: {
      getRegisteredContentScripts(): Promise<readonly { readonly id: string; readonly excludeMatches?: string[] }[]>;
    };
  };
}
