import { expect, it } from 'vitest';
import { describeInBrowsers } from './lib/describe-in-browsers.ts';
import { readCard, readFocus } from './lib/in-page.ts';
import { type Page, type Point, pause, until } from './lib/reader.ts';
import { openCard, openSample, pointAt, type Session } from './lib/session.ts';

/**
 * WCAG 2.2, success criterion 1.4.13 “Content on Hover or Focus”: what comes by hover or
 * focus is dismissible, hoverable and persistent. https://www.w3.org/TR/WCAG22/#content-on-hover-or-focus
 */

/** Longer than every delay of ours, the card's hiding included (ms): what is there then has come to stay. */
const LONG = 2_500;
/** A card hides 300 ms after the pointer has left it (ms). */
const WOULD_HAVE_HIDDEN = 700;

function noCard(page: Page): Promise<boolean> {
  return until('no card', async () => (await page.evaluate(readCard)) === null);
}

async function cardBox(page: Page) {
  return until('the card', async () => (await page.evaluate(readCard)) ?? undefined);
}

/** Gives the focus to a link of the page, as a reader who was there has it. */
async function focusLink(page: Page): Promise<void> {
  await page.evaluate(() => {
    const link = document.querySelector<HTMLElement>('nav a');
    link?.setAttribute('id', 'start');
    link?.focus({ preventScroll: true });
  });
}

describeInBrowsers('WCAG 1.4.13: a card that came by hover is', (session) => {
  it('dismissible: Escape closes it, pointer and focus staying where they are', async () => {
    const page = await openSample(session());
    await focusLink(page);
    await openCard(page, 'Emmanuel Macron');
    await page.press('Escape');
    await noCard(page);
    expect(await page.evaluate(readFocus)).toBe('start');
    await pause(WOULD_HAVE_HIDDEN);
    // The pointer still rests on the name: what the reader sent away does not come back by itself.
    expect(await page.evaluate(readCard)).toBeNull();
    await page.close();
  });

  it('hoverable: the pointer goes over to it and about in it, and it stays', async () => {
    const page = await openSample(session());
    const mark = await pointAt(page, 'Emmanuel Macron');
    const card = await cardBox(page);
    for (const place of placesOf(card)) {
      await page.movePointer(place);
      await pause(WOULD_HAVE_HIDDEN);
      expect(await page.evaluate(readCard)).toMatchObject({ x: card.x, y: card.y });
    }
    // Back over the gap to the name, too.
    await page.movePointer(mark);
    await pause(WOULD_HAVE_HIDDEN);
    expect(await page.evaluate(readCard)).not.toBeNull();
    await page.close();
  });

  it('persistent: it goes when the pointer goes, not by itself', async () => {
    const page = await openSample(session());
    await openCard(page, 'Emmanuel Macron');
    await pause(LONG);
    expect(await page.evaluate(readCard)).not.toBeNull();
    await page.movePointer({ x: 5, y: 5 });
    await noCard(page);
    await page.close();
  });
});

/** The four corners and the middle of a box, a little inside. */
function placesOf({ x, y, width, height }: { x: number; y: number; width: number; height: number }): Point[] {
  const inside = 12;
  const [left, right] = [x + inside, x + width - inside].map(Math.round) as [number, number];
  const [top, bottom] = [y + inside, y + height - inside].map(Math.round) as [number, number];
  const middle = { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
  return [middle, { x: left, y: top }, { x: right, y: top }, { x: right, y: bottom }, { x: left, y: bottom }];
}

/** Goes to the first name by the shortcut and opens its card by Enter. */
async function openByKey({ reader }: Session, page: Page): Promise<string> {
  await page.bringToFront();
  await reader.shortcut('next-mark');
  const mark = await until('focus on a mark', async () => {
    const focus = await page.evaluate(readFocus);
    return focus.startsWith('focus-button: ') && focus;
  });
  await page.press('Enter');
  await cardBox(page);
  await until('focus in the card', async () => (await page.evaluate(readFocus)) !== mark);
  return mark;
}

describeInBrowsers('WCAG 1.4.13: a card that came by the keyboard is', (session) => {
  it('dismissible: Escape closes it and gives the focus back to the name, then to where the reader was', async () => {
    const page = await openSample(session());
    await focusLink(page);
    const mark = await openByKey(session(), page);
    await page.press('Escape');
    await noCard(page);
    expect(await page.evaluate(readFocus)).toBe(mark);
    await page.press('Escape');
    expect(await page.evaluate(readFocus)).toBe('start');
    await page.close();
  });

  it('hoverable and persistent: neither time nor a pointer that comes and goes takes it away', async () => {
    const page = await openSample(session());
    await openByKey(session(), page);
    const card = await cardBox(page);
    await page.movePointer(placesOf(card)[0]!);
    await page.movePointer({ x: 5, y: 5 });
    await pause(LONG);
    expect(await page.evaluate(readCard)).not.toBeNull();
    await page.close();
  });
});

/** Whether the welcome page shows its sample's card. */
function hasSampleCard(): boolean {
  return document.querySelector('.card[role=dialog]') !== null;
}

describeInBrowsers('WCAG 1.4.13: the card of the welcome page’s sample is', (session) => {
  it('dismissible, hoverable and persistent', async () => {
    const { reader } = session();
    const page = await reader.open(`${reader.extensionOrigin}/welcome.html`);
    const mark = await until('the sample', () =>
      page.evaluate(() => {
        const button = document.querySelector('.sample-mark');
        button?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = button?.getBoundingClientRect();
        return box !== undefined && { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
      }),
    );
    await page.movePointer({ x: mark.x, y: mark.y - 120 });
    await page.movePointer(mark);
    await until('the card', () => page.evaluate(hasSampleCard));
    await page.movePointer({ x: mark.x, y: mark.y + 90 });
    await pause(WOULD_HAVE_HIDDEN);
    expect(await page.evaluate(hasSampleCard)).toBe(true);
    await page.press('Escape');
    await until('no card', async () => !(await page.evaluate(hasSampleCard)));
    await page.close();
  });
});
