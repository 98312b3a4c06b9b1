import { describe, expect, it } from 'vitest';
import {
  cardLanguage,
  DEFAULT_SETTINGS,
  interfaceLanguage,
  isKindWanted,
  isValidSetting,
  readSettings,
  SETTINGS,
  type SettingKey,
} from '../../core/settings.ts';

describe('the table of settings', () => {
  it.each(Object.keys(SETTINGS) as SettingKey[])('%s: its own default is a valid value', (key) => {
    expect(isValidSetting(key, DEFAULT_SETTINGS[key])).toBe(true);
  });

  it.each<[SettingKey, unknown]>([
    ['enabled', 'yes'],
    ['markStyle', 'blink'],
    ['kinds', ['person', 'dragon']],
    ['kinds', 'person'],
    ['showDelay', 5000],
    ['showDelay', Number.NaN],
    ['muted', [42]],
  ])('%s refuses %j', (key, value) => {
    expect(isValidSetting(key, value)).toBe(false);
  });
});

describe('readSettings', () => {
  it('fills defaults in for what is not stored', () => {
    expect(readSettings({ fuzzy: false })).toEqual({ ...DEFAULT_SETTINGS, fuzzy: false });
  });

  it('drops what a corrupt or older store holds and keeps the rest', () => {
    expect(readSettings({ showDelay: '350', gone: 1, badge: false })).toEqual({ ...DEFAULT_SETTINGS, badge: false });
  });
});

describe('languages', () => {
  it.each([
    ['fr-CA', 'fr'],
    ['FR', 'fr'],
    ['en-US', 'en'],
    ['de', 'en'],
  ])('a browser in %s gets an interface in %s', (browser, expected) => {
    expect(interfaceLanguage({ interfaceLanguage: 'auto' }, browser)).toBe(expected);
  });

  it('the reader’s choice of interface wins over the browser’s', () => {
    expect(interfaceLanguage({ interfaceLanguage: 'en' }, 'fr')).toBe('en');
  });

  it('cards follow the page, then the interface, unless forced', () => {
    expect(cardLanguage({ contentLanguage: 'page' }, 'en', 'fr')).toBe('en');
    expect(cardLanguage({ contentLanguage: 'page' }, undefined, 'fr')).toBe('fr');
    expect(cardLanguage({ contentLanguage: 'fr' }, 'en', 'en')).toBe('fr');
  });
});

it('a kind is wanted exactly when it is in the list', () => {
  expect(isKindWanted({ kinds: ['place'] }, 'place')).toBe(true);
  expect(isKindWanted({ kinds: ['place'] }, 'person')).toBe(false);
});
