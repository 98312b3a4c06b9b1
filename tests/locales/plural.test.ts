import { expect, it } from 'vitest';
import { counted, plural } from '../../locales/plural.ts';

it('French counts nothing in the singular, English in the plural', () => {
  expect(plural('fr', 0, 'nom', 'noms')).toBe('nom');
  expect(plural('en', 0, 'name', 'names')).toBe('names');
});

it('both put one in the singular and two in the plural', () => {
  expect([plural('fr', 1, 'nom', 'noms'), plural('fr', 2, 'nom', 'noms')]).toEqual(['nom', 'noms']);
  expect([plural('en', 1, 'name', 'names'), plural('en', 2, 'name', 'names')]).toEqual(['name', 'names']);
});

it('a count and its noun are never parted at the end of a line', () => {
  expect(counted('fr', 3, 'nom', 'noms')).toBe('3\u00A0noms');
});

it('thousands are set apart as the language does', () => {
  expect(counted('en', 1234, 'name', 'names')).toBe('1,234\u00A0names');
  expect(counted('fr', 1234, 'nom', 'noms')).toMatch(/^1\s234\u00A0noms$/u);
});
