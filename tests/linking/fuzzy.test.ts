import { describe, expect, it } from 'vitest';
import { linkEntities } from '../../core/linking/link.ts';
import type { Language } from '../../core/model.ts';
import { linked, linkerOf, record } from './support/small-world.ts';

const linker = linkerOf(
  [
    record('Q1', 'person', 'Henrike Vasterling', { prior: 0.6 }),
    record('Q2', 'person', 'Oleksandr Hrytsenko', { prior: 0.85, names: [{ text: 'Hrytsenko', kind: 'surname' }] }),
    record('Q3', 'place', 'Lower Marland', { prior: 0.5 }),
    record('Q4', 'place', 'Upper Marland', { prior: 0.3 }),
    record('Q5', 'person', 'Ana Kovi', { prior: 0.6 }),
    record('Q6', 'person', 'Jean Dormont', { prior: 0.2 }),
    record('Q7', 'organization', 'Hafnium Bank', { prior: 0.6 }),
  ],
  {
    fr: 'hier le la a dit que puis on voit avec dans un bank'.split(' '),
    en: 'later the said that they saw in and with lower upper bank after years storm hits'.split(' '),
  },
);

function methods(text: string, language: Language): string[] {
  return linkEntities(text, linker, { language }).map(
    ({ start, end, entity, method }) => `${text.slice(start, end)} → ${entity} ${method}`,
  );
}

describe('a misspelt full name', () => {
  it.each([
    ['a letter is missing', 'Henrike Vasterlng'],
    ['a letter is doubled', 'Henrike Vassterling'],
    ['a letter is another', 'Henrike Vasterlimg'],
    ['neighbours are swapped', 'Henrike Vasterlign'],
    ['two letters of a long word are wrong', 'Henrike Vassterlimg'],
    ['sounds are written otherwise', 'Oleksandr Hritsenko'],
  ])('is found where %s, and says so', (_, name) => {
    const [found] = methods(`Hier, ${name} a dit que oui`, 'fr');
    expect(found).toMatch(new RegExp(`^${name} → Q[12] fuzzy$`));
  });

  it.each([
    ['the first name is another', 'Hendrik Vasterling'],
    ['a short word differs', 'Ana Kori'],
    ['a word is missing', 'Henrike'],
    ['a word is too many', 'Henrike Vasterlig Zorn'],
    ['the person is little known and two letters differ', 'Jeam Dornont'],
    ['a word begins with another letter', 'Henrike Basterling'],
  ])('is nobody where %s', (_, name) => {
    expect(methods(`Hier, ${name} a dit que oui`, 'fr')).toEqual([]);
  });

  it('may begin with another letter where the person is very well known, or where it sounds the same', () => {
    expect(methods('Hier, Oleksandr Grytsenko a dit que oui', 'fr')).toEqual(['Oleksandr Grytsenko → Q2 fuzzy']);
    expect(methods('Hier, Enrike Vasterling a dit que oui', 'fr')).toEqual(['Enrike Vasterling → Q1 fuzzy']);
  });

  it('lends its surname to the rest of the page', () => {
    expect(methods('Hier, Henrike Vasterlign a dit. Puis Vasterlign a dit.', 'fr')).toEqual([
      'Henrike Vasterlign → Q1 fuzzy',
      'Vasterlign → Q1 surname',
    ]);
  });

  it('is meant in the headline too, where capitals alone tell nothing', () => {
    const text = 'Storm Hits Henrike Vasterlign After Years\nLater they said that Henrike Vasterlign saw the storm';
    expect(methods(text, 'en')).toEqual(['Henrike Vasterlign → Q1 fuzzy', 'Henrike Vasterlign → Q1 fuzzy']);
  });

  it('of a place needs a place that is known widely enough', () => {
    expect(methods('They saw that in Lower Marlnd', 'en')).toEqual(['Lower Marlnd → Q3 fuzzy']);
    expect(methods('They saw that in Upper Marlnd', 'en')).toEqual([]);
  });
});

describe('a misspelt surname', () => {
  it('means the person whom the page names in full', () => {
    expect(methods('Hier, Henrike Vasterling a dit. Puis Vasterlig a dit.', 'fr')).toEqual([
      'Henrike Vasterling → Q1 exact',
      'Vasterlig → Q1 fuzzy',
    ]);
  });

  it('means a well-known person by its sounds alone', () => {
    expect(methods('Hier, on voit Hritsenko', 'fr')).toEqual(['Hritsenko → Q2 fuzzy']);
    expect(methods('Hier, on voit Hrytsemko', 'fr')).toEqual([]);
  });
});

describe('fuzzy matching', () => {
  it('is surer of fewer errors', () => {
    const scoreOf = (name: string): number =>
      linkEntities(`Hier, ${name} a dit`, linker, { language: 'fr' })[0]?.score ?? 0;
    expect(scoreOf('Henrike Vasterlig')).toBeGreaterThan(scoreOf('Henrikke Vasterlig'));
  });

  it('never takes what is written right, nor words of the language', () => {
    expect(linked('Hier, on voit Hafnium Bank', linker)).toEqual(['Hafnium Bank → Q7']);
    expect(linked('Later they saw Lower Storm', linker, { language: 'en' })).toEqual([]);
  });

  it('may be turned off, initials left out all the same', () => {
    const off = (text: string): string[] => linked(text, linker, { language: 'fr', fuzzy: false });
    expect(off('Hier, Henrike Vasterlign a dit')).toEqual([]);
    expect(off('Hier, Henrike J. Vasterling a dit')).toEqual(['Henrike J. Vasterling → Q1']);
  });
});
