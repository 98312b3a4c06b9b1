import type { BrowserName } from '../../../scripts/lib/browsers.ts';

/** A value that survives the way into a page and back. */
export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** A point in CSS pixels of the viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A part of the viewport, in CSS pixels. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** One tab, the toolbar popup, or the side panel, of a real browser. */
export interface Page {
  /** Runs a self-contained function in the page's own world; a promise is waited for. */
  evaluate<A extends readonly Json[], T>(task: (...args: A) => T, ...args: A): Promise<Awaited<T>>;
  /** Moves the pointer there in a few steps, as a hand does. */
  movePointer(to: Point): Promise<void>;
  click(at: Point): Promise<void>;
  /** Puts a mouse button down or lets it go, where the pointer is. */
  button(which: 'left' | 'right', to: 'down' | 'up'): Promise<void>;
  /** Turns the wheel by some pixels where the pointer is. */
  wheel(by: number): Promise<void>;
  /** A finger touches and leaves the screen; only browsers started with `touch` have one. */
  tap(at: Point): Promise<void>;
  /** `Enter`, `Escape`, `Tab`, `Shift+Tab`, a character … sent as real key events. */
  press(keys: string): Promise<void>;
  /** Writes a PNG of what is visible, or of a part of it. */
  screenshot(file: string, part?: Box): Promise<void>;
  bringToFront(): Promise<void>;
  goto(url: string): Promise<void>;
  close(): Promise<void>;
}

/** Commands of the manifest, with the keys they suggest; for the last one, which suggests none, keys a reader may give it. */
export const SHORTCUTS = {
  'next-mark': 'Alt+Shift+J',
  'previous-mark': 'Alt+Shift+K',
  toggle: 'Alt+Shift+M',
  'toggle-site': 'Alt+Shift+O',
} as const;
export type Shortcut = keyof typeof SHORTCUTS;

/** A real browser with the extension installed, driven in the same way whichever it is. */
export interface Reader {
  readonly browser: BrowserName;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly extensionOrigin: string;
  open(url: string): Promise<Page>;
  /** Opens the toolbar's popup over a page, as a click on the extension's button does. */
  openPopup(over: Page): Promise<Page>;
  /** Opens the browser's own side panel (Chrome) or sidebar (Firefox) beside a page. */
  openPanel(beside: Page): Promise<Page>;
  /** Does what the keyboard shortcut of a command of the manifest does, over the page in front. */
  shortcut(command: Shortcut): Promise<void>;
  /** Takes the extension's folder anew, whatever changed in it: what an update does. Its open pages go. */
  update(): Promise<void>;
  /** Disables the extension on the browser's own page of extensions, or enables it again. */
  setEnabled(enabled: boolean): Promise<void>;
  /** Ends the background as the browser does when it wants the memory; the next event starts it again. */
  stopBackground(): Promise<void>;
  /** What pages and extension wrote to consoles as warnings and errors, since the browser started. */
  complaints(): Promise<readonly string[]>;
  /** Runs a script in Firefox's own interface, up to the call of its last argument; Chromium has no such place. */
  inInterface?<T>(script: string, ...args: readonly Json[]): Promise<T>;
  /** Settles when the browser has gone, by us or by the person at the screen. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export interface ReaderOptions {
  /** Folder of the unpacked extension; no extension when absent. */
  readonly extension: string;
  readonly program: string;
  /** Every connection of the browser goes through this proxy: `127.0.0.1:PORT`. */
  readonly proxy: string;
  readonly display?: 'headless' | 'window';
  readonly colorScheme?: 'light' | 'dark';
  /** The reader's system replaces all colours by a few of its own. Chromium only. */
  readonly forcedColors?: 'active';
  /** A phone: a finger, no pointer that hovers, a narrow window. Chromium only. */
  readonly touch?: 'finger';
  /** Interface language of the browser: `fr` or `en-US`. */
  readonly locale?: string;
}

export const VIEWPORT = { width: 1280, height: 800 };
export const PHONE = { width: 390, height: 780 };

/**
 * The source of a call of `task` in another process. The tools that strip types wrap
 * named functions in a helper called `__name`, which no page has.
 */
export function callSource(task: (...args: never[]) => unknown, args: readonly Json[]): string {
  const values = args.map((value) => (value === undefined ? 'undefined' : JSON.stringify(value))).join(', ');
  return `((__name) => (${task.toString()})(${values}))((named) => named)`;
}

/** Calls `probe` until it answers something other than `undefined` or `false`; throws after `timeout` ms. */
export async function until<T>(
  what: string,
  probe: () => Promise<T | undefined | false>,
  timeout = 10_000,
): Promise<T> {
  const end = performance.now() + timeout;
  for (;;) {
    const answer = await probe();
    if (answer !== undefined && answer !== false) return answer;
    if (performance.now() > end) throw new Error(`waited ${timeout} ms in vain for ${what}`);
    await pause(25);
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
