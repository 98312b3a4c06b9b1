import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../../core/settings.ts';
import { tellPagesOfSettings } from '../../../entrypoints/background/page-settings.ts';
import { saveSetting } from '../../../platform/settings-store.ts';

beforeEach(() => fakeBrowser.reset());

it('every open tab is told what the reader changes, though some do not answer', async () => {
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 3 }, {}, { id: 5 }] as never);
  const send = vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));
  tellPagesOfSettings();
  await saveSetting('markStyle', 'tint');
  await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(2));
  const message = {
    reperes: 'content',
    name: 'settingsChanged',
    params: { ...DEFAULT_SETTINGS, markStyle: 'tint', ownNames: undefined },
  };
  expect(send.mock.calls.map(([tab, sent]) => [tab, sent])).toEqual([
    [3, message],
    [5, message],
  ]);
});
