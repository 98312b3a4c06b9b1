import { describe, expect, it } from 'vitest';
import type { Language } from '../../core/model.ts';
import { linked, linkerOf, record } from './support/small-world.ts';

const linker = linkerOf(
  [
    record('Q90', 'place', 'Paris', { prior: 0.95 }),
    record('Q1', 'place', 'Rivolette', { prior: 0.5 }),
    record('Q2', 'place', { fr: 'La Madelon', en: 'La Madelon' }, { prior: 0.5 }),
    record('Q3', 'person', 'Victor Hugolin', { prior: 0.7 }),
    record('Q4', 'place', 'Marsan', { prior: 0.6 }),
    record('Q5', 'organization', 'Marsan Industries', { prior: 0.6, names: [{ text: 'Marsanco', kind: 'short' }] }),
    record('Q6', 'work', 'Rivolto', { prior: 0.7 }),
  ],
  {
    fr: 'un accident hier la de le les dans rue place quai société groupe film restaurant à maire ville monde du en avenue'.split(
      ' ',
    ),
    en: 'the company film a in said later'.split(' '),
  },
);

function marks(text: string, language: Language = 'fr'): string[] {
  return linked(text, linker, { language });
}

describe('the name of a street', () => {
  it.each([
    'Un accident rue de Rivolette',
    'Un accident avenue de Paris',
    'Un accident quai de la Rivolette',
    'Un accident place de Rivolette',
    'Un accident place de la Madelon',
    'Un accident rue Victor-Hugolin',
    'Un accident avenue Victor Hugolin',
  ])('is that of no place and nobody: %s', (text) => {
    expect(marks(text)).toEqual([]);
  });

  it('leaves the town where a street of it, a town hall or a seat is spoken of', () => {
    expect(marks('Un accident dans les rues de Rivolette')).toEqual(['Rivolette → Q1']);
    expect(marks('Hier, le maire de Rivolette')).toEqual(['Rivolette → Q1']);
  });

  it('is none where « place » means rank', () => {
    expect(marks('Hier, la place de Paris dans le monde')).toEqual(['Paris → Q90']);
    expect(marks('Hier, à la place de Rivolette')).toEqual(['Rivolette → Q1']);
  });
});

describe('a name after what it is', () => {
  it.each([
    ['Hier, la société Marsan', []],
    ['Hier, le groupe Paris', []],
    ['Hier, le restaurant Le Marsan', []],
    ['Hier, le film Rivolto', ['Rivolto → Q6']],
    ['Hier, la société Marsanco', ['Marsanco → Q5']],
    ['Hier, la ville Marsan', ['Marsan → Q4']],
  ])('is no place when it is a firm or a work: %s', (text, expected) => {
    expect(marks(text)).toEqual(expected);
  });

  it('is none elsewhere on the page either, where the place is little known', () => {
    expect(marks('Hier, la société Marsan. Un accident à la société Marsan, et Marsan dans la ville.')).toEqual([]);
  });

  it('holds in English', () => {
    expect(marks('Later the company Marsan said', 'en')).toEqual([]);
    expect(marks('Later in Marsan the company said', 'en')).toEqual(['Marsan → Q4']);
  });
});
