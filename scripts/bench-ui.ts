/**
 * `npm run bench:ui [-- chromium|firefox]`: how long readers wait for card, popup and search, in real
 * browsers with the whole dataset. Not part of `npm test`: a busy machine would fail it.
 */
import { marksOf, NEWS_HOST, openSample, type Session, startSession } from '../tests/e2e/lib/session.ts';
import { median } from './bench/measure.ts';
import { crowdedArticle } from './bench-ui/crowd.ts';
import { measureCards, measurePopup, measureSearch } from './bench-ui/measures.ts';
import { readKnowledge } from './data/open.ts';
import { BROWSERS, type BrowserName } from './lib/browsers.ts';
import { requireBuild } from './lib/extension-build.ts';

const CARDS = ['Emmanuel Macron', 'Mette Frederiksen', 'Varsovie', 'Allemagne', 'OTAN', 'Ukraine'];
const QUERIES = ['zelensky', 'paris', 'union européenne', 'emanuel macrn', 'saint'];
/** So many names are written for at least 300 entities to be found. */
const CROWD = 330;
const ROUNDS = 5;

const asked = process.argv.slice(2);
console.log('| what (ms) | browser | median | slowest |\n|---|---|---|---|');
for (const browser of BROWSERS) if (asked.length === 0 || asked.includes(browser)) await measureIn(browser);

async function measureIn(browser: BrowserName): Promise<void> {
  await requireBuild(browser, 'e2e');
  const session = await startSession(browser);
  const show = (what: string, times: readonly number[]) => report(what, browser, times);
  try {
    const page = await openSample(session);
    // The welcome page of a new installation may have come to the front: pages behind get a frame a second.
    await page.bringToFront();
    show('card, after the dwell', await measureCards(page, CARDS));
    await reportPopup(session, page, show);
    const searches = await measureSearch(session, page, QUERIES);
    show(
      `search, ${searches.length} keystrokes`,
      searches.map(({ ms }) => ms),
    );
    console.error(
      `slowest searches: ${searches
        .slice(-4)
        .map(({ query, ms }) => `${query} ${ms.toFixed(0)}`)
        .join(', ')}`,
    );
    await page.close();
    await reportPopup(session, await openCrowd(session), show);
  } finally {
    await session.close();
  }
}

type Show = (what: string, times: readonly number[]) => void;

async function reportPopup(session: Session, page: Awaited<ReturnType<typeof openSample>>, show: Show): Promise<void> {
  const times = await measurePopup(session, page, ROUNDS);
  const names = `${times[0]?.rows ?? 0} names`;
  show(
    `popup with ${names}, first paint`,
    times.map(({ first }) => first),
  );
  show(
    `popup with ${names}, list painted`,
    times.map(({ list }) => list),
  );
  show(
    `popup with ${names}, from click to list`,
    times.map(({ click }) => click),
  );
}

async function openCrowd({ reader, network }: Session) {
  const url = network.publish(`https://${NEWS_HOST}/rapport.html`, crowdedArticle(readKnowledge(), CROWD));
  const page = await reader.open(url);
  await marksOf(page);
  return page;
}

function report(what: string, browser: BrowserName, times: readonly number[]): void {
  console.log(`| ${what} | ${browser} | ${median(times).toFixed(0)} | ${Math.max(...times).toFixed(0)} |`);
}
