import { expect, it } from 'vitest';
import { describeInBrowsers } from './lib/describe-in-browsers.ts';
import { readMarks } from './lib/in-page.ts';
import { until } from './lib/reader.ts';
import { publishHtml, publishSample, readSample } from './lib/sample-pages.ts';
import { marksOf, NEWS_HOST, openCard, type Session } from './lib/session.ts';

const OWN = {
  id: 'x:own-quillfeather',
  kind: 'person',
  label: 'Ada Quillfeather',
  names: ['Quillfeather'],
  note: 'Ma voisine.',
  date: '2026-11-01',
};

const REST =
  ', et ils ont parlé longtemps du vent, de la mer et du froid, sans que personne ne sache ce qui s’est dit.';
const ARTICLE = `<article><h1>La nuit au port</h1><p>Emmanuel Macron a passé la soirée au bord de l’eau${REST}</p>
<p>Ada Quillfeather l’a rejoint un peu plus tard${REST}</p><p>Copenhague dormait déjà${REST}</p></article>`;
const htmlOf = (body: string) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Port</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;

/** Everything in the registry, as a script of the page reads it. */
function readRegistry(): string[] {
  return [...CSS.highlights].flatMap(([name, ranges]) =>
    [...ranges].map(
      (found) => `${name} ${found.startContainer.textContent?.slice(found.startOffset, found.endOffset)}`,
    ),
  );
}

/** Our boxes, which only an e2e build lets anybody see. */
function readBoxes(kind: string): string[] {
  const root = document.querySelector('reperes-root')?.shadowRoot;
  return [...(root?.querySelectorAll<HTMLElement>(`.boxes > .${kind}`) ?? [])].map(({ style }) => style.top);
}

async function addOwnEntry({ reader }: Session): Promise<void> {
  const options = await reader.open(`${reader.extensionOrigin}/options.html`);
  await options.evaluate(
    (entry) => (globalThis as unknown as ExtensionPage).chrome.storage.local.set({ 'own.entries': [entry] }),
    OWN,
  );
  await options.close();
}

interface ExtensionPage {
  readonly chrome: { readonly storage: { readonly local: { set(values: object): Promise<void> } } };
}

describeInBrowsers('what a page can read', (session) => {
  it('does not change when a card opens, which stands out all the same', async () => {
    const { reader, network } = session();
    const sample = readSample('sommet');
    publishSample(network, sample);
    const page = await reader.open(sample.url);
    await marksOf(page);
    const before = await page.evaluate(readRegistry);
    await openCard(page, 'Emmanuel Macron');
    expect(await page.evaluate(readBoxes, 'current')).toHaveLength(1);
    expect(await page.evaluate(readRegistry)).toEqual(before);
    await page.close();
  });

  it('has none of the reader’s own entries, which are underlined all the same', async () => {
    const { reader, network } = session();
    await addOwnEntry(session());
    const url = `https://${NEWS_HOST}/own.html`;
    publishHtml(network, url, htmlOf(ARTICLE));
    const page = await reader.open(url);
    await marksOf(page);
    await until('the underline', async () => (await page.evaluate(readBoxes, 'dotted')).length === 1);
    const marks = (await page.evaluate(readMarks)).map(({ text }) => text);
    expect(marks).toEqual(['Emmanuel Macron', 'Copenhague']);
    await page.close();
  });
});

describeInBrowsers('a page that takes the top layer', (session) => {
  it('shows its card within its modal dialog, outside of which all is inert', async () => {
    const { reader, network } = session();
    const url = `https://${NEWS_HOST}/dialog.html`;
    network.publish(
      url,
      htmlOf(`<dialog>${ARTICLE}</dialog><script>document.querySelector('dialog').showModal()</script>`),
    );
    const page = await reader.open(url);
    await marksOf(page);
    await openCard(page, 'Emmanuel Macron');
    expect(await page.evaluate(() => document.querySelector('reperes-root')?.parentElement?.localName)).toBe('dialog');
    await page.close();
  });

  it('shows its card within its fullscreen element', async () => {
    const { reader, network } = session();
    const url = `https://${NEWS_HOST}/fullscreen.html`;
    const ask = `document.querySelector('main').requestFullscreen()`;
    network.publish(
      url,
      htmlOf(`<main style="background: white"><button onclick="${ask}">Plein écran</button>${ARTICLE}</main>`),
    );
    const page = await reader.open(url);
    await marksOf(page);
    await page.bringToFront();
    const button = await page.evaluate(() => {
      const { x, y } = document.querySelector('button')?.getBoundingClientRect() ?? { x: 0, y: 0 };
      return { x: Math.round(x) + 5, y: Math.round(y) + 5 };
    });
    await page.click(button);
    await until('fullscreen', () => page.evaluate(() => document.fullscreenElement !== null));
    await openCard(page, 'Emmanuel Macron');
    expect(await page.evaluate(() => document.querySelector('reperes-root')?.parentElement?.localName)).toBe('main');
    await page.close();
  });
});
