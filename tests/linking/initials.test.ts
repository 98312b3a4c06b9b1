import { describe, expect, it } from 'vitest';
import { runsByInitials } from '../../core/linking/initials.ts';
import { phraseHash } from '../../core/linking/lexicon.ts';
import type { Language } from '../../core/model.ts';
import { pageOf, wordsOf } from './support/pages.ts';
import { linked, linkerOf, record } from './support/small-world.ts';

const acronym = (text: string) => [{ text, kind: 'acronym' as const }];
const linker = linkerOf(
  [
    record('Q1', 'organization', 'Fleet Contact Corps', { prior: 0.7, names: acronym('FCC') }),
    record('Q2', 'organization', 'Zemblan Rail Union', { prior: 0.7, names: acronym('ZRU') }),
    record('Q3', 'organization', 'Qozal', { prior: 0.9 }),
  ],
  {
    fr: 'hier on voit que le la les avec puis'.split(' '),
    en: 'later they saw the a in and said that met at they camp contribution'.split(' '),
  },
);

/** The words of the page whose initials are these letters. */
function spelled(letters: string, text: string, language: Language = 'en'): string | undefined {
  const page = pageOf(text, linker, language);
  const run = runsByInitials(page).get(phraseHash(letters));
  return run === undefined ? undefined : wordsOf(page, run);
}

describe('a club called by two letters and its town', () => {
  it.each([
    ['a space between', 'RCL', 'on voit le RC Lomanie ici', 'RC Lomanie'],
    ['a hyphen between', 'SOR', 'on voit le SO-Romorande ici', 'SO-Romorande'],
    ['more words', 'USO', 'on voit l’US Orbelle Sud Foot ici', 'US Orbelle'],
  ])('has the letters of both: %s', (_, letters, text, words) => {
    expect(spelled(letters, text, 'fr')).toBe(words);
  });

  it.each([
    ['a comma between', 'RCL', 'on voit le RC, Lomanie ici', 'fr'],
    ['three letters', 'USOR', 'on voit l’USO Romorande ici', 'fr'],
    ['a small letter', 'RCL', 'on voit le RC lomanie ici', 'fr'],
    ['English', 'USN', 'they saw the US Navel there', 'en'],
  ] as const)('has not: %s', (_, letters, text, language) => {
    expect(spelled(letters, text, language)).toBeUndefined();
  });

  it('is what its letters mean, whatever else they are', () => {
    expect(linked('Hier, on voit le ZRU.', linker)).toEqual(['ZRU → Q2']);
    expect(linked('Hier, on voit le ZR Uvernie, puis le ZRU.', linker)).toEqual([]);
  });
});

describe('a name of several words', () => {
  it.each([
    ['three words', 'FCC', 'they saw the Fabulous Contribution Camp there', 'Fabulous Contribution Camp'],
    ['accents', 'EOM', 'on voit Éclat Ondin Moral ici', 'Éclat Ondin Moral'],
    ['a first word at a sentence’s start', 'FCC', 'Fabulous Cradle Camp met', 'Fabulous Cradle Camp'],
    ['eight words', 'ABCDEFGH', 'they saw Aa Bb Cc Dd Ee Ff Gg Hh there', 'Aa Bb Cc Dd Ee Ff Gg Hh'],
  ])('has initials: %s', (_, letters, text, words) => {
    expect(spelled(letters, text, 'fr')).toBe(words);
  });

  it.each([
    ['two words', 'FC', 'they saw the Fabulous Camp there'],
    ['nine words', 'ABCDEFGHI', 'they saw Aa Bb Cc Dd Ee Ff Gg Hh Ii there'],
    ['a small word between', 'FCC', 'they saw the Fabulous Contribution of Camp there'],
    ['a comma between', 'FCC', 'they saw the Fabulous, Contribution Camp there'],
    ['a hyphen between', 'FCC', 'they saw the Fabulous Contribution-Camp there'],
    ['a word in capitals', 'FCC', 'they saw the Fabulous CONTRIBUTION Camp there'],
    ['a figure', 'F4C', 'they saw the Fabulous 4 Camp there'],
    ['a word more', 'FCC', 'they saw the Fabulous Contribution Camp Zone there'],
    ['a headline', 'TSC', 'They Saw Camp\nlater they met'],
  ])('has none: %s', (_, letters, text) => {
    expect(spelled(letters, text)).toBeUndefined();
  });

  it('leaves out the common word that opens its sentence', () => {
    expect(spelled('FCC', 'Later Fabulous Cradle Camp met')).toBe('Fabulous Cradle Camp');
    expect(spelled('LFCC', 'Later Fabulous Cradle Camp met')).toBeUndefined();
  });

  it('is the last one of these initials', () => {
    expect(spelled('FCC', 'they saw Fond Cradle Camp, then Full Circle Camp there')).toBe('Full Circle Camp');
  });
});

describe('an acronym whose initials the page spells out', () => {
  const marks = (text: string): string[] => linked(text, linker, { language: 'en' });

  it('means nobody whose words are others', () => {
    expect(marks('Later they saw the Fabulous Contribution Camp. They said that the FCC met.')).toEqual([]);
    expect(marks('Later they saw the Fabulous Camp. They said that the FCC met.')).toEqual(['FCC → Q1']);
  });

  it('means the one whose words they are, in some form', () => {
    expect(marks('Later they saw Zembla Railway Unions. They said that the ZRU met.')).toContain('ZRU → Q2');
  });

  it('is an acronym in the data too: a name of one word stays what it is', () => {
    expect(marks('Later they saw Quick Orange Zoo Arts Lodge. They said that QOZAL met.')).toEqual(['QOZAL → Q3']);
  });
});
