import { afterAll, beforeAll, expect, it } from 'vitest';
import { picturedPage } from '../../scripts/screenshots/article.ts';
import { openPanel } from '../../scripts/screenshots/drive.ts';
import { tabOf } from './lib/chromium.ts';
import { textOn } from './lib/controls.ts';
import { describeInBrowsers } from './lib/describe-in-browsers.ts';
import { type Page, pause, until } from './lib/reader.ts';
import { changeSettings, marksOf, NEWS_HOST, type Session } from './lib/session.ts';

/** Two names that a reader may add: one of many words, one of a single word with an address in its note. */
const MANY_WORDS =
  'Confédération internationale des associations d’anciens élèves des conservatoires supérieurs de musique et de danse';
const ONE_WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const entry = (id: string, kind: string, label: string, name: string, note: string) => ({
  id: `x:own-${id}`,
  kind,
  label,
  names: [name],
  note,
  date: '2026-11-20',
});
const OWN = [
  entry('many', 'organization', MANY_WORDS, 'Quillconf', ''),
  entry('one', 'place', ONE_WORD, 'Quillstadt', `https://example.org/${'sans-espace-'.repeat(9)}`),
];

async function addOwn(options: Page): Promise<void> {
  await options.evaluate((entries) => {
    const { chrome } = globalThis as unknown as {
      readonly chrome: { readonly storage: { readonly local: { set(values: object): Promise<void> } } };
    };
    return chrome.storage.local.set({ 'own.entries': entries });
  }, OWN);
}

async function openArticle({ reader, network }: Session): Promise<Page> {
  const html = picturedPage('fr').replace('<p>La Géorgie', '<p>Quillconf se réunit à Quillstadt. La Géorgie');
  const page = await reader.open(network.publish(`https://${NEWS_HOST}/narrow.html`, html));
  await page.bringToFront();
  await marksOf(page);
  return page;
}

/** Unfolds what can be unfolded, and says how much wider the page is than its window, and by what. */
function tooWide(): string {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  const { scrollWidth } = document.documentElement;
  const wide = [...document.querySelectorAll('body *')].filter(
    (it) => it.getBoundingClientRect().right > innerWidth + 1,
  );
  const names = wide.slice(-3).map((it) => `${it.localName}.${it.getAttribute('class')}`);
  return scrollWidth > innerWidth ? `${scrollWidth} px in ${innerWidth}: ${names.join(', ')}` : '';
}

async function narrowTo(page: Page, width: number, height = 700): Promise<void> {
  await tabOf(page).setViewportSize({ width, height });
  await until(`a window of ${width} px`, () => page.evaluate((wanted) => innerWidth === wanted, width));
}

/** Middle of some words of the article, which is scrolled to them. */
function placeOf(words: string): { x: number; y: number } | null {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const at = text.data.indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + words.length);
    text.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
  }
  return null;
}

/** The open card's controls, and those of them that a reader sees whole as the card is scrolled now. */
function controls(): { readonly all: string[]; readonly seen: string[] } {
  const frame = document.querySelector('reperes-root')?.shadowRoot?.querySelector('.frame:popover-open');
  const box = frame?.querySelector('.card')?.getBoundingClientRect() ?? new DOMRect();
  const top = Math.max(0, box.top) - 1;
  const bottom = Math.min(innerHeight, box.bottom) + 1;
  const right = Math.min(innerWidth, box.right) + 1;
  const found = [...(frame?.querySelectorAll('button, a[href]') ?? [])];
  const isSeen = (control: Element) => {
    const own = control.getBoundingClientRect();
    return own.top >= top && own.bottom <= bottom && own.right <= right;
  };
  const nameOf = (control: Element) => control.getAttribute('aria-label') ?? control.textContent ?? '';
  return { all: found.map(nameOf), seen: found.filter(isSeen).map(nameOf) };
}

/** On the name in the card's head. */
function placeInCard(): { x: number; y: number } {
  const frame = document.querySelector('reperes-root')?.shadowRoot?.querySelector('.frame:popover-open');
  const { x, y } = frame?.querySelector('h2')?.getBoundingClientRect() ?? { x: 0, y: 0 };
  return { x: Math.round(x + 20), y: Math.round(y + 12) };
}

describeInBrowsers(
  'where there is little room',
  (session) => {
    let article: Page;

    beforeAll(async () => {
      const options = await session().reader.open(`${session().reader.extensionOrigin}/options.html`);
      await addOwn(options);
      await options.close();
      await changeSettings(session().reader, { advanced: true, muted: ['Q270'] });
      article = await openArticle(session());
    });

    afterAll(() => article?.close());

    it.each(['fr', 'en'])(
      'the list beside the page scrolls no more than down, from 160 px on: %s',
      async (language) => {
        await changeSettings(session().reader, { interfaceLanguage: language });
        const panel = await openPanel(article, session().reader.extensionOrigin);
        await textOn(panel, ONE_WORD);
        for (const width of [160, 200, 240, 320]) {
          await narrowTo(panel, width);
          expect(await panel.evaluate(tooWide)).toBe('');
        }
        await panel.close();
      },
    );

    it.each(['fr', 'en'])('settings and welcome page fit into 320 px, and into half of 1280: %s', async (language) => {
      const { reader } = session();
      await changeSettings(reader, { interfaceLanguage: language });
      for (const [name, words] of [
        ['options', ONE_WORD],
        ['welcome', 'Repères'],
      ] as const) {
        const page = await reader.open(`${reader.extensionOrigin}/${name}.html`);
        await textOn(page, words);
        for (const width of [320, 640]) {
          await narrowTo(page, width);
          expect(await page.evaluate(tooWide), name).toBe('');
        }
        await page.close();
      }
    });

    it.each([
      ['Quillconf', MANY_WORDS],
      ['Quillstadt', ONE_WORD],
    ])('every control of a card with a long name can be seen, its menu open: %s', async (words, title) => {
      await changeSettings(session().reader, { interfaceLanguage: 'fr' });
      await article.bringToFront();
      await narrowTo(article, 320, 480);
      const place = await article.evaluate(placeOf, words);
      // No card opens within 100 ms of scrolling.
      await pause(200);
      await article.movePointer(place ?? { x: 0, y: 0 });
      await textOn(article, title);
      await article.evaluate(() => {
        const frame = document.querySelector('reperes-root')?.shadowRoot?.querySelector('.frame:popover-open');
        frame?.querySelector<HTMLElement>('.card-buttons button:last-child')?.click();
      });
      await textOn(article, 'Couper partout');
      const { all, seen } = await article.evaluate(controls);
      expect(all.length).toBeGreaterThan(6);
      await article.movePointer(await article.evaluate(placeInCard));
      await article.wheel(500);
      await until('the other controls', async () => {
        const below = (await article.evaluate(controls)).seen;
        return all.every((name) => seen.includes(name) || below.includes(name));
      });
      await article.press('Escape');
    });
  },
  { browsers: ['chromium'] },
);
