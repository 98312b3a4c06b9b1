import type { CDPSession, Worker } from 'playwright-core';
import { tabOf } from '../../tests/e2e/lib/chromium.ts';
import type { Network } from '../../tests/e2e/lib/network.ts';
import { type Page, pause, type Reader } from '../../tests/e2e/lib/reader.ts';
import { costOf, type TraceEvent } from './cost.ts';
import { readVisit, type Visit } from './visit.ts';

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'];
/** After this long a page that is still being linked is reported as it is (ms). */
const PATIENCE = 20_000;
/** How often the toolbar is looked at (ms), and how long nothing may happen there: a page without a name never does anything. */
const LOOK_EVERY = 100;
const QUIET = 700;
/** Rereading after late layout, and marking after linking, are done by then (ms). */
const AFTERWARDS = 500;

/** Opens a page in a tab of its own, measured from the first byte until its names are marked. */
export async function visitInChromium(
  session: { reader: Reader; network: Network },
  url: string,
  expectsUs: boolean,
): Promise<Visit> {
  const { reader, network } = session;
  const since = { requests: network.requests.length, complaints: (await reader.complaints()).length };
  const page = await reader.open('about:blank');
  const devtools = await tabOf(page).context().newCDPSession(tabOf(page));
  const events = await traced(devtools, async () => {
    await tabOf(page).goto(url, { waitUntil: 'load', timeout: 60_000 });
    if (expectsUs) await settleCount(page, url);
    await pause(AFTERWARDS);
  });
  // Too late to be charged for what the answer costs.
  if (expectsUs) await settled(page, url);
  const visit = await readVisit(session, page, since);
  const status = expectsUs ? await statusOf(page, url) : 'without';
  const heap = await heapOf(devtools);
  await page.close();
  return { ...visit, status, heap, cost: costOf(events) };
}

/**
 * Waits until the number on the icon no longer changes: the background knows it, and the page, which pays for every
 * question that it is asked, need not be.
 */
async function settleCount(page: Page, url: string): Promise<void> {
  const read = async (address: string) => {
    const { tabs, action } = (globalThis as unknown as ChromeTabs).chrome;
    const tab = (await tabs.query({})).find((candidate) => candidate.url === address);
    return tab?.id === undefined ? '' : action.getBadgeText({ tabId: tab.id });
  };
  let [before, since] = ['', performance.now()];
  while (performance.now() - since < QUIET) {
    await pause(LOOK_EVERY);
    const count = await workerOf(page).evaluate(read, url);
    if (count !== before) [before, since] = [count, performance.now()];
  }
}

async function settled(page: Page, url: string): Promise<void> {
  for (const end = performance.now() + PATIENCE; performance.now() < end; await pause(50))
    if (!['linking', 'silent'].includes(await statusOf(page, url))) return;
}

/** What the content script of a page answers to the popup's question. */
async function statusOf(page: Page, url: string): Promise<string> {
  const ask = async (address: string) => {
    const { tabs } = (globalThis as unknown as ChromeTabs).chrome;
    const tab =
      (await tabs.query({})).find((candidate) => candidate.url === address) ?? (await tabs.query({ active: true }))[0];
    const question = { reperes: 'content', name: 'pageState', params: {} };
    const answer = await tabs.sendMessage(tab?.id ?? -1, question).catch(() => undefined);
    return answer?.value?.status ?? 'silent';
  };
  return workerOf(page).evaluate(ask, url);
}

function workerOf(page: Page): Worker {
  const [worker] = tabOf(page).context().serviceWorkers();
  if (worker === undefined) throw new Error('the background has gone');
  return worker;
}

interface ChromeTabs {
  readonly chrome: {
    readonly tabs: {
      query(filter: object): Promise<readonly { readonly id?: number; readonly url?: string }[]>;
      sendMessage(id: number, message: object): Promise<{ readonly value?: { readonly status?: string } } | undefined>;
    };
    readonly action: { getBadgeText(of: { readonly tabId: number }): Promise<string> };
  };
}

/** The trace of the browser while a task runs. */
async function traced(devtools: CDPSession, task: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  devtools.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { recordMode: 'recordUntilFull', includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  await task();
  await devtools.send('Tracing.end');
  await complete;
  return events;
}

async function heapOf(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize;
}
