import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../core/model.ts';
import { linked, linkerOf, record } from './support/small-world.ts';

const SRC = 'test@2026-01-01';
const fact = (p: string, e: EntityId) => ({ p, v: { e }, src: SRC });
const FRANCE = fact('country', 'Q142');
const place = (id: EntityId, label: string, prior: number, ...facts: ReturnType<typeof fact>[]) =>
  record(id, 'place', label, { prior, facts });
/** So many that a place of them is seen to be a department. */
const villages = (admin: EntityId, from: number) =>
  Array.from({ length: 95 }, (_, at) => place(`Q${from + at}`, `Hameau${from + at}`, 0.05, fact('admin', admin)));

const linker = linkerOf(
  [
    record('Q142', 'place', 'Ostrie', { prior: 0.95, facts: [{ p: 'iso2', v: 'FR', src: SRC }] }),
    record('Q40', 'place', 'Norland', { prior: 0.95, facts: [{ p: 'iso2', v: 'NO', src: SRC }] }),
    place('Q1', 'Vergone', 0.5, FRANCE),
    place('Q2', 'Lauvette', 0.5, FRANCE),
    ...villages('Q1', 1000),
    ...villages('Q2', 2000),
    place('Q16', 'Meyrenne', 0.5, FRANCE),
    ...villages('Q16', 3000),
    place('x:insee-53147', 'Meyrenne', 0.24, FRANCE, fact('admin', 'Q16')),
    place('Q3', 'Girmont', 0.24, FRANCE, fact('admin', 'Q1')),
    place('Q4', 'Cervelay', 0.24, FRANCE, fact('admin', 'Q2')),
    place('Q5', 'La Broude', 0.24, FRANCE, fact('admin', 'Q2')),
    place('Q6', 'Sud-Ouest', 0.5, fact('country', 'Q40')),
    place('Q7', 'Collines', 0.5, fact('country', 'Q40')),
    record('Q8', 'place', { fr: 'Vergone', en: 'Vergon' }, { prior: 0.86, facts: [fact('country', 'Q40')] }),
    record('Q10', 'place', 'Lusson', { prior: 0.5 }),
    place('Q11', 'Lusson', 0.3, FRANCE, fact('admin', 'Q1')),
    place('x:insee-70120', 'Champelay', 0.24, FRANCE, fact('admin', 'Q1')),
    place('Q14', 'Kellerau', 0.35, fact('country', 'Q40')),
    record('Q15', 'place', 'Bas-Muscat', { prior: 0.5, names: [{ text: 'Muscate' }] }),
    record('Q12', 'person', 'Ovide Costalat', { prior: 0.6, names: [{ text: 'Costalat', kind: 'surname' }] }),
    record(
      'Q13',
      'place',
      { fr: 'Mascatel', en: 'Muscatel' },
      { prior: 0.45, names: [{ text: 'Muscatel', lang: 'fr' }] },
    ),
  ],
  {
    fr: 'hier on voit la le à de du des fête un une et dans pont ponts sur crue enjambe maire collines direction route vers commune'.split(
      ' ',
    ),
    en: [],
  },
);
const marks = (text: string): string[] => linked(text, linker);

describe('a department called like its river', () => {
  it.each([
    'Hier, on voit un pont sur la Lauvette.',
    'Hier, un pont enjambe la Lauvette.',
    'Hier, on voit la crue de la Lauvette.',
    'Hier, on voit la crue du Lauvette.',
    'Hier, la Lauvette et son affluent.',
  ])('is not meant among waters: %s', (text) => {
    expect(marks(text)).toEqual([]);
  });

  it.each(['Hier, on voit la fête dans la Lauvette.', 'Hier, la Lauvette a la fête.'])(
    'is meant elsewhere: %s',
    (text) => {
      expect(marks(text)).toEqual(['Lauvette → Q2']);
    },
  );

  it('is meant where the page says once that something is in it', () => {
    expect(marks('Hier, un pont sur la Lauvette, à Girmont (Lauvette).')).toContain('Lauvette → Q2');
  });
});

describe('a village of a department that the page does not name', () => {
  it('is not meant where the page names another', () => {
    expect(marks('Hier, dans la Lauvette, on voit la route de Girmont.')).toEqual(['Lauvette → Q2']);
    expect(marks('Hier, en Vergone, on voit La Broude.')).not.toContain('La Broude → Q5');
  });

  it.each([
    ['it is of the one that the page names', 'Hier, dans la Lauvette, on voit la route de Cervelay.', 'Cervelay → Q4'],
    ['the page names none', 'Hier, on voit la route de Girmont.', 'Girmont → Q3'],
    [
      '« à » stands before it, abroad on the page',
      'En Norland, puis dans la Lauvette, puis à Girmont.',
      'Girmont → Q3',
    ],
    ['it is called a commune there', 'En Norland, dans la Lauvette, la commune de Girmont.', 'Girmont → Q3'],
    ['the page explains it', 'Hier, dans la Lauvette, on voit Girmont (38).', 'Girmont → Q3'],
  ])('is meant where %s', (_, text, mark) => {
    expect(marks(text)).toContain(mark);
  });
});

describe('a department with a town of its name', () => {
  it.each([
    ['not meant after « à »', 'Hier, à Meyrenne, la fête.', 'Meyrenne → x:insee-53147'],
    ['not meant after « de » without an article', 'Hier, la route de Meyrenne.', 'Meyrenne → x:insee-53147'],
    ['meant with an article', 'Hier, la route de la Meyrenne.', 'Meyrenne → Q16'],
    ['meant after « en »', 'Hier, en Meyrenne, puis à Meyrenne.', 'Meyrenne → Q16'],
  ])('is %s', (_, text, mark) => {
    expect(marks(text)).toContain(mark);
  });
});

describe('a village of another region', () => {
  it.each(['puis à Girmont', 'la commune de Girmont', 'le maire de Girmont'])(
    'is not meant on a page about one area, whatever it is called: %s',
    (words) => {
      expect(marks(`Hier, dans la Lauvette, ${words}.`)).toEqual(['Lauvette → Q2']);
    },
  );
});

describe('a place abroad on a page about one area', () => {
  it('is not a word that nothing says to be a place', () => {
    expect(marks('Hier, dans la Lauvette, Kellerau a vu la fête.')).toEqual(['Lauvette → Q2']);
    expect(marks('Hier, dans la Lauvette, on voit Muscate.')).toEqual(['Lauvette → Q2']);
  });

  it.each([
    ['« à » stands before it', 'Hier, dans la Lauvette, puis à Kellerau.', 'Kellerau → Q14'],
    ['the page names its country', 'Hier, dans la Lauvette et en Norland, on voit Kellerau.', 'Kellerau → Q14'],
    ['it is a sea or a river by its own name', 'Hier, dans la Lauvette, on voit la Muscate.', 'Muscate → Q15'],
  ])('is meant where %s', (_, text, mark) => {
    expect(marks(text)).toContain(mark);
  });
});

describe('a place abroad', () => {
  it('called by a direction or a word needs its country on the page', () => {
    expect(marks('Hier, on voit Sud-Ouest.')).toEqual([]);
    expect(marks('Hier, on voit Collines.')).toEqual([]);
    expect(marks('Hier, en Norland, on voit Sud-Ouest.')).toEqual(['Norland → Q40', 'Sud-Ouest → Q6']);
  });

  it('is not meant with an article where a department has its name', () => {
    expect(marks('Hier, on voit la fête dans la Lauvette. Puis on voit un pont sur la Vergone.')).toEqual([
      'Lauvette → Q2',
    ]);
  });

  it('gives way to a town at home, on a page about that town’s department', () => {
    expect(marks('Hier, dans la Lauvette et la Vergone, à Lusson.')).toContain('Lusson → Q11');
    expect(marks('Hier, à Lusson.')).not.toContain('Lusson → Q11');
  });

  it('is seldom meant by its foreign name', () => {
    expect(marks('Hier, on voit Mascatel.')).toEqual(['Mascatel → Q13']);
    expect(marks('Hier, on voit Muscatel.')).toEqual([]);
  });
});

describe('a village', () => {
  it('is not the one of another department’s number', () => {
    expect(marks('Hier, à Champelay (70), on voit la fête.')).toEqual(['Champelay → x:insee-70120']);
    expect(marks('Hier, à Champelay (39), on voit la fête.')).toEqual([]);
  });

  it('is gone « à », never « en »', () => {
    expect(marks('Hier, en Champelay, on voit la fête.')).toEqual([]);
  });
});

describe('a name in brackets after a town', () => {
  it('is the department of that name', () => {
    expect(marks('Hier, à Girmont (Vergone), la fête.')).toEqual(['Girmont → Q3', 'Vergone → Q1']);
  });
});

describe('a town abroad on a page of sports', () => {
  const MATCH = 'Hier, le match : les joueurs, l’équipe et le club, la finale et le championnat.';

  it('is a player’s surname among players', () => {
    expect(marks(`${MATCH} Ont marqué Kellerau (5) et Guerrin.`)).toEqual([]);
  });

  it('is the town after « à » or « de », and elsewhere', () => {
    expect(marks(`${MATCH} La finale à Kellerau.`)).toEqual(['Kellerau → Q14']);
    expect(marks('Hier, on voit Kellerau et la fête.')).toEqual(['Kellerau → Q14']);
  });
});

describe('the mayor of a village', () => {
  it('is not of somebody who has its name', () => {
    expect(marks('Hier, on voit Costalat.')).toEqual(['Costalat → Q12']);
    expect(marks('Hier, on voit le maire de Costalat.')).toEqual([]);
  });
});
