import { afterEach, expect, it } from 'vitest';
import { describeInBrowsers } from './lib/describe-in-browsers.ts';
import { findMark, readCard, readFocus } from './lib/in-page.ts';
import { type Page, until } from './lib/reader.ts';
import { openSample, resetSettings, type Session } from './lib/session.ts';

/** More Tab stops than any of our views has: a name not met by then is not to be reached. */
const MAX_STOPS = 60;

async function openCardByKey({ reader }: Session, page: Page): Promise<void> {
  await page.bringToFront();
  await reader.shortcut('next-mark');
  await until('focus on a mark', async () => (await page.evaluate(readFocus)).startsWith('focus-button: '));
  await page.press('Enter');
  await until('the card', async () => (await page.evaluate(readCard)) ?? undefined);
  await until('focus in the card', async () => !(await page.evaluate(readFocus)).startsWith('focus-button: '));
}

/** Presses Tab until what has focus is called so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let stop = 0; stop < MAX_STOPS; stop++) {
    if (name.test(await page.evaluate(readFocus))) return;
    await page.press('Tab');
  }
  throw new Error(`Tab never came to ${name.source}; it is at ${await page.evaluate(readFocus)}`);
}

describeInBrowsers('by keyboard alone, the card', (session) => {
  afterEach(() => resetSettings(session().reader));

  it('is walked through, pinned and unfolded, and gives the focus back to its mark', async () => {
    const page = await openSample(session());
    await openCardByKey(session(), page);
    await tabTo(page, /Garder ouverte/);
    await page.press('Enter');
    await until('the pin', async () => /Ne plus garder/.test(await page.evaluate(readFocus)));
    await tabTo(page, /Tout voir/);
    await page.press('Enter');
    await until('all facts', async () => /Réduire/.test(await page.evaluate(readFocus)));
    await page.press('Escape');
    await until('no card', async () => (await page.evaluate(readCard)) === null);
    expect(await page.evaluate(readFocus)).toMatch(/^focus-button: /);
    await page.close();
  });

  it.each([
    ['sur ce site', /Couper sur ce site/],
    ['partout', /Couper partout/],
  ])('switches Repères off %s', async (_, control) => {
    const page = await openSample(session());
    await openCardByKey(session(), page);
    await tabTo(page, /Autres actions/);
    await page.press('Enter');
    await tabTo(page, control);
    await page.press('Enter');
    await until('no marks', async () => (await page.evaluate(() => CSS.highlights.size)) === 0);
    expect(await page.evaluate(findMark, 'Danemark')).toBeNull();
    await page.close();
  });
});

describeInBrowsers('by keyboard alone, the settings', (session) => {
  afterEach(() => resetSettings(session().reader));

  it('take a switch, a choice, a number and a site', async () => {
    const { reader } = session();
    const options = await reader.open(`${reader.extensionOrigin}/options.html`);
    await until('the settings', () => options.evaluate(() => document.querySelector('main input') !== null));
    await tabToField(options, 'checkbox');
    await options.press(' ');
    await until('the switch off', () => stored(options, 'enabled', false));
    await tabToField(options, 'radio');
    await options.press('ArrowDown');
    await until('another language', async () => Boolean(await readStored(options, 'interfaceLanguage')));
    await tabToField(options, 'text');
    for (const letter of 'exemple.fr') await options.press(letter);
    await options.press('Enter');
    await until('the site', () => stored(options, 'sitesOff', ['exemple.fr']));
    await tabToField(options, 'range');
    await options.press('ArrowRight');
    await until('the delay', () => stored(options, 'showDelay', 400));
    await options.close();
  });
});

/** Presses Tab until a field of this type has focus. */
async function tabToField(page: Page, type: string): Promise<void> {
  const isThere = (wanted: string) => (document.activeElement as HTMLInputElement | null)?.type === wanted;
  for (let stop = 0; stop < MAX_STOPS; stop++) {
    if (await page.evaluate(isThere, type)) return;
    await page.press('Tab');
  }
  throw new Error(`Tab never came to a field of type ${type}`);
}

function readStored(page: Page, key: string): Promise<unknown> {
  return page.evaluate(async (name) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<object> } } };
    };
    return ((await chrome.storage.local.get(name)) as Record<string, string>)[name] ?? null;
  }, `setting.${key}`);
}

async function stored(page: Page, key: string, wanted: unknown): Promise<boolean> {
  return JSON.stringify(await readStored(page, key)) === JSON.stringify(wanted);
}
