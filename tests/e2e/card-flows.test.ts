import { afterEach, expect, it } from 'vitest';
import { focusOn, pressOn, tabTo, textOn } from './lib/controls.ts';
import { describeInBrowsers } from './lib/describe-in-browsers.ts';
import { countTabs, readWikipedia } from './lib/flows.ts';
import { findMark, readCard, readFocus, readMarks } from './lib/in-page.ts';
import { type Page, until } from './lib/reader.ts';
import { openSample, resetSettings, type Session } from './lib/session.ts';

/** A reader who was at a link of the page goes to the first name by the shortcut, and into its card. */
async function enterCard({ reader }: Session, page: Page): Promise<void> {
  await page.evaluate(() => {
    const link = document.querySelector<HTMLElement>('nav a');
    link?.setAttribute('id', 'start');
    link?.focus({ preventScroll: true });
  });
  await page.bringToFront();
  await reader.shortcut('next-mark');
  await until('focus on a mark', async () => (await page.evaluate(readFocus)).startsWith('focus-button: '));
  await page.press('Enter');
  await until('the card', async () => (await page.evaluate(readCard)) ?? undefined);
  await until('focus in the card', async () => !(await page.evaluate(readFocus)).startsWith('focus-button: '));
}

function cardOf(page: Page, name: string): Promise<boolean> {
  const title = () =>
    document.querySelector('reperes-root')?.shadowRoot?.querySelector('.frame:popover-open h2')?.textContent ?? '';
  return until(`the card of ${name}`, async () => (await page.evaluate(title)) === name);
}

function noCard(page: Page): Promise<boolean> {
  return until('no card', async () => (await page.evaluate(readCard)) === null);
}

const isMarked = async (page: Page, name: string) => (await page.evaluate(findMark, name)) !== null;

describeInBrowsers('by keyboard alone, in the card', (session) => {
  afterEach(() => resetSettings(session().reader));

  it('a name is muted and, from where the focus goes, taken back', async () => {
    const page = await openSample(session());
    await enterCard(session(), page);
    await cardOf(page, 'Copenhague');
    await pressOn(page, /^Je connais/);
    await until('no mark', async () => !(await isMarked(page, 'Copenhague')));
    await focusOn(page, /^Annuler/);
    await page.press('Enter');
    await until('the mark', () => isMarked(page, 'Copenhague'));
    await focusOn(page, /^Je connais/);
    await page.close();
  });

  it('a link leads to another card, where the focus goes to the title; what is muted there is that one', async () => {
    const page = await openSample(session());
    await enterCard(session(), page);
    await pressOn(page, /^Tout voir/);
    await tabTo(page, /^Danemark$/, 'Shift+Tab');
    await page.press('Enter');
    await cardOf(page, 'Danemark');
    await focusOn(page, /^Danemark$/);
    await pressOn(page, /^Je connais/);
    await textOn(page, 'Danemark ne sera plus signalé');
    await until('no mark', async () => !(await isMarked(page, 'Danemark')));
    await until('the mark of the first card', () => isMarked(page, 'Copenhague'));
    await page.close();
  });

  it('the note is copied, and the card says so', async () => {
    const page = await openSample(session());
    await enterCard(session(), page);
    await pressOn(page, /^Autres actions/);
    await pressOn(page, /^Copier en note/);
    await textOn(page, 'Note copiée.');
    await tabTo(page, /sur Wikipédia/, 'Shift+Tab');
    await page.close();
  });

  it('the article of Wikipedia opens in a tab of its own, in the language of the card', async () => {
    const { reader } = session();
    const observer = await reader.open(`${reader.extensionOrigin}/welcome.html`);
    const page = await openSample(session());
    await enterCard(session(), page);
    expect(await page.evaluate(readWikipedia)).toMatch(/\/frwiki\/Q1748$/);
    const before = await observer.evaluate(countTabs);
    await pressOn(page, /sur Wikipédia/);
    await until('a tab', async () => (await observer.evaluate(countTabs)) === before + 1);
    await page.close();
    await observer.close();
  });

  it('switching off is taken back at once, and the focus returns to where the reader was', async () => {
    const page = await openSample(session());
    await enterCard(session(), page);
    await pressOn(page, /^Autres actions/);
    await pressOn(page, /^Couper sur ce site/);
    await until('no marks', async () => (await page.evaluate(readMarks)).length === 0);
    await focusOn(page, /^Annuler/);
    await page.press('Enter');
    await until('marks', async () => (await page.evaluate(readMarks)).length > 0);
    await noCard(page);
    expect(await page.evaluate(readFocus)).toBe('start');
    await page.close();
  });

  it('a page that was switched off gives the focus back when the card goes', async () => {
    const page = await openSample(session());
    await enterCard(session(), page);
    await pressOn(page, /^Autres actions/);
    await pressOn(page, /^Couper partout/);
    await until('no marks', async () => (await page.evaluate(readMarks)).length === 0);
    await focusOn(page, /^Annuler/);
    await page.press('Escape');
    await noCard(page);
    expect(await page.evaluate(readFocus)).toBe('start');
    await page.close();
  });
});
