import { afterEach, expect, it } from 'vitest';
import { controlNamed, focusOn, pressOn, reachableControls, says, tapOn, textOn, walkByTab } from './lib/controls.ts';
import { describeInBrowsers } from './lib/describe-in-browsers.ts';
import { countTabs } from './lib/flows.ts';
import { type Page, until } from './lib/reader.ts';
import { resetSettings, type Session } from './lib/session.ts';

async function openWelcome({ reader }: Session): Promise<Page> {
  const page = await reader.open(`${reader.extensionOrigin}/welcome.html`);
  await textOn(page, 'Bienvenue dans Repères');
  return page;
}

/** The sample’s card has a name of its own; what the page says of Paris is not it. */
function hasCard(): boolean {
  return document.querySelector('.card[role=dialog]') !== null;
}

const card = (page: Page) => until('the card', () => page.evaluate(hasCard));
const noCard = (page: Page) => until('no card', async () => !(await page.evaluate(hasCard)));

describeInBrowsers('by keyboard alone, the welcome page', (session) => {
  afterEach(() => resetSettings(session().reader));

  it('opens its sample’s card, walks through it, and gives the focus back to the name', async () => {
    const page = await openWelcome(session());
    await pressOn(page, /^Paris$/);
    await card(page);
    await pressOn(page, /^Garder ouverte/);
    await focusOn(page, /^Ne plus garder ouverte/);
    await pressOn(page, /^Tout voir/);
    await focusOn(page, /^Réduire/);
    await page.press('Escape');
    await noCard(page);
    await focusOn(page, /^Paris$/);
    await page.close();
  });

  it('closes it by its button, with the focus on the name', async () => {
    const page = await openWelcome(session());
    await pressOn(page, /^Paris$/);
    await card(page);
    await pressOn(page, /^Fermer/);
    await noCard(page);
    await focusOn(page, /^Paris$/);
    await page.close();
  });

  it('leads to the settings', async () => {
    const page = await openWelcome(session());
    const before = await page.evaluate(countTabs);
    await pressOn(page, /^Ouvrir les réglages/);
    await until('the settings', async () => (await page.evaluate(countTabs)) > before);
    await page.close();
  });

  it('comes to every control, card included', async () => {
    const page = await openWelcome(session());
    await pressOn(page, /^Paris$/);
    await card(page);
    const shown = await page.evaluate(reachableControls);
    const stops = await walkByTab(page);
    expect(stops.filter((name) => name === '')).toEqual([]);
    expect(shown.filter((name) => !stops.includes(name))).toEqual([]);
    await page.close();
  });
});

describeInBrowsers(
  'by touch alone, the welcome page',
  (session) => {
    it('opens and closes its sample’s card, and leads to the settings', async () => {
      const page = await openWelcome(session());
      await tapOn(page, /^Paris/);
      await card(page);
      expect(await page.evaluate(says, 'capitale de la France')).toBe(true);
      await tapOn(page, /^Tout voir/);
      await until('all facts', async () => (await page.evaluate(controlNamed, '^Réduire')) !== null);
      await tapOn(page, /^Fermer/);
      await noCard(page);
      await tapOn(page, /^Paris/);
      await card(page);
      expect(await page.evaluate(controlNamed, '^Garder ouverte')).not.toBeNull();
      await tapOn(page, /^Paris/);
      await noCard(page);
      const before = await page.evaluate(countTabs);
      await tapOn(page, /^Ouvrir les réglages/);
      await until('the settings', async () => (await page.evaluate(countTabs)) > before);
      await page.close();
    });
  },
  { browsers: ['chromium'], touch: 'finger' },
);
