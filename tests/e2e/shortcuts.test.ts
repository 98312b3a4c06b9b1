import { afterEach, expect, it } from 'vitest';
import { describeInBrowsers } from './lib/describe-in-browsers.ts';
import { marks } from './lib/flows.ts';
import { readFocus } from './lib/in-page.ts';
import { SHORTCUTS, until } from './lib/reader.ts';
import { NEWS_HOST, openSample, resetSettings } from './lib/session.ts';
import { stored } from './lib/store.ts';

interface FirefoxPage {
  readonly chrome: {
    readonly commands: { update(command: { readonly name: string; readonly shortcut: string }): Promise<void> };
  };
}

const COMMANDS = 5;
const SUGGESTED = 4;

describeInBrowsers('the keys of the manifest', (session) => {
  afterEach(() => resetSettings(session().reader));

  it('are given by the browser: a key that it wants for itself it leaves out without a word', async () => {
    const { reader } = session();
    const options = await reader.open(`${reader.extensionOrigin}/options.html`);
    const read = () =>
      [...document.querySelectorAll('.shortcuts > div')].map(({ lastElementChild }) => lastElementChild?.textContent);
    const given = await until('the keys', async () => {
      const keys = await options.evaluate(read);
      return keys.length > 0 && keys;
    });
    expect(given).toHaveLength(COMMANDS);
    // Of the five, four suggest keys: browsers take no more.
    expect(given.filter((keys) => /[JKLM]$/.test(keys ?? ''))).toHaveLength(SUGGESTED);
    await options.close();
  });

  it('switch all marks off and on', async () => {
    const page = await openSample(session());
    await page.bringToFront();
    await session().reader.shortcut('toggle');
    await marks(page, 'none');
    await session().reader.shortcut('toggle');
    await marks(page, 'some');
    await page.close();
  });

  it('switch the site off and on, once the reader has given that command some', async () => {
    const { reader } = session();
    const options = await reader.open(`${reader.extensionOrigin}/options.html`);
    // Firefox lets an extension do what its own page of shortcuts does; Chrome has only that page.
    if (reader.browser === 'firefox')
      await options.evaluate((shortcut) => {
        const { commands } = (globalThis as unknown as FirefoxPage).chrome;
        return commands.update({ name: 'toggle-site', shortcut });
      }, SHORTCUTS['toggle-site']);
    const page = await openSample(session());
    await page.bringToFront();
    await reader.shortcut('toggle-site');
    await stored(options, 'setting.sitesOff', [NEWS_HOST]);
    await marks(page, 'none');
    await reader.shortcut('toggle-site');
    await marks(page, 'some');
    await options.close();
    await page.close();
  });

  it('go to the next name, and to the one before', async () => {
    const page = await openSample(session());
    await page.bringToFront();
    const { reader } = session();
    const first = await moved(() => reader.shortcut('next-mark'), '');
    const second = await moved(() => reader.shortcut('next-mark'), first);
    expect(second).not.toBe(first);
    expect(await moved(() => reader.shortcut('previous-mark'), second)).toBe(first);
    await page.close();

    /** Which name has the focus, once it is no longer the one before. */
    async function moved(move: () => Promise<void>, before: string): Promise<string> {
      const outside = await page.evaluate(readFocus);
      await move();
      return until('the focus to move', async () => {
        const now = await page.evaluate(readFocus);
        return now !== before && now !== outside && now;
      });
    }
  });
});
