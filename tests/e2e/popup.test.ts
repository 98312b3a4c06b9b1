import { expect, it } from 'vitest';
import { describeInBrowsers } from './lib/describe-in-browsers.ts';
import { type Page, until } from './lib/reader.ts';
import { publishSample, readSample } from './lib/sample-pages.ts';
import { marksOf, OTHER_HOST, type Session } from './lib/session.ts';

const sample = readSample('sommet');

/** Opens the article and, over it, the toolbar's own popup. */
async function openPopup({ reader, network }: Session): Promise<{ page: Page; popup: Page }> {
  publishSample(network, sample);
  const page = await reader.open(sample.url);
  await marksOf(page);
  return { page, popup: await reader.openPopup(page) };
}

function textOf(popup: Page, wanted: string): Promise<string> {
  return until(`“${wanted}” in the popup`, async () => {
    const text = await popup.evaluate(() => document.querySelector('#app')?.textContent ?? '');
    return text.includes(wanted) && text;
  });
}

/** Clicks the innermost button or link whose text begins so. */
function clickNamed(name: string): boolean {
  const controls = [...document.querySelectorAll<HTMLElement>('button, a, summary, [role=button]')];
  const found = controls.find((control) => control.textContent?.trim().startsWith(name));
  found?.click();
  return found !== undefined;
}

describeInBrowsers('the popup', (session) => {
  it('lists the cast of the article: people, places and organizations', async () => {
    const { page, popup } = await openPopup(session());
    const names = ['Emmanuel Macron', 'Mette Frederiksen', 'Donald Tusk', 'Copenhague', 'Ukraine', 'OTAN'];
    for (const name of names) await textOf(popup, name);
    const text = await textOf(popup, 'Union européenne');
    for (const stranger of ['Jeanne Lindqvist', 'Espagne', 'Japon']) expect(text).not.toContain(stranger);
    await popup.close();
    await page.close();
  });

  it('leads to the place in the article', async () => {
    const { page, popup } = await openPopup(session());
    await textOf(popup, 'Emmanuel Macron');
    await until('a way to Kiev', () => popup.evaluate(clickNamed, 'Kiev'));
    await until('the mark to stand out', () =>
      page.evaluate(() => Boolean(document.querySelector('reperes-root')?.shadowRoot?.querySelector('.current'))),
    );
    await page.close();
  });

  it('says so on a page that is not read', async () => {
    const { reader, network } = session();
    const url = network.publish(
      `https://${OTHER_HOST}/`,
      '<!doctype html><link rel="icon" href="data:,"><p>Paris.</p>',
    );
    const page = await reader.open(url);
    const popup = await reader.openPopup(page);
    await until('some words', () =>
      popup.evaluate(() => (document.querySelector('#app')?.textContent ?? '').trim().length > 20),
    );
    expect(await popup.evaluate(() => document.querySelector('#app')?.textContent ?? '')).not.toContain('Paris');
    await popup.close();
    await page.close();
  });
});
