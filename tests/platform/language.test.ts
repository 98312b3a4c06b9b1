import { afterEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { browserLanguage } from '../../platform/language.ts';

afterEach(() => vi.restoreAllMocks());

it('is the language of the browser’s interface, not of the pages the reader wants', () => {
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('fr-CA');
  expect(browserLanguage()).toBe('fr-CA');
});

it('is still known to a script that an update has cut off', () => {
  const asked = vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en-GB');
  browserLanguage();
  asked.mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  expect(browserLanguage()).toBe('en-GB');
});
