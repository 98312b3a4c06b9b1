import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { callSource, pause } from '../../tests/e2e/lib/reader.ts';
import { startSession } from '../../tests/e2e/lib/session.ts';
import { type BrowserName, requireBrowser } from '../lib/browsers.ts';
import { requireBuild } from '../lib/extension-build.ts';
import { firefoxBackgroundMemory, stopFirefoxBackground } from './firefox-background.ts';
import { median } from './measure.ts';

/** Both browsers are told to stop the background, and take a while to (ms). */
const UNTIL_STOPPED = 1_000;
/** The first start of an installation copies the dataset to where it is read faster (ms). */
const UNTIL_KEPT = 6_000;
const COLD_ROUNDS = 15;
const WARM_ROUNDS = 15;
const BLOCK_LENGTH = 600;

/** Milliseconds from a message with an article to its mentions, asked by a page of the extension. */
export interface RoundTrip {
  readonly browser: BrowserName;
  /** The background had been stopped by the browser: its start and the opening of the dataset are included. */
  readonly cold: readonly number[];
  readonly warm: number;
  readonly mentions: number;
  /** Reading what linking needs of the dataset, as the background does at its start. */
  readonly reading: number;
  /** Bytes the background holds after it has linked, where the browser tells. */
  readonly memory: number | undefined;
}

/** Makes the production build and measures it in both browsers, one after the other. */
export async function measureBrowsers(text: string): Promise<RoundTrip[]> {
  const blocks = cutIntoBlocks(text);
  return [await measureChromium(blocks), await measureFirefox(blocks)];
}

type Blocks = readonly { readonly id: number; readonly text: string }[];

/** What a page of the extension can be asked to do. */
interface Tab {
  ask(): Promise<Answer>;
  read(): Promise<number>;
  /** Has the background stopped. */
  stop(): Promise<void>;
  /** Bytes the background holds, where the browser tells. */
  memory?(): Promise<number>;
}

async function measureFirefox(blocks: Blocks): Promise<RoundTrip> {
  await requireBuild('firefox', 'production');
  const session = await startSession('firefox', {}, 'production');
  try {
    const page = await session.reader.open(`${session.reader.extensionOrigin}/options.html`);
    return await measureIn('firefox', {
      ask: () => page.evaluate(askForMentions, blocks),
      read: () => page.evaluate(readDataset),
      stop: async () => {
        await stopFirefoxBackground(session.reader);
        await pause(UNTIL_STOPPED);
      },
      memory: () => firefoxBackgroundMemory(session.reader),
    });
  } finally {
    await session.close();
  }
}

/** By its own remote control: a worker that a debugger looks at is not stopped for being idle. */
async function measureChromium(blocks: Blocks): Promise<RoundTrip> {
  const profile = await mkdtemp(join(tmpdir(), 'reperes-bench-'));
  const extension = await requireBuild('chromium', 'production');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await requireBrowser('chromium'),
    headless: true,
    args: ['--no-sandbox', `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  try {
    return await measureIn('chromium', await chromiumTab(context, blocks));
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function chromiumTab(context: BrowserContext, blocks: Blocks): Promise<Tab> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.goto(new URL('/options.html', worker.url()).href);
  const control = await context.newCDPSession(page);
  await control.send('ServiceWorker.enable');
  return {
    ask: () => page.evaluate(callSource(askForMentions, [blocks])),
    read: () => page.evaluate(callSource(readDataset, [])),
    stop: async () => {
      await control.send('ServiceWorker.stopAllWorkers');
      await pause(UNTIL_STOPPED);
    },
  };
}

async function measureIn(browser: BrowserName, tab: Tab): Promise<RoundTrip> {
  await tab.ask();
  await pause(UNTIL_KEPT);
  const cold: number[] = [];
  for (let round = 0; round < COLD_ROUNDS; round++) {
    await tab.stop();
    const { ms, wasRunning } = await tab.ask();
    if (wasRunning) throw new Error(`${browser}: the background was still running, nothing cold to measure`);
    cold.push(ms);
  }
  const warm: Answer[] = [];
  for (let round = 0; round < WARM_ROUNDS; round++) warm.push(await tab.ask());
  const memory = await tab.memory?.();
  const reading = await tab.read();
  return { browser, cold, warm: median(warm.map(({ ms }) => ms)), mentions: warm[0]?.mentions ?? 0, reading, memory };
}

function cutIntoBlocks(text: string): Blocks {
  const count = Math.ceil(text.length / BLOCK_LENGTH);
  return Array.from({ length: count }, (_, id) => ({
    id,
    text: text.slice(id * BLOCK_LENGTH, (id + 1) * BLOCK_LENGTH),
  }));
}

interface Answer {
  readonly ms: number;
  readonly mentions: number;
  readonly wasRunning: boolean;
}

/** Runs in the extension's page. */
async function askForMentions(
  blocks: readonly { readonly id: number; readonly text: string }[],
): Promise<{ ms: number; mentions: number; wasRunning: boolean }> {
  const { runtime } = (globalThis as unknown as ExtensionPage).chrome;
  const contexts = (await runtime.getContexts?.({ contextTypes: ['BACKGROUND'] })) ?? [];
  const started = performance.now();
  const page = { host: 'www.lemonde.fr', language: 'fr' };
  const answer = await runtime.sendMessage({
    reperes: 'background',
    name: 'link',
    params: { page, blocks, known: [] },
  });
  const ms = performance.now() - started;
  return { ms, mentions: answer.value?.mentions.length ?? -1, wasRunning: contexts.length > 0 };
}

/** Runs in the extension's page. */
async function readDataset(): Promise<number> {
  const started = performance.now();
  const files = ['gazetteer.bin', 'entities.bin'].map((name) => fetch(`/dataset/${name}`));
  await Promise.all(files.map(async (file) => (await file).arrayBuffer()));
  return performance.now() - started;
}

interface ExtensionPage {
  readonly chrome: {
    readonly runtime: {
      /** Firefox ESR may lack it. */
      getContexts?(filter: object): Promise<readonly unknown[]>;
      sendMessage(message: object): Promise<{ readonly value?: { readonly mentions: readonly unknown[] } }>;
    };
  };
}
