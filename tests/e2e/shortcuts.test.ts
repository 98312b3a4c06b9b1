import { afterEach, expect, it } from 'vitest';
import { describeInBrowsers } from './lib/describe-in-browsers.ts';
import { marks } from './lib/flows.ts';
import { readFocus } from './lib/in-page.ts';
import { until } from './lib/reader.ts';
import { openSample, resetSettings } from './lib/session.ts';

describeInBrowsers('the keys of the manifest', (session) => {
  afterEach(() => resetSettings(session().reader));

  it('switch all marks off and on', async () => {
    const page = await openSample(session());
    await page.bringToFront();
    await session().reader.shortcut('toggle');
    await marks(page, 'none');
    await session().reader.shortcut('toggle');
    await marks(page, 'some');
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
