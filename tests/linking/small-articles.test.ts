import { describe, expect, it } from 'vitest';
import { isArticledVillage, isPlural } from '../../core/linking/articled.ts';
import { linkBlocks } from '../../core/linking/link-blocks.ts';
import { withoutSmallArticles } from '../../core/linking/small-articles.ts';
import type { EntityId, Language } from '../../core/model.ts';
import { readPage, wordsOf } from './support/pages.ts';
import { linkerOf, record } from './support/small-world.ts';

const linker = linkerOf(
  [
    record('Q1', 'organization', 'The Ostric', { prior: 0.5 }),
    record('Q2', 'place', 'Ostric', { prior: 0.7 }),
    record('Q3', 'organization', 'The Merline', { prior: 0.5 }),
    record('Q4', 'place', 'Merline', { prior: 0.5 }),
    record('Q5', 'organization', 'Le Ponard', { prior: 0.4 }),
    record('Q6', 'place', 'Ponard', { prior: 0.6 }),
    record('Q7', 'organization', 'Les Trois Ponts', { prior: 0.4 }),
    record('x:insee-1', 'place', 'Crozette', { prior: 0.49 }),
    record('x:insee-2', 'place', 'Granvelle', { prior: 0.5 }),
    record('x:geonames-3', 'place', 'Castelline', { prior: 0.3 }),
    record('Q8', 'place', 'Lubère', { prior: 0.3 }),
    record('x:insee-4', 'place', 'Haute Crozette', { prior: 0.3 }),
    record('Q9', 'person', 'Kenton', { prior: 0.8 }),
  ],
  { fr: 'hier on voit que le la les des de à et puis un'.split(' '), en: 'later they saw the and a'.split(' ') },
);

describe('an article in small letters', () => {
  const kept = (text: string, language: Language): string[] => {
    const { page, readings } = readPage(text, linker, { language });
    return withoutSmallArticles(readings, page).flatMap(({ sightings }) => sightings.map((one) => wordsOf(page, one)));
  };

  it.each([
    ['leaves what is better known without it', 'they saw the Ostric', 'en', ['Ostric']],
    ['is part of the name in capitals', 'they saw The Ostric', 'en', ['The Ostric', 'Ostric']],
    ['stays where the rest is as well known', 'they saw the Merline', 'en', ['the Merline', 'Merline']],
    ['stays where the rest is nothing', 'on voit les Trois Ponts', 'fr', ['les Trois Ponts']],
    ['leaves it in French too', 'on voit le Ponard', 'fr', ['Ponard']],
    ['stays in French in capitals', 'on voit Le Ponard', 'fr', ['Le Ponard', 'Ponard']],
    ['goes place by place', 'they saw the Ostric and The Ostric', 'en', ['The Ostric', 'Ostric', 'Ostric']],
  ] as const)('%s', (_, text, language, expected) => {
    expect(kept(text, language)).toEqual(expected);
  });

  it('may stand at the end of a line of the source', () => {
    const meant = (text: string): EntityId[] =>
      linkBlocks([{ id: 1, text }], linker, { language: 'en' }).map(({ entity }) => entity);
    expect(meant('Later they saw the\nOstric')).toEqual(['Q2']);
    expect(meant('Later they saw The\nOstric')).toEqual(['Q1']);
  });
});

describe('a village', () => {
  const isArticled = (text: string, id: EntityId, language: Language = 'fr'): boolean => {
    const { page, readings } = readPage(text, linker, { language });
    const entity = linker.entities.indexOf(id) ?? -1;
    const reading = readings.find(({ entries }) => entries.some((entry) => entry.entity === entity));
    if (reading === undefined) throw new Error(`${id} is not in « ${text} »`);
    return isArticledVillage(entity, reading, reading.sightings, page, linker);
  };

  it.each([
    ['on voit la Crozette', 'x:insee-1'],
    ['on voit la Crozette et puis la Crozette', 'x:insee-1'],
    ['on voit la\u00a0Castelline', 'x:geonames-3'],
  ] as const)('has an article that its name has not: %s', (text, id) => {
    expect(isArticled(text, id)).toBe(true);
  });

  it.each([
    ['without one', 'on voit Crozette', 'x:insee-1'],
    ['without one somewhere', 'on voit la Crozette et puis à Crozette', 'x:insee-1'],
    ['that is well known', 'on voit la Granvelle', 'x:insee-2'],
    ['that is no settlement', 'on voit la Lubère', 'Q8'],
    ['of several words', 'on voit la Haute Crozette', 'x:insee-4'],
    ['after another word', 'on voit un Crozette', 'x:insee-1'],
    ['after a comma', 'on voit la, Crozette', 'x:insee-1'],
  ] as const)('has none %s', (_, text, id) => {
    expect(isArticled(text, id)).toBe(false);
  });

  it('has none in English', () => {
    expect(isArticled('they saw la Crozette', 'x:insee-1', 'en')).toBe(false);
  });
});

describe('a single name', () => {
  const plural = (text: string, language: Language = 'fr'): boolean => {
    const { page, readings } = readPage(text, linker, { language });
    const [reading] = readings;
    if (reading === undefined) throw new Error(`no name in « ${text} »`);
    return isPlural(reading, reading.sightings, page);
  };

  it.each([
    ['after « les »', 'on voit les Kenton', true],
    ['after « des »', 'on voit la joie des Kenton', true],
    ['after « aux »', 'on rit aux Kenton', true],
    ['after « les » each time', 'les Kenton et puis les Kenton', true],
    ['after « le »', 'on voit le Kenton', false],
    ['alone', 'on voit Kenton', false],
    ['alone somewhere', 'les Kenton et puis Kenton', false],
    ['after « les », over a comma', 'on voit les, Kenton', false],
    ['of several words', 'on voit les Haute Crozette', false],
  ])('is of several people or not %s', (_, text, expected) => {
    expect(plural(text)).toBe(expected);
  });

  it('is of one in English', () => {
    expect(plural('they saw les Kenton', 'en')).toBe(false);
  });
});
