import { afterEach, it } from 'vitest';
import { focusOn, pressOn, tabTo, textOn } from './lib/controls.ts';
import { describeInBrowsers } from './lib/describe-in-browsers.ts';
import { DOUBTFUL, offered, openDoubtful, titled } from './lib/flows.ts';
import { findMark, readCard, readFocus } from './lib/in-page.ts';
import { type Page, until } from './lib/reader.ts';
import { openSample, resetSettings, type Session } from './lib/session.ts';

/** More names than our pages have. */
const MAX_NAMES = 40;

/** Goes by the shortcut and the arrow to a name, which is called by its entity’s label, and into its card. */
async function enterCardOf({ reader }: Session, page: Page, name: string): Promise<void> {
  await page.bringToFront();
  await reader.shortcut('next-mark');
  await until('focus on a mark', async () => (await page.evaluate(readFocus)).startsWith('focus-button: '));
  for (let step = 0; !(await page.evaluate(readFocus)).includes(name); step++) {
    if (step === MAX_NAMES) throw new Error(`the arrow never came to ${name}`);
    await page.press('ArrowRight');
  }
  await page.press('Enter');
  await until('the card', async () => (await page.evaluate(readCard)) ?? undefined);
  await until('focus in the card', async () => !(await page.evaluate(readFocus)).startsWith('focus-button: '));
}

const isMarked = async (page: Page, name: string) => (await page.evaluate(findMark, name)) !== null;

describeInBrowsers('by keyboard alone, in the card', (session) => {
  afterEach(() => resetSettings(session().reader));

  it('the other of two answers is chosen, the focus stays, and the choice is taken back', async () => {
    const page = await openDoubtful(session());
    await enterCardOf(session(), page, DOUBTFUL);
    const [first, second] = await offered(page);
    await titled(page, first);
    await pressOn(page, new RegExp(`^${second}`));
    await titled(page, second);
    await focusOn(page, new RegExp(`^${second}`));
    await tabTo(page, new RegExp(`^${first}`), 'Shift+Tab');
    await page.press('Enter');
    await titled(page, first);
    await page.close();
  });

  it('an answer is turned down and taken back, and the settings list it', async () => {
    const page = await openSample(session());
    await enterCardOf(session(), page, 'Danemark');
    await pressOn(page, /^Autres actions/);
    await pressOn(page, /^Ce n’est pas la bonne fiche/);
    await textOn(page, 'ne mènera plus à Danemark');
    await until('no mark', async () => !(await isMarked(page, 'Danemark')));
    await until('the others marked', () => isMarked(page, 'Copenhague'));
    const { reader } = session();
    const options = await reader.open(`${reader.extensionOrigin}/options.html`);
    await textOn(options, 'Danemark\u202F» n’est pas Danemark (');
    await pressOn(options, /^Retirer «.Danemark.»/);
    await page.bringToFront();
    await until('the mark', () => isMarked(page, 'Danemark'));
    await options.close();
    await page.close();
  });
});
