import { expect, it } from 'vitest';
import { describeInBrowsers } from './lib/describe-in-browsers.ts';
import { findMark, readCard } from './lib/in-page.ts';
import { type Page, type Point, pause } from './lib/reader.ts';
import { openSample, pointAt } from './lib/session.ts';

/** A card opens after 350 ms of rest: none by then, and half a second more, is none at all (ms). */
const LONG_ENOUGH = 850;

async function placeOf(page: Page, name: string): Promise<Point> {
  const place = await page.evaluate(findMark, name);
  if (place === null) throw new Error(`${name} is not marked`);
  return place;
}

/** No card now, and none that was only slow to come. */
async function expectNoCard(page: Page): Promise<void> {
  await pause(LONG_ENOUGH);
  expect(await page.evaluate(readCard)).toBeNull();
}

describeInBrowsers('no card comes by accident', (session) => {
  it('when the pointer crosses a name and rests elsewhere', async () => {
    const page = await openSample(session());
    const { x, y } = await placeOf(page, 'Emmanuel Macron');
    await page.movePointer({ x: x - 200, y: y - 60 });
    await page.movePointer({ x, y });
    await page.movePointer({ x: 5, y: y + 60 });
    await expectNoCard(page);
    await page.close();
  });

  it('when the page is scrolled under a resting pointer', async () => {
    const page = await openSample(session());
    await page.evaluate(() => {
      document.body.style.paddingBlock = '900px';
      scrollTo(0, 0);
    });
    const { x, y } = await placeOf(page, 'Emmanuel Macron');
    await page.movePointer({ x, y: y - 200 });
    await pause(LONG_ENOUGH);
    await page.wheel(200);
    await expectNoCard(page);
    await page.close();
  });

  it('while text is selected, nor after', async () => {
    const page = await openSample(session());
    const { x, y } = await placeOf(page, 'Emmanuel Macron');
    await page.movePointer({ x: x - 120, y });
    await page.button('left', 'down');
    await page.movePointer({ x, y });
    await expectNoCard(page);
    expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(3);
    await page.movePointer({ x: 5, y });
    await page.button('left', 'up');
    await expectNoCard(page);
    await page.close();
  });

  it('on a link, when links are not marked', async () => {
    const page = await openSample(session());
    const { x, y } = await page.evaluate(() => {
      const link = [...document.querySelectorAll('article a')].find((a) => a.textContent === 'Mark Carney');
      link?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = link!.getBoundingClientRect();
      return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
    });
    await pause(300);
    await page.movePointer({ x, y });
    await expectNoCard(page);
    await page.close();
  });

  it('on a right click', async () => {
    const page = await openSample(session());
    await pointAt(page, 'Emmanuel Macron');
    await page.button('right', 'down');
    await page.button('right', 'up');
    await expectNoCard(page);
    await page.close();
  });
});
