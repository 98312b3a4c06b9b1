import { expect, it } from 'vitest';
import { tabOf } from './lib/chromium.ts';
import { textOn } from './lib/controls.ts';
import { describeInBrowsers } from './lib/describe-in-browsers.ts';
import type { Page } from './lib/reader.ts';
import { openCard, openSample } from './lib/session.ts';

/** Seconds of every transition and animation that is declared on what matches, and on what is in it. */
function movements(selector: string): number[] {
  const root = document.querySelector('reperes-root')?.shadowRoot ?? document;
  const all = [...root.querySelectorAll(selector)].flatMap((it) => [it, ...it.querySelectorAll('*')]);
  const styles = all.flatMap((it) => [getComputedStyle(it), getComputedStyle(it, '::before')]);
  const seconds = styles.flatMap(({ transitionDuration, animationDuration }) =>
    `${transitionDuration},${animationDuration}`.split(',').map((one) => Number.parseFloat(one)),
  );
  return [...new Set(seconds)].sort();
}

const still = (page: Page, wanted: 'reduce' | 'no-preference') => tabOf(page).emulateMedia({ reducedMotion: wanted });

describeInBrowsers(
  'a reader who wants no motion',
  (session) => {
    it('gets the card without its fade of 120 ms', async () => {
      const page = await openSample(session());
      await page.bringToFront();
      await openCard(page, 'Danemark');
      expect(await page.evaluate(movements, '.frame:popover-open')).toContain(0.12);
      await still(page, 'reduce');
      expect(await page.evaluate(movements, '.frame:popover-open')).toEqual([0]);
      await page.close();
    });

    it.each(['options', 'welcome'])('gets the %s page without any', async (name) => {
      const { reader } = session();
      const page = await reader.open(`${reader.extensionOrigin}/${name}.html`);
      await textOn(page, 'Repères');
      await still(page, 'reduce');
      expect(await page.evaluate(movements, 'body')).toEqual([0]);
      await page.close();
    });
  },
  { browsers: ['chromium'] },
);
