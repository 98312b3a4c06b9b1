import { expect, it } from 'vitest';
import { describeInBrowsers } from './lib/describe-in-browsers.ts';
import { readCard } from './lib/in-page.ts';
import { ARTICLE, pageWith } from './lib/living-pages.ts';
import { callSource, type Page, until } from './lib/reader.ts';
import { publishHtml } from './lib/sample-pages.ts';
import { marksOf, NEWS_HOST, openCard } from './lib/session.ts';

/**
 * A script of the page that notes all it can find out: events, requests, errors, what is painted by the
 * registry, styles, globals, and everything that can be reached from its own window. Where the card
 * stands is no secret (ADR 004), so places are left out, and what the test's own observer notes.
 */
function spy(): void {
  const heard: string[] = [];
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (this: EventTarget, event) {
    heard.push(`dispatched ${event.type}`);
    return dispatch.call(this, event);
  };
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (this: Element, init) {
    heard.push('attached a shadow root');
    return attach.call(this, init);
  };
  for (const type of [
    'message',
    'error',
    'unhandledrejection',
    'securitypolicyviolation',
    'storage',
    'focusin',
    'copy',
    'selectionchange',
    'scroll',
  ])
    addEventListener(type, ({ type: name }) => heard.push(`heard ${name}`), true);
  new PerformanceObserver((list) => {
    for (const { entryType, name } of list.getEntries()) heard.push(`${entryType} ${name}`);
  }).observe({ entryTypes: ['resource', 'mark', 'measure'] });
  const textOf = ({ startContainer, startOffset, endOffset }: AbstractRange) =>
    startContainer.textContent?.slice(startOffset, endOffset);
  /** All names and strings that can be reached from the window by properties, some steps far. */
  const reachable = () => {
    const found = new Set<string>();
    const seen = new Set<unknown>();
    const look = (value: unknown, path: string, depth: number) => {
      if (typeof value === 'string' && value.length < 200) found.add(`${path}=${value}`);
      if (value === null || !['object', 'function'].includes(typeof value) || seen.has(value) || depth === 0) return;
      seen.add(value);
      for (const key of Reflect.ownKeys(value as object)) {
        const name = `${path}.${String(key)}`;
        found.add(name);
        const property = Reflect.getOwnPropertyDescriptor(value as object, key);
        // Getters of prototypes answer errors; those of the window, what there is.
        if (property && 'value' in property) look(property.value, name, depth - 1);
        else if (value === window) look((value as unknown as Record<PropertyKey, unknown>)[key], name, depth - 1);
      }
    };
    look(window, 'window', 3);
    return [...found].filter(
      (name) => !/scroll|page[XY]Offset|timeStamp|\.event\b|performance|RegExp|^window\.changes/.test(name),
    );
  };
  const host = () => document.querySelector('reperes-root');
  Object.assign(window, {
    spied: () => ({
      heard: [...heard],
      registry: [...CSS.highlights].map(([name, ranges]) => [name, ...[...ranges].map(textOf)]),
      sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
      // The e2e build opens the root, so that tests can look in; what else the host shows is as in every build.
      host: host() ? [host()?.attributes.length, host()?.childNodes.length, host()?.textContent, host()?.slot] : [],
      selection: String(document.getSelection()),
      focus: document.activeElement?.localName,
      title: document.title,
      cookie: document.cookie,
      stored: [localStorage.length, sessionStorage.length],
      reachable: reachable(),
    }),
  });
}

interface Spied {
  readonly host: readonly unknown[];
  readonly registry: readonly (readonly string[])[];
  readonly reachable: readonly string[];
}
const look = (page: Page) => page.evaluate(() => (window as unknown as { spied(): Spied }).spied());

/** Shows the card of a name, and takes what the page's script knows while it is there. */
async function spiedOver(page: Page, name: string): Promise<Spied> {
  await openCard(page, name);
  const spied = await look(page);
  await page.press('Escape');
  await until('the card to go', async () => (await page.evaluate(readCard)) === null);
  await page.movePointer({ x: 5, y: 5 });
  return spied;
}

describeInBrowsers('a page’s script that reads all it can', (session) => {
  it('learns the same whichever name the reader points at', async () => {
    const { reader, network } = session();
    const url = `https://${NEWS_HOST}/spy.html`;
    publishHtml(network, url, pageWith(ARTICLE, callSource(spy, [])));
    const page = await reader.open(url);
    await page.bringToFront();
    await marksOf(page);
    // The first card brings the element that shows it, and its scripts; from then on nothing may differ.
    await spiedOver(page, 'Donald Tusk');
    const [one, other] = [await spiedOver(page, 'Emmanuel Macron'), await spiedOver(page, 'Copenhague')];
    expect(one.registry).toEqual([['reperes-dotted', 'Emmanuel Macron', 'Copenhague', 'Donald Tusk']]);
    expect(one.reachable.length).toBeGreaterThan(1_000);
    expect(other).toEqual(one);
    await page.close();
  });

  it('hears of no event, request, style or global when a card opens, but of our element', async () => {
    const { reader, network } = session();
    const url = `https://${NEWS_HOST}/spy-first.html`;
    publishHtml(network, url, pageWith(ARTICLE, callSource(spy, [])));
    const page = await reader.open(url);
    await page.bringToFront();
    await marksOf(page);
    // A look makes some of what it sees.
    await look(page);
    const before = await look(page);
    await openCard(page, 'Emmanuel Macron');
    const after = await look(page);
    expect({ ...after, host: [] }).toEqual({ ...before, host: [] });
    expect([before.host, after.host]).toEqual([[], [0, 0, '', '']]);
    await page.close();
  });
});
