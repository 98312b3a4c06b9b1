import { afterEach, expect, it } from 'vitest';
import { describeInBrowsers } from './lib/describe-in-browsers.ts';
import { readMarks } from './lib/in-page.ts';
import { type Json, type Page, until } from './lib/reader.ts';
import { changeSettings, openSample, resetSettings, type Session } from './lib/session.ts';

function openOptions({ reader }: Session): Promise<Page> {
  return reader.open(`${reader.extensionOrigin}/options.html`);
}

/** Gives the import field a file, as the browser's own dialog does. */
function chooseFile(text: string): boolean {
  const field = document.querySelector<HTMLInputElement>('input[type=file]');
  if (field === null) return false;
  const files = new DataTransfer();
  files.items.add(new File([text], 'reperes.json', { type: 'application/json' }));
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

/** Everything in the store, as text that can be compared. */
async function readStore(options: Page): Promise<string> {
  const all = await options.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(key: null): Promise<object> } } } };
    return Object.entries(await chrome.storage.local.get(null)).sort() as unknown as Json;
  });
  return JSON.stringify(all);
}

async function importFile(options: Page, text: string): Promise<void> {
  await until('the import field', () => options.evaluate(chooseFile, text));
}

const file = (settings: object) => JSON.stringify({ format: 'reperes-settings', version: 1, settings });

describeInBrowsers('stored settings', (session) => {
  afterEach(() => resetSettings(session().reader));

  it.each([
    ['no JSON', 'kaput {', /pas du JSON/],
    ['another file', '{"a":1}', /pas un export/],
    ['an unknown setting', file({ colour: 'red' }), /colour/],
    ['a wrong value', file({ theme: 'dark', showDelay: -5 }), /showDelay/],
  ])('stay as they are when the file holds %s, and the reader is told', async (_, text, said) => {
    await changeSettings(session().reader, { textSize: 'l' });
    const options = await openOptions(session());
    const before = await readStore(options);
    await importFile(options, text);
    const words = await until('a word about it', () =>
      options.evaluate(() => document.querySelector('#backup [role=alert]')?.textContent || false),
    );
    expect(words).toMatch(said);
    expect(words).toMatch(/Rien n’a été changé/);
    expect(await readStore(options)).toBe(before);
    await options.close();
  });

  it('are taken from a good file', async () => {
    const options = await openOptions(session());
    await importFile(options, file({ textSize: 'xl', markWhich: 'all' }));
    await until('the settings', async () => /"setting.textSize","xl"/.test(await readStore(options)));
    await options.close();
  });

  it('that are corrupt are read as the defaults', async () => {
    await changeSettings(session().reader, {
      theme: 'plaid',
      kinds: 12,
      muted: { a: 1 },
      showDelay: 'soon',
      zzz: null,
    });
    const page = await openSample(session());
    expect((await page.evaluate(readMarks)).length).toBeGreaterThan(5);
    await page.close();
  });

  it('of two pages that write at once are both kept', async () => {
    const [one, two] = [await openOptions(session()), await openOptions(session())];
    const pick = (name: string) => {
      const label = [...document.querySelectorAll('label')].find(({ textContent }) =>
        textContent?.trim().startsWith(name),
      );
      label?.control?.click();
      return label !== undefined;
    };
    await Promise.all([
      until('one’s control', () => one.evaluate(pick, 'Tirets')),
      until('the other’s control', () => two.evaluate(pick, 'Très grande')),
    ]);
    await until('both', async () => {
      const store = await readStore(one);
      return store.includes('dashed') && store.includes('"xl"');
    });
    await two.close();
    await one.close();
  });
});
