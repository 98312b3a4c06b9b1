import { describe, expect, it } from 'vitest';
import { isForeign } from '../../core/linking/foreign.ts';
import { isGenericBody } from '../../core/linking/generic-bodies.ts';
import type { Language } from '../../core/model.ts';
import { pageOf, runOf } from './support/pages.ts';
import { linked, linkerOf, record } from './support/small-world.ts';

const SRC = 'test@2026-01-01';
const linker = linkerOf(
  [
    record('Q1', 'place', 'Ostrie', {
      prior: 0.97,
      facts: [
        { p: 'iso2', v: 'FR', src: SRC },
        { p: 'headOfState', v: { e: 'Q2' }, since: '2024-03-01', src: SRC },
      ],
    }),
    record('Q2', 'person', 'Lise Tarvel', {
      prior: 0.7,
      gender: 'female',
      facts: [{ p: 'citizenship', v: { e: 'Q1' }, src: SRC }],
    }),
    record('Q3', 'organization', 'Zemblan Army', { prior: 0.8 }),
    record('Q4', 'organization', 'Zemblan Parliament', { prior: 0.8 }),
  ],
  {
    fr: 'hier la le a dit que cheffe chef de l’état on voit avec son'.split(' '),
    en: 'later they saw the army parliament zemblan said in'.split(' '),
  },
);

function foreign(word: string, language: Language = 'fr'): boolean {
  const page = pageOf(`la cheffe ${word} parle`, linker, language);
  return isForeign(page, runOf(page, word).first);
}

describe('an adjective of nationality', () => {
  it.each([
    'zemblais',
    'zemblaise',
    'zemblois',
    'ostrien',
    'ostrienne',
    'zembléen',
    'zembléenne',
    'zemblain',
    'zemblaine',
    'zemblusse',
    'zemblande',
    'zemblègue',
    'zemblatèque',
    'ZEMBLAIS',
  ])('ends as French ones do: %s', (word) => {
    expect(foreign(word)).toBe(true);
  });

  it.each(['zemblé', 'zembleur', 'sortante', 'zemblaisons', 'hier'])('is not: %s', (word) => {
    expect(foreign(word)).toBe(false);
  });

  it('may be one of a people without such an ending', () => {
    expect(foreign('suisse')).toBe(true);
    expect(foreign('kurde')).toBe(true);
  });

  it.each(['bien', 'mais', 'quand', 'rien', 'demain', 'soudain', 'ancien'])(
    'is no word of the language that ends alike: %s',
    (word) => {
      expect(foreign(word)).toBe(false);
    },
  );

  it('is looked for in French alone', () => {
    expect(foreign('zemblais', 'en')).toBe(false);
  });
});

describe('the head of the outlet’s state', () => {
  const marks = (text: string): string[] => linked(text, linker, { language: 'fr', country: 'FR' });

  it.each([
    ['alone', 'Hier, la cheffe de l’État a dit que', ['cheffe de l’État → Q2']],
    ['before another adjective', 'Hier, la cheffe de l’État sortante', ['cheffe de l’État → Q2']],
    ['with the adjective of a state that nobody knows', 'Hier, la cheffe de l’État zemblaise a dit', []],
    ['with that of a people', 'Hier, la cheffe de l’État kurde a dit', []],
  ])('is meant or not %s', (_, text, expected) => {
    expect(marks(text)).toEqual(expected);
  });
});

describe('what every state has', () => {
  const generic = (words: string, language: Language = 'en'): boolean => {
    const page = pageOf(`Later they saw the ${words} there`, linker, language);
    return isGenericBody({ ...runOf(page, words), name: 1 }, page);
  };

  it.each(['Zemblan army', 'US government', 'Upper Zemblan navy'])('is described in small letters: %s', (words) => {
    expect(generic(words)).toBe(true);
  });

  it.each(['Zemblan Army', 'Zemblan choir', 'army', 'U army'])('is not: %s', (words) => {
    expect(generic(words)).toBe(false);
  });

  it('is described so in English alone', () => {
    expect(generic('Zemblan army', 'fr')).toBe(false);
  });

  it.each([
    ['Later they saw the Zemblan Army', ['Zemblan Army → Q3']],
    ['Later they saw the Zemblan army', []],
    ['Later they saw the Zemblan Parliament', ['Zemblan Parliament → Q4']],
    ['Later they saw the Zemblan parliament', []],
  ])('is linked with its capitals: %s', (text, expected) => {
    expect(linked(text, linker, { language: 'en' })).toEqual(expected);
  });
});
