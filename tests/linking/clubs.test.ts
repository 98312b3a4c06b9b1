import { describe, expect, it } from 'vitest';
import {
  clubAmong,
  findClubNames,
  hasClubCue,
  isFootballPage,
  isSportsPage,
  isTown,
} from '../../core/linking/clubs.ts';
import type { EntityId, Language } from '../../core/model.ts';
import { pageOf, runOf, wordsOf } from './support/pages.ts';
import { linkerOf, record } from './support/small-world.ts';

const SRC = 'test@2026-01-01';
const linker = linkerOf(
  [
    record('Q1', 'organization', 'Werdane Ostrelle'),
    record('Q2', 'organization', 'Ostrelle Sparks'),
    record('Q3', 'organization', 'Marsane Sparks'),
    record('Q4', 'organization', 'Los Verdel'),
    record('Q5', 'place', 'Ostrie', {
      facts: [
        { p: 'demonym', v: { fr: 'Ostrien', en: 'Ostrian' }, src: SRC },
        { p: 'headOfState', v: { e: 'Q6' }, since: '2024-03-01', src: SRC },
      ],
    }),
    record('Q6', 'person', 'Luc Tarvel', { gender: 'male' }),
    record('Q7', 'organization', 'Ostrian Rovers'),
  ],
  {
    fr: 'hier on voit que le la les et à un ville contre sparks'.split(' '),
    en: 'later they saw said that the a in at and sparks won'.split(' '),
  },
);

function at(text: string, words: string, language: Language) {
  const page = pageOf(text, linker, language);
  return [page, runOf(page, words)] as const;
}

describe('words beside a city’s name', () => {
  it.each([
    ['a game against it', 'ils rient contre Ostrelle', 'fr'],
    ['its defeat', 'ils ont battu Ostrelle', 'fr'],
    ['its victory', 'hier Ostrelle gagne', 'fr'],
    ['its elision', 'hier Ostrelle s’impose', 'fr'],
    ['a result', 'hier Ostrelle 2-1 Marsane', 'fr'],
    ['a result in brackets', 'hier Ostrelle (0-12) rit', 'fr'],
    ['a game over it', 'they won over Ostrelle', 'en'],
    ['its victory, in English', 'later Ostrelle won it', 'en'],
    ['its striker', 'later Ostrelle striker Holm', 'en'],
  ] as const)('speak of its club: %s', (_, text, language) => {
    expect(hasClubCue(...at(text, 'Ostrelle', language))).toBe(true);
  });

  it.each([
    ['nothing', 'hier Ostrelle rit', 'fr'],
    ['a comma', 'hier Ostrelle, gagne', 'fr'],
    ['a comma before', 'ils rient contre, Ostrelle', 'fr'],
    ['years', 'hier Ostrelle 1914-1918', 'fr'],
    ['one figure', 'hier Ostrelle 2 Marsane', 'fr'],
    ['a result with spaces', 'hier Ostrelle 2 - 1', 'fr'],
    ['the end', 'hier Ostrelle', 'fr'],
    ['words of the other language', 'hier Ostrelle won', 'fr'],
    ['French words, in English', 'later contre Ostrelle', 'en'],
  ] as const)('do not: %s', (_, text, language) => {
    expect(hasClubCue(...at(text, 'Ostrelle', language))).toBe(false);
  });
});

describe('words beside a town’s name', () => {
  it.each([
    ['its preposition', 'on rit à Ostrelle hier', 'fr'],
    ['its city', 'on voit la ville de Ostrelle', 'fr'],
    ['its preposition, in English', 'they laugh in Ostrelle', 'en'],
    ['its mayor', 'they saw the mayor of Ostrelle', 'en'],
    ['an agency’s line', 'Ostrelle - They laugh', 'en'],
    ['an agency’s line, further down', 'later they laugh\nOstrelle – They laugh', 'en'],
  ] as const)('speak of the town: %s', (_, text, language) => {
    expect(isTown(...at(text, 'Ostrelle', language))).toBe(true);
  });

  it.each([
    ['players', 'they play at Ostrelle', 'en'],
    ['a transfer', 'he came from Ostrelle', 'en'],
    ['the striker', 'the striker of Ostrelle', 'en'],
    ['a longer word between', 'the mayor over Ostrelle', 'en'],
    ['a dash in the line', 'they beat Ostrelle - and laugh', 'en'],
    ['its club', 'on voit contre Ostrelle', 'fr'],
  ] as const)('do not: %s', (_, text, language) => {
    expect(isTown(...at(text, 'Ostrelle', language))).toBe(false);
  });
});

describe('the sport of a page', () => {
  const of = (text: string): [boolean, boolean] => {
    const page = pageOf(text, linker, 'en');
    return [isSportsPage(page), isSportsPage(page) && isFootballPage(page)];
  };

  it.each([
    ['four words are few', 'goal, match, league, season', [false, false]],
    ['five are enough', 'goal, match, league, season, coach', [true, false]],
    ['two of football are enough', 'goal, match, league, season, striker', [true, true]],
    ['another sport as often named', 'goal, match, league, striker, football, hockey', [true, false]],
    ['another sport less often named', 'goal, match, league, striker, football, soccer, hockey', [true, true]],
    ['one word in a hundred is enough', `goal, match, league, season, striker ${'talk '.repeat(495)}`, [true, true]],
    ['one in more is not', `goal, match, league, season, striker ${'talk '.repeat(496)}`, [false, false]],
  ] as const)('%s', (_, text, expected) => {
    expect(of(text)).toEqual(expected);
  });
});

describe('one word of a club’s name', () => {
  /** Common words in small letters: without them a line of clubs looks like a headline. */
  const REST = 'and later they said that they won, they said that they saw that';
  const found = (sentence: string, clubs: Readonly<Record<string, number>>, language: Language = 'en'): string[] => {
    const page = pageOf(`${sentence}, ${REST}`, linker, language);
    const named = Object.entries(clubs).map(([words, entity]) => ({ ...runOf(page, words), entity }));
    const isOpen = (word: number): boolean => named.every(({ first, last }) => word < first || word > last);
    return findClubNames(page, named, isOpen).map((one) => wordsOf(page, { first: one.at, last: one.at }));
  };

  it.each([
    ['is its last', 'they saw Ostrelle Sparks and the Sparks there', { 'Ostrelle Sparks': 1 }, ['Sparks']],
    ['is its first', 'they saw Werdane Ostrelle and Werdane there', { 'Werdane Ostrelle': 1 }, ['Werdane']],
    ['has four letters', 'they saw Los Verdel and the Los there', { 'Los Verdel': 1 }, []],
    ['is no adjective of a state', 'they saw Ostrian Rovers and the Ostrian there', { 'Ostrian Rovers': 1 }, []],
    ['has a capital', 'they saw Ostrelle Sparks and the sparks there', { 'Ostrelle Sparks': 1 }, []],
    ['has one that tells', 'they saw Ostrelle Sparks. Sparks there', { 'Ostrelle Sparks': 1 }, []],
    [
      'opens a sentence, no word of the language',
      'they saw Werdane Ostrelle. Werdane won',
      { 'Werdane Ostrelle': 1 },
      ['Werdane'],
    ],
    ['is no town', 'they saw Werdane Ostrelle and in Ostrelle there', { 'Werdane Ostrelle': 1 }, []],
    [
      'is not shared with another',
      'they saw Ostrelle Sparks and Marsane Sparks and the Sparks there',
      { 'Ostrelle Sparks': 1, 'Marsane Sparks': 2 },
      [],
    ],
  ] as const)('%s', (_, text, clubs, expected) => {
    expect(found(text, clubs)).toEqual(expected);
  });

  it('is no word of the language in French, nor where it opens the name', () => {
    const text = 'hier on voit que la ville voit Ostrelle Sparks et les Sparks';
    expect(found(text, { 'Ostrelle Sparks': 1 }, 'fr')).toEqual([]);
    expect(found('they saw Sparks Ostrelle and the Sparks there', { 'Sparks Ostrelle': 1 })).toEqual([]);
  });
});

describe('the club that a city’s name may mean', () => {
  const metonym = (text: string) => ({ names: [{ text, kind: 'metonym' as const }] });
  const clubOf = (label: string, kind: 'organization' | 'work' = 'organization'): EntityId | undefined => {
    const world = linkerOf([record('Q1', 'place', 'Ostrelle'), record('Q2', kind, label, metonym('Ostrelle'))]);
    const name = world.gazetteer.findWhole('Ostrelle');
    const club = clubAmong(name === undefined ? [] : world.gazetteer.entriesOf(name), world);
    return club === undefined ? undefined : world.entities.idOf(club.entity);
  };

  it('is an organization that is called after it', () => {
    expect(clubOf('Werdane Ostrelle')).toBe('Q2');
  });

  it.each([
    ['is no work', 'Werdane Ostrelle', 'work'],
    ['is no body of the city’s very name', 'Ostrelle', 'organization'],
    ['is no seat of power', 'palais d’Ostrelle', 'organization'],
    ['is no ministry', 'ministère d’Ostrelle', 'organization'],
  ] as const)('%s', (_, label, kind) => {
    expect(clubOf(label, kind)).toBeUndefined();
  });

  it('is none where there is no city', () => {
    const world = linkerOf([record('Q2', 'organization', 'Werdane Ostrelle', metonym('Ostrelle'))]);
    const name = world.gazetteer.findWhole('Ostrelle');
    expect(clubAmong(world.gazetteer.entriesOf(name as number), world)).toBeUndefined();
  });
});
