import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firefoxPage, readComplaints } from './firefox-page.ts';
import { openFirefoxPopup, openFirefoxSidebar } from './firefox-popup.ts';
import { userPreferences } from './firefox-preferences.ts';
import { Marionette } from './marionette.ts';
import { type Page, type Reader, type ReaderOptions, SHORTCUTS, until, VIEWPORT } from './reader.ts';

/** Starts Firefox with the extension in a new profile. */
export async function startFirefox(options: ReaderOptions): Promise<Reader> {
  const profile = await mkdtemp(join(tmpdir(), 'reperes-firefox-'));
  const uuid = randomUUID();
  const gecko = await geckoId(options.extension);
  await writeFile(join(profile, 'user.js'), userPreferences(options, { [gecko]: uuid }));
  const process = launch(options, profile);
  try {
    const marionette = await connectWhenReady(process, profile);
    await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
    await marionette.send('WebDriver:SetWindowRect', { width: VIEWPORT.width, height: VIEWPORT.height + 100 });
    await marionette.send('Addon:Install', { path: options.extension, temporary: true });
    const closed = new Promise<void>((resolve) => process.once('exit', () => resolve()));
    return reader(marionette, { gecko, uuid, folder: options.extension }, closed, () =>
      end(process, marionette, profile),
    );
  } catch (error) {
    await end(process, undefined, profile);
    throw error;
  }
}

interface Identity {
  readonly gecko: string;
  readonly uuid: string;
  readonly folder: string;
}

async function reader(
  marionette: Marionette,
  { gecko, uuid, folder }: Identity,
  closed: Promise<void>,
  close: () => Promise<void>,
): Promise<Reader> {
  const window = await marionette.send<{ value: string }>('WebDriver:GetWindowHandle');
  const handles = new Map<Page, string>();
  return {
    browser: 'firefox',
    extensionOrigin: `moz-extension://${uuid}`,
    complaints: () => readComplaints(marionette, window.value),
    async open(url) {
      const place = { context: 'content', handle: window.value } as const;
      const { handle } = await marionette.at(place, () =>
        marionette.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true }),
      );
      const page = firefoxPage(marionette, handle);
      handles.set(page, handle);
      await page.goto(url);
      return page;
    },
    openPopup: (over) => openFirefoxPopup(marionette, handles.get(over)!, gecko),
    openPanel: (beside) => openFirefoxSidebar(marionette, handles.get(beside)!, gecko),
    shortcut: (command) => pressShortcut(marionette, window.value, SHORTCUTS[command].slice(-1)),
    stopBackground: () => terminateBackground(marionette, window.value, gecko),
    update: async () => {
      const place = { context: 'content', handle: window.value } as const;
      await marionette.at(place, () => marionette.send('Addon:Install', { path: folder, temporary: true }));
    },
    setEnabled: (enabled) => setAddonEnabled(marionette, window.value, gecko, enabled),
    inInterface: async <T>(script: string, ...args: readonly unknown[]) => {
      const run = () => marionette.send<{ value: T }>('WebDriver:ExecuteAsyncScript', { script, args });
      return (await marionette.at({ context: 'chrome', handle: window.value }, run)).value;
    },
    closed,
    close,
  };
}

/**
 * Ends the event page as Firefox does when it has been idle, but for what keeps it from doing so while
 * a message waits for its answer. One that is starting is waited for, one that has ended is left alone.
 */
async function terminateBackground(marionette: Marionette, handle: string, gecko: string): Promise<void> {
  const script = `const [id, done] = arguments;
    const { extension } = WebExtensionPolicy.getByID(id);
    if (extension.backgroundState === 'stopped') return done();
    extension.terminateBackground({ disableResetIdleForTest: true }).then(() => done(), () => done());`;
  await marionette.at({ context: 'chrome', handle }, () =>
    marionette.send('WebDriver:ExecuteAsyncScript', { script, args: [gecko] }),
  );
}

async function setAddonEnabled(marionette: Marionette, handle: string, gecko: string, enabled: boolean): Promise<void> {
  const script = `const [id, enabled, done] = arguments;
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    AddonManager.getAddonByID(id).then((addon) => (enabled ? addon.enable() : addon.disable())).then(() => done());`;
  await marionette.at({ context: 'chrome', handle }, () =>
    marionette.send('WebDriver:ExecuteAsyncScript', { script, args: [gecko, enabled] }),
  );
}

/** Headless Firefox has no window to take a shortcut: its key element is told as the window would tell it. */
async function pressShortcut(marionette: Marionette, handle: string, key: string): Promise<void> {
  const script = `window.document.querySelector('keyset[id^="ext-keyset-id"] key[key="' + arguments[0] + '"]')
    .dispatchEvent(new window.CustomEvent('command', { bubbles: true }));`;
  await marionette.at({ context: 'chrome', handle }, () =>
    marionette.send('WebDriver:ExecuteScript', { script, args: [key] }),
  );
}

function launch(options: ReaderOptions, profile: string): ChildProcess {
  const args = ['--marionette', '--no-remote', '--profile', profile, '--remote-allow-system-access'];
  if (options.display !== 'window') args.push('--headless');
  const environment = {
    MOZ_HEADLESS_WIDTH: String(VIEWPORT.width),
    MOZ_HEADLESS_HEIGHT: String(VIEWPORT.height + 200),
    // Without it a release build ignores the preference that silences Mozilla's settings server.
    MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
  };
  return spawn(options.program, args, { stdio: 'ignore', env: { ...process.env, ...environment } });
}

/** Firefox chooses a free port and notes it in its profile once it listens. */
async function connectWhenReady(process: ChildProcess, profile: string): Promise<Marionette> {
  const port = await until(
    'Firefox to start',
    async () => {
      if (process.exitCode !== null) throw new Error(`Firefox ended at once, with code ${process.exitCode}`);
      return Number(await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => '')) || undefined;
    },
    60_000,
  );
  return Marionette.connect(port);
}

async function geckoId(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

async function end(process: ChildProcess, marionette: Marionette | undefined, profile: string): Promise<void> {
  const gone = new Promise((resolve) => process.once('exit', resolve));
  if (process.exitCode === null) {
    // Quitting answers after the connection is closed, or not at all: the process going is the answer.
    marionette?.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
    const impatience = setTimeout(() => process.kill('SIGKILL'), marionette ? 5_000 : 0);
    await gone;
    clearTimeout(impatience);
  }
  marionette?.end();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}
