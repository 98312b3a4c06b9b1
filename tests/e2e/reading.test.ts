import { afterEach, describe, expect, it } from 'vitest';
import { describeInBrowsers } from './lib/describe-in-browsers.ts';
import { hasHost, readForeignChanges, readMarks } from './lib/in-page.ts';
import { publishSample, readSample } from './lib/sample-pages.ts';
import { changeSettings, marksOf, resetSettings } from './lib/session.ts';

describeInBrowsers('a news article', (session) => {
  afterEach(() => resetSettings(session().reader));

  describe.each(['sommet', 'summit'] as const)('%s', (name) => {
    const sample = readSample(name);
    const inText = sample.mentions.filter(({ where }) => where === 'text').map(({ text }) => text);

    it('has its names marked, on the right characters, at least once a section', async () => {
      const { reader, network } = session();
      publishSample(network, sample);
      const page = await reader.open(sample.url);
      const marks = await marksOf(page);
      const texts = marks.map(({ text }) => text);
      expect(texts.filter((text) => !inText.includes(text))).toEqual([]);
      const entities = new Map(sample.mentions.map(({ text, entity }) => [text, entity]));
      const found = new Set(texts.map((text) => entities.get(text)));
      const wanted = sample.mentions.filter(({ where }) => where === 'text');
      expect(wanted.filter(({ entity }) => !found.has(entity)).map(({ text }) => text)).toEqual([]);
      expect(marks.filter(({ where, inside }) => where !== 'text' || inside !== 'article')).toEqual([]);
      await page.close();
    });

    it('has every mention marked when the reader wants all of them', async () => {
      const { reader, network } = session();
      publishSample(network, sample);
      await changeSettings(reader, { markWhich: 'all', markHeadings: true, markLinks: true });
      const page = await reader.open(sample.url);
      const marks = await marksOf(page);
      expect(marks.map(({ text, where }) => `${text} (${where})`)).toEqual(
        sample.mentions.map(({ text, where }) => `${text} (${where})`),
      );
      await page.close();
    });

    it('is left as it was: no change of its document, no request beyond its own', async () => {
      const { reader, network } = session();
      const own = publishSample(network, sample);
      const before = network.requests.length;
      const page = await reader.open(sample.url);
      await marksOf(page);
      expect(await page.evaluate(readForeignChanges)).toEqual([]);
      expect(network.requests.slice(before).toSorted()).toEqual([...own].toSorted());
      await page.close();
    });
  });

  it('is not read on a site that is no news site', async () => {
    const { reader, network } = session();
    const sample = { ...readSample('sommet'), url: 'https://www.example.org/sommet.html' };
    publishSample(network, sample);
    const page = await reader.open(sample.url);
    // Longer than marking takes on a news site: nothing is what we expect to see.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_000)));
    expect(await page.evaluate(readMarks)).toEqual([]);
    expect(await page.evaluate(hasHost)).toBe(false);
    await page.close();
  });
});
