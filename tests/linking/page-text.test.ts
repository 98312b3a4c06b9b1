import { describe, expect, it } from 'vitest';
import { PageText } from '../../core/linking/page-text.ts';
import type { Language } from '../../core/model.ts';
import { Tokens, tokenize } from '../../core/text/tokens.ts';
import { linkerOf, record } from './support/small-world.ts';

const { gazetteer } = linkerOf([record('Q1', 'place', 'Oslo')], {
  fr: 'hier les nouvelles routes ouvertes demain matin dans ville cette année ferme'.split(' '),
  en: 'later the city opens new roads after long winter storm with mayor says'.split(' '),
});

function pageOf(text: string, language?: Language): PageText {
  const tokens = new Tokens();
  tokenize(text, tokens);
  return new PageText(text, tokens, gazetteer, language);
}

/** The words of a text for which a question is answered with yes. */
function wordsWhere(text: string, language: Language, ask: (page: PageText, at: number) => boolean): string[] {
  const page = pageOf(text, language);
  const words = Array.from({ length: page.tokens.count }, (_, at) => at).filter((at) => ask(page, at));
  return words.map((at) => text.slice(page.tokens.starts[at], page.tokens.ends[at]));
}

describe('the language of a text', () => {
  it.each([
    ['fr', 'Le chat dort dans la maison et il ne rêve pas de la mer.'],
    ['en', 'The cat sleeps in the house and it does not dream of the sea.'],
    ['fr', ''],
  ] as const)('is %s by its small words: %s', (language, text) => {
    expect(pageOf(text).language).toBe(language);
  });

  it('is what the page says where it says so', () => {
    expect(pageOf('Le chat dort dans la maison.', 'en').language).toBe('en');
  });
});

describe('a sentence begins', () => {
  it.each([
    ['at the start of the text, and after a full stop', 'Un. Deux trois', ['Deux']],
    ['after a question', 'Quoi ? Rien du tout', ['Rien']],
    ['after a line', 'Un deux\nTrois quatre', ['Trois']],
    ['in quotation marks', 'Il dit : « Venez vite »', ['Venez']],
    ['not after an abbreviation', 'avec M. Dupont ici', []],
    ['not after an initial', 'avec J. Dupont ici', []],
    ['not after a comma', 'un, Deux trois', []],
  ])('%s', (_, text, expected) => {
    const found = wordsWhere(text, 'fr', (page, at) => at > 0 && page.isStart(at) && page.isCapital(at));
    expect(found).toEqual(expected);
  });
});

describe('a headline', () => {
  it.each([
    ['in Title Case', 'City Opens New Roads After Long Winter', true],
    ['in capitals', 'STORM CLOSES ROADS AFTER WINTER', true],
    ['that is a sentence', 'City opens new roads after long winter', false],
    ['of names only', 'Zorglub Dupontel Vasterling Quillfeather', false],
  ])('%s tells by capitals: %s', (_, text, expected) => {
    expect(pageOf(text, 'en').isInTitle(1)).toBe(expected);
  });

  it('ends with its line', () => {
    const text = 'City Opens New Roads After Long Winter\nThe mayor says that Oslo opens new roads';
    expect(wordsWhere(text, 'en', (page, at) => page.isCapital(at) && page.isTelling(at))).toEqual(['Oslo']);
  });
});

describe('a capital tells of a name', () => {
  it.each([
    ['inside a sentence', 'Hier dans Oslo demain', ['Oslo']],
    ['not where the sentence begins', 'Demain matin. Oslo ferme', []],
    ['also inside the word', 'Hier dans iPhone demain', ['iPhone']],
    ['also after an elision', 'Hier d’Oslo demain', ['Oslo']],
  ])('%s', (_, text, expected) => {
    expect(wordsWhere(text, 'fr', (page, at) => page.isCapital(at) && page.isTelling(at))).toEqual(expected);
  });
});

describe('words belong to one name', () => {
  it.each([
    ['side by side', 'Oslo Fjord', true],
    ['with a hyphen', 'Oslo-Fjord', true],
    ['with an apostrophe', 'd’Oslo', true],
    ['not over a comma', 'Oslo, Fjord', false],
    ['not over a bracket', 'Oslo (Fjord)', false],
    ['not over a colon', 'Oslo : Fjord', false],
    ['not over a line', 'Oslo\nFjord', false],
    ['not over a quotation mark', 'Oslo « Fjord »', false],
    ['not over a full stop', 'Oslo. Fjord', false],
    ['over the dot of a saint', 'St. Fjord', true],
    ['not over a dash', 'Oslo – Fjord', false],
  ])('%s', (_, text, expected) => {
    expect(pageOf(text, 'fr').isJoined(1)).toBe(expected);
  });
});

describe('common words', () => {
  it('are those of the text’s language, whatever their capitals and accents', () => {
    expect(wordsWhere('Nouvelles NOUVELLES storm Oslo', 'fr', (page, at) => page.isCommon(at))).toEqual([
      'Nouvelles',
      'NOUVELLES',
    ]);
    expect(wordsWhere('Nouvelles storm Oslo', 'en', (page, at) => page.isCommon(at))).toEqual(['storm']);
  });

  it('hold the words of grammar', () => {
    expect(wordsWhere('avec Oslo puis sans', 'fr', (page, at) => page.isFunctionWord(at))).toEqual([
      'avec',
      'puis',
      'sans',
    ]);
  });
});

describe('peoples without a head of state of their own', () => {
  it.each([
    ['fr', 'Suissesse'],
    ['fr', 'Écossais'],
    ['fr', 'Québécoise'],
    ['en', 'Swiss'],
    ['en', 'Welsh'],
    ['en', 'Kurdish'],
  ] as const)('%s: %s is one', (language, word) => {
    expect(pageOf(word, language).isDemonym(0)).toBe(true);
  });

  it('are no words of other sorts', () => {
    expect(wordsWhere('Oslo nouvelles Martin', 'fr', (page, at) => page.isDemonym(at))).toEqual([]);
  });
});
