import { describe, expect, it } from 'vitest';
import { linkBlocks } from '../../core/linking/link-blocks.ts';
import { findShortBodies } from '../../core/linking/short-bodies.ts';
import type { EntityId, Language } from '../../core/model.ts';
import { pageOf, runOf } from './support/pages.ts';
import { linked, linkerOf, record } from './support/small-world.ts';

const SRC = 'test@2026-01-01';
const of = (p: string, e: EntityId) => ({ p, v: { e }, src: SRC });
const state = (fr: string, en: string, head: EntityId) => [
  { p: 'demonym', v: { fr, en }, src: SRC },
  { p: 'headOfState', v: { e: head }, since: '2024-03-01', src: SRC },
];
const linker = linkerOf(
  [
    record('Q1', 'place', { fr: 'Ostrie', en: 'Ostria' }, { prior: 0.97, facts: state('Ostrien', 'Ostrian', 'Q11') }),
    record('Q2', 'place', 'Zembla', { prior: 0.97, facts: state('Zemblais', 'Zemblan', 'Q12') }),
    record('Q11', 'person', 'Luc Tarvel', { gender: 'male', facts: [of('citizenship', 'Q1')] }),
    record('Q12', 'person', 'Bengt Holm', { gender: 'male', facts: [of('citizenship', 'Q2')] }),
    record(
      'Q3',
      'organization',
      { fr: 'Haute Diète', en: 'High Senate' },
      { prior: 0.8, facts: [of('country', 'Q1')] },
    ),
    record('Q4', 'organization', { fr: 'Ligue des mers', en: 'League of Seas' }, { prior: 0.8 }),
    record('Q5', 'place', 'Mont Orvane', { prior: 0.8, facts: [of('country', 'Q1')] }),
  ],
  {
    fr: 'hier on voit que le la les de des du haute et puis a dit'.split(' '),
    en: 'later they saw that the high said a and in of'.split(' '),
  },
);

function meant(text: string, language: Language): EntityId[] {
  const found = linkBlocks([{ id: 1, text }], linker, { language });
  return found.map(({ entity }) => entity).filter((id) => id !== 'Q1' && id !== 'Q2');
}

describe('a body with the adjective of a state after it, in French', () => {
  it.each([
    ['no adjective', 'Hier, on voit la Haute Diète', ['Q3']],
    ['its own', 'Hier, on voit la Haute Diète ostrienne', ['Q3']],
    ['that of another state', 'Hier, on voit la Haute Diète zemblaise', []],
    ['that of another state after a comma', 'Hier, on voit la Haute Diète, zemblaise', ['Q3']],
    ['that of another state with a word between', 'Hier, on voit la Haute Diète et zemblaise', ['Q3']],
    ['that of a people without a state', 'Hier, on voit la Haute Diète kurde', ['Q3']],
    ['that of a state, when it is of none', 'Hier, on voit la Ligue des mers zemblaise', []],
    ['that of a state, when it is a place', 'Hier, on voit le Mont Orvane zemblais', ['Q5']],
  ] as const)('is meant or not: %s', (_, text, expected) => {
    expect(meant(text, 'fr')).toEqual(expected);
    expect(meant(text.replaceAll(' ', '\n'), 'fr')).toEqual(expected);
  });
});

describe('a body with a state before it, in English', () => {
  it.each([
    ['nothing', 'Later they saw the High Senate', ['Q3']],
    ['its own adjective', 'Later they saw the Ostrian High Senate', ['Q3']],
    ['its own state', 'Later they saw Ostria’s High Senate', ['Q3']],
    ['another adjective', 'Later they saw the Zemblan High Senate', []],
    ['another state', 'Later they saw Zembla’s High Senate', []],
    ['another state, further off', 'Later in Zembla the High Senate said', ['Q3']],
    ['an adjective in small letters', 'Later they saw the zemblan High Senate', ['Q3']],
  ] as const)('is meant or not: %s', (_, text, expected) => {
    expect(meant(text, 'en')).toEqual(expected);
    expect(meant(text.replaceAll(' ', '\n'), 'en')).toEqual(expected);
  });
});

describe('the word that says what a body is', () => {
  const found = (text: string, bodies: Readonly<Record<string, number>>, language: Language = 'fr'): number[] => {
    const page = pageOf(text, linker, language);
    const named = Object.entries(bodies).map(([words, entity]) => ({ ...runOf(page, words), entity }));
    const isOpen = (at: number): boolean => named.every(({ first, last }) => at < first || at > last);
    return findShortBodies(page, named, isOpen).map(({ entity }) => entity);
  };

  it.each([
    ['after « la »', 'hier la Ligue des mers, puis la Ligue a ri', [4]],
    ['after « l’ »', 'hier l’Union des mers, puis l’Union a ri', [4]],
    ['at the end', 'hier la Ligue des mers, puis la Ligue', [4]],
    ['before a word that may qualify it', 'hier la Ligue des mers, puis la Ligue maritime', []],
    ['twice', 'hier la Ligue des mers, puis la Ligue, et la Ligue', [4, 4]],
    ['before it was named', 'hier la Ligue, puis la Ligue des mers', []],
    ['after another word', 'hier la Ligue des mers, puis une Ligue rit', []],
    ['in small letters', 'hier la Ligue des mers, puis la ligue', []],
    ['before a capital', 'hier la Ligue des mers, puis la Ligue Ondine', []],
    ['before « de »', 'hier la Ligue des mers, puis la Ligue de Pons', []],
    ['before a people’s adjective', 'hier la Ligue des mers, puis la Ligue kurde', []],
  ])('means the body or not %s', (_, text, expected) => {
    const words = text.includes('Union') ? 'Union des mers' : 'Ligue des mers';
    expect(found(text, { [words]: 4 })).toEqual(expected);
  });

  it('is the last one in English, where no "of" follows', () => {
    const bodies = { 'Sea League': 4 };
    expect(found('later the Sea League, and the League met', bodies, 'en')).toEqual([4]);
    expect(found('later the Sea League, and the League of Pons', bodies, 'en')).toEqual([]);
    expect(found('later the League Sea, and the League met', { 'League Sea': 4 }, 'en')).toEqual([]);
  });

  it('of two bodies means neither, of one named twice that one', () => {
    const text = 'hier la Ligue des mers, la Ligue des ponts, puis la Ligue a ri';
    expect(found(text, { 'Ligue des mers': 4, 'Ligue des ponts': 5 })).toEqual([]);
    expect(found(text, { 'Ligue des mers': 4, 'Ligue des ponts': 4 })).toEqual([4]);
  });

  it('is linked on the page', () => {
    expect(linked('Hier, on voit la Ligue des mers. Puis on voit que la Ligue a dit.', linker)).toEqual([
      'Ligue des mers → Q4',
      'Ligue → Q4',
    ]);
  });
});
