import { afterEach, expect, it } from 'vitest';
import { textOn } from './lib/controls.ts';
import { describeInBrowsers } from './lib/describe-in-browsers.ts';
import { findMark } from './lib/in-page.ts';
import { type Json, type Page, until } from './lib/reader.ts';
import { publishHtml } from './lib/sample-pages.ts';
import { marksOf, NEWS_HOST, resetSettings, type Session } from './lib/session.ts';

async function openOptions({ reader }: Session): Promise<Page> {
  const options = await reader.open(`${reader.extensionOrigin}/options.html`);
  await textOn(options, '0 requête');
  return options;
}

interface ExtensionPage {
  readonly chrome: {
    readonly runtime: { sendMessage(message: object): Promise<object> };
    readonly storage: { readonly local: { get(key: string): Promise<Record<string, Json>> } };
  };
}

/** Sends what the cards of so many pages send when readers mute a name in each of them at the same moment. */
function muteAtOnce(first: number, count: number): Promise<unknown> {
  const { chrome } = globalThis as unknown as ExtensionPage;
  const ask = (number: number) =>
    chrome.runtime.sendMessage({
      reperes: 'background',
      name: 'switchOff',
      params: { what: 'muted', entity: `Q${number}`, words: 'Nom', host: 'www.example.org', undo: false },
    });
  return Promise.all(Array.from({ length: count }, (_, at) => ask(first + at))).then(() => null);
}

/** Writes a name into the form of own names and sends it. */
function addOwnName(name: string): boolean {
  const field = document.querySelector<HTMLInputElement>('.own-form [name=label]');
  if (field === null) return false;
  field.value = name;
  field.form?.requestSubmit();
  return true;
}

/** Writes a site into the list of those that are off and sends it. */
function addSite(site: string): boolean {
  const field = document.querySelector<HTMLInputElement>('#setting-sitesOff input[type=text]');
  if (field === null) return false;
  field.value = site;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  setTimeout(() => field.form?.requestSubmit());
  return true;
}

const storedList = (page: Page, key: string) =>
  page.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as ExtensionPage;
    return ((await chrome.storage.local.get(wanted))[wanted] ?? []) as readonly Json[];
  }, key);

const holds = (page: Page, key: string, count: number) =>
  until(`${count} entries under ${key}`, async () => (await storedList(page, key)).length === count);

describeInBrowsers('lists that two pages add to at once', (session) => {
  afterEach(() => resetSettings(session().reader));

  it('hold every muted name', async () => {
    const [one, two] = [await openOptions(session()), await openOptions(session())];
    await Promise.all([one.evaluate(muteAtOnce, 1, 20), two.evaluate(muteAtOnce, 101, 20)]);
    expect(new Set(await storedList(one, 'setting.muted')).size).toBe(40);
    await two.close();
    await one.close();
  });

  it('hold every site and every name of the reader’s own', async () => {
    const [one, two] = [await openOptions(session()), await openOptions(session())];
    await Promise.all([one.evaluate(addSite, 'un.example'), two.evaluate(addSite, 'deux.example')]);
    await holds(one, 'setting.sitesOff', 2);
    await Promise.all([one.evaluate(addOwnName, 'Ada Quill'), two.evaluate(addOwnName, 'Bea Quill')]);
    await holds(one, 'own.entries', 2);
    await Promise.all([textOn(one, 'Bea Quill'), textOn(two, 'Ada Quill')]);
    await two.close();
    await one.close();
  });
});

const TEXT =
  'La rencontre de ce matin a duré plus longtemps que prévu, et personne n’a voulu dire à la sortie ce qui avait été décidé pour la suite des travaux.';

describeInBrowsers('a name of the reader’s own', (session) => {
  afterEach(() => resetSettings(session().reader));

  it('is in the list of a page that was open before, and leaves it again', async () => {
    const { reader, network } = session();
    const url = `https://${NEWS_HOST}/voisins.html`;
    publishHtml(
      network,
      url,
      `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Voisins</title><meta property="og:type" content="article">
       <link rel="icon" href="data:,"><article><h1>Voisins</h1><p>${TEXT}</p><p>Ada Quillfeather a parlé à Paris ce matin. ${TEXT}</p><p>${TEXT}</p></article></html>`,
    );
    const page = await reader.open(url);
    await page.bringToFront();
    await marksOf(page);
    expect(await page.evaluate(findMark, 'Paris')).not.toBeNull();
    const options = await openOptions(session());
    await options.evaluate(addOwnName, 'Ada Quillfeather');
    await textOn(options, 'Ada Quillfeather est enregistré.');
    await page.bringToFront();
    // Names of the reader's own are underlined in our shadow root, where no page can read them.
    const underlined = () =>
      document.querySelector('reperes-root')?.shadowRoot?.querySelector('.boxes .dotted') !== null;
    await until('the own name', () => page.evaluate(() => document.querySelector('reperes-root') !== null));
    await until('its underline', () => page.evaluate(underlined));
    await options.bringToFront();
    await options.evaluate(() => document.querySelector<HTMLElement>('.own-entry button:last-of-type')?.click());
    await textOn(options, 'Ada Quillfeather est retiré.');
    await page.bringToFront();
    await until('no underline', () =>
      page.evaluate(() => !document.querySelector('reperes-root')?.shadowRoot?.querySelector('.boxes .dotted')),
    );
    await options.close();
    await page.close();
  });
});
