import { afterEach, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/lib/browsers.ts';
import { marks, noCard, titled } from '../e2e/lib/flows.ts';
import { readFocus } from '../e2e/lib/in-page.ts';
import { type Page, until } from '../e2e/lib/reader.ts';
import { openSample, resetSettings } from '../e2e/lib/session.ts';
import { describeAtDesk } from './lib/desk.ts';

/** Waits for the focus to go to another name than this one; answers the name. */
function onName(page: Page, before = ''): Promise<string> {
  return until('the focus on a name', async () => {
    const now = await page.evaluate(readFocus);
    return now !== before && now.startsWith('focus-button: ') && now;
  });
}

describeAtDesk('by the keys of a keyboard', BROWSERS, (desk) => {
  afterEach(() => resetSettings(desk().reader));

  it('the reader goes to the next name and the one before, into its card, through it, and back', async () => {
    const { screen } = desk();
    const page = await openSample(desk());
    await page.evaluate(() => {
      const link = document.querySelector<HTMLElement>('nav a');
      link?.setAttribute('id', 'start');
      link?.focus({ preventScroll: true });
    });
    await screen.press('alt+shift+j');
    const first = await onName(page);
    await screen.press('alt+shift+j');
    const second = await onName(page, first);
    await screen.press('alt+shift+k');
    expect(await onName(page, second)).toBe(first);
    await screen.press('Return');
    await titled(page, first.replace('focus-button: ', '').split(',')[0] ?? '');
    await until('the focus in the card', async () => !(await page.evaluate(readFocus)).startsWith('focus-button: '));
    const inCard = await page.evaluate(readFocus);
    await screen.press('Tab');
    await until('the next control', async () => (await page.evaluate(readFocus)) !== inCard);
    await screen.press('Escape');
    await noCard(page);
    expect(await onName(page)).toBe(first);
    await screen.press('Escape');
    await until('the focus where it was', async () => (await page.evaluate(readFocus)) === 'start');
    await page.close();
  });

  it('the reader switches everything off and on', async () => {
    const { screen } = desk();
    const page = await openSample(desk());
    await screen.press('alt+shift+m');
    await marks(page, 'none');
    await screen.press('alt+shift+m');
    await marks(page, 'some');
    await page.close();
  });
});
