import { expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/lib/browsers.ts';
import { noCard, titled } from '../e2e/lib/flows.ts';
import { type Page, pause, until } from '../e2e/lib/reader.ts';
import { openSample } from '../e2e/lib/session.ts';
import { type Desk, describeAtDesk } from './lib/desk.ts';

/** A menu opens with a movement (ms). */
const OPENED = 1_000;
/** More entries than a menu has. */
const MAX_ENTRIES = 30;

/** Selects the first “Danemark” of the article’s text. */
function selectName(): void {
  const walker = document.createTreeWalker(document.querySelector('article') ?? document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const at = node.textContent?.indexOf('Danemark') ?? -1;
    if (at < 0) continue;
    node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    getSelection()?.setBaseAndExtent(node, at, node, at + 'Danemark'.length);
    return;
  }
}

/** The entry of Firefox’s menu that the keyboard is on. */
const ENTRY = `const [done] = arguments;
  done(window.document.querySelector('#contentAreaContextMenu > [_moz-menuactive=true]')?.label ?? '');`;

async function chooseOurs({ screen, reader }: Desk): Promise<void> {
  await screen.press('Menu');
  await pause(OPENED);
  await screen.press('Up');
  // Chromium does not say where the keyboard is; there the last entry looks into the page, and ours stands before it.
  if (reader.browser === 'chromium') await screen.press('Up');
  else await goUpToOurs();
  await screen.press('Return');

  async function goUpToOurs(): Promise<void> {
    for (let entry = 0; entry < MAX_ENTRIES; entry++) {
      const label = await until('an entry', async () => reader.inInterface?.<string>(ENTRY));
      if (/(Contexte de|Context of)/.test(label)) return;
      await screen.press('Up');
    }
    throw new Error('our entry is not in the menu');
  }
}

describeAtDesk('the browser’s own menu on a selection', BROWSERS, (desk) => {
  it('opens the card of the name that is selected, by keys alone', async () => {
    const page: Page = await openSample(desk());
    await page.evaluate(selectName);
    await chooseOurs(desk());
    await titled(page, 'Danemark');
    await desk().screen.press('Escape');
    await noCard(page);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('Danemark');
    await page.close();
  });
});
