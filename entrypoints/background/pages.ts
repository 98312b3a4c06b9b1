import { browser } from 'wxt/browser';
import { hostIsListed, matchPatternOf } from '../../core/sites.ts';
import { oneAtATime } from '../../platform/one-at-a-time.ts';
import { loadSettings, watchSettings } from '../../platform/settings-store.ts';
import { listAllowedSites } from './allowed-sites.ts';
import { CONTENT_SCRIPT, CSS_ORIGIN } from './content-script.ts';

const ID = 'pages';
/** The hosts of which only the subdomains are off: the browser has no pattern for the rest of such a site but its exact host. */
const BARE_ID = 'bare-hosts';
const IDS = [ID, BARE_ID];
const SUBDOMAINS = /^\*\./;

type Registered = Parameters<typeof browser.scripting.registerContentScripts>[0][number];
type ScriptFiles = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>;

/**
 * Has the content script run where the reader wants it, and nowhere else: a page that is off gets nothing
 * of us, no script, no style, no message. What the browser keeps of it outlasts its own end and ours, but in
 * Chrome not that the reader disables the extension: enabled again, which no event tells, it must be written anew.
 */
export function keepPagesInStep(): void {
  const register = () => void registerPages();
  browser.permissions.onAdded.addListener(({ origins = [] }) => void welcome(origins));
  browser.permissions.onRemoved.addListener(register);
  browser.runtime.onStartup.addListener(register);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // Pages that were open before this version was there: Chrome leaves them with the old script, cut off and silent.
    const isNew = reason === 'install' || reason === 'update';
    void registerPages().then(() => (isNew ? injectEverywhere() : undefined));
  });
  watchSettings(() => void catchUp());
}

/** Open pages of sites that the reader has just allowed are read without a reload. */
async function welcome(origins: string[]): Promise<void> {
  await Promise.all([listAllowedSites(origins), registerPages()]);
  await injectEverywhere(origins);
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
    const known = await browser.scripting.getRegisteredContentScripts({ ids: IDS });
    const scripts = enabled && origins.length > 0 ? scriptsFor(origins, sitesOff) : [];
    await write(scripts, new Set(known.map(({ id }) => id)));
    const [script] = scripts;
    if (script === undefined) return 'no more';
    const before = known.find(({ id }) => id === ID);
    const off = new Set(script.excludeMatches);
    const isMore = before === undefined || (before.excludeMatches ?? []).some((pattern) => !off.has(pattern));
    return isMore ? 'more' : 'no more';
  });
}

const STYLED = { ...CONTENT_SCRIPT, ...(import.meta.env.FIREFOX && { cssOrigin: 'user' }) };

function scriptsFor(origins: string[], sitesOff: readonly string[]): Registered[] {
  const hosts = sitesOff.map((pattern) => pattern.replace(SUBDOMAINS, ''));
  const excludeMatches = hosts.flatMap((host) => matchPatternOf(host) ?? []);
  const bare = hosts.filter((host, index) => host !== sitesOff[index] && !hostIsListed(host, sitesOff));
  const exactly = bare.flatMap((host) => matchPatternOf(host)?.replace('://*.', '://') ?? []);
  const script = { runAt: 'document_idle', ...STYLED } as const;
  return [
    { ...script, id: ID, matches: origins, excludeMatches },
    ...(exactly.length > 0 ? [{ ...script, id: BARE_ID, matches: exactly }] : []),
  ];
}

/** Has the browser know these scripts and none else of ours; those it knows are changed, never gone in between. */
async function write(scripts: Registered[], known: ReadonlySet<string>): Promise<void> {
  const { scripting } = browser;
  const wanted = new Set(scripts.map(({ id }) => id));
  const [old, added] = [scripts.filter(({ id }) => known.has(id)), scripts.filter(({ id }) => !known.has(id))];
  const gone = [...known].filter((id) => !wanted.has(id));
  if (old.length > 0) await scripting.updateContentScripts(old);
  if (added.length > 0) await scripting.registerContentScripts(added);
  if (gone.length > 0) await scripting.unregisterContentScripts({ ids: gone });
}

/** Runs the script in open pages that are on, of some sites or all that are allowed; one that has it already takes no notice. */
export async function injectEverywhere(within?: string[]): Promise<void> {
  const origins = within ?? (await browser.permissions.getAll()).origins ?? [];
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
