import { expect, it } from 'vitest';
import { describeInBrowsers } from './lib/describe-in-browsers.ts';
import { findMark, hasHost, readCard, readFocus, readForeignChanges, readMarks } from './lib/in-page.ts';
import { callSource, type Json, type Page, type Point, pause, until } from './lib/reader.ts';
import { publishHtml } from './lib/sample-pages.ts';
import { NEWS_HOST, type Session } from './lib/session.ts';

const REST =
  ', et ils ont parlé longtemps du vent, de la mer et du froid, sans que personne ne sache ce qui s’est dit.';
const NAMED = ['Emmanuel Macron a passé la soirée au port', 'Copenhague dormait déjà', 'Donald Tusk est reparti'];
const MARKED = ['Emmanuel Macron', 'Copenhague', 'Donald Tusk'];
const HEAD = '<meta charset="utf-8"><title>Port</title><link rel="icon" href="data:,">';
/** An article long enough to be scrolled in, whatever it is shown in; the names are at its head and at its foot. */
const ARTICLE = `<!doctype html><html lang="fr"><head>${HEAD}</head><body><article><h1>La nuit au port</h1>
<p>${NAMED[0]}${REST}</p><p>${NAMED[1]}${REST}</p>${`<p>Rien${REST}</p>`.repeat(30)}<p>${NAMED[2]}${REST}</p></article></body></html>`;

/** A page whose article is in a frame 300 px down and 90 px in; a frame may have a scroll bar, or be as high as what it shows. */
const pageAround = (frame: string) => `<!doctype html><html lang="fr"><head>${HEAD}<style>
body { margin: 0 } header { height: 300px } iframe { margin-left: 90px; width: 900px; border: 5px solid }
.low { height: 380px } .high { height: 3000px }</style></head><body><header>Le journal</header>${frame}</body></html>`;

/** Runs a function of ours within the frame, as the frame's own scripts would. */
function inFrame<A extends readonly Json[], T>(page: Page, task: (...args: A) => T, ...args: A): Promise<T> {
  const run = (source: string) => {
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    return (frame.contentWindow as unknown as { eval(source: string): T }).eval(source);
  };
  return page.evaluate(run, callSource(task, args)) as Promise<T>;
}

/** A point of the frame as the page has it, scrolled into view by the page if need be. */
async function inPage(page: Page, at: Point): Promise<Point> {
  const { x, y } = await page.evaluate(() => {
    const frame = document.querySelector('iframe');
    const box = frame?.getBoundingClientRect() ?? new DOMRect();
    return { x: box.x + (frame?.clientLeft ?? 0), y: box.y + (frame?.clientTop ?? 0) };
  });
  return { x: Math.round(at.x + x), y: Math.round(at.y + y) };
}

async function open({ reader, network }: Session, name: string, html: string) {
  const [url] = publishHtml(network, `https://${NEWS_HOST}/${name}.html`, html);
  const before = (await reader.complaints()).length;
  const page = await reader.open(url!);
  await page.bringToFront();
  return { page, complaints: async () => (await reader.complaints()).slice(before) };
}

const textsOf = async (page: Page) => (await inFrame(page, readMarks)).map(({ text }) => text);
const untilMarked = (page: Page, wanted: readonly string[] = MARKED) =>
  until('marks in the frame', async () => String(await textsOf(page)) === String(wanted));

/** Rests the pointer on a name in the frame until its card is there; answers both as the page has them. */
async function openCard(page: Page, name: string) {
  const found = await inFrame(page, findMark, name);
  if (!found) throw new Error(`${name} is not marked`);
  // No card opens just after scrolling.
  await pause(300);
  const mark = await inPage(page, found);
  await page.movePointer(mark);
  const card = await until('the card', async () => (await inFrame(page, readCard)) ?? undefined);
  return { mark, card: { ...card, ...(await inPage(page, card)) } };
}

describeInBrowsers('an article in a frame of the page’s own origin', (session) => {
  it.each(['low', 'high'] as const)(
    'in a %s frame is marked, and its card stands at its name, in view',
    async (kind) => {
      const { network } = session();
      publishHtml(network, `https://${NEWS_HOST}/framed-${kind}.html`, ARTICLE);
      const around = pageAround(`<iframe class="${kind}" src="/framed-${kind}.html"></iframe>`);
      const { page, complaints } = await open(session(), `around-${kind}`, around);
      await untilMarked(page);
      const style = await inFrame(page, () => {
        const paragraph = document.querySelector('p');
        return paragraph && getComputedStyle(paragraph, '::highlight(reperes-dotted)').textDecorationLine;
      });
      expect(style).toBe('underline');
      for (const name of ['Emmanuel Macron', 'Donald Tusk']) {
        const { mark, card } = await openCard(page, name);
        expect(card.text).toContain(name);
        const gap = card.y > mark.y ? card.y - mark.y : mark.y - card.y - card.height;
        expect(gap).toBeGreaterThan(0);
        expect(gap).toBeLessThan(40);
        expect(card.y).toBeGreaterThanOrEqual(0);
        const height = await page.evaluate(() => innerHeight);
        expect(card.y + card.height).toBeLessThanOrEqual(height);
        await page.press('Escape');
        await until('the card to go', async () => (await inFrame(page, readCard)) === null);
      }
      const changes = [...(await inFrame(page, readForeignChanges)), ...(await page.evaluate(readForeignChanges))];
      expect([changes, await page.evaluate(hasHost), await complaints()]).toEqual([[], false, []]);
      await page.close();
    },
  );

  it('is walked through by keyboard', async () => {
    const { reader, network } = session();
    publishHtml(network, `https://${NEWS_HOST}/framed-keys.html`, ARTICLE);
    const { page } = await open(
      session(),
      'around-keys',
      pageAround('<iframe class="high" src="/framed-keys.html"></iframe>'),
    );
    await untilMarked(page);
    for (const name of MARKED) {
      await reader.shortcut('next-mark');
      await until(`the focus on ${name}`, async () => (await inFrame(page, readFocus)).includes(name));
    }
    const bottom = await page.evaluate(() => innerHeight);
    const { y } = await inPage(page, (await inFrame(page, readButton))!);
    expect(y > 0 && y < bottom).toBe(true);
    await page.press('Enter');
    const card = await until('the card', async () => (await inFrame(page, readCard)) ?? undefined);
    expect(card.text).toContain('Donald Tusk');
    await page.press('Escape');
    await until('the focus back', async () => (await inFrame(page, readFocus)).includes('Donald Tusk'));
    await page.close();
  });

  it('that the page writes itself is marked, left with its frame, and followed to the next', async () => {
    const srcdoc = ARTICLE.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const { page, complaints } = await open(
      session(),
      'srcdoc',
      pageAround(`<iframe class="low" srcdoc="${srcdoc}"></iframe>`),
    );
    await untilMarked(page);
    const other = ARTICLE.replace('Emmanuel Macron', 'Mette Frederiksen');
    await page.evaluate((html) => {
      const frame = document.querySelector('iframe');
      if (frame) frame.srcdoc = html;
    }, other);
    await untilMarked(page, ['Mette Frederiksen', ...MARKED.slice(1)]);
    expect(await complaints()).toEqual([]);
    await page.close();
  });

  it('is let be where the page has an article itself', async () => {
    const { network } = session();
    publishHtml(network, `https://${NEWS_HOST}/beside.html`, ARTICLE);
    const own = `<article><h1>Au large</h1>${NAMED.map((text) => `<p>${text}${REST}</p>`).join('')}</article>`;
    const { page } = await open(
      session(),
      'beside-own',
      pageAround(`${own}<iframe class="low" src="/beside.html"></iframe>`),
    );
    await until('marks', async () => (await page.evaluate(readMarks)).length === MARKED.length);
    await pause(500);
    expect(await textsOf(page)).toEqual([]);
    await page.close();
  });
});

/** Where the button over the current mention is. */
function readButton(): Point | null {
  const button = document.querySelector('reperes-root')?.shadowRoot?.querySelector('.focus-button');
  const box = button?.getBoundingClientRect();
  return box ? { x: box.x, y: box.y } : null;
}
