/**
 * `node scripts/run.mjs screenshots`: the pictures of the README, `docs/images/WHAT-LANGUAGE-THEME.png`,
 * taken in Chromium. Same extension, same machine: same bytes.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../core/model.ts';
import { readCard } from '../tests/e2e/lib/in-page.ts';
import { type Box, pause, until } from '../tests/e2e/lib/reader.ts';
import { publishSample, readSample } from '../tests/e2e/lib/sample-pages.ts';
import { changeSettings, marksOf, openCard, type Session, startSession } from '../tests/e2e/lib/session.ts';
import { requireBuild } from './lib/extension-build.ts';
import { ROOT } from './lib/process.ts';

const FOLDER = join(ROOT, 'docs', 'images');
const THEMES = ['light', 'dark'] as const;
const SAMPLES = {
  fr: { name: 'sommet', hovered: 'Mette Frederiksen' },
  en: { name: 'summit', hovered: 'Mark Carney' },
} as const;
/** Room around the card, for its shadow (px). */
const MARGIN = 16;

await mkdir(FOLDER, { recursive: true });
await requireBuild('chromium', 'e2e');
for (const language of LANGUAGES) for (const theme of THEMES) await takeAll(language, theme);

async function takeAll(language: Language, theme: (typeof THEMES)[number]): Promise<void> {
  const session = await startSession('chromium', { colorScheme: theme, locale: language === 'fr' ? 'fr' : 'en-US' });
  const fileOf = (what: string) => join(FOLDER, `${what}-${language}-${theme}.png`);
  try {
    await changeSettings(session.reader, { interfaceLanguage: language });
    await takeArticle(session, language, fileOf);
    const options = await session.reader.open(`${session.reader.extensionOrigin}/options.html`);
    await pause(500); // The live preview asks for a card.
    await options.screenshot(fileOf('options'));
  } finally {
    await session.close();
  }
}

async function takeArticle({ reader, network }: Session, language: Language, fileOf: (what: string) => string) {
  const { name, hovered } = SAMPLES[language];
  const sample = readSample(name);
  publishSample(network, sample);
  const page = await reader.open(sample.url);
  await marksOf(page);
  await page.screenshot(fileOf('page'));
  await openCard(page, hovered);
  await page.screenshot(fileOf('page-card'));
  await page.screenshot(
    fileOf('card'),
    around(await until('the card', async () => (await page.evaluate(readCard)) ?? undefined)),
  );
  await page.press('Escape');
  const popup = await reader.openPopup(page);
  await until('the popup', () => popup.evaluate((text) => document.body.textContent?.includes(text), hovered));
  await pause(300);
  await popup.screenshot(fileOf('popup'));
  await popup.close();
}

function around({ x, y, width, height }: Box): Box {
  return { x: x - MARGIN, y: y - MARGIN, width: width + 2 * MARGIN, height: height + 2 * MARGIN };
}
