import { pageOf, tabOf } from '../../tests/e2e/lib/chromium.ts';
import { findMark, readCard } from '../../tests/e2e/lib/in-page.ts';
import { type Page, pause, until } from '../../tests/e2e/lib/reader.ts';

/** No card opens within 100 ms of scrolling, and none to a pointer that has not moved since (ms). */
const AFTER_SCROLL = 250;
/** Probes are 25 ms apart: after so many of them the hand points again. */
const PROBES_BEFORE_NUDGE = 40;

/** Rests the pointer on a name, or taps it, until its card is there. */
export async function showCard(page: Page, name: string, by: 'pointer' | 'finger'): Promise<void> {
  const mark = await until(`the mark ${name}`, async () => (await page.evaluate(findMark, name)) ?? undefined);
  await pause(AFTER_SCROLL);
  let probes = 0;
  await until('the card', async () => {
    const at = { x: mark.x + ((probes / PROBES_BEFORE_NUDGE) % 2), y: mark.y };
    if (probes++ % PROBES_BEFORE_NUDGE === 0) await (by === 'pointer' ? page.movePointer(at) : page.tap(mark));
    return (await page.evaluate(readCard)) !== null;
  });
  await until('its map', () => page.evaluate(isWhole));
}

/** The coasts of a map come a moment after their card. */
function isWhole(): boolean {
  const map = document.querySelector('reperes-root')?.shadowRoot?.querySelector('.map');
  return map === null || map === undefined || map.querySelector('.map-land') !== null;
}

export async function closeCard(page: Page): Promise<void> {
  await page.press('Escape');
  await until('no card', async () => (await page.evaluate(readCard)) === null);
}

/** Clicks a control of the open card. */
export function press(page: Page, selector: string): Promise<boolean> {
  const click = (wanted: string) => {
    const frame = document.querySelector('reperes-root')?.shadowRoot?.querySelector('.frame:popover-open');
    const control = frame?.querySelector<HTMLElement>(wanted);
    control?.click();
    return control !== null && control !== undefined;
  };
  return until(selector, () => page.evaluate(click, selector));
}

/** Width of a side panel as browsers open it, and as much of its height as a picture needs (px). */
const PANEL = { width: 400, height: 900 };

/**
 * Opens the side panel's document as a tab: headless browsers have no side panel. It is told that
 * the article is the tab in front, as it is where a panel stands beside it.
 */
export async function openPanel(article: Page, extensionOrigin: string): Promise<Page> {
  const tab = await tabOf(article).context().newPage();
  await tab.setViewportSize(PANEL);
  await tab.addInitScript((url) => {
    const { tabs } = (globalThis as unknown as ExtensionPage).chrome;
    const query = tabs.query.bind(tabs);
    tabs.query = (_, ...rest) => query({ url }, ...rest);
  }, tabOf(article).url());
  await tab.goto(`${extensionOrigin}/sidepanel.html`);
  return pageOf(tab);
}

interface ExtensionPage {
  readonly chrome: {
    tabs: { query(filter: object, ...rest: unknown[]): unknown };
  };
}
