import { afterEach, expect, it } from 'vitest';
import { tapOn, textOn } from './lib/controls.ts';
import { describeInBrowsers } from './lib/describe-in-browsers.ts';
import { countTabs, DOUBTFUL, marks, noCard, offered, openDoubtful, readWikipedia, titled } from './lib/flows.ts';
import { findMark, readCard } from './lib/in-page.ts';
import { type Page, pause, until } from './lib/reader.ts';
import { openSample, resetSettings } from './lib/session.ts';

/** Two touches sooner after each other are a gesture of the browser's own (ms). */
const BETWEEN_TAPS = 400;

async function openSheet(page: Page, name: string): Promise<void> {
  const mark = await page.evaluate(findMark, name);
  if (mark === null) throw new Error(`${name} is not marked`);
  await pause(BETWEEN_TAPS);
  await page.tap(mark);
  await until('the sheet', async () => (await page.evaluate(readCard)) ?? undefined);
}

const marked = (page: Page, name: string, isMarked: boolean) =>
  until(
    `${name} ${isMarked ? '' : 'not '}marked`,
    async () => ((await page.evaluate(findMark, name)) !== null) === isMarked,
  );

describeInBrowsers(
  'by touch alone, in the card',
  (session) => {
    afterEach(() => resetSettings(session().reader));

    it.each([
      ['on this site', /^Couper sur ce site/],
      ['everywhere', /^Couper partout/],
    ])('Repères is switched off %s, and on again', async (_, control) => {
      const page = await openSample(session());
      await openSheet(page, 'Danemark');
      await tapOn(page, /^Autres actions/);
      await tapOn(page, control);
      await marks(page, 'none');
      await tapOn(page, /^Annuler/);
      await marks(page, 'some');
      await noCard(page);
      await page.close();
    });

    it('a page that was switched off loses the card with a touch elsewhere', async () => {
      const page = await openSample(session());
      await openSheet(page, 'Danemark');
      await tapOn(page, /^Autres actions/);
      await tapOn(page, /^Couper sur ce site/);
      await marks(page, 'none');
      await page.tap({ x: 5, y: 40 });
      await noCard(page);
      await page.close();
    });

    it('a name is muted, and taken back', async () => {
      const page = await openSample(session());
      await openSheet(page, 'Danemark');
      await tapOn(page, /^Je connais/);
      await marked(page, 'Danemark', false);
      await tapOn(page, /^Annuler/);
      await marked(page, 'Danemark', true);
      await page.close();
    });

    it('a link leads to another card; a note is copied; the article of Wikipedia opens in a tab of its own', async () => {
      const { reader } = session();
      const observer = await reader.open(`${reader.extensionOrigin}/welcome.html`);
      const page = await openSample(session());
      await openSheet(page, 'Copenhague');
      await tapOn(page, /^Tout voir/);
      await tapOn(page, /^Danemark$/);
      await titled(page, 'Danemark');
      await tapOn(page, /^Autres actions/);
      await tapOn(page, /^Copier en note/);
      await textOn(page, 'Note copiée.');
      expect(await page.evaluate(readWikipedia)).toMatch(/\/frwiki\/Q35$/);
      const before = await observer.evaluate(countTabs);
      await tapOn(page, /sur Wikipédia/);
      await until('a tab', async () => (await observer.evaluate(countTabs)) === before + 1);
      await page.close();
      await observer.close();
    });

    it('a card is pinned, and let go', async () => {
      const page = await openSample(session());
      await openSheet(page, 'Danemark');
      await tapOn(page, /^Garder ouverte/);
      await tapOn(page, /^Ne plus garder/);
      await tapOn(page, /^Fermer/);
      await noCard(page);
      await page.close();
    });

    it('an answer is turned down, for these words only, and taken back', async () => {
      const page = await openSample(session());
      await openSheet(page, 'Danemark');
      await tapOn(page, /^Autres actions/);
      await tapOn(page, /^Ce n’est pas la bonne fiche/);
      await textOn(page, 'ne mènera plus à Danemark');
      await marked(page, 'Danemark', false);
      await marked(page, 'Copenhague', true);
      await tapOn(page, /^Annuler/);
      await marked(page, 'Danemark', true);
      await page.close();
    });

    it('of two answers the other is chosen, and the first again', async () => {
      const page = await openDoubtful(session());
      await openSheet(page, DOUBTFUL);
      const [first, second] = await offered(page);
      await titled(page, first);
      await tapOn(page, new RegExp(`^${second}`));
      await titled(page, second);
      await tapOn(page, new RegExp(`^${first}`));
      await titled(page, first);
      await page.close();
    });
  },
  { browsers: ['chromium'], touch: 'finger' },
);
