import { describe, expect, it } from 'vitest';
import { findIntroducedAcronyms, isBracketed } from '../../core/linking/acronyms.ts';
import { phraseHash } from '../../core/linking/lexicon.ts';
import { linkBlocks } from '../../core/linking/link-blocks.ts';
import { SpelledOutAcronyms } from '../../core/linking/spelled-out.ts';
import type { EntityId, Language } from '../../core/model.ts';
import { pageOf, runOf } from './support/pages.ts';
import { linkerOf, record } from './support/small-world.ts';

const acronym = (text: string) => ({ names: [{ text, kind: 'acronym' as const }] });
const linker = linkerOf(
  [
    record('Q1', 'organization', { fr: 'Cour ostrienne des pêches', en: 'Ostrian Fishing Court' }, acronym('COP')),
    record('Q2', 'organization', 'Chorale ouvrière de Pons', acronym('COP')),
    record('Q3', 'place', 'Cop', { names: [{ text: 'COP', kind: 'acronym' }] }),
    record('Q4', 'organization', 'People Power League', acronym('PPL')),
    record('Q5', 'organization', 'Ifris', acronym('IFRIS')),
    record('Q6', 'organization', 'Union des marins', acronym('UM')),
    record('Q7', 'organization', { fr: 'CDK', en: 'Centers for Disease Knowledge' }, acronym('CDK')),
  ],
  {
    fr: 'hier on voit que le la les de des du et à une selon puis'.split(' '),
    en: 'later they saw the of and for a in said'.split(' '),
  },
);

/** Whom the page can mean by the acronym; `undefined` where it does not spell it out. */
function meant(letters: string, text: string, language: Language = 'fr'): EntityId[] | undefined {
  const page = pageOf(text, linker, language);
  const name = linker.gazetteer.findWhole(letters);
  const entries = name === undefined ? [] : linker.gazetteer.entriesOf(name);
  const found = new SpelledOutAcronyms(page, linker).meantBy(phraseHash(letters), entries);
  return found && [...new Set(found.map(({ entity }) => linker.entities.idOf(entity)))].sort();
}

describe('an acronym in brackets', () => {
  it.each([
    ['its own name', 'la Cour ostrienne des pêches (COP) rit', ['Q1']],
    ['the name in small letters', 'la cour ostrienne des pêches (COP) rit', ['Q1']],
    ['other forms of most of the words', 'les cours ostriens de pêche (COP) rient', ['Q1']],
    ['the name of another', 'la Chorale ouvrière de Pons (COP) rit', ['Q2']],
    ['something else', 'la Caisse odorante de plâtre (COP) rit', []],
    ['one word of three', 'la cour orange des poules (COP) rit', []],
    [
      'several things, one of them known',
      'la Caisse odorante de plâtre (COP), la Cour ostrienne des pêches (COP)',
      ['Q1'],
    ],
  ])('means what is spelled out before it: %s', (_, text, expected) => {
    expect(meant('COP', text)).toEqual(expected);
  });

  it.each([
    ['without brackets', 'la cour ostrienne des pêches COP rit'],
    ['of other letters', 'la cour zemblane des pêches (COP) rit'],
    ['over a comma', 'la cour, ostrienne des pêches (COP) rit'],
    ['over a line', 'la cour\nostrienne des pêches (COP) rit'],
    ['with a great word between', 'la cour ostrienne zemblane des pêches (COP) rit'],
    ['with too many small words between', 'la cour ostrienne de la une des les pêches (COP) rit'],
    ['with more in the brackets', 'la cour ostrienne des pêches (COP rit) hier'],
  ])('is not spelled out %s', (_, text) => {
    expect(meant('COP', text)).toBeUndefined();
  });

  it('counts small words where they have a letter of their own', () => {
    expect(meant('COP', 'la caisse ouverte pour (COP) rit')).toEqual([]);
  });

  it('of two letters skips no word', () => {
    expect(meant('UM', 'une usine mobile (UM) rit')).toEqual([]);
    expect(meant('UM', 'une usine de mobilier (UM) rit')).toBeUndefined();
  });

  it('shares seven words of ten at least with whom it means', () => {
    expect(meant('PPL', 'the people power leagues (PPL) said', 'en')).toEqual(['Q4']);
    expect(meant('PPL', 'the people power list (PPL) said', 'en')).toEqual([]);
  });

  it('may mean a body that has but one word', () => {
    expect(meant('IFRIS', 'the institute for rivers in Sarn (IFRIS) said', 'en')).toEqual(['Q5']);
  });
});

describe('an acronym that is the French label', () => {
  it('means whom the page spells out in the words of the English one', () => {
    expect(meant('CDK', 'les centers de disease knowledge (CDK) rient')).toEqual(['Q7']);
    expect(meant('CDK', 'la communauté de koïnè (CDK) rit')).toEqual([]);
  });
});

describe('an acronym before brackets', () => {
  it.each([
    ['its words', 'later COP (Cows of Orvane Party) said', 'en', []],
    ['its own name', 'hier COP (Cour ostrienne des pêches) rit', 'fr', ['Q1']],
  ] as const)('means what is spelled out in them: %s', (_, text, language, expected) => {
    expect(meant('COP', text, language)).toEqual(expected);
  });

  it.each([
    ['of other letters', 'later COP (Zorn of Orvane Party) said'],
    ['with too few words', 'later COP (Cows of Orvane) said'],
    ['in small letters', 'later cop (Cows of Orvane Party) said'],
  ])('is not spelled out %s', (_, text) => {
    expect(meant('COP', text, 'en')).toBeUndefined();
  });
});

describe('a word in brackets', () => {
  it.each([
    ['of capitals', 'la cour (COP) rit', 'COP', true],
    ['of two', 'la cour (CO) rit', 'CO', true],
    ['of eight', 'la cour (COPASTRE) rit', 'COPASTRE', true],
    ['at the end', 'la cour (COP)', 'COP', true],
    ['of nine', 'la cour (COPASTREN) rit', 'COPASTREN', false],
    ['of one', 'la cour (C) rit', 'C', false],
    ['of small letters', 'la cour (Cop) rit', 'Cop', false],
    ['beside another', 'la cour (COP rit)', 'COP', false],
    ['outside', 'la cour COP rit', 'COP', false],
    ['without a space', 'la cour(COP) rit', 'COP', false],
  ])('is an acronym or not: %s', (_, text, word, expected) => {
    const page = pageOf(text, linker, 'fr');
    expect(isBracketed(page, runOf(page, word).first)).toBe(expected);
  });

  it('means the name before it, wherever else it stands in capitals', () => {
    const page = pageOf('CDP et cdp, les Cols de Pons (CDP), puis CDP', linker, 'fr');
    const names = [{ ...runOf(page, 'Cols de Pons'), entity: 7 }];
    const starts = findIntroducedAcronyms(page, names, () => true).map(({ at }) => page.tokens.starts[at]);
    expect(starts).toEqual([0, 30, 41]);
    expect(findIntroducedAcronyms(page, names, (at) => at > 0)).toHaveLength(2);
    expect(findIntroducedAcronyms(page, [], () => true)).toEqual([]);
  });

  it('means the same where the source breaks the line before it', () => {
    const ids = (text: string): EntityId[] =>
      linkBlocks([{ id: 1, text }], linker, { language: 'fr' }).map(({ entity }) => entity);
    const text = 'Hier, on voit la Cour ostrienne des pêches (COP) et puis la COP';
    expect(ids(text)).toEqual(['Q1', 'Q1', 'Q1']);
    expect(ids(text.replaceAll(' ', '\n'))).toEqual(ids(text));
  });
});
