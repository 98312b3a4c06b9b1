import { picturedPage } from '../../../scripts/screenshots/article.ts';
import { readCard, readMarks } from './in-page.ts';
import { type Page, until } from './reader.ts';
import { changeSettings, marksOf, NEWS_HOST, type Session } from './session.ts';

/** The name of two states, between which our page does not decide. */
export const DOUBTFUL = 'Congo';

/** Opens an article in which `DOUBTFUL` stands, for a reader who wants doubtful names marked too. */
export async function openDoubtful({ reader, network }: Session): Promise<Page> {
  await changeSettings(reader, { confidence: 'generous' });
  const url = network.publish(
    `https://${NEWS_HOST}/fr/article/cables.html`,
    picturedPage('fr').replace('La Géorgie suit', `Le ${DOUBTFUL} suit`),
  );
  const page = await reader.open(url);
  await page.bringToFront();
  await marksOf(page);
  return page;
}

/** Whose card is open, as its title says. */
export function readTitle(): string {
  const frame = document.querySelector('reperes-root')?.shadowRoot?.querySelector('.frame:popover-open');
  return frame?.querySelector('h2')?.textContent ?? '';
}

/** Where the open card's link to Wikipedia leads. */
export function readWikipedia(): string {
  const frame = document.querySelector('reperes-root')?.shadowRoot?.querySelector('.frame:popover-open');
  return frame?.querySelector<HTMLAnchorElement>('.as-of a')?.href ?? '';
}

export function titled(page: Page, title: string): Promise<boolean> {
  return until(`the card of ${title}`, async () => (await page.evaluate(readTitle)) === title);
}

/** The two entities that the open card's chooser offers, by their labels. */
export async function offered(page: Page): Promise<readonly [string, string]> {
  const labels = await page.evaluate(() => {
    const root = document.querySelector('reperes-root')?.shadowRoot;
    return [...(root?.querySelectorAll('.chooser button b') ?? [])].map(({ textContent }) => textContent ?? '');
  });
  const [first, second] = labels;
  if (first === undefined || second === undefined) throw new Error(`the card offers ${labels.length} answers`);
  return [first, second];
}

export function marks(page: Page, wanted: 'some' | 'none'): Promise<boolean> {
  return until(`${wanted} marks`, async () => (await page.evaluate(readMarks)).length > 0 === (wanted === 'some'));
}

export function noCard(page: Page): Promise<boolean> {
  return until('no card', async () => (await page.evaluate(readCard)) === null);
}

interface OwnTabs {
  readonly tabs: { query(filter: object): Promise<readonly { readonly url?: string }[]> };
}

/** Runs in a page of the extension: how many tabs show the settings. */
export async function countSettings(): Promise<number> {
  const { chrome } = globalThis as unknown as { readonly chrome: OwnTabs };
  const tabs = await chrome.tabs.query({});
  return tabs.filter(({ url }) => url?.endsWith('/options.html')).length;
}

/** Waits until the settings, which were closed, are open in a tab; asks a page of the extension that stays. */
export function settingsShown(observer: Page): Promise<boolean> {
  return until('the settings', async () => (await observer.evaluate(countSettings)) === 1);
}

/** Runs in a page of the extension: how many tabs are open. */
export async function countTabs(): Promise<number> {
  const { chrome } = globalThis as unknown as { readonly chrome: OwnTabs };
  return (await chrome.tabs.query({})).length;
}
