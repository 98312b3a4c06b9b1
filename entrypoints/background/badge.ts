import { browser } from 'wxt/browser';

/** Neutral grey: the number informs, it does not alarm. */
const BADGE_COLOUR = '#5f6368';

/** Shows how many distinct entities a tab's page has; nothing at zero. */
export async function showBadge(tabId: number, entities: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR, tabId });
  await browser.action.setBadgeText({ text: entities === 0 ? '' : String(entities), tabId });
}

/** Takes the number off every tab, when the reader does not want it. */
export async function clearBadges(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const ids = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
  await Promise.all(ids.map((tabId) => browser.action.setBadgeText({ text: '', tabId })));
}
