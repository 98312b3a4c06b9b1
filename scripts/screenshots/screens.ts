import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../core/model.ts';
import { tabOf } from '../../tests/e2e/lib/chromium.ts';
import { readCard } from '../../tests/e2e/lib/in-page.ts';
import { type Box, type Page, pause, until } from '../../tests/e2e/lib/reader.ts';
import { changeSettings, marksOf, NEWS_HOST, type Session, startSession } from '../../tests/e2e/lib/session.ts';
import { type PicturedNames, picturedNames, picturedPage } from './article.ts';
import { closeCard, openPanel, press, showCard } from './drive.ts';
import { putSameFonts } from './fonts.ts';
import { slim } from './png.ts';

/** One browser's worth of pictures: how the reader's system is. */
export interface Look {
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  /** A mouse; a finger, for which the card is a sheet; or a system that replaces all colours by a few of its own. */
  readonly device: 'desk' | 'phone' | 'forced-colours';
}

/** What is pictured on each device. */
export const SCREENS: Readonly<Record<Look['device'], readonly string[]>> = {
  desk: [
    'page-card',
    ...['person', 'place', 'organization', 'event', 'ambiguous', 'fuzzy', 'expanded'].map((kind) => `card-${kind}`),
    'popup',
    'panel',
    'welcome',
    'options',
  ],
  phone: ['sheet'],
  'forced-colours': ['card-place', 'options'],
};

/** Every look there are pictures of. */
export const LOOKS: readonly Look[] = LANGUAGES.flatMap((language) => [
  ...(['light', 'dark'] as const).flatMap((theme) =>
    (['desk', 'phone'] as const).map((device) => ({ language, theme, device })),
  ),
  { language, theme: 'light', device: 'forced-colours' } as const,
]);

/** Large enough for the options page to have its preview beside it. */
const WINDOW = { width: 1200, height: 720 };
/** High enough for any card beside any line (px). */
const ARTICLE_WINDOW = { width: 860, height: 1000 };
/** As much as the README shows of an article (px). */
const PICTURED_WINDOW = { width: 860, height: 520 };
/** Room around the card, for its shadow (px). */
const MARGIN = 16;
/** A card fades in for 120 ms. */
const FADED_IN = 250;

/** Takes the pictures that `SCREENS` lists for a look into a folder; answers their file names. */
export async function takeScreens(extension: string, folder: string, look: Look): Promise<string[]> {
  const { language, theme, device } = look;
  const session = await startSession('chromium', {
    extension,
    colorScheme: theme,
    locale: language === 'fr' ? 'fr' : 'en-US',
    ...(device === 'phone' && { touch: 'finger' as const }),
    ...(device === 'forced-colours' && { forcedColors: 'active' as const }),
  });
  const names: string[] = [];
  const take: Take = async (screen, page, part) => {
    const name = `${screen}-${language}-${device === 'forced-colours' ? 'forced' : theme}.png`;
    await takeWhenStill(page, join(folder, name), part);
    slim(join(folder, name));
    names.push(name);
  };
  try {
    // Of two namesakes the page gives no hint which is meant: doubt is what that picture shows.
    await changeSettings(session.reader, { interfaceLanguage: language, confidence: 'generous' });
    const article = await openArticle(session, look);
    if (device === 'phone') await takeSheet(article, picturedNames(language), take);
    else await takeDesk(session, article, look, take);
  } finally {
    await session.close();
  }
  return names;
}

type Take = (screen: string, page: Page, part?: Box) => Promise<void>;

async function openArticle({ reader, network }: Session, { language, device }: Look): Promise<Page> {
  const url = network.publish(`https://${NEWS_HOST}/${language}/article/cables.html`, picturedPage(language));
  const page = await reader.open(url);
  await page.bringToFront();
  if (device !== 'phone') await tabOf(page).setViewportSize(ARTICLE_WINDOW);
  await marksOf(page);
  await putSameFonts(page);
  return page;
}

async function takeDesk(session: Session, article: Page, { language, device }: Look, take: Take): Promise<void> {
  const names = picturedNames(language);
  await dressCards(article, names.person, 'pointer');
  if (device === 'forced-colours') await takeCard(article, 'card-place', names.place, take);
  else {
    await takeCards(article, names, take);
    await takePopup(session, article, take);
    await takePanel(session, article, take);
    await takePage(session, 'welcome', take);
  }
  await takePage(session, 'options', take);
}

/** The first card brings our shadow root, into which the fonts must go too. */
async function dressCards(article: Page, name: string, by: 'pointer' | 'finger'): Promise<void> {
  await showCard(article, name, by);
  await putSameFonts(article);
  await closeCard(article);
}

async function takeCards(article: Page, { expanded, ...names }: PicturedNames, take: Take): Promise<void> {
  for (const [kind, name] of Object.entries(names)) {
    if (kind === 'person') await takeArticle(article, name, take);
    await takeCard(article, `card-${kind}`, name, take);
  }
  await showCard(article, expanded, 'pointer');
  await press(article, '.card-buttons [aria-expanded=false]');
  await pause(FADED_IN);
  await takeAlone(article, 'card-expanded', take);
}

async function takeArticle(article: Page, name: string, take: Take): Promise<void> {
  await tabOf(article).setViewportSize(PICTURED_WINDOW);
  await showCard(article, name, 'pointer');
  await pause(FADED_IN);
  await take('page-card', article);
  await closeCard(article);
  await tabOf(article).setViewportSize(ARTICLE_WINDOW);
}

async function takeCard(article: Page, screen: string, name: string, take: Take): Promise<void> {
  await showCard(article, name, 'pointer');
  await pause(FADED_IN);
  await takeAlone(article, screen, take);
}

/** The open card without the article around it; closes it. */
async function takeAlone(article: Page, screen: string, take: Take): Promise<void> {
  await article.evaluate(() => document.documentElement.toggleAttribute('data-plain', true));
  await take(screen, article, around(await article.evaluate(readCard)));
  await article.evaluate(() => document.documentElement.toggleAttribute('data-plain', false));
  await closeCard(article);
}

async function takeSheet(article: Page, { place, person }: PicturedNames, take: Take): Promise<void> {
  await dressCards(article, person, 'finger');
  await showCard(article, place, 'finger');
  await pause(FADED_IN);
  await take('sheet', article);
}

async function takePopup({ reader }: Session, article: Page, take: Take): Promise<void> {
  const popup = await reader.openPopup(article);
  await until('the list', () => popup.evaluate(() => document.querySelector('.fold') !== null));
  await putSameFonts(popup);
  // Headless browsers draw no scrollbar: the room for it would be an empty strip.
  const width = await popup.evaluate(() => document.body.offsetWidth);
  const height = await popup.evaluate(() => innerHeight);
  await take('popup', popup, { x: 0, y: 0, width, height });
  await popup.close();
}

async function takePanel({ reader }: Session, article: Page, take: Take): Promise<void> {
  const panel = await openPanel(article, reader.extensionOrigin);
  await until('the list', () => panel.evaluate(() => document.querySelector('.fold') !== null));
  await putSameFonts(panel);
  await panel.evaluate(() => {
    for (const summary of document.querySelectorAll<HTMLElement>('.fold summary')) summary.click();
  });
  await until('the map', () => panel.evaluate(() => document.querySelector('.map-land') !== null));
  // What the popup's picture does not show: who is linked to whom, the map, the timeline.
  await panel.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await take('panel', panel);
  await panel.close();
}

async function takePage({ reader }: Session, name: 'options' | 'welcome', take: Take): Promise<void> {
  const page = await reader.open(`${reader.extensionOrigin}/${name}.html`);
  await tabOf(page).setViewportSize(WINDOW);
  await until('the page', () => page.evaluate(() => document.querySelector('main') !== null));
  if (name === 'options')
    await until('the preview', () => page.evaluate(() => document.querySelector('.card .map-land') !== null));
  await putSameFonts(page);
  await take(name, page);
  await page.close();
}

/** Takes a picture again and again until two in a row are the same: nothing moves or loads any more. */
async function takeWhenStill(page: Page, file: string, part: Box | undefined): Promise<void> {
  let last: Buffer | undefined;
  await until(
    `${file} to stand still`,
    async () => {
      await page.screenshot(file, part);
      const taken = readFileSync(file);
      const isStill = last?.equals(taken);
      last = taken;
      return isStill;
    },
    30_000,
  );
}

function around(card: Box | null): Box {
  if (card === null) throw new Error('the card went before its picture was taken');
  const x = Math.max(0, Math.floor(card.x - MARGIN));
  const y = Math.max(0, Math.floor(card.y - MARGIN));
  return { x, y, width: Math.ceil(card.width) + 2 * MARGIN, height: Math.ceil(card.height) + 2 * MARGIN };
}
