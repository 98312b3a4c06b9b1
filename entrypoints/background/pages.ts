import { browser } from 'wxt/browser';
import { hostIsListed, matchPatternOf } from '../../core/sites.ts';
import { oneAtATime } from '../../platform/one-at-a-time.ts';
import { loadSettings, watchSettings } from '../../platform/settings-store.ts';
import { CONTENT_SCRIPT, CSS_ORIGIN } from './content-script.ts';

const ID = 'pages';

type Registered = Parameters<typeof browser.scripting.registerContentScripts>[0][number];
type ScriptFiles = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>;

/**
 * Has the content script run where the reader wants it, and nowhere else: a page that is off gets nothing
 * of us, no script, no style, no message. What the browser keeps of it outlasts its own end and ours, but in
 * Chrome not that the reader disables the extension: enabled again, which no event tells, it must be written anew.
 */
export function keepPagesInStep(): void {
  const register = () => void registerPages();
  browser.permissions.onAdded.addListener(register);
  browser.permissions.onRemoved.addListener(register);
  browser.runtime.onStartup.addListener(register);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // Pages that were open before this version was there: Chrome leaves them with the old script, cut off and silent.
    const isNew = reason === 'install' || reason === 'update';
    void registerPages().then(() => (isNew ? injectEverywhere() : undefined));
  });
  watchSettings(() => void catchUp());
}

/** Registers for the pages that are on now; open ones among them get the script at once. */
async function catchUp(): Promise<void> {
  if ((await registerPages()) === 'more') await injectEverywhere();
}

/** For an extension that was disabled and is enabled again: the browser may have dropped the registration, and left the pages as they were. */
export async function catchUpIfForgotten(): Promise<void> {
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (known.length === 0) await catchUp();
}

/** Tells the browser which pages get the script; answers whether these are more than before. */
export function registerPages(): Promise<'more' | 'no more'> {
  // Of two changes at once the later one must be registered last.
  return oneAtATime(ID, async () => {
    const { origins = [] } = await browser.permissions.getAll();
    const { enabled, sitesOff } = await loadSettings();
    const [before] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
    if (!enabled || origins.length === 0) {
      if (before !== undefined) await browser.scripting.unregisterContentScripts({ ids: [ID] });
      return 'no more';
    }
    const excludeMatches = sitesOff.flatMap((pattern) => matchPatternOf(pattern) ?? []);
    await write({ id: ID, matches: origins, excludeMatches, runAt: 'document_idle', ...STYLED }, before !== undefined);
    const off = new Set(excludeMatches);
    const isMore = before === undefined || (before.excludeMatches ?? []).some((pattern) => !off.has(pattern));
    return isMore ? 'more' : 'no more';
  });
}

const STYLED = { ...CONTENT_SCRIPT, ...(import.meta.env.FIREFOX && { cssOrigin: 'user' }) };

function write(script: Registered, isThere: boolean): Promise<void> {
  const { scripting } = browser;
  return isThere ? scripting.updateContentScripts([script]) : scripting.registerContentScripts([script]);
}

/** Runs the script in open pages that are on; one that has it already takes no notice. */
export async function injectEverywhere(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const { enabled, sitesOff } = await loadSettings();
  if (!enabled || origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins, discarded: false });
  const isOn = (url = '') => URL.canParse(url) && !hostIsListed(new URL(url).hostname, sitesOff);
  await Promise.all(tabs.map(({ id, url }) => (id !== undefined && isOn(url) ? inject(id) : undefined)));
}

async function inject(tabId: number): Promise<void> {
  const target = { tabId };
  try {
    await browser.scripting.insertCSS({ target, files: CONTENT_SCRIPT.css, origin: CSS_ORIGIN });
    await browser.scripting.executeScript({ target, files: CONTENT_SCRIPT.js as ScriptFiles });
  } catch {
    // A tab may close, navigate or show an error page in between: its next page gets the script anyway.
  }
}
