import { afterEach, beforeEach, expect, it } from 'vitest';
import { tabOf } from './lib/chromium.ts';
import { hasChromiumView } from './lib/chromium-popup.ts';
import {
  focusOn,
  pressOn,
  reachableControls,
  says,
  tabTo,
  tapOn,
  textOn,
  typeText,
  walkByTab,
} from './lib/controls.ts';
import { describeInBrowsers } from './lib/describe-in-browsers.ts';
import { type Page, until } from './lib/reader.ts';
import { publishSample, readSample } from './lib/sample-pages.ts';
import { changeSettings, marksOf, OTHER_HOST, openSample, resetSettings, type Session } from './lib/session.ts';

const FRENCH = 'Volodymyr Zelensky';
const ENGLISH = readSample('summit');

/** Waits until the panel no longer says this. */
function noText(panel: Page, words: string): Promise<boolean> {
  return until(`no “${words}”`, async () => !(await panel.evaluate(says, words)));
}

/** A page of no news site, where the extension has nothing to do. */
function publishOther({ network }: Session): string {
  return network.publish(`https://${OTHER_HOST}/`, '<!doctype html><link rel="icon" href="data:,"><p>Paris.</p>');
}

describeInBrowsers('the list beside the page', (session) => {
  let page: Page;
  let panel: Page;

  beforeEach(async () => {
    page = await openSample(session());
    panel = await session().reader.openPanel(page);
    await textOn(panel, FRENCH);
  });

  afterEach(async () => {
    await panel.close();
    await page.close();
    await resetSettings(session().reader);
  });

  it('follows the reader from tab to tab', async () => {
    const { reader } = session();
    publishSample(session().network, ENGLISH);
    const english = await reader.open(ENGLISH.url);
    await marksOf(english);
    await noText(panel, FRENCH);
    await textOn(panel, 'Oslo');
    const other = await reader.open(publishOther(session()));
    await textOn(panel, 'Ce site n’est pas dans la liste des sites de presse');
    await page.bringToFront();
    await textOn(panel, FRENCH);
    await other.close();
    await english.close();
  });

  it('follows the tab to another article, and to a page that is none', async () => {
    publishSample(session().network, ENGLISH);
    await page.goto(ENGLISH.url);
    await noText(panel, FRENCH);
    await textOn(panel, 'Oslo');
    await page.goto(publishOther(session()));
    await textOn(panel, 'Ce site n’est pas dans la liste des sites de presse');
    await page.goto(readSample('sommet').url);
    await textOn(panel, FRENCH);
  });

  it('follows a page that puts another article into the same document', async () => {
    await page.evaluate(() => {
      const article = document.querySelector('article')!;
      for (const paragraph of article.querySelectorAll('p')) paragraph.remove();
      for (let i = 0; i < 8; i++) {
        const paragraph = document.createElement('p');
        paragraph.textContent = `Dans la soirée, la capitale portugaise, Lisbonne, a reçu pour la ${i + 2}e fois une délégation venue du Brésil, après des mois de discussions sur les échanges entre les deux pays.`;
        article.append(paragraph);
      }
      history.pushState({}, '', '/international/article/2026/11/13/lisbonne.html');
    });
    await textOn(panel, 'Lisbonne');
    await noText(panel, FRENCH);
  });

  it('follows the settings: switched off and on, kinds, a muted name', async () => {
    const { reader } = session();
    await changeSettings(reader, { enabled: false });
    await page.bringToFront();
    await textOn(panel, 'Repères est coupé partout.');
    await changeSettings(reader, { enabled: true });
    await page.bringToFront();
    await textOn(panel, FRENCH);
    await changeSettings(reader, { kinds: ['person'] });
    await page.bringToFront();
    await noText(panel, 'Varsovie');
    await textOn(panel, FRENCH);
    await changeSettings(reader, { kinds: ['place'], muted: ['Q270'] });
    await page.bringToFront();
    await noText(panel, FRENCH);
    await textOn(panel, 'Danemark');
    const names = () => [...document.querySelectorAll('.cast-name')].map(({ textContent }) => textContent);
    expect(await panel.evaluate(names)).not.toContain('Varsovie');
  });
});

describeInBrowsers(
  'by keyboard alone, the list beside the page',
  (session) => {
    it('comes to every control, goes to a name and back, and searches', async () => {
      const page = await openSample(session());
      await page.evaluate(() => {
        document.body.style.paddingBlock = '2000px';
      });
      const panel = await session().reader.openPanel(page);
      await textOn(panel, FRENCH);
      const stops = await walkByTab(panel);
      const shown = await panel.evaluate(reachableControls);
      expect(stops.filter((name) => name === '')).toEqual([]);
      expect(shown.filter((name) => !stops.includes(name))).toEqual([]);
      await pressOn(panel, /^Emmanuel Macron/);
      await until('the article to move', () => page.evaluate(() => scrollY > 0));
      await pressOn(panel, /^Revenir où j’étais/);
      await until('the top of the page', () => page.evaluate(() => scrollY === 0));
      await focusOn(panel, /^Emmanuel Macron/);
      await tabTo(panel, /^Chercher/, 'Shift+Tab');
      await typeText(panel, 'Lisbon');
      await textOn(panel, 'Lisbonne');
      await panel.close();
      await page.close();
    });
  },
  { browsers: ['chromium'] },
);

describeInBrowsers(
  'by touch alone, the list beside the page',
  (session) => {
    it('takes the finger to a name, to its facts, and back', async () => {
      const page = await openSample(session());
      await page.evaluate(() => {
        document.body.style.paddingBlock = '2000px';
      });
      const panel = await session().reader.openPanel(page);
      await textOn(panel, FRENCH);
      await tapOn(panel, new RegExp(`^${FRENCH}`));
      await until('the article to move', () => page.evaluate(() => scrollY > 0));
      await tapOn(panel, new RegExp(`^Faits : ${FRENCH}`));
      await until('facts', () => panel.evaluate(() => document.querySelector('.cast-facts dt') !== null));
      await tapOn(panel, /^Revenir où j’étais/);
      await until('the top of the page', () => page.evaluate(() => scrollY === 0));
      await panel.close();
      await page.close();
    });
  },
  { browsers: ['chromium'] },
);

/** Whether the browser shows our list beside the page. */
function isBeside({ reader }: Session, page: Page): Promise<boolean> {
  return hasChromiumView(tabOf(page), reader.extensionOrigin, 'sidepanel.html');
}

async function openBeside(session: Session, use: (popup: Page) => Promise<void>): Promise<void> {
  const page = await openSample(session);
  expect(await isBeside(session, page)).toBe(false);
  const popup = await session.reader.openPopup(page);
  await textOn(popup, FRENCH);
  await use(popup);
  await until('the list beside the page', () => isBeside(session, page));
  const panel = await session.reader.openPanel(page);
  await textOn(panel, FRENCH);
  await panel.close();
  await page.close();
}

describeInBrowsers(
  'the list beside the page is opened from the popup',
  (session) => {
    it('by keyboard', () => openBeside(session(), (popup) => pressOn(popup, /^Garder la liste à côté/)));
  },
  { browsers: ['chromium'] },
);

describeInBrowsers(
  'the list beside the page is opened from the popup',
  (session) => {
    it('by touch', () => openBeside(session(), (popup) => tapOn(popup, /^Garder la liste à côté/)));
  },
  { browsers: ['chromium'], touch: 'finger' },
);
