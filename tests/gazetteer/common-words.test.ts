import { expect, it } from 'vitest';
import { withoutGreatPlaces } from '../../core/gazetteer/common-words.ts';
import { linked, linkerOf, record } from '../linking/support/small-world.ts';

const words = { fr: ['paris', 'tours', 'tuile'], en: ['paris', 'turkey', 'bird'] };
const records = [
  record('Q43', 'place', { fr: 'Turquie', en: 'Turkey' }, { prior: 0.96 }),
  record('Q90', 'place', 'Paris', { prior: 0.88 }),
  record('Q288', 'place', 'Tours', { prior: 0.4 }),
  record('x:tuile', 'person', 'Tuile', { prior: 0.9 }),
];

it('a great place is no common word in the language it is called so', () => {
  expect(withoutGreatPlaces(words, records)).toEqual({ fr: ['tours', 'tuile'], en: ['bird'] });
});

it('a great place is linked where a sentence begins, a small one called like a word is not', () => {
  const linker = linkerOf(records, withoutGreatPlaces(words, records));
  expect(linked('Paris a voté.', linker)).toEqual(['Paris → Q90']);
  expect(linked('Tours et détours.', linker)).toEqual([]);
});
