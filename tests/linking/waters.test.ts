import { describe, expect, it } from 'vitest';
import { linked, linkerOf, record } from './support/small-world.ts';

const country = [{ p: 'country', v: { e: 'Q30' as const }, src: 'test@2026-01-01' }];
const linker = linkerOf(
  [
    record('Q30', 'place', 'Ostrie', { prior: 0.95 }),
    record('Q1', 'place', 'Lauvette', { prior: 0.6, facts: country }),
    record('Q2', 'place', 'Lauvette', { prior: 0.2 }),
    record('Q3', 'place', 'Vergone', { prior: 0.6, facts: country }),
  ],
  {
    fr: 'hier on voit le la à de du des fête un une et dans sur lac fleuve rivière pêche corps jeté dans est au bord'.split(
      ' ',
    ),
    en: [],
  },
);
const marks = (text: string): string[] => linked(text, linker);

describe('the water that one place of a name means', () => {
  it.each([
    ['fleuve', 'Hier, on voit le fleuve Lauvette.', ['Lauvette → Q2']],
    ['rivière', 'Hier, au bord de la rivière Lauvette.', ['Lauvette → Q2']],
    ['lac', 'Hier, on voit le lac de Lauvette.', ['Lauvette → Q2']],
    ['what was thrown into it', 'Hier, un corps jeté dans la Lauvette.', ['Lauvette → Q2']],
  ])('is the one of its name: %s', (_, text, expected) => {
    expect(marks(text)).toEqual(expected);
  });

  it.each(['Hier, on voit la rivière Vergone.', 'Hier, le corps est jeté dans la Vergone.'])(
    'is nothing that we know where only the department has the name: %s',
    (text) => {
      expect(marks(text)).toEqual([]);
    },
  );

  it('does not change what the name means elsewhere on the page', () => {
    expect(marks('Hier, une fête dans la Lauvette, sur le lac de Lauvette.')).toEqual([
      'Lauvette → Q1',
      'Lauvette → Q2',
    ]);
  });

  it.each(['Hier, on voit un corps dans la Vergone.', 'Hier, la pêche et la Vergone, un fleuve.'])(
    'is not meant because a body or a river is spoken of: %s',
    (text) => {
      expect(marks(text)).toEqual(['Vergone → Q3']);
    },
  );
});
