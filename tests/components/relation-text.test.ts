import { expect, it } from 'vitest';
import { relationSentence } from '../../components/relation-text.ts';
import { isWorthSaying } from '../../core/card/offices.ts';

it.each([
  ['position', 'première ministre du Danemark', 'Danemark', 'première ministre du [Danemark]'],
  ['position', 'chancelier allemand', 'Allemagne', 'chancelier allemand ([Allemagne])'],
  ['position', 'Prime Minister of Canada', 'Canada', 'Prime Minister of [Canada]'],
  ['capitalOf', 'est la capitale du Danemark', 'Danemark', 'est la capitale du [Danemark]'],
  ['capital', 'a pour capitale', 'Kiev', 'a pour capitale [Kiev]'],
  ['leader', 'est dirigé par', 'Mark Rutte', 'est dirigé par [Mark Rutte]'],
  ['memberOf', 'membre de\u00A0: OTAN', 'OTAN', 'membre de\u00A0: [OTAN]'],
  // A word that only begins like the name does not lead to it.
  ['held', 'a été ministre italien', 'Italie', 'a été ministre italien ([Italie])'],
  ['memberOf', 'Union for an Europe of Europe', 'Europe', 'Union for an Europe of [Europe]'],
])('%s: « %s » with %s reads « %s »', (property, propertyLabel, target, sentence) => {
  const { before, name, after } = relationSentence({ property, propertyLabel }, target);
  expect(`${before}[${name}]${after}`).toBe(sentence);
});

it('a continent is no link worth saying, an office is', () => {
  expect(isWorthSaying({ property: 'continent' })).toBe(false);
  expect(isWorthSaying({ property: 'position' })).toBe(true);
});
