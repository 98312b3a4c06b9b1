/**
 * `npm start`: Repères in a real browser, on our own sample article. Where there is a display, a
 * window stays open until it is closed; elsewhere the entities found are printed, screenshots saved.
 */
import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type Page, until } from '../tests/e2e/lib/reader.ts';
import { publishSample, readSample, type SamplePage } from '../tests/e2e/lib/sample-pages.ts';
import { changeSettings, marksOf, openCard, type Session, startSession } from '../tests/e2e/lib/session.ts';
import { askFindings } from './demo/ask.ts';
import { reportOf } from './demo/report.ts';
import { type BrowserName, requireBrowser } from './lib/browsers.ts';
import { requireBuild } from './lib/extension-build.ts';
import { ROOT } from './lib/process.ts';

const FOLDER = join(ROOT, '.output', 'demo');
/** The name whose card is shown. */
const HOVERED = 'Emmanuel Macron';

const sample = readSample('sommet');
const browser = await chooseBrowser();
if (hasDisplay()) await showInWindow();
else await showInText();

/** Chromium, or Firefox where only that can be had. */
async function chooseBrowser(): Promise<BrowserName> {
  try {
    await requireBrowser('chromium');
    return 'chromium';
  } catch (error) {
    return requireBrowser('firefox').then(
      () => 'firefox',
      () => fail(error),
    );
  }
}

function hasDisplay(): boolean {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function showInWindow(): Promise<void> {
  await build('production');
  const session = await startSession(browser, { display: 'window' }, 'production');
  publishSample(session.network, sample);
  await session.reader.open(sample.url);
  console.log('Repères est ouvert sur un article d’essai : survolez un nom souligné, ou cliquez sur son bouton.');
  console.log('Fermez la fenêtre pour terminer.');
  await session.reader.closed;
  await session.close();
}

async function showInText(): Promise<void> {
  await build('e2e');
  const session = await startSession(browser);
  try {
    await present(session, sample);
  } finally {
    await session.close();
  }
}

async function present({ reader, network }: Session, { url }: SamplePage): Promise<void> {
  publishSample(network, sample);
  await changeSettings(reader, { interfaceLanguage: 'fr' });
  const page = await reader.open(url);
  const marks = await marksOf(page);
  await mkdir(FOLDER, { recursive: true });
  const shots = [await shoot('page.png', (file) => page.screenshot(file))];

  const hovered = marks.find(({ text }) => text === HOVERED) ?? marks[0];
  await openCard(page, hovered?.text ?? HOVERED);
  shots.push(await shoot('card.png', (file) => page.screenshot(file)));
  await page.press('Escape');

  const popup = await reader.openPopup(page);
  await until('the popup', () => popup.evaluate((name) => document.body.textContent?.includes(name), HOVERED));
  shots.push(await shoot('popup.png', (file) => shootPopup(popup, file)));
  await popup.close();

  const extensionPage = await reader.open(`${reader.extensionOrigin}/options.html`);
  const { state, details } = await askFindings(extensionPage, url, 'fr');
  const title = await page.evaluate(() => document.title);
  console.log(`Repères, dans ${browser}, sur l’article d’essai « ${title} » (${marks.length} marques)`);
  console.log(`\n${reportOf(state.cast, details)}\n`);
  console.log(`Images : ${shots.join(', ')}`);
}

/** Without the room that Chromium keeps for a scrollbar, which it does not draw where there is no display. */
async function shootPopup(popup: Page, file: string): Promise<void> {
  if (browser === 'firefox') return popup.screenshot(file);
  const [width, height] = await popup.evaluate(() => [document.documentElement.offsetWidth, innerHeight] as const);
  await popup.screenshot(file, { x: 0, y: 0, width, height });
}

async function shoot(name: string, take: (file: string) => Promise<void>): Promise<string> {
  const file = join(FOLDER, name);
  await take(file);
  return relative(ROOT, file);
}

async function build(variant: 'production' | 'e2e'): Promise<void> {
  console.error('reperes: building the extension …');
  await requireBuild(browser, variant).catch(fail);
}

function fail(error: unknown): never {
  console.error(`reperes: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
