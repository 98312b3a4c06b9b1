import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { tabOf } from './lib/chromium.ts';
import { pressOn, tabTo, tapOn, textOn } from './lib/controls.ts';
import { describeInBrowsers } from './lib/describe-in-browsers.ts';
import { titled } from './lib/flows.ts';
import { readCard } from './lib/in-page.ts';
import { type Page, until } from './lib/reader.ts';
import { changeSettings, openSample, resetSettings, type Session } from './lib/session.ts';
import { stored } from './lib/store.ts';

interface ChromeInWorker {
  readonly tabs: { query(filter: object): Promise<readonly object[]> };
  readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab?: object): void } };
}

/** Does what a click on « Contexte de … » does: the menu itself is the browser's own, which no driver opens. */
async function clickMenu(page: Page): Promise<void> {
  const [worker] = tabOf(page).context().serviceWorkers();
  if (worker === undefined) throw new Error('the worker does not run');
  await worker.evaluate(async () => {
    const { contextMenus, tabs } = (globalThis as unknown as { chrome: ChromeInWorker }).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    contextMenus.onClicked.dispatch({ menuItemId: 'explain-selection' }, tab);
  });
}

/** Selects these words of the article. */
function select(words: string): boolean {
  const walker = document.createTreeWalker(document.querySelector('article') ?? document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const at = node.textContent?.indexOf(words) ?? -1;
    if (at < 0) continue;
    getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
    return true;
  }
  return false;
}

describeInBrowsers(
  'the menu on a selection',
  (session) => {
    it('opens the card of the name that is selected, with the focus in it', async () => {
      const page = await openSample(session());
      expect(await page.evaluate(select, 'Danemark')).toBe(true);
      await clickMenu(page);
      await titled(page, 'Danemark');
      await page.press('Escape');
      await until('no card', async () => (await page.evaluate(readCard)) === null);
      expect(await page.evaluate(() => getSelection()?.toString())).toBe('Danemark');
      await page.close();
    });
  },
  { browsers: ['chromium'] },
);

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reperes-file-'));
  file = join(folder, 'reperes.json');
  const settings = { textSize: 'xl', sitesOff: ['exemple.fr'] };
  await writeFile(file, JSON.stringify({ format: 'reperes-settings', version: 1, settings }));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function openOptions({ reader }: Session): Promise<Page> {
  const options = await reader.open(`${reader.extensionOrigin}/options.html`);
  await textOn(options, '0 requête');
  return options;
}

/** Chooses the file in the browser's own dialog, which some act has opened. */
async function chooseIn(options: Page, open: () => Promise<void>): Promise<void> {
  const [chooser] = await Promise.all([tabOf(options).waitForEvent('filechooser'), open()]);
  await chooser.setFiles(file);
  await imported(options);
}

async function imported(options: Page): Promise<void> {
  await textOn(options, 'Réglages importés.');
  await stored(options, 'setting.textSize', 'xl');
  await stored(options, 'setting.sitesOff', ['exemple.fr']);
}

describeInBrowsers(
  'a file of settings',
  (session) => {
    afterEach(() => resetSettings(session().reader));

    it('is chosen and imported by keyboard alone', async () => {
      const options = await openOptions(session());
      await chooseIn(options, async () => {
        await tabTo(options, /^Importer un fichier/);
        await options.press('Enter');
      });
      await options.close();
    });
  },
  { browsers: ['chromium'] },
);

describeInBrowsers(
  'a file of settings',
  (session) => {
    afterEach(() => resetSettings(session().reader));

    it('is chosen and imported by touch alone', async () => {
      const options = await openOptions(session());
      await chooseIn(options, () => tapOn(options, /^Importer un fichier/));
      await options.close();
    });
  },
  { browsers: ['chromium'], touch: 'finger' },
);

/**
 * Takes the place of Firefox's dialog for files, which no driver reaches, and chooses a file in it; answers
 * once that is so. Firefox asks for the dialog by the name of its component.
 */
const CHOOSE_IN_FIREFOX = `const [path, done] = arguments;
  const file = Components.classes['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
  file.initWithPath(path);
  const dialog = {
    QueryInterface: ChromeUtils.generateQI(['nsIFilePicker']),
    init() {}, appendFilter() {}, appendFilters() {}, appendRawFilter() {}, isModeSupported: async () => true,
    file,
    open: (callback) => Services.tm.dispatchToMainThread(() => callback.done(Ci.nsIFilePicker.returnOK)),
  };
  const factory = {
    QueryInterface: ChromeUtils.generateQI(['nsIFactory']),
    createInstance: (id) => dialog.QueryInterface(id),
  };
  Components.manager.QueryInterface(Ci.nsIComponentRegistrar)
    .registerFactory(Services.uuid.generateUUID(), 'the tests’ dialog', '@mozilla.org/filepicker;1', factory);
  done();`;

describeInBrowsers(
  'a file of settings',
  (session) => {
    afterEach(() => resetSettings(session().reader));

    it('is chosen and imported by keyboard alone', async () => {
      const options = await openOptions(session());
      await session().reader.inInterface?.(CHOOSE_IN_FIREFOX, file);
      await pressOn(options, /^Importer un fichier/);
      await imported(options);
      await options.close();
    });
  },
  { browsers: ['firefox'] },
);

/** What is written into the file that an act has the browser save. */
async function saved(options: Page, act: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([tabOf(options).waitForEvent('download'), act()]);
  return readFile(await download.path(), 'utf8');
}

for (const touch of [undefined, 'finger'] as const)
  describeInBrowsers(
    'the file of settings',
    (session) => {
      afterEach(() => resetSettings(session().reader));

      it(`is saved by ${touch === undefined ? 'keyboard' : 'touch'} alone, and holds what was changed`, async () => {
        await changeSettings(session().reader, { textSize: 'xl' });
        const options = await openOptions(session());
        const act = touch === undefined ? pressOn : tapOn;
        const text = await saved(options, () => act(options, /^Exporter réglages et noms/));
        expect(JSON.parse(text)).toMatchObject({ format: 'reperes-settings', settings: { textSize: 'xl' } });
        await options.close();
      });
    },
    { browsers: ['chromium'], ...(touch && { touch }) },
  );
