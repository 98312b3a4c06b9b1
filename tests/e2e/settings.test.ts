import { afterEach, expect, it } from 'vitest';
import { describeInBrowsers } from './lib/describe-in-browsers.ts';
import { hasHost, readMarks } from './lib/in-page.ts';
import { type Page, until } from './lib/reader.ts';
import { publishSample, readSample } from './lib/sample-pages.ts';
import { marksOf, resetSettings, type Session } from './lib/session.ts';

const sample = readSample('sommet');

/** The article and the settings page, in two tabs. */
async function openBoth({ reader, network }: Session): Promise<{ page: Page; options: Page }> {
  publishSample(network, sample);
  const page = await reader.open(sample.url);
  await marksOf(page);
  const options = await reader.open(`${reader.extensionOrigin}/options.html`);
  return { page, options };
}

/** Clicks the control of the settings page that has this accessible label. */
async function clickLabelled(options: Page, label: RegExp): Promise<void> {
  const click = (pattern: string) => {
    const labels = [...document.querySelectorAll('label')];
    const found = labels.find(({ textContent }) => new RegExp(pattern, 'i').test(textContent ?? ''));
    (found?.control ?? found)?.click();
    return found !== undefined;
  };
  await until(`a control called ${label.source}`, () => options.evaluate(click, label.source));
}

function marksCount(page: Page, wanted: (count: number) => boolean): Promise<boolean> {
  return until('the marks to change', async () => wanted((await page.evaluate(readMarks)).length));
}

describeInBrowsers('a change of settings', (session) => {
  afterEach(() => resetSettings(session().reader));

  it('takes every trace off an open page when Repères is switched off, and brings it back', async () => {
    const { page, options } = await openBoth(session());
    await clickLabelled(options, /^Repères est en marche/);
    await marksCount(page, (count) => count === 0);
    expect(await page.evaluate(hasHost)).toBe(false);
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
    await clickLabelled(options, /^Repères est en marche/);
    await marksCount(page, (count) => count > 0);
    await options.close();
    await page.close();
  });

  it('removes the marks of a kind that the reader does not want', async () => {
    const { page, options } = await openBoth(session());
    await clickLabelled(options, /^Lieux/);
    await until('places to go', async () => {
      const texts = (await page.evaluate(readMarks)).map(({ text }) => text);
      return !texts.includes('Varsovie') && texts.includes('Emmanuel Macron');
    });
    await options.close();
    await page.close();
  });

  it('marks links and headings too when the reader wants it', async () => {
    const { page, options } = await openBoth(session());
    await clickLabelled(options, /^Réglages avancés/);
    await clickLabelled(options, /dans les liens/);
    await until('a marked link', async () => (await page.evaluate(readMarks)).some(({ where }) => where === 'link'));
    await clickLabelled(options, /dans les titres/);
    await until('a marked heading', async () =>
      (await page.evaluate(readMarks)).some(({ where }) => where === 'heading'),
    );
    await options.close();
    await page.close();
  });
});
