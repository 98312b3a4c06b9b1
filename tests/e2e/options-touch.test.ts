import { afterEach, expect, it } from 'vitest';
import { focusOn, tapOn, textOn, typeText } from './lib/controls.ts';
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

/** Touches a field and writes into it: letters come from a keyboard, on the screen or not. */
async function write(options: Page, field: RegExp, text: string): Promise<void> {
  await tapOn(options, field);
  await typeText(options, text);
}

describeInBrowsers(
  'by touch alone, the settings',
  (session) => {
    afterEach(() => resetSettings(session().reader));

    it('take a switch, a choice, a kind and what few need', async () => {
      const options = await openOptions(session());
      await tapOn(options, /^Nombre de noms sur l’icône/);
      await stored(options, 'setting.badge', false);
      await tapOn(options, /^Tirets/);
      await stored(options, 'setting.markStyle', 'dashed');
      await until('the preview to follow', () =>
        options.evaluate(() => document.querySelector('.sample-mark[data-style=dashed]') !== null),
      );
      await tapOn(options, /^Lieux/);
      await stored(options, 'setting.kinds', ['person', 'organization', 'event', 'work']);
      await tapOn(options, /^Réglages avancés/);
      await textOn(options, 'Délai de fermeture');
      await options.close();
    });

    it('take a delay where the finger touches its scale', async () => {
      const options = await openOptions(session());
      const end = await until('the scale', () =>
        options.evaluate(() => {
          const range = document.querySelector('input[type=range]');
          range?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const box = range?.getBoundingClientRect();
          return box !== undefined && { x: Math.round(box.right - 4), y: Math.round(box.y + box.height / 2) };
        }),
      );
      await options.tap(end);
      await stored(options, 'setting.showDelay', 1000);
      await options.close();
    });

    it('take a site in and out', async () => {
      const options = await openOptions(session());
      await write(options, /^Adresse du site/, 'exemple.fr');
      await tapOn(options, /^Ajouter/);
      await stored(options, 'setting.sitesOff', ['exemple.fr']);
      await tapOn(options, /^Retirer exemple.fr/);
      await stored(options, 'setting.sitesOff', null);
      await focusOn(options, /^Sites où Repères est coupé/);
      await options.close();
    });

    it('take a name of the reader’s own, change it, and take it out', async () => {
      const options = await openOptions(session());
      await write(options, /^Nom$/, 'Ada Quill');
      await tapOn(options, /^Enregistrer ce nom/);
      await textOn(options, 'Ada Quill est enregistré.');
      await tapOn(options, /^Modifier Ada Quill/);
      await focusOn(options, /^Nom$/);
      await write(options, /^Ce que la fiche doit dire/, 'Ma voisine');
      await tapOn(options, /^Enregistrer ce nom/);
      await textOn(options, 'Ma voisine');
      await tapOn(options, /^Modifier Ada Quill/);
      await tapOn(options, /^Laisser comme avant/);
      await tapOn(options, /^Retirer Ada Quill/);
      await stored(options, 'own.entries', []);
      await options.close();
    });

    it('give a muted name back to the pages', async () => {
      await changeSettings(session().reader, { muted: ['Q35'] });
      const page = await openSample(session());
      expect(await page.evaluate(findMark, 'Danemark')).toBeNull();
      const options = await openOptions(session());
      await tapOn(options, /^Retirer Danemark/);
      await stored(options, 'setting.muted', null);
      await page.bringToFront();
      await until('the mark', async () => (await page.evaluate(findMark, 'Danemark')) !== null);
      await options.close();
      await page.close();
    });

    it('go back to the original ones and back from there, and show the sources of the data', async () => {
      await changeSettings(session().reader, { textSize: 'xl' });
      const options = await openOptions(session());
      await tapOn(options, /^Sources et licences/);
      await textOn(options, 'Wikidata');
      await tapOn(options, /^Revenir aux réglages d’origine/);
      await stored(options, 'setting.textSize', null);
      await tapOn(options, /^Annuler ce remplacement/);
      await stored(options, 'setting.textSize', 'xl');
      await options.close();
    });
  },
  { browsers: ['chromium'], touch: 'finger' },
);
