import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { describeInBrowsers, type InBrowsers } from './lib/describe-in-browsers.ts';
import { readCard } from './lib/in-page.ts';
import { type Page, pause, until } from './lib/reader.ts';
import { openCard, openSample } from './lib/session.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** The live preview of the settings asks for a card, and fades it in (ms). */
const SETTLED = 700;

interface Axe {
  run(context: object, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** What axe finds wrong: all of an extension page, or our card alone on a page that is not ours. */
async function problems(page: Page, include: string | null): Promise<readonly string[]> {
  // Debugging protocols evaluate past the Content-Security-Policy of a page.
  await page.evaluate(new Function(`${AXE}; globalThis.axe = axe;`) as () => void);
  return page.evaluate(async (selector) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const context = selector === null ? { include: ['html'] } : { fromShadowDom: ['reperes-root', selector] };
    const { violations } = await axe.run(context, {});
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  }, include);
}

/** Opens what is folded, so that axe sees all of it. */
async function unfold(page: Page, selector: string): Promise<void> {
  const open = (wanted: string) => {
    for (const control of document.querySelectorAll<HTMLElement>(wanted))
      if (!control.closest('details')?.open) control.click();
  };
  await page.evaluate(open, selector);
  await pause(SETTLED);
}

const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
} as const satisfies Record<string, InBrowsers>;

for (const [look, options] of Object.entries(LOOKS))
  describeInBrowsers(
    `axe finds nothing wrong, ${look}`,
    (session) => {
      it.each(['options', 'welcome'])('on the %s page', async (name) => {
        const { reader } = session();
        const page = await reader.open(`${reader.extensionOrigin}/${name}.html`);
        await until('the page', () => page.evaluate(() => document.querySelector('main') !== null));
        await pause(SETTLED);
        await unfold(page, 'summary, .sample-mark[aria-expanded=false]');
        expect(await problems(page, null)).toEqual([]);
        await page.close();
      });

      it('in the popup', async () => {
        const page = await openSample(session());
        const popup = await session().reader.openPopup(page);
        await until('the cast', () => popup.evaluate(() => document.querySelector('.cast-row') !== null));
        await unfold(popup, '.cast-open, summary');
        expect(await problems(popup, null)).toEqual([]);
        await popup.close();
        await page.close();
      });

      it('in the panel beside the page', async () => {
        const page = await openSample(session());
        const panel = await session().reader.openPanel(page);
        await until('the cast', () => panel.evaluate(() => document.querySelector('.cast-row') !== null));
        await unfold(panel, '.cast-open, summary');
        expect(await problems(panel, null)).toEqual([]);
        await panel.close();
        await page.close();
      });

      it('on the card', async () => {
        const page = await openSample(session());
        await openCard(page, 'Danemark');
        expect(await page.evaluate(readCard)).not.toBeNull();
        expect(await problems(page, '.frame')).toEqual([]);
        await page.evaluate(() => {
          const card = document.querySelector('reperes-root')?.shadowRoot?.querySelector('.card');
          for (const button of card?.querySelectorAll<HTMLElement>('[aria-expanded=false]') ?? []) button.click();
        });
        await until('all of it', async () => (await page.evaluate(readCard))?.text.includes('Réduire'));
        expect(await problems(page, '.frame')).toEqual([]);
        await page.close();
      });
    },
    { browsers: ['chromium'], ...options },
  );
