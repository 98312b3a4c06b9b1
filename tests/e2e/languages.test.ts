import { afterEach, it } from 'vitest';
import { focusOn, tabTo, tapOn, textOn } from './lib/controls.ts';
import { describeInBrowsers } from './lib/describe-in-browsers.ts';
import { titled } from './lib/flows.ts';
import { findMark, readCard } from './lib/in-page.ts';
import { type Page, pause, until } from './lib/reader.ts';
import { openCard, openSample, resetSettings, type Session } from './lib/session.ts';
import { stored } from './lib/store.ts';

/** Two touches sooner after each other are a gesture of the browser's own (ms). */
const BETWEEN_TAPS = 400;

/** Runs in the settings: where “Anglais” stands that is of the cards, and not that of the interface. */
function placeOfEnglishCards(): { x: number; y: number } {
  const label = document.querySelector('#setting-contentLanguage label:last-of-type');
  label?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = label?.getBoundingClientRect() ?? new DOMRect();
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
}

async function openOptions({ reader }: Session): Promise<Page> {
  const options = await reader.open(`${reader.extensionOrigin}/options.html`);
  await textOn(options, '0 requête');
  return options;
}

/** Whose card a hand that rests on a name of an article gets; the card goes again. */
async function cardIs(page: Page, name: string, title: string): Promise<void> {
  await page.bringToFront();
  // A page that was in the background takes the new settings when it is seen again.
  await until(`a mark on ${name}`, async () => (await page.evaluate(findMark, name)) !== null);
  await openCard(page, name);
  await titled(page, title);
  await page.press('Escape');
  await until('no card', async () => (await page.evaluate(readCard)) === null);
}

describeInBrowsers('by keyboard alone, a language', (session) => {
  afterEach(() => resetSettings(session().reader));

  it('of the interface is forced, both ways', async () => {
    const options = await openOptions(session());
    await tabTo(options, /^Français$/);
    await options.press('ArrowRight');
    await textOn(options, 'Settings of Repères');
    await focusOn(options, /^English$/);
    await stored(options, 'setting.interfaceLanguage', 'en');
    await options.press('ArrowLeft');
    await textOn(options, 'Réglages de Repères');
    await focusOn(options, /^Français$/);
    await stored(options, 'setting.interfaceLanguage', 'fr');
    await options.close();
  });

  it('of the cards is forced, both ways, in articles of the other', async () => {
    const [french, english] = [await openSample(session()), await openSample(session(), 'summit')];
    const options = await openOptions(session());
    await tabTo(options, /^Celle de l’article$/);
    await options.press('ArrowRight');
    await stored(options, 'setting.contentLanguage', 'fr');
    await cardIs(english, 'Denmark', 'Danemark');
    await options.bringToFront();
    await options.press('ArrowRight');
    await stored(options, 'setting.contentLanguage', 'en');
    await cardIs(french, 'Danemark', 'Denmark');
    for (const page of [options, english, french]) await page.close();
  });
});

describeInBrowsers(
  'by touch alone, a language',
  (session) => {
    afterEach(() => resetSettings(session().reader));

    it('of the interface is forced, both ways, and so is that of the cards', async () => {
      const page = await openSample(session());
      const options = await openOptions(session());
      await tapOn(options, /^Anglais$/);
      await textOn(options, 'Settings of Repères');
      await tapOn(options, /^French$/);
      await textOn(options, 'Réglages de Repères');
      await pause(BETWEEN_TAPS);
      await options.tap(await options.evaluate(placeOfEnglishCards));
      await stored(options, 'setting.contentLanguage', 'en');
      await page.bringToFront();
      const mark = await until('the mark', async () => (await page.evaluate(findMark, 'Danemark')) ?? undefined);
      await pause(BETWEEN_TAPS);
      await page.tap(mark);
      await titled(page, 'Denmark');
      await options.close();
      await page.close();
    });
  },
  { browsers: ['chromium'], touch: 'finger' },
);
