import { beforeEach, describe, expect, it } from 'vitest';
import { themeOf } from '../../entrypoints/content/theme.ts';

beforeEach(() => {
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('style');
});

describe('themeOf', () => {
  it.each([
    ['rgb(255, 255, 255)', 'light'],
    ['rgb(18, 18, 18)', 'dark'],
    ['rgb(255, 241, 229)', 'light'],
    ['rgb(0, 0, 80)', 'dark'],
    ['rgba(0, 0, 0, 0)', 'light'],
  ])('on a page of %s the card is %s', (color, expected) => {
    document.body.style.backgroundColor = color;
    expect(themeOf('page', document)).toBe(expected);
  });

  it('looks through a body without a colour to the root', () => {
    document.documentElement.style.backgroundColor = 'rgb(20, 20, 20)';
    document.body.style.backgroundColor = 'rgba(0, 0, 0, 0)';
    expect(themeOf('page', document)).toBe('dark');
  });

  it.each(['light', 'dark', 'system'] as const)('is %s when the reader chose so', (theme) => {
    document.body.style.backgroundColor = 'rgb(128, 128, 128)';
    expect(themeOf(theme, document)).toBe(theme);
  });
});
