import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page as Tab, type Worker } from 'playwright-core';
import { openChromiumPanel, openChromiumPopup } from './chromium-popup.ts';
import { callSource, type Page, PHONE, type Reader, type ReaderOptions, VIEWPORT } from './reader.ts';

/** Names are resolved by nobody: even a connection that went around the proxy would fail. */
const NO_NAMES = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/** Services of Google that Chromium itself calls, pointed at a port where nobody listens. */
const SILENT = [
  '--gaia-url=http://127.0.0.1:9',
  '--autofill-server-url=http://127.0.0.1:9',
  '--component-updater=url-source=http://127.0.0.1:9',
];

/** Starts Chromium with the extension in a new profile. */
export async function startChromium(options: ReaderOptions): Promise<Reader> {
  const profile = await mkdtemp(join(tmpdir(), 'reperes-chromium-'));
  await writePreferences(profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.program,
    headless: options.display !== 'window',
    // In a window the page is as large as the person at the screen makes it.
    viewport: options.display === 'window' ? null : options.touch ? PHONE : VIEWPORT,
    ...(options.touch && { hasTouch: true, isMobile: true }),
    ...(options.forcedColors && { forcedColors: options.forcedColors }),
    colorScheme: options.colorScheme ?? 'light',
    locale: options.locale ?? 'fr',
    env: { ...process.env, LANGUAGE: options.locale ?? 'fr' },
    args: [
      '--no-sandbox',
      `--disable-extensions-except=${options.extension}`,
      `--load-extension=${options.extension}`,
      `--proxy-server=${options.proxy}`,
      NO_NAMES,
      '--ignore-certificate-errors',
      ...SILENT,
      // Same picture on every run of a machine.
      '--font-render-hinting=none',
      '--disable-lcd-text',
      // A screen on which the popup can be as high as Chrome allows.
      '--screen-info={1600x1200}',
      `--lang=${options.locale ?? 'fr'}`,
    ],
  });
  const complaints = listenToConsoles(context);
  const close = async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
    return readerOf(context, worker, complaints, options.colorScheme ?? 'light', close);
  } catch (error) {
    await close();
    throw new Error(`Chromium did not load the extension in ${options.extension}`, { cause: error });
  }
}

function readerOf(
  context: BrowserContext,
  worker: Worker,
  complaints: readonly string[],
  colorScheme: 'light' | 'dark',
  close: () => Promise<void>,
): Reader {
  const extensionOrigin = worker.url().split('/').slice(0, 3).join('/');
  return {
    browser: 'chromium',
    extensionOrigin,
    complaints: async () => complaints,
    closed: new Promise((resolve) => context.once('close', () => resolve())),
    async open(url) {
      const tab = await context.newPage();
      await tab.goto(url);
      return pageOf(tab);
    },
    openPopup: (over) => openChromiumPopup(tabOf(over), extensionOrigin, colorScheme),
    async openPanel(beside) {
      const helper = await context.newPage();
      await helper.goto(`${extensionOrigin}/options.html`);
      const panel = await openChromiumPanel(helper, extensionOrigin, colorScheme);
      await helper.close();
      await beside.bringToFront();
      return panel;
    },
    /** Headless Chromium has no window to take a shortcut: the worker is told as its window would tell it. */
    shortcut: (command) =>
      worker.evaluate(async (name) => {
        const { commands, tabs } = (globalThis as unknown as { chrome: ChromeInWorker }).chrome;
        const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
        commands.onCommand.dispatch(name, tab);
      }, command),
    update: () => reloadExtension(context, extensionOrigin),
    setEnabled: (enabled) => setExtensionEnabled(context, extensionOrigin, enabled),
    stopBackground: () => stopWorker(context),
    close,
  };
}

async function stopWorker(context: BrowserContext): Promise<void> {
  const [tab] = context.pages();
  if (tab === undefined) throw new Error('no tab is open through which to reach the worker');
  const devtools = await context.newCDPSession(tab);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await devtools.detach();
}

/** As a developer does on Chromium's own page of extensions. */
async function reloadExtension(context: BrowserContext, extensionOrigin: string): Promise<void> {
  const tab = await context.newPage();
  await tab.goto('chrome://extensions');
  const reload = async (id: string) => {
    const { developerPrivate } = (globalThis as unknown as DeveloperPage).chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.reload(id, { failQuietly: true });
  };
  await tab.evaluate(callSource(reload, [new URL(extensionOrigin).host]));
  await tab.close();
}

async function setExtensionEnabled(context: BrowserContext, extensionOrigin: string, enabled: boolean): Promise<void> {
  const tab = await context.newPage();
  await tab.goto('chrome://extensions');
  const set = (id: string, to: boolean) => {
    const { management } = (globalThis as unknown as ManagementPage).chrome;
    return management.setEnabled(id, to);
  };
  await tab.evaluate(callSource(set, [new URL(extensionOrigin).host, enabled]));
  await tab.close();
}

interface ManagementPage {
  readonly chrome: { readonly management: { setEnabled(id: string, enabled: boolean): Promise<void> } };
}

interface DeveloperPage {
  readonly chrome: {
    readonly developerPrivate: {
      updateProfileConfiguration(update: object): Promise<void>;
      reload(id: string, options: object): Promise<void>;
    };
  };
}

/** Switches off what Chromium itself would ask Google, as a reader's settings page does. */
async function writePreferences(profile: string): Promise<void> {
  const preferences = {
    autofill: { enabled: false, profile_enabled: false, credit_card_enabled: false },
    signin: { allowed: false, allowed_on_next_startup: false },
    search: { suggest_enabled: false },
    safebrowsing: { enabled: false },
    translate: { enabled: false },
  };
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

interface ChromeInWorker {
  readonly tabs: { query(filter: object): Promise<readonly object[]> };
  readonly commands: { readonly onCommand: { dispatch(name: string, tab?: object): void } };
}

/** The tabs behind pages, for what only Chromium's own protocol can do. */
const driven = new WeakMap<Page, Tab>();

/** The tab behind a page of Chromium; throws for a page of another browser. */
export function tabOf(page: Page): Tab {
  const tab = driven.get(page);
  if (tab === undefined) throw new Error('this page is not one of Chromium');
  return tab;
}

/** A page over a tab that was opened by other means. */
export function pageOf(tab: Tab): Page {
  const page: Page = {
    evaluate: (task, ...args) => tab.evaluate(callSource(task, args)),
    movePointer: ({ x, y }) => tab.mouse.move(x, y, { steps: 4 }),
    click: ({ x, y }) => tab.mouse.click(x, y),
    button: (button, to) => tab.mouse[to]({ button }),
    wheel: (by) => tab.mouse.wheel(0, by),
    tap: ({ x, y }) => tab.touchscreen.tap(x, y),
    press: (keys) => tab.keyboard.press(keys),
    screenshot: async (file, part) => void (await tab.screenshot({ path: file, ...(part && { clip: part }) })),
    bringToFront: () => tab.bringToFront(),
    goto: async (url) => void (await tab.goto(url)),
    close: () => tab.close(),
  };
  driven.set(page, tab);
  return page;
}

function listenToConsoles(context: BrowserContext): readonly string[] {
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  return complaints;
}
