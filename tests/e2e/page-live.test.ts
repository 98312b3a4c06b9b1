import { expect, it } from 'vitest';
import { describeInBrowsers } from './lib/describe-in-browsers.ts';
import { readMarks } from './lib/in-page.ts';
import { pause, until } from './lib/reader.ts';
import { publishHtml } from './lib/sample-pages.ts';
import { marksOf, NEWS_HOST } from './lib/session.ts';

/** A minute in the long run (`REPERES_LONG=1`), seconds otherwise (ms). */
const LASTS = process.env.REPERES_LONG ? 60_000 : 5_000;
const NAMES = ['Emmanuel Macron', 'Mette Frederiksen', 'Donald Tusk'];

/** An article whose second paragraph names somebody else ten times a second, `window.ticks` times so far. */
const LIVE = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Direct</title><link rel="icon" href="data:,"></head>
<body><article><h1>La nuit au port</h1>
<p>Varsovie et Copenhague attendaient depuis des heures que le vent tombe, et personne ne savait encore ce qui se disait dans la salle.</p>
<p id="live">Emmanuel Macron vient de parler.</p>
<p>Au matin, chacun est reparti de son côté sans rien dire à la presse, qui attendait dehors depuis la veille, sous une pluie froide.</p>
</article><script>
window.ticks = 0;
const names = ${JSON.stringify(NAMES)};
const live = document.querySelector('#live');
window.timer = setInterval(() => {
  live.textContent = names[++window.ticks % 3] + ' vient de parler, et la salle a longuement attendu la suite, tour n° ' + window.ticks + '.';
}, 100);
</script></body></html>`;

interface Live {
  readonly ticks: number;
  readonly timer: number;
}

describeInBrowsers('a paragraph rewritten every 100 ms', (session) => {
  it('never has a mark on other words than a name, and the right ones once it rests', {
    timeout: LASTS + 60_000,
  }, async () => {
    const { reader, network } = session();
    const url = `https://${NEWS_HOST}/live.html`;
    publishHtml(network, url, LIVE);
    const before = (await reader.complaints()).length;
    const page = await reader.open(url);
    await marksOf(page);
    for (const end = performance.now() + LASTS; performance.now() < end; await pause(150)) {
      const strange = (await page.evaluate(readMarks)).filter(
        ({ text }) => ![...NAMES, 'Varsovie', 'Copenhague'].includes(text),
      );
      expect(strange).toEqual([]);
    }
    const last = await page.evaluate(() => {
      const { timer, ticks } = window as unknown as Live;
      clearInterval(timer);
      return ticks;
    });
    await until('the marks of the last text', async () => {
      const texts = (await page.evaluate(readMarks)).map(({ text }) => text);
      return String(texts) === String(['Varsovie', 'Copenhague', NAMES[last % 3]]);
    });
    const text = await page.evaluate(() => document.querySelector('#live')?.textContent ?? '');
    expect(text.match(/vient de parler/g)).toHaveLength(1);
    expect((await reader.complaints()).slice(before)).toEqual([]);
    await page.close();
  });
});
