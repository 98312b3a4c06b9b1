import { describe, expect, it } from 'vitest';
import { NameHygiene } from '../../core/gazetteer/hygiene.ts';
import type { EntityRecord } from '../../core/knowledge/record.ts';
import type { NameKind } from '../../core/model.ts';
import { record } from '../linking/support/small-world.ts';

const SRC = 'test@2026-01-01';
const typed = (t: string) => [{ p: 'type', v: { t }, src: SRC }];
const OSTRIE = record(
  'Q1',
  'place',
  { fr: 'Ostrie', en: 'Ostria' },
  {
    prior: 0.95,
    names: [{ text: 'OST', kind: 'acronym' }],
    facts: [
      { p: 'iso2', v: 'OS', src: SRC },
      { p: 'demonym', v: { fr: 'Ostrien', en: 'Ostrian' }, src: SRC },
      ...typed('Q3624078'),
    ],
  },
);
const OLD_OSTRIE = record('Q2', 'place', 'Royaume d’Ostrie', { facts: typed('Q3024240') });
const MARSANE = record('Q3', 'place', 'Marsane', { prior: 0.6, names: ['Vieux-Port'] });
const HAMLET = record('Q4', 'place', 'Orvane', { prior: 0.59 });
const CLUB = record('Q5', 'organization', 'Sporting Marsane', { facts: typed('Q476028') });
const CHOIR = record('Q6', 'organization', 'Chorale de Marsane');
const PERSON = record('Q7', 'person', 'Lise Tarvel');
const KING = record('Q8', 'person', { fr: 'Otto d’Upper Zembla', en: 'Otto of Upper Zembla' });
const hygiene = new NameHygiene([OSTRIE, OLD_OSTRIE, MARSANE, HAMLET, CLUB, CHOIR, PERSON, KING]);

const isName = (text: string, kind: NameKind, of: EntityRecord): boolean => hygiene.isName({ text, kind }, of);

describe('an adjective of nationality', () => {
  it.each(['Ostrien', 'ostriens', 'Ostrienne', 'OSTRIENNES', 'Ostrian', 'Ostrians'])('is no name: %s', (text) => {
    expect(isName(text, 'alias', OSTRIE)).toBe(false);
    expect(isName(text, 'label', PERSON)).toBe(false);
  });

  it('is one where a place’s own label is written so', () => {
    expect(isName('Ostrienne', 'label', OSTRIE)).toBe(true);
  });
});

describe('a surname', () => {
  it.each([
    ['of its own', 'Tarvel', PERSON, true],
    ['with a particle', 'de Tarvel', PERSON, true],
    ['that is a realm', 'd’Ostrie', PERSON, false],
    ['that is a town', 'de Marsane', PERSON, false],
    ['that is a hamlet', 'de Orvane', PERSON, true],
    ['that closes the name of a realm', 'Zembla', KING, false],
    ['that closes it in two words', 'Upper Zembla', KING, false],
    ['that is his own', 'Otto', KING, true],
  ] as const)('is one or a style: %s', (_, text, of, expected) => {
    expect(isName(text, 'surname', of)).toBe(expected);
  });
});

describe('an alias of somebody', () => {
  it.each([
    ['an office', 'Présidente de la Ligue', false],
    ['an office in English', 'Prime Minister of Ostria', false],
    ['a town hall', 'Mayor of Marsane', false],
    ['an office and a name', 'Présidente Tarvel', true],
    ['a first name and an office', 'Reine Lise', true],
    ['a nickname', 'La Louve', true],
    ['a word that only begins like an office', 'Roitelet', true],
  ])('is a name or an office: %s', (_, text, expected) => {
    expect(isName(text, 'alias', PERSON)).toBe(expected);
  });

  it('is asked of people alone, and of aliases alone', () => {
    expect(isName('Présidente de la Ligue', 'alias', CHOIR)).toBe(true);
    expect(isName('Présidente de la Ligue', 'label', PERSON)).toBe(true);
  });
});

describe('a name that a place has', () => {
  it.each([
    ['is no alias of a club', 'Marsane', 'alias', CLUB, false],
    ['is no short name of a club', 'Marsane', 'short', CLUB, false],
    ['is none, under the place’s alias', 'Vieux-Port', 'alias', CLUB, false],
    ['may be the label of a club', 'Marsane', 'label', CLUB, true],
    ['may be the alias of another body', 'Marsane', 'alias', CHOIR, true],
    ['is left by a state that has ended', 'Ostrie', 'alias', OLD_OSTRIE, false],
    ['is left, an acronym too', 'OST', 'alias', OLD_OSTRIE, false],
    ['is left in the other language too', 'Ostria', 'former', OLD_OSTRIE, false],
    ['is not left where it is the label', 'Ostrie', 'label', OLD_OSTRIE, true],
    ['is not left where nobody else has it', 'Vieille-Ostrie', 'alias', OLD_OSTRIE, true],
    ['is kept by the state that is', 'Ostria', 'alias', OSTRIE, true],
  ] as const)('%s', (_, text, kind, of, expected) => {
    expect(isName(text, kind, of)).toBe(expected);
  });
});
