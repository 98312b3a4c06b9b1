import { describe, expect, it } from 'vitest';
import { isFootballPage, isSportsPage } from '../../core/linking/clubs.ts';
import { isDemonym } from '../../core/linking/demonyms.ts';
import { FUNCTION_WORDS } from '../../core/linking/function-words.ts';
import { wordSet } from '../../core/linking/lexicon.ts';
import { PageText } from '../../core/linking/page-text.ts';
import type { Language } from '../../core/model.ts';
import { Tokens, tokenize } from '../../core/text/tokens.ts';
import { linkerOf, record } from './support/small-world.ts';

const SRC = 'test@2026-01-01';
const { gazetteer } = linkerOf([
  record('Q33', 'place', 'Finlande', {
    facts: [
      { p: 'demonym', v: { fr: 'Finlandais', en: 'Finnish' }, src: SRC },
      { p: 'headOfState', v: { e: 'Q2' }, since: '2024-03-01', src: SRC },
    ],
  }),
  record('Q96', 'place', 'Mexique', {
    facts: [
      { p: 'demonym', v: { fr: 'Mexicain', en: 'Mexican' }, src: SRC },
      { p: 'headOfState', v: { e: 'Q2' }, since: '2024-03-01', src: SRC },
    ],
  }),
  record('Q2', 'person', 'Aleksi Stubb'),
]);

function pageOf(text: string, language?: Language): PageText {
  const tokens = new Tokens();
  tokenize(text, tokens);
  return new PageText(text, tokens, gazetteer, language);
}

describe('adjectives of nationality', () => {
  it.each(['Finlandais', 'finlandaise', 'Finlandaises', 'Mexicain', 'mexicaine', 'mexicains'])('%s is one', (word) => {
    expect(isDemonym(word, 'fr', gazetteer)).toBe(true);
  });

  it.each(['Finlande', 'Martin', 'président', ''])('%s is none', (word) => {
    expect(isDemonym(word, 'fr', gazetteer)).toBe(false);
  });

  it('have their own forms in English', () => {
    expect(isDemonym('Finnish', 'en', gazetteer)).toBe(true);
    expect(isDemonym('Mexicans', 'en', gazetteer)).toBe(true);
    expect(isDemonym('Finlandais', 'en', gazetteer)).toBe(false);
  });
});

describe('words of grammar', () => {
  it.each([
    ['fr', 'À Au Aux Dans Hier Selon Aujourd’hui Première'],
    ['en', 'A The In At With After Later Yesterday'],
  ] as const)('are common without lists, in %s', (language, words) => {
    const page = pageOf(words, language);
    for (let at = 0; at < page.tokens.count; at++) expect(page.isCommon(at)).toBe(true);
  });

  it('hold no word that names something by itself', () => {
    for (const word of wordSet('paris macron orange monde nice sens tours mars apple')) {
      expect(FUNCTION_WORDS.fr.has(word) || FUNCTION_WORDS.en.has(word)).toBe(false);
    }
  });
});

describe('words are joined', () => {
  it.each([
    ['over an elision, with or without a space', 'l’Union', 1, true],
    ['over the space of an old scan', "l' Union", 1, true],
    ['not over a closing quotation mark', "Moscow' Smithson", 1, false],
    ['not over a plural’s apostrophe', 'Democrats’ Smithson', 1, false],
    ['not over a dash', 'Paris - Macron', 1, false],
    ['over an initial’s dot', 'J. Dupont', 1, true],
  ] as const)('%s', (_, text, at, expected) => {
    expect(pageOf(text, 'fr').isJoined(at)).toBe(expected);
  });
});

describe('the sport of a page', () => {
  const football = 'Un but, un penalty, un match, un gardien, la ligue et un club de football.';
  it('is football when its words are', () => {
    expect(isFootballPage(pageOf(football, 'fr'))).toBe(true);
  });

  it('is another when that one’s words outweigh', () => {
    const handball =
      'Un but, un match de handball, le gardien des handballeurs, la ligue de handball, un club, la saison.';
    expect(isSportsPage(pageOf(handball, 'fr'))).toBe(true);
    expect(isFootballPage(pageOf(handball, 'fr'))).toBe(false);
  });

  it('is none where a few words of it pass by', () => {
    expect(isSportsPage(pageOf('Un match nul au conseil municipal, dit le maire.', 'fr'))).toBe(false);
    const budget = 'Le budget de la commune a été voté hier soir en conseil. '.repeat(120);
    expect(isSportsPage(pageOf(`${football} ${budget}`, 'fr'))).toBe(false);
  });
});
