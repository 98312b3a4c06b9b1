import { describe, expect, it } from 'vitest';
import type { Language } from '../../core/model.ts';
import { readPage, wordsOf } from './support/pages.ts';
import { linkerOf, record } from './support/small-world.ts';

const acronym = (text: string) => ({ names: [{ text, kind: 'acronym' as const }] });
const linker = linkerOf(
  [
    record('Q1', 'organization', 'Ostrie Nord', acronym('TN')),
    record('Q2', 'organization', 'Ondes', acronym('ONDE')),
    record('Q3', 'organization', 'Brume', acronym('BRU')),
    record('Q4', 'place', 'Vor', { prior: 0.9 }),
    record('Q5', 'place', 'Vorane', { prior: 0.49 }),
    record('Q6', 'place', 'Vorana', { prior: 0.5 }),
    record('Q7', 'place', 'Voranes', { prior: 0.49 }),
    record('Q8', 'organization', 'Com'),
    record('Q9', 'organization', 'Plan B'),
    record('Q10', 'organization', 'Zorn B'),
    record('Q11', 'organization', 'Coalition des volontaires'),
    record('Q12', 'organization', 'Le Large'),
    record('Q13', 'organization', 'Les Zorn'),
    record('Q14', 'organization', 'PDG'),
    record('Q15', 'place', 'Nord'),
    record('Q16', 'place', 'Al Vorab'),
    record('Q17', 'organization', 'Zorn Est'),
    record('Q18', 'organization', { fr: 'Mars', en: 'March' }),
    record('Q19', 'work', 'Depuis Hier'),
  ],
  {
    fr: 'hier on voit que le la les des de du et à un plan coalition volontaires large nord mars est depuis ici rit'.split(
      ' ',
    ),
    en: 'later they saw the and in a plan march there coalition of'.split(' '),
  },
);

/** The names that the text writes as names, with what their capitals tell. */
function formsOf(text: string, language: Language = 'fr'): string[] {
  const { page, readings } = readPage(text, linker, { language });
  return readings.flatMap(({ sightings }) => sightings.map((one) => `${wordsOf(page, one)} ${one.clarity}`));
}

describe('a capital', () => {
  it.each([
    ['tells in the middle of a sentence', 'on voit Vorana ici', ['Vorana telling']],
    ['tells nothing at its start', 'Vorana rit', ['Vorana untelling']],
    ['tells nothing after a full stop', 'on voit. Vorana rit', ['Vorana untelling']],
    ['tells after a comma', 'on voit, Vorana rit', ['Vorana telling']],
    ['is needed', 'on voit vorana ici', []],
    ['is needed on each great word', 'on voit Zorn est ici', []],
    ['is not needed on the article', 'on voit le Zorn B et Zorn B', ['Zorn B telling', 'Zorn B telling']],
    ['is not needed on an Arabic article', 'on voit al-Vorab ici', ['al-Vorab telling']],
    ['is needed on any other first word', 'on voit al Vorab ici', []],
  ])('%s: %s', (_, text, expected) => {
    expect(formsOf(text)).toEqual(expected);
  });
});

describe('words of the language that make a name', () => {
  it.each([
    ['need the article’s capital', 'on voit le Large ici', []],
    ['are a name with it', 'on voit Le Large ici', ['Le Large telling']],
    ['are a family with « les »', 'on voit les Zorn ici', []],
    ['are a body with « Les »', 'on voit Les Zorn ici', ['Les Zorn telling']],
    [
      'are a name in quotation marks',
      'on voit. «\u202fCoalition des volontaires\u202f» rit',
      ['Coalition des volontaires telling'],
    ],
    [
      'tell nothing without them at a sentence’s start',
      'on voit. Coalition des volontaires ici',
      ['Coalition des volontaires untelling'],
    ],
    ['are no name in small letters', 'on voit la coalition des volontaires ici', []],
    ['are no name where all are words of grammar', 'on rit. Depuis Hier on voit', []],
  ])('%s: %s', (_, text, expected) => {
    expect(formsOf(text)).toEqual(expected);
  });
});

describe('an acronym', () => {
  it.each([
    ['stands in capitals', 'on voit l’ONDE ici', 'fr', ['ONDE telling']],
    ['of three letters may be a word in French', 'on voit le Bru ici', 'fr', ['Bru telling']],
    ['of three letters may not in English', 'they saw the Bru there', 'en', []],
    ['of four letters may in English', 'they saw the Onde there', 'en', ['Onde telling']],
    ['may not be in small letters', 'on voit le bru ici', 'fr', []],
    ['is no state after a town and a comma', 'they saw Zork, TN, there', 'en', []],
    ['is one without the comma', 'they saw Zork TN there', 'en', ['TN telling']],
    ['is one after a comma in French', 'on voit Zork, TN, ici', 'fr', ['TN telling']],
    ['is none of the office of PDG', 'on voit le PDG ici', 'fr', []],
  ] as const)('%s: %s', (_, text, language, expected) => {
    expect(formsOf(text, language)).toEqual(expected);
  });
});

describe('a name that is no acronym', () => {
  it.each([
    ['of three letters is none in capitals', 'on voit VOR ici', []],
    ['of three letters is one with its small ones', 'on voit Vor ici', ['Vor telling']],
    ['of six letters is none in capitals where little known', 'on voit VORANE ici', []],
    ['of six letters is one in capitals where known', 'on voit VORANA ici', ['VORANA telling']],
    ['of seven letters is one in capitals', 'on voit VORANES ici', ['VORANES telling']],
  ])('%s: %s', (_, text, expected) => {
    expect(formsOf(text)).toEqual(expected);
  });
});

describe('letters, addresses and months', () => {
  it.each([
    ['a common word and a letter count things', 'on voit le Plan B ici', 'fr', []],
    ['a name and a letter do not', 'on voit Zorn B ici', 'fr', ['Zorn B telling']],
    ['the end of an address is none', 'on voit zork.Com ici', 'fr', []],
    ['the same word alone is one', 'on voit Com ici', 'fr', ['Com telling']],
    ['a month is none in English', 'they saw March there', 'en', []],
    ['a month is none where a French sentence begins', 'Mars rit', 'fr', []],
    ['a month is one in the middle of it', 'on voit Mars ici', 'fr', ['Mars telling']],
    ['a direction is none', 'on voit le Nord de la mer', 'fr', []],
    ['a direction alone is none', 'on voit le Nord ici', 'fr', []],
    ['a department in brackets is one', 'on voit Zork (Nord) ici', 'fr', ['Nord telling']],
    ['a direction in English is not looked for', 'they saw Nord there', 'en', ['Nord telling']],
  ] as const)('%s: %s', (_, text, language, expected) => {
    expect(formsOf(text, language)).toEqual(expected);
  });
});
