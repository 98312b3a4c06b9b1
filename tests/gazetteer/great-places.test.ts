import { describe, expect, it } from 'vitest';
import { withoutGreatPlaces } from '../../core/gazetteer/common-words.ts';
import { deriveNames } from '../../core/gazetteer/derive-names.ts';
import { fuzzyKeys } from '../../core/gazetteer/fuzzy-keys.ts';
import type { EntityRecord } from '../../core/knowledge/record.ts';
import { record } from '../linking/support/small-world.ts';

const WORDS = { fr: ['dinde', 'orme', 'été'], en: ['turkey', 'orme', 'elm'] };

describe('words that a great place bears', () => {
  const left = (...records: EntityRecord[]) => withoutGreatPlaces(WORDS, records);

  it.each([
    ['of a place just great enough', 0.85, ['dinde', 'été']],
    ['of a place less known', 0.84, WORDS.fr],
  ])('are no common words: %s', (_, prior, expected) => {
    expect(left(record('Q1', 'place', 'Orme', { prior })).fr).toEqual(expected);
  });

  it('are that in the language of the label alone', () => {
    const place = record('Q1', 'place', { fr: 'Turquie', en: 'Turkey' }, { prior: 0.95 });
    expect(left(place)).toEqual({ fr: WORDS.fr, en: ['orme', 'elm'] });
  });

  it('are that whatever the accents, and in both languages where the label is one', () => {
    expect(left(record('Q1', 'place', 'ETE', { prior: 0.95 })).fr).toEqual(['dinde', 'orme']);
    expect(left(record('Q1', 'place', 'Orme', { prior: 0.95 })).en).toEqual(['turkey', 'elm']);
  });

  it('stay common where somebody or something else bears them, or an alias', () => {
    expect(left(record('Q1', 'person', 'Orme', { prior: 0.95 }))).toEqual(WORDS);
    expect(left(record('Q1', 'organization', 'Orme', { prior: 0.95 }))).toEqual(WORDS);
    expect(left(record('Q1', 'place', 'Ormeville', { prior: 0.95, names: ['Orme'] }))).toEqual(WORDS);
  });
});

describe('a French body', () => {
  const names = (label: EntityRecord['label'], kind: EntityRecord['kind'] = 'organization'): string[] =>
    deriveNames([record('Q1', kind, label)], { indexOf: () => 0 }).map(({ text }) => text);

  it.each([
    ['Armée ostrienne', ['Armée ostrienne', 'armée ostrienne']],
    ['Cour ostrienne des pêches', ['Cour ostrienne des pêches', 'cour ostrienne des pêches']],
    ['Armée Ostrienne', ['Armée Ostrienne']],
    ['Alliance ostrienne', ['Alliance ostrienne']],
    ['Armée', ['Armée']],
  ])('is written in small letters where its name describes it: %s', (label, expected) => {
    expect(names(label)).toEqual(expected);
  });

  it('is an organization, and its French label counts', () => {
    expect(names('Armée ostrienne', 'work')).toEqual(['Armée ostrienne']);
    expect(names({ fr: 'Alliance ostrienne', en: 'Armée ostrienne' })).toEqual([
      'Alliance ostrienne',
      'Armée ostrienne',
    ]);
  });
});

describe('keys of misspelt names', () => {
  const meet = (one: string, other: string): boolean => {
    const keys = new Set(fuzzyKeys(one.split(' ')));
    return fuzzyKeys(other.split(' ')).some((key) => keys.has(key));
  };

  it.each([
    ['an error in the first word', 'lise tarvel', 'lime tarvel', true],
    ['an error in the last word', 'lise tarvel', 'lise tarbel', true],
    ['an error at the start of the last word', 'lise tarvel', 'lise darvel', true],
    ['a sound more in one word', 'harkovenko', 'charkovenco', false],
    ['the same sounds in one word', 'harkovenko', 'arkovenco', true],
    ['errors at both ends', 'lise tarvel', 'vime darvet', false],
    ['one word of two', 'lise tarvel', 'tarvel', false],
  ])('meet or not: %s', (_, one, other, expected) => {
    expect(meet(one, other)).toBe(expected);
  });
});
