import type { Network } from '../../tests/e2e/lib/network.ts';
import { callSource, type Page, pause, type Reader } from '../../tests/e2e/lib/reader.ts';
import type { Cost } from './cost.ts';
import { countMarks, observeChanges, readChanges, readLayout } from './in-page.ts';
import { repeatBody, type SavedPage } from './saved-pages.ts';

/** What one load of a page showed. */
export interface Visit {
  readonly layout: { readonly elements: number; readonly sum: string };
  readonly changes: readonly string[];
  readonly marks: number;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
  /** Chromium only. */
  readonly status?: string;
  readonly cost?: Cost | undefined;
  /** Bytes of live JavaScript objects in the page's process. */
  readonly heap?: number;
}

/** A page's own scripts are off: only then are two loads of it alike. */
const NONCE = 'reperes';
const OWN_SCRIPTS_OFF = { 'content-security-policy': `script-src 'nonce-${NONCE}'` };

export function publishAll(network: Network, pages: readonly SavedPage[], times: number): void {
  const observer = `<script nonce="${NONCE}">${callSource(observeChanges, [])}</script>`;
  for (const { url, html } of pages) network.publish(url, intoHead(repeatBody(html, times), observer), OWN_SCRIPTS_OFF);
}

/** After `<head>`: anything before the doctype would change how the page is laid out. */
function intoHead(html: string, element: string): string {
  const tag = /<head(?:\s[^>]*)?>/i.exec(html) ?? /<html(?:\s[^>]*)?>/i.exec(html);
  const at = tag === null ? 0 : tag.index + tag[0].length;
  return html.slice(0, at) + element + html.slice(at);
}

/** How often marks are counted until their number stays (ms), and how long nothing may happen at first. */
const COUNT_EVERY = 150;
const FIRST_MARK = 1_200;

/** Waits until the number of marks no longer changes. */
export async function settleMarks(page: Page): Promise<void> {
  let [same, before] = [0, -1];
  const start = performance.now();
  while (same < 3 || (before === 0 && performance.now() - start < FIRST_MARK)) {
    await pause(COUNT_EVERY);
    const count = await page.evaluate(countMarks);
    same = count === before ? same + 1 : 0;
    before = count;
  }
}

/** A browser asks for a page's icon some time after all else (ms). */
const LAST_REQUEST = 1_000;

/** Waits until nothing has been asked for any more for a while: a page left earlier is charged with less than one left later. */
export async function settleRequests({ requests }: Network): Promise<void> {
  let before = -1;
  while (before !== requests.length) {
    before = requests.length;
    await pause(LAST_REQUEST);
  }
}

/** Reads what a loaded and settled page shows; `since` are the lengths of both logs before it was opened. */
export async function readVisit(
  { reader, network }: { reader: Reader; network: Network },
  page: Page,
  since: { readonly requests: number; readonly complaints: number },
): Promise<Visit> {
  return {
    layout: await page.evaluate(readLayout),
    changes: await page.evaluate(readChanges),
    marks: await page.evaluate(countMarks),
    requests: network.requests.slice(since.requests),
    complaints: (await reader.complaints()).slice(since.complaints),
  };
}
