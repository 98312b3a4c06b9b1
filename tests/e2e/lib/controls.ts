import { type Page, pause, until } from './reader.ts';

/** More Tab stops than any of our views has: what is not met by then is not to be reached. */
const MAX_STOPS = 120;

/**
 * Functions that run inside a page: each is sent as source, so it may use nothing but its
 * own arguments and what a page has.
 */

/** Accessible name of what has focus, also in our shadow root; empty when nothing has, or when it has no name. */
export function focusedName(): string {
  const outer = document.activeElement;
  const focused = (outer?.shadowRoot?.activeElement ?? outer) as HTMLInputElement | null;
  if (focused === null || focused === document.body) return '';
  const label = focused.labels?.[0]?.textContent;
  return (focused.getAttribute('aria-label') ?? label ?? focused.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Middle of the first visible control whose accessible name is so, scrolled into view; or `null`. */
export function controlNamed(pattern: string): { x: number; y: number } | null {
  const root = document.querySelector('reperes-root')?.shadowRoot?.querySelector('.frame:popover-open') ?? document;
  const controls = root.querySelectorAll<HTMLInputElement>('button, a[href], summary, input, select, textarea');
  for (const control of controls) {
    const label = control.labels?.[0];
    const text = control.getAttribute('aria-label') ?? label?.textContent ?? control.textContent ?? '';
    if (!new RegExp(pattern).test(text.replace(/\s+/g, ' ').trim()) || !control.checkVisibility()) continue;
    control.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = control.getBoundingClientRect();
    return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
  }
  return null;
}

/** Names of the controls that the keyboard should come to: visible, enabled, one of each group of radio buttons. */
export function reachableControls(): string[] {
  const controls = document.querySelectorAll<HTMLInputElement>('button, a[href], summary, input, select, textarea');
  return [...controls]
    .filter((control) => control.checkVisibility({ visibilityProperty: true }) && !control.disabled)
    .filter((control) => control.type !== 'radio' || control.checked)
    .map((control) => {
      const text = control.getAttribute('aria-label') ?? control.labels?.[0]?.textContent ?? control.textContent ?? '';
      return text.replace(/\s+/g, ' ').trim();
    });
}

/** Whether a page of the extension, or the card on any other, shows these words. */
export function says(words: string): boolean {
  const card = document.querySelector('reperes-root')?.shadowRoot?.querySelector('.frame:popover-open');
  return ((document.querySelector('#app') ?? card)?.textContent ?? '').includes(words);
}

/** Presses Tab (or Shift+Tab) until what has focus is called so. */
export async function tabTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stop = 0; stop < MAX_STOPS; stop++) {
    if (name.test(await page.evaluate(focusedName))) return;
    await page.press(key);
  }
  throw new Error(`${key} never came to ${name.source}; it is at “${await page.evaluate(focusedName)}”`);
}

/** Goes to a control by Tab and uses it. */
export async function pressOn(page: Page, name: RegExp, key = 'Enter'): Promise<void> {
  await tabTo(page, name);
  await page.press(key);
}

/** Writes as a keyboard does. */
export async function typeText(page: Page, text: string): Promise<void> {
  for (const letter of text) await page.press(letter);
}

/** Two touches sooner after each other than this (ms) are one gesture: to enlarge what is shown. */
const DOUBLE_TAP = 350;

/** Touches a control, once it stands still: what is scrolled to may be drawn only then. */
export async function tapOn(page: Page, name: RegExp): Promise<void> {
  await pause(DOUBLE_TAP);
  let before = '';
  const place = await until(`${name.source} to stand still`, async () => {
    const now = await page.evaluate(controlNamed, name.source);
    const isStill = now !== null && JSON.stringify(now) === before;
    before = JSON.stringify(now);
    return isStill && now;
  });
  await page.tap(place);
}

/** Waits for words on the page. */
export function textOn(page: Page, words: string): Promise<boolean> {
  return until(`“${words}”`, () => page.evaluate(says, words));
}

/** Waits until what has focus is called so: focus moves after the change that made it move was drawn. */
export function focusOn(page: Page, name: RegExp): Promise<boolean> {
  return until(`focus on ${name.source}`, async () => name.test(await page.evaluate(focusedName)));
}

/** Goes round by Tab once and answers the names of all stops. */
export async function walkByTab(page: Page): Promise<readonly string[]> {
  const stops: string[] = [];
  const isNew = () => {
    const focused = document.activeElement as HTMLElement | null;
    if (focused === null || focused === document.body || focused.dataset.met === '') return false;
    focused.dataset.met = '';
    return true;
  };
  // From the last control the focus goes out of the page before it comes back to the first.
  let others = 0;
  for (let stop = 0; stop < MAX_STOPS && others < 3; stop++) {
    await page.press('Tab');
    if (await page.evaluate(isNew)) stops.push(await page.evaluate(focusedName));
    else others += 1;
  }
  return stops;
}
