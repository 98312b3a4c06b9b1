import { expect, it } from 'vitest';
import { describeInBrowsers } from './lib/describe-in-browsers.ts';
import { readMarks } from './lib/in-page.ts';
import { callSource } from './lib/reader.ts';
import { publishHtml } from './lib/sample-pages.ts';
import { marksOf, NEWS_HOST, openCard } from './lib/session.ts';

const REST =
  ', et ils ont parlé longtemps du vent, de la mer et du froid, sans que personne ne sache ce qui s’est dit.';
const PARAGRAPHS = ['Emmanuel Macron a passé la soirée au port', 'Copenhague dormait', 'Donald Tusk est reparti'];

/** Draws the article as a component does, with its shadow root open or closed, and keeps it for the test. */
function drawComponent(mode: ShadowRootMode, paragraphs: readonly string[]): void {
  const root = document.querySelector('news-story')?.attachShadow({ mode });
  for (const text of paragraphs) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    root?.append(paragraph);
  }
  Object.assign(window, { drawn: root });
}

const pageOf = (mode: ShadowRootMode) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Port</title><link rel="icon" href="data:,"></head>
<body><main><h1>La nuit au port</h1><news-story></news-story></main>
<script>${callSource(drawComponent, [mode, PARAGRAPHS.map((start) => start + REST)])}</script></body></html>`;

describeInBrowsers('an article in a component', (session) => {
  it.each(['open', 'closed'] as const)('with an %s shadow root is marked, seen and hovered', async (mode) => {
    const { reader, network } = session();
    const url = `https://${NEWS_HOST}/component-${mode}.html`;
    publishHtml(network, url, pageOf(mode));
    const before = (await reader.complaints()).length;
    const page = await reader.open(url);
    await marksOf(page);
    const marks = (await page.evaluate(readMarks)).map(({ text }) => text).toSorted();
    expect(marks).toEqual(['Copenhague', 'Donald Tusk', 'Emmanuel Macron']);
    const style = await page.evaluate(() => {
      const paragraph = (window as unknown as { drawn: ShadowRoot }).drawn.querySelector('p');
      return paragraph && getComputedStyle(paragraph, '::highlight(reperes-dotted)').textDecorationLine;
    });
    expect(style).toBe('underline');
    await openCard(page, 'Copenhague');
    expect((await reader.complaints()).slice(before)).toEqual([]);
    await page.close();
  });
});
