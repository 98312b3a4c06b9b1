/**
 * `npm run on-page -- GOLD.jsonl`: each annotated text as a page of a news site, in real
 * Chromium and Firefox, with the extension. Says for each whether the marks stand on the
 * annotated characters, the card, the keyboard and the popup answer, a setting changes the
 * open page, and nothing of the page or the network was touched. Exit code 1 when not.
 */
import { readFileSync } from 'node:fs';
import {
  readCard,
  readCardDelay,
  readFocus,
  readForeignChanges,
  readMarks,
  watchCard,
} from '../tests/e2e/lib/in-page.ts';
import { type Page, until } from '../tests/e2e/lib/reader.ts';
import { publishHtml } from '../tests/e2e/lib/sample-pages.ts';
import { changeSettings, marksOf, NEWS_HOST, pointAt, type Session, startSession } from '../tests/e2e/lib/session.ts';
import { BROWSERS } from './lib/browsers.ts';
import { requireBuild } from './lib/extension-build.ts';
import { type GoldText, pageOf, textBetween } from './on-page/gold-page.ts';

const file = process.argv[2];
if (file === undefined) {
  console.error('usage: npm run on-page -- GOLD.jsonl');
  process.exit(2);
}
const texts = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as GoldText);

let failures = 0;
for (const browser of BROWSERS) {
  await requireBuild(browser, 'e2e');
  const session = await startSession(browser);
  try {
    for (const gold of texts) await present(session, gold);
  } finally {
    await session.close();
  }
}
process.exitCode = failures === 0 ? 0 : 1;

async function present(session: Session, gold: GoldText): Promise<void> {
  const { reader, network } = session;
  const say = (what: string, ok: boolean, detail: string) => {
    if (!ok) failures++;
    console.log(`${reader.browser}\t${gold.id}\t${ok ? 'ok' : 'FAILED'}\t${what}\t${detail}`);
  };
  await changeSettings(reader, { interfaceLanguage: 'fr', markWhich: 'all', markHeadings: true, markLinks: true });
  const url = `https://${NEWS_HOST}/${gold.id}.html`;
  const own = publishHtml(network, url, pageOf(gold));
  const before = network.requests.length;
  const page = await reader.open(url);
  const marks = (await marksOf(page)).map(({ text }) => text);
  const { missing, extra } = compare(gold, marks);
  say(
    'annotated names marked',
    missing.length === 0,
    `${gold.mentions.length - missing.length} of ${gold.mentions.length}; missing: ${missing.join(', ') || 'none'}`,
  );
  say('other marks', true, extra.join(', ') || 'none');
  await tryCard(page, marks[0] ?? '', say);
  await tryKeyboard(session, page, say);
  await tryPopup(session, page, marks, say);
  say(
    'changes of the document',
    (await page.evaluate(readForeignChanges)).length === 0,
    String((await page.evaluate(readForeignChanges)).length),
  );
  const requests = network.requests.slice(before).filter((address) => !own.includes(address));
  say('requests beyond the page’s own', requests.length === 0, requests.join(' ') || 'none');
  await changeSettings(reader, { enabled: false });
  await until('no marks', async () => (await page.evaluate(readMarks)).length === 0);
  say('switched off in the settings, the open page has no mark', true, '0 marks');
  await changeSettings(reader, { enabled: true });
  await page.close();
}

type Say = (what: string, ok: boolean, detail: string) => void;

async function tryCard(page: Page, name: string, say: Say): Promise<void> {
  await page.evaluate(watchCard);
  await pointAt(page, name);
  const delay = await until('the card', async () => (await page.evaluate(readCardDelay)) ?? undefined);
  const card = await page.evaluate(readCard);
  say('card on hover', card?.text.includes(name) ?? false, `${name}, after ${Math.round(delay)} ms of rest`);
  await page.press('Escape');
  await until('no card', async () => (await page.evaluate(readCard)) === null);
}

async function tryKeyboard({ reader }: Session, page: Page, say: Say): Promise<void> {
  await page.bringToFront();
  await reader.shortcut('next-mark');
  const focus = await until('focus on a mark', async () => {
    const at = await page.evaluate(readFocus);
    return at.startsWith('focus-button') && at;
  });
  await page.press('Enter');
  const card = await until('the card', async () => (await page.evaluate(readCard)) ?? undefined);
  await page.press('Escape');
  await page.press('Escape');
  say('card from the keyboard', card.text.length > 0, focus);
}

async function tryPopup({ reader }: Session, page: Page, marks: readonly string[], say: Say): Promise<void> {
  const popup = await reader.openPopup(page);
  const wanted = marks[0] ?? '';
  const text = await until('the cast', async () => {
    const shown = await popup.evaluate(() => document.querySelector('#app')?.textContent ?? '');
    return shown.includes(wanted) && shown;
  });
  say('popup with the cast', true, /\d+\s+noms?,\s+\d+\s+mentions?/u.exec(text)?.[0] ?? text.slice(0, 80));
  await popup.close();
}

/** Gold names that no mark says, and marks that no gold name explains, counted in order. */
function compare(gold: GoldText, marks: readonly string[]): { missing: string[]; extra: string[] } {
  const left = [...marks];
  const missing = gold.mentions
    .map((mention) => textBetween(gold.text, mention))
    .filter((name) => {
      const at = left.indexOf(name);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  return { missing, extra: left };
}
