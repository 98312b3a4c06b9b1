import { afterEach, expect, it } from 'vitest';
import { focusOn, pressOn, reachableControls, tabTo, textOn, typeText, walkByTab } from './lib/controls.ts';
import { describeInBrowsers } from './lib/describe-in-browsers.ts';
import { countSettings, settingsShown } from './lib/flows.ts';
import { readMarks } from './lib/in-page.ts';
import { type Page, until } from './lib/reader.ts';
import { openSample, resetSettings, type Session } from './lib/session.ts';

async function openList(session: Session): Promise<{ page: Page; popup: Page; close(): Promise<void> }> {
  const page = await openSample(session);
  const popup = await session.reader.openPopup(page);
  await textOn(popup, 'Emmanuel Macron');
  const close = async () => {
    await popup.close();
    await page.close();
  };
  return { page, popup, close };
}

/** The name that stands out in the article, by its place: `null` when none does. */
function flashedAt(): number | null {
  const box = document.querySelector('reperes-root')?.shadowRoot?.querySelector('.current')?.getBoundingClientRect();
  return box ? Math.round(box.top + scrollY) : null;
}

function flashed(page: Page, isWanted: (at: number) => boolean): Promise<number> {
  return until('a name that stands out', async () => {
    const at = await page.evaluate(flashedAt);
    return at !== null && isWanted(at) && at;
  });
}

describeInBrowsers('by keyboard alone, the popup', (session) => {
  afterEach(() => resetSettings(session().reader));

  it('comes to every control it shows, and each has a name', async () => {
    const { popup, close } = await openList(session());
    const stops = await walkByTab(popup);
    const shown = await popup.evaluate(reachableControls);
    expect(stops.filter((name) => name === '')).toEqual([]);
    expect(shown.filter((name) => !stops.includes(name))).toEqual([]);
    await close();
  });

  it('goes to the mentions of a name one after the other, and back, with the focus on the name', async () => {
    const { page, popup, close } = await openList(session());
    await page.evaluate(() => {
      document.body.style.paddingBlock = '2000px';
    });
    await pressOn(popup, /^Emmanuel Macron/);
    const first = await flashed(page, () => true);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await textOn(popup, 'Mention 1 sur');
    await popup.press('Enter');
    await flashed(page, (at) => at > first);
    await pressOn(popup, /^Revenir où j’étais/);
    await until('the top of the page', () => page.evaluate(() => scrollY === 0));
    await focusOn(popup, /^Emmanuel Macron/);
    await close();
  });

  it('unfolds and folds the facts of a name', async () => {
    const { popup, close } = await openList(session());
    await pressOn(popup, /^Faits.: Emmanuel Macron/);
    const unfolded = () => document.querySelectorAll('.cast-facts:not([hidden]) dt').length;
    await until('facts', async () => (await popup.evaluate(unfolded)) > 0);
    await popup.press(' ');
    await until('no facts', async () => (await popup.evaluate(unfolded)) === 0);
    await focusOn(popup, /^Faits.: Emmanuel Macron/);
    await close();
  });

  it('puts the list in another order, and unfolds links, map and timeline', async () => {
    const { popup, close } = await openList(session());
    await tabTo(popup, /^Fréquence$/);
    const firstName = () => document.querySelector('.cast-name')?.textContent ?? '';
    const before = await popup.evaluate(firstName);
    await popup.press('ArrowDown');
    await popup.press('ArrowDown');
    await until('the order of names', async () => (await popup.evaluate(firstName)) !== before);
    await focusOn(popup, /^Nom$/);
    for (const fold of [/^Qui est lié à qui/, /^Carte des lieux/, /^Chronologie/]) {
      await pressOn(popup, fold);
      const open = (pattern: string) =>
        [...document.querySelectorAll('details[open] summary')].some(({ textContent }) =>
          new RegExp(pattern).test(textContent ?? ''),
        );
      await until(`${fold.source} to open`, () => popup.evaluate(open, fold.source));
    }
    await close();
  });

  it('leads to the settings', async () => {
    // The popup that leads away may be gone by then: another page of the extension looks.
    const observer = await session().reader.open(`${session().reader.extensionOrigin}/welcome.html`);
    const { popup, close } = await openList(session());
    expect(await popup.evaluate(countSettings)).toBe(0);
    await pressOn(popup, /^Réglages/);
    await settingsShown(observer);
    await close();
    await observer.close();
  });

  it('searches all the data, reads an answer, and comes back to the list', async () => {
    const { popup, close } = await openList(session());
    await tabTo(popup, /^Chercher/);
    await typeText(popup, 'Lisbon');
    await pressOn(popup, /^Lisbonne/);
    await until('its facts', () => popup.evaluate(() => document.querySelector('.result .facts dt') !== null));
    await tabTo(popup, /^Chercher/, 'Shift+Tab');
    for (const _ of 'Lisbon') await popup.press('Backspace');
    await textOn(popup, 'Emmanuel Macron');
    await close();
  });

  it('switches Repères off on the site and on again', async () => {
    const { page, popup, close } = await openList(session());
    const marks = async () => (await page.evaluate(readMarks)).length;
    await pressOn(popup, /^Sur lemonde.fr/, ' ');
    await until('no marks', async () => (await marks()) === 0);
    await textOn(popup, 'Repères est coupé sur ce site.');
    await focusOn(popup, /^Sur lemonde.fr/);
    await popup.press(' ');
    await until('marks', async () => (await marks()) > 0);
    await textOn(popup, 'Emmanuel Macron');
    await close();
  });
});
