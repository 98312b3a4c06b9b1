import { afterEach, expect, it } from 'vitest';
import { focusOn, pressOn, reachableControls, tabTo, textOn, typeText, walkByTab } from './lib/controls.ts';
import { describeInBrowsers } from './lib/describe-in-browsers.ts';
import { findMark } from './lib/in-page.ts';
import { type Page, until } from './lib/reader.ts';
import { changeSettings, openSample, resetSettings, type Session } from './lib/session.ts';
import { stored } from './lib/store.ts';

async function openOptions({ reader }: Session): Promise<Page> {
  const options = await reader.open(`${reader.extensionOrigin}/options.html`);
  await textOn(options, '0 requête');
  return options;
}

describeInBrowsers('by keyboard alone, the settings', (session) => {
  afterEach(() => resetSettings(session().reader));

  it('are all come to, and each control has a name', async () => {
    await changeSettings(session().reader, { advanced: true, sitesOff: ['exemple.fr'], muted: ['Q90'] });
    const options = await openOptions(session());
    await textOn(options, 'Délai de fermeture');
    const stops = await walkByTab(options);
    const shown = await options.evaluate(reachableControls);
    expect(stops.filter((name) => name === '')).toEqual([]);
    expect(shown.filter((name) => !stops.includes(name))).toEqual([]);
    await options.close();
  });

  it('lead to their rubrics', async () => {
    const options = await openOptions(session());
    await pressOn(options, /^Vos propres noms/);
    await until('the rubric', () => options.evaluate(() => location.hash === '#own'));
    // The next stop is inside the rubric, not after the list of rubrics.
    await options.press('Tab');
    await focusOn(options, /^Nom$/);
    await options.close();
  });

  it('show what few need, and the kinds to mark', async () => {
    const options = await openOptions(session());
    await pressOn(options, /^Lieux/, ' ');
    await stored(options, 'setting.kinds', ['person', 'organization', 'event', 'work']);
    await focusOn(options, /^Lieux/);
    await pressOn(options, /^Réglages avancés/, ' ');
    await textOn(options, 'Délai de fermeture');
    await focusOn(options, /^Réglages avancés/);
    await options.close();
  });

  it('are seen in the preview at once', async () => {
    const options = await openOptions(session());
    await tabTo(options, /^Pointillé$/);
    await options.press('ArrowRight');
    await stored(options, 'setting.markStyle', 'dashed');
    const shows = (selector: string) => document.querySelector(selector) !== null;
    await until('its underline', () => options.evaluate(shows, '.sample-mark[data-style=dashed]'));
    expect(await options.evaluate(shows, '.sample .map')).toBe(true);
    await pressOn(options, /^Carte des lieux/, ' ');
    await until('no map', async () => !(await options.evaluate(shows, '.sample .map')));
    await options.close();
  });

  it('take a site out of its list, and the focus goes to the list', async () => {
    await changeSettings(session().reader, { sitesOff: ['exemple.fr', '*.exemple.org'] });
    const options = await openOptions(session());
    await pressOn(options, /^Retirer exemple.fr/);
    await stored(options, 'setting.sitesOff', ['*.exemple.org']);
    await focusOn(options, /^Sites où Repères est coupé/);
    await options.close();
  });

  it('take a muted name out, which is marked again', async () => {
    await changeSettings(session().reader, { muted: ['Q35'] });
    const page = await openSample(session());
    expect(await page.evaluate(findMark, 'Danemark')).toBeNull();
    const options = await openOptions(session());
    await pressOn(options, /^Retirer Danemark/);
    await stored(options, 'setting.muted', null);
    await page.bringToFront();
    await until('the mark', async () => (await page.evaluate(findMark, 'Danemark')) !== null);
    await options.close();
    await page.close();
  });

  it('take a name of the reader’s own, change it, and take it out', async () => {
    const options = await openOptions(session());
    await tabTo(options, /^Nom$/);
    await typeText(options, 'Ada Quill');
    await tabTo(options, /^Ce que la fiche doit dire/);
    await typeText(options, 'Ma voisine');
    await pressOn(options, /^Enregistrer ce nom/);
    await textOn(options, 'Ada Quill est enregistré.');
    await focusOn(options, /^Vos propres noms/);
    await pressOn(options, /^Modifier Ada Quill/);
    await focusOn(options, /^Nom$/);
    await tabTo(options, /^Ce que la fiche doit dire/);
    await options.press('End');
    await typeText(options, ' du haut');
    await pressOn(options, /^Enregistrer ce nom/);
    await textOn(options, 'Ma voisine du haut');
    await pressOn(options, /^Retirer Ada Quill/);
    await textOn(options, 'Ada Quill est retiré.');
    await focusOn(options, /^Vos propres noms/);
    await stored(options, 'own.entries', []);
    await options.close();
  });

  it('go back to the original ones, and back from there', async () => {
    await changeSettings(session().reader, { textSize: 'xl' });
    const options = await openOptions(session());
    await pressOn(options, /^Revenir aux réglages d’origine/);
    await stored(options, 'setting.textSize', null);
    await pressOn(options, /^(Annuler ce remplacement|Undo this replacement)/);
    await stored(options, 'setting.textSize', 'xl');
    await focusOn(options, /^(Sauvegarde|Backup)$/);
    await options.close();
  });

  it('show the sources of the data', async () => {
    const options = await openOptions(session());
    await pressOn(options, /^Sources et licences/);
    await textOn(options, 'Wikidata');
    await focusOn(options, /^Sources et licences/);
    await options.close();
  });
});
