import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/lib/browsers.ts';
import { buildFolder } from '../../scripts/lib/extension-build.ts';
import { describeInBrowsers } from './lib/describe-in-browsers.ts';
import { type Json, type Page, until } from './lib/reader.ts';
import { changeSettings, resetSettings, type Session, startSession } from './lib/session.ts';

type Store = { readonly [key: string]: Json };
type Area = 'local' | 'sync';

/** Reads and writes a store of the browser in a page of the extension. */
async function read(page: Page, area: Area): Promise<Store> {
  return page.evaluate(
    (name) => (globalThis as unknown as ExtensionPage).chrome.storage[name as Area].get(null),
    area as string,
  );
}

async function write(page: Page, area: Area, values: Store): Promise<void> {
  await page.evaluate(
    (name, stored) => (globalThis as unknown as ExtensionPage).chrome.storage[name as Area].set(stored as object),
    area as string,
    values,
  );
}

function openOptions({ reader }: Pick<Session, 'reader'>): Promise<Page> {
  return reader.open(`${reader.extensionOrigin}/options.html`);
}

/** Labels of what is chosen on the settings page. */
function chosen(): string[] {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('input:is([type=radio], [type=checkbox]):checked')];
  return boxes.map(({ labels }) => labels?.[0]?.textContent?.trim() ?? '');
}

/** Clicks the control with this label, once the page shows it. */
function choose(page: Page, label: string): Promise<boolean> {
  const click = (wanted: string) => {
    const labels = [...document.querySelectorAll('label')];
    const found = labels.find(({ textContent }) => textContent?.trim().startsWith(wanted))?.control;
    found?.click();
    return found !== undefined && found !== null;
  };
  return until(`a control called ${label}`, () => page.evaluate(click, label));
}

const isChosen = (page: Page, label: string) =>
  until(`“${label}” to be chosen`, async () => (await page.evaluate(chosen)).includes(label));

const CHANGES = { theme: 'dark', markStyle: 'dashed', muted: ['Q142', 'Q90'], showDelay: 500, fuzzy: false };
const OWN_ENTRY = {
  id: 'x:own-ada-quillfeather',
  kind: 'person',
  label: 'Ada Quillfeather',
  names: ['A. Quillfeather'],
  note: 'Voisine du troisième',
  date: '2026-11-22',
};

describe.each(BROWSERS)('an update of the extension (%s)', (browser) => {
  it('leaves the reader’s settings and own names as they were', { timeout: 120_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'reperes-update-'));
    await cp(buildFolder(browser, 'e2e'), folder, { recursive: true });
    const session = await startSession(browser, { extension: folder });
    try {
      await resetSettings(session.reader);
      await changeSettings(session.reader, CHANGES);
      const before = await openOptions(session);
      await write(before, 'local', { 'own.entries': [OWN_ENTRY] });
      const stored = await read(before, 'local');
      await before.close();
      await setVersion(folder, '9.8.7');
      await session.reader.update();
      const after = await until('the new version', () => optionsOfVersion(session, '9.8.7'), 40_000);
      expect(await read(after, 'local')).toEqual(stored);
      await isChosen(after, 'Sombres');
      await isChosen(after, 'Tirets');
    } finally {
      await session.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
});

async function setVersion(folder: string, version: string): Promise<void> {
  const file = join(folder, 'manifest.json');
  await writeFile(file, JSON.stringify({ ...JSON.parse(await readFile(file, 'utf8')), version }));
}

/** The settings page, once it is that of this version; while the extension starts again there is none. */
async function optionsOfVersion(session: Session, version: string): Promise<Page | undefined> {
  const page = await openOptions(session).catch(() => undefined);
  const found = await page
    ?.evaluate(() => (globalThis as unknown as ExtensionPage).chrome.runtime.getManifest().version)
    .catch(() => undefined);
  if (found === version) return page;
  await page?.close().catch(() => {});
  return undefined;
}

describeInBrowsers('stored settings', (session) => {
  afterEach(async () => {
    const page = await openOptions(session());
    await page.evaluate(() => (globalThis as unknown as ExtensionPage).chrome.storage.sync.clear());
    await page.close();
    await resetSettings(session().reader);
  });

  it('that are corrupt are shown as the defaults, and can be set again', async () => {
    await changeSettings(session().reader, {
      theme: { not: 'a theme' },
      textSize: 'enormous',
      markStyle: ['dashed'],
      showDelay: -1,
      muted: 'everybody',
      kinds: ['unicorn'],
    });
    const page = await openOptions(session());
    await isChosen(page, 'Pointillé');
    await choose(page, 'Tirets');
    await until('the choice', async () => (await read(page, 'local'))['setting.markStyle'] === 'dashed');
    await page.close();
  });

  it('of one name, written by two pages at once, end as one valid value that both show', async () => {
    const [one, two] = [await openOptions(session()), await openOptions(session())];
    await Promise.all([isChosen(one, 'Pointillé'), isChosen(two, 'Pointillé')]);
    await Promise.all([choose(one, 'Tirets'), choose(two, 'Fond teinté')]);
    const label = await until('both pages to agree', async () => {
      const styles: Record<string, string> = { dashed: 'Tirets', tint: 'Fond teinté' };
      const wanted = styles[String((await read(one, 'local'))['setting.markStyle'])];
      const shown = await Promise.all([one.evaluate(chosen), two.evaluate(chosen)]);
      return wanted !== undefined && shown.every((labels) => labels.includes(wanted)) && wanted;
    });
    expect(['Tirets', 'Fond teinté']).toContain(label);
    await two.close();
    await one.close();
  });

  it('in conflict with those of another browser end alike in both stores', async () => {
    const page = await openOptions(session());
    await write(page, 'sync', { 'setting.badge': false, 'setting.markStyle': 'tint' });
    await write(page, 'local', { 'setting.fuzzy': false, 'setting.markStyle': 'dashed' });
    await write(page, 'local', { 'setting.sync': true });
    // Who joins takes what the others have chosen, and brings what only it has.
    await until('both stores to agree', async () => {
      const [here, there] = [await read(page, 'local'), await read(page, 'sync')];
      return (
        here['setting.markStyle'] === 'tint' && here['setting.badge'] === false && there['setting.fuzzy'] === false
      );
    });
    expect((await read(page, 'sync'))['setting.sync']).toBeUndefined();
    await Promise.all([
      write(page, 'local', { 'setting.textSize': 'l' }),
      write(page, 'sync', { 'setting.textSize': 's' }),
    ]);
    await until('one size in both stores', async () => {
      const [here, there] = [await read(page, 'local'), await read(page, 'sync')];
      return here['setting.textSize'] !== undefined && here['setting.textSize'] === there['setting.textSize'];
    });
    await page.close();
  });

  it('take nothing that is not valid from another browser', async () => {
    const page = await openOptions(session());
    await write(page, 'local', { 'setting.sync': true });
    await write(page, 'sync', { 'setting.theme': 7, 'setting.colour': 'red', 'setting.badge': false });
    await until('the valid one', async () => (await read(page, 'local'))['setting.badge'] === false);
    const here = await read(page, 'local');
    expect([here['setting.theme'], here['setting.colour']]).toEqual([undefined, undefined]);
    await page.close();
  });
});

interface ExtensionPage {
  readonly chrome: {
    readonly runtime: { getManifest(): { readonly version: string } };
    readonly storage: Readonly<
      Record<Area, { get(keys: null): Promise<Store>; set(values: object): Promise<void>; clear(): Promise<void> }>
    >;
  };
}
