import { afterEach, expect, it } from 'vitest';
import { tabOf } from './lib/chromium.ts';
import { describeInBrowsers } from './lib/describe-in-browsers.ts';
import { readCard } from './lib/in-page.ts';
import {
  bringMark,
  dialogPage,
  edgePage,
  fullscreenPage,
  nextFrames,
  type Rect,
  readPlace,
  twoLinePage,
  vastPage,
} from './lib/places.ts';
import { type Page, type Point, pause, until } from './lib/reader.ts';
import { marksOf, NEWS_HOST, type Session } from './lib/session.ts';

/** The gap between line and card (px), and what rounding may add to it. */
const GAP = 8;
const ROUNDING = 1.5;
/** No card opens within 100 ms of scrolling (ms). */
const AFTER_SCROLL = 250;
/** Probes are 25 ms apart: a second and more. */
const PROBES_BEFORE_NUDGE = 40;
/** A card that lost the pointer would have gone by then (ms). */
const WOULD_HAVE_GONE = 600;

let opened: Page | undefined;

async function open({ reader, network }: Session, html: string): Promise<Page> {
  const page = await reader.open(network.publish(`https://${NEWS_HOST}/monde/article/matinee.html`, html));
  opened = page;
  await page.bringToFront();
  await marksOf(page);
  return page;
}

/** Scrolls a name to a place of the window and rests the pointer on one of its lines; answers that line. */
async function pointAtLine(
  page: Page,
  name: string,
  place: { block?: ScrollLogicalPosition; inline?: ScrollLogicalPosition; line?: number } = {},
): Promise<Rect> {
  const { block = 'center', inline = 'nearest', line = 0 } = place;
  await page.evaluate(bringMark, name, block, inline);
  // Once more: scrollbars that came with the first time took room.
  const lines = await page.evaluate(bringMark, name, block, inline);
  await page.evaluate(nextFrames);
  const rect = lines[line];
  if (rect === undefined) throw new Error(`${name} has ${lines.length} lines`);
  await pause(AFTER_SCROLL);
  await page.movePointer(middleOf(rect));
  return rect;
}

function middleOf({ left, top, right, bottom }: Rect): Point {
  return { x: Math.round((left + right) / 2), y: Math.round((top + bottom) / 2) };
}

/** The card stands above or below the line with a gap, wholly in the window, and a pointer can go into it. */
async function expectUsableAt(page: Page, line: Rect): Promise<void> {
  const { card, window, hit } = await shown(page, line);
  const distance = card.top > line.top ? card.top - line.bottom : line.top - card.bottom;
  expect(Math.abs(distance - GAP)).toBeLessThanOrEqual(ROUNDING);
  expect(card.left).toBeGreaterThanOrEqual(window.left);
  expect(card.top).toBeGreaterThanOrEqual(window.top);
  expect(card.right).toBeLessThanOrEqual(window.right);
  expect(card.bottom).toBeLessThanOrEqual(window.bottom);
  expect(hit).toBe('reperes-root');
  await page.movePointer(middleOf(card));
  await pause(WOULD_HAVE_GONE);
  expect(await page.evaluate(readCard)).not.toBeNull();
}

/** A hand trembles: under a machine so busy that the guard after scrolling is still up, it points again. */
function shown(page: Page, line: Rect) {
  const { x, y } = middleOf(line);
  let probes = 0;
  return until('the card', async () => {
    if (++probes % PROBES_BEFORE_NUDGE === 0)
      await page.movePointer({ x: x + ((probes / PROBES_BEFORE_NUDGE) % 2), y });
    return (await page.evaluate(readPlace)) ?? undefined;
  });
}

const EDGES = (['start', 'center', 'end'] as const).flatMap((block) =>
  ['Emmanuel Macron', 'Donald Tusk', 'Friedrich Merz'].map((name) => ({ block, name })),
);

describeInBrowsers('a card', (session) => {
  afterEach(async () => {
    await opened?.close();
    opened = undefined;
  });

  it('is beside its line and in the window at every edge and corner', async () => {
    const page = await open(session(), edgePage());
    for (const { block, name } of EDGES) {
      await expectUsableAt(page, await pointAtLine(page, name, { block }));
      await page.press('Escape');
      await until('no card', async () => (await page.evaluate(readCard)) === null);
    }
  });

  it.each([0, 1])('of a name on two lines stands at the line that the pointer is on: %s', async (line) => {
    const page = await open(session(), twoLinePage());
    await expectUsableAt(page, await pointAtLine(page, 'Ursula von der Leyen', { line }));
  });

  it('lies over a modal dialog, where the rest of the page is inert', async () => {
    const page = await open(session(), dialogPage());
    await expectUsableAt(page, await pointAtLine(page, 'Emmanuel Macron'));
  });

  it('is seen in fullscreen', async () => {
    const page = await open(session(), fullscreenPage());
    await page.click(
      await page.evaluate(() => {
        const { left, top } = document.querySelector('#full')!.getBoundingClientRect();
        return { x: Math.round(left) + 10, y: Math.round(top) + 10 };
      }),
    );
    await until('fullscreen', () => page.evaluate(() => document.fullscreenElement !== null));
    await expectUsableAt(page, await pointAtLine(page, 'Emmanuel Macron'));
  });

  it('follows a page that is scrolled both ways', async () => {
    const page = await open(session(), vastPage());
    const line = await pointAtLine(page, 'Emmanuel Macron', { inline: 'end', block: 'end' });
    expect(await page.evaluate(() => scrollX > 0 && scrollY > 0)).toBe(true);
    await expectUsableAt(page, line);
  });

  it('stands at its line in a page from right to left that is scrolled to the left', async () => {
    const page = await open(session(), vastPage().replace('<html', '<html dir="rtl"'));
    const line = await pointAtLine(page, 'Emmanuel Macron', { inline: 'end', block: 'end' });
    // Where the page begins at the right, all that is left of that has places below zero.
    expect(await page.evaluate(() => scrollX)).toBeLessThan(0);
    await expectUsableAt(page, line);
  });

  it('fits into a page zoomed to 200 %, wherever in it', async () => {
    const page = await open(session(), edgePage());
    const options = await session().reader.open(`${session().reader.extensionOrigin}/options.html`);
    await options.evaluate(async (pattern) => {
      const { tabs } = (globalThis as unknown as ExtensionPage).chrome;
      const [tab] = await tabs.query({ url: pattern });
      await tabs.setZoom(tab!.id, 2);
    }, `https://${NEWS_HOST}/*`);
    await options.close();
    await page.bringToFront();
    await until('the zoom', () => page.evaluate(() => devicePixelRatio >= 2));
    for (const block of ['start', 'center', 'end'] as const) {
      await expectUsableAt(page, await pointAtLine(page, 'Emmanuel Macron', { block }));
      await page.press('Escape');
    }
  });
});

describeInBrowsers(
  'a card in a window 320 px wide',
  (session) => {
    it.each(['Emmanuel Macron', 'Friedrich Merz'])('is wholly in it: %s', async (name) => {
      const page = await open(session(), edgePage());
      await tabOf(page).setViewportSize({ width: 320, height: 600 });
      await expectUsableAt(page, await pointAtLine(page, name));
      await page.close();
    });
  },
  { browsers: ['chromium'] },
);

interface ExtensionPage {
  readonly chrome: {
    readonly tabs: {
      query(filter: object): Promise<readonly { readonly id: number }[]>;
      setZoom(tab: number, factor: number): Promise<void>;
    };
  };
}
