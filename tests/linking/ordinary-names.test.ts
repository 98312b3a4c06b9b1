import { describe, expect, it } from 'vitest';
import { linked, linkerOf, record } from './support/small-world.ts';

const cousins = ['Anatole', 'Berthe', 'Colas', 'Désiré', 'Edmée', 'Firmin'].map((name, at) =>
  record(`Q${20 + at}`, 'person', `${name} Laurenceau`, { prior: 0.1 }),
);
const people = [
  record('Q1', 'person', 'Philippe Laurenceau', { prior: 0.45 }),
  record('Q2', 'person', 'Isabelle Laurenceau', { prior: 0.5 }),
  record('Q3', 'person', 'Sixtine Laurenceau', { prior: 0.2 }),
  record('Q4', 'person', 'Philippe Orvanel', { prior: 0.2 }),
  record('Q5', 'person', 'Moulinet', { prior: 0.9 }),
];
const words = { fr: 'hier le la maire a dit avec et puis école rue pièce de joué par on'.split(' '), en: [] };
const linker = linkerOf([...people, ...cousins], words);

describe('a common first name and a surname of many', () => {
  it('is anybody where the page names nobody else we know', () => {
    expect(linked('Hier, le maire, Philippe Laurenceau, a dit.', linker)).toEqual([]);
  });

  it('is nobody of its surname either', () => {
    const named = record('Q9', 'person', 'Octave Laurenceau', {
      prior: 0.7,
      names: [{ text: 'Laurenceau', kind: 'surname' }],
    });
    const withSurname = linkerOf([...people, ...cousins, named], words);
    expect(linked('Hier, le maire, Philippe Laurenceau, a dit.', withSurname)).toEqual([]);
  });

  it('is its bearer beside somebody whose name few have', () => {
    expect(linked('Hier, Philippe Orvanel et Philippe Laurenceau, a dit.', linker)).toEqual([
      'Philippe Orvanel → Q4',
      'Philippe Laurenceau → Q1',
    ]);
  });

  it('is its bearer where other parts of the page named somebody well known', () => {
    const known = linked('Puis Philippe Laurenceau a dit.', linker, { language: 'fr', known: ['Q5'] });
    expect(known).toEqual(['Philippe Laurenceau → Q1']);
  });

  it.each([
    ['of a school', 'Hier, à l’école Sixtine-Laurenceau, Philippe Laurenceau a dit.'],
    ['of one word', 'Hier, une pièce de Moulinet, joué par Philippe Laurenceau.'],
  ])('has no company in a name %s', (_, text) => {
    expect(linked(text, linker).filter((mark) => mark.startsWith('Philippe'))).toEqual([]);
  });

  it('is its bearer where they are well known', () => {
    expect(linked('Hier, Isabelle Laurenceau a dit.', linker)).toEqual(['Isabelle Laurenceau → Q2']);
  });

  it('counts for nothing with a rare first name, or a rare surname', () => {
    expect(linked('Hier, Sixtine Laurenceau a dit.', linker)).toEqual(['Sixtine Laurenceau → Q3']);
    expect(linked('Hier, Philippe Orvanel a dit.', linker)).toEqual(['Philippe Orvanel → Q4']);
  });
});

describe('a first name and a surname of many', () => {
  const things = [
    record('Q6', 'place', 'Sixtine', { prior: 0.6 }),
    record('Q7', 'organization', 'Laurenceau', { prior: 0.6 }),
  ];
  const world = linkerOf([...people, ...cousins, ...things, record('Q8', 'place', 'Philippe', { prior: 0.8 })], words);

  it('are somebody, and not what each is the name of', () => {
    expect(linked('Hier, avec Firmin Laurenceau et Octave Laurenceau.', world)).toEqual(['Firmin Laurenceau → Q25']);
    expect(linked('Puis la Sixtine et le Laurenceau de Philippe.', world)).toContain('Sixtine → Q6');
  });
});
