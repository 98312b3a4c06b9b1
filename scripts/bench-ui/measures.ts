import { readCard } from '../../tests/e2e/lib/in-page.ts';
import { type Page, pause, until } from '../../tests/e2e/lib/reader.ts';
import { pointAt, type Session } from '../../tests/e2e/lib/session.ts';
import { readCardPaint, readPopupPaint, timeSearch, watchCardPaint } from './probes.ts';

/** The default of `showDelay` (ms). */
const DWELL = 350;
/** After this a card is no longer "warm", and opens as late as the first one (ms). */
const COOL = 600;
/** By then a card is painted, even on a busy machine (ms). */
const SETTLED = 250;
const FAR_FROM_TEXT = { x: 5, y: 300 };

/** Milliseconds from the end of the dwell to the painted card, one for each name, twice. */
export async function measureCards(page: Page, names: readonly string[]): Promise<number[]> {
  const delays: number[] = [];
  for (const name of [...names, ...names]) {
    await page.evaluate(watchCardPaint);
    await pointAt(page, name);
    // Nobody asks before it is over: what a driver asks runs in the page, and the card would wait for it.
    await pause(DWELL + SETTLED);
    delays.push((await until('the card', async () => (await page.evaluate(readCardPaint)) ?? undefined)) - DWELL);
    await page.movePointer(FAR_FROM_TEXT);
    await until('no card', async () => (await page.evaluate(readCard)) === null);
    await pause(COOL);
  }
  return delays;
}

/** Milliseconds since the browser opened the popup's document, but for `click`: since it was asked to. */
export interface PopupTimes {
  readonly first: number;
  readonly list: number;
  readonly click: number;
  readonly rows: number;
}

/** Opens the toolbar popup several times. */
export async function measurePopup({ reader }: Session, page: Page, rounds: number): Promise<PopupTimes[]> {
  const all: PopupTimes[] = [];
  for (let round = 0; round < rounds; round++) {
    const asked = Date.now();
    const popup = await reader.openPopup(page);
    const { origin, ...times } = await until(
      'the list',
      async () => (await popup.evaluate(readPopupPaint)) ?? undefined,
    );
    all.push({ ...times, click: origin - asked + times.list });
    await popup.close();
    await pause(COOL);
  }
  return all;
}

/** Every beginning of these queries, as a reader types them: ms to painted answers, slowest query last. */
export async function measureSearch(
  { reader }: Session,
  page: Page,
  queries: readonly string[],
): Promise<{ query: string; ms: number }[]> {
  const popup = await reader.openPopup(page);
  await until('the list', async () => (await popup.evaluate(readPopupPaint)) ?? undefined);
  const keystrokes = queries.flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1)));
  const all: { query: string; ms: number }[] = [];
  for (const query of keystrokes.filter((typed) => typed === typed.trimEnd()))
    all.push({ query, ms: await popup.evaluate(timeSearch, query) });
  await popup.close();
  return all.sort((a, b) => a.ms - b.ms);
}
