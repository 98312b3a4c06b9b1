import { describe, expect, it } from 'vitest';
import type { Language } from '../../core/model.ts';
import { linked, linkerOf, record } from './support/small-world.ts';

const linker = linkerOf(
  [
    record('Q1', 'organization', 'Renouveau', { prior: 0.45 }),
    record('Q2', 'organization', 'Kerling', { prior: 0.3 }),
    record('Q3', 'organization', 'Meridian', { prior: 0.5 }),
    record('Q4', 'person', 'Luca Marto', { prior: 0.5 }),
    record('Q5', 'place', 'Nordeste', { prior: 0.6 }),
    record('x:insee-1', 'place', 'Croisettes', { prior: 0.3 }),
    record('x:insee-2', 'place', 'Grandbourg', { prior: 0.6 }),
    record('Q6', 'place', 'Lubéras', { prior: 0.3 }),
    record('Q7', 'person', 'Charles de Marles', { prior: 0.7, names: [{ text: 'Marles', kind: 'surname' }] }),
  ],
  {
    fr: 'hier on voit que la le les de du un une président patron directeur général chez renouveau ville groupe place en vigilance sur promenade croise mer porte-avions avions porte a dit'.split(
      ' ',
    ),
    en: 'later the a said that shares of rose meridian in fell'.split(' '),
  },
);

function marks(text: string, language: Language = 'fr'): string[] {
  return linked(text, linker, { language });
}

describe('a common word with a capital', () => {
  it('is no firm or party by itself', () => {
    expect(marks('Hier, on voit que Renouveau croise')).toEqual([]);
  });

  it.each([
    'Hier, on voit le président de Renouveau',
    'Hier, on voit le patron de Renouveau',
    'Hier, on voit que chez Renouveau on croise',
    'Hier, on voit que le groupe Renouveau a dit',
  ])('is one where the words before say that a body is meant: %s', (text) => {
    expect(marks(text)).toEqual(['Renouveau → Q1']);
  });

  it.each(['Later, shares of Meridian fell', 'Later, the Meridian Inc said that'])('is one in English: %s', (text) => {
    expect(marks(text, 'en').join()).toContain('Q3');
  });
});

describe('« général de », after another title', () => {
  it('opens no noble name: a firm is meant', () => {
    expect(marks('Hier, Luca Marto, directeur général de Kerling, a dit')).toContain('Kerling → Q2');
    expect(marks('Hier, on voit le général de Kerling')).toEqual([]);
  });
});

describe('a small town with an article before it', () => {
  it('is something else that bears its name: « la Croisette »', () => {
    expect(marks('Hier, on voit la Croisettes')).toEqual([]);
    expect(marks('Hier, on voit Croisettes')).toEqual(['Croisettes → x:insee-1']);
  });

  it('stays where it is well known, or no town at all', () => {
    expect(marks('Hier, on voit la Grandbourg')).toEqual(['Grandbourg → x:insee-2']);
    expect(marks('Hier, on voit le Lubéras')).toEqual(['Lubéras → Q6']);
  });
});

describe('a name with « les » before it', () => {
  it('is nobody: awards or a family', () => {
    expect(marks('Hier, on voit les Marles')).toEqual([]);
    expect(marks('Hier, on voit que Marles a dit')).toEqual(['Marles → Q7']);
  });
});

describe('« place »', () => {
  it('is a verb before an article, and hides no name', () => {
    expect(marks('Hier, on place le Nordeste en vigilance')).toEqual(['Nordeste → Q5']);
  });
});
