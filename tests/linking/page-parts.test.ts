import { describe, expect, it } from 'vitest';
import { linkEntities } from '../../core/linking/link.ts';
import type { LinkContext } from '../../core/linking/types.ts';
import { linked, linkerOf, record } from './support/small-world.ts';

const SRC = 'test@2026-01-01';
const fact = (p: string, e: `Q${number}`) => ({ p, v: { e }, src: SRC });
const linker = linkerOf(
  [
    record('Q1', 'person', 'Claire Dupont', { prior: 0.5 }),
    record('Q2', 'person', 'Paul Dubois', { prior: 0.5 }),
    record('Q3', 'person', 'Anne Dubois', { prior: 0.5 }),
    record('Q4', 'person', 'Marine Le Pen', { prior: 0.8 }),
    record('Q5', 'person', 'Rosie O’Donnell', { prior: 0.5 }),
    record('Q6', 'place', 'Valence', { prior: 0.35, facts: [fact('partOf', 'Q8')] }),
    record('Q7', 'place', 'Valence', { prior: 0.53 }),
    record('Q8', 'place', 'Drôme', { prior: 0.35 }),
    record('Q9', 'place', 'Portland', { prior: 0.5, facts: [fact('partOf', 'Q11')] }),
    record('Q10', 'place', 'Portland', { prior: 0.5 }),
    record('Q11', 'place', 'Maine', { prior: 0.5 }),
    record('Q12', 'person', 'Gerald Ford', { prior: 0.6 }),
  ],
  { fr: 'hier puis a dit avec le du un à'.split(' '), en: 'later the said with a in and'.split(' ') },
);

function marks(text: string, context: LinkContext = { language: 'fr' }): string[] {
  return linked(text, linker, context);
}

describe('people of other parts of the page', () => {
  it('lend their surnames to this one', () => {
    expect(marks('Hier, Dupont a dit.')).toEqual([]);
    expect(marks('Hier, Dupont a dit.', { language: 'fr', known: ['Q1'] })).toEqual(['Dupont → Q1']);
  });

  it('lend none that two of them share', () => {
    expect(marks('Hier, Dubois a dit.', { language: 'fr', known: ['Q2', 'Q3'] })).toEqual([]);
  });

  it('lend none without its particle', () => {
    expect(marks('Hier, un Pen a dit.', { language: 'fr', known: ['Q4'] })).toEqual([]);
  });

  it('give way to a bearer whom this part names', () => {
    expect(marks('Hier, Luc Dupont a dit. Puis Dupont a dit.', { language: 'fr', known: ['Q1'] })).toEqual([]);
  });

  it('do not lend their surname to a longer name', () => {
    expect(marks('le prix Dupont et le Dupont Hotel', { language: 'fr', known: ['Q1'] })).toEqual([]);
  });

  it('may be unknown to the dataset', () => {
    expect(marks('Hier, Dupont a dit.', { language: 'fr', known: ['Q999'] })).toEqual([]);
  });
});

describe('the subject of a page', () => {
  it('goes by the surname again on the next line, after a relative whom nobody knows', () => {
    const text = 'Later, Gerald Ford came with Betty Ford.\nLater, Ford said.';
    expect(marks(text, { language: 'en' })).toEqual(['Gerald Ford → Q12', 'Ford → Q12']);
  });

  it('is not meant on the line that names the relative', () => {
    expect(marks('Later, Gerald Ford came with Betty Ford and Ford said.', { language: 'en' })).toEqual([
      'Gerald Ford → Q12',
    ]);
  });

  it('with an Irish surname is named by it', () => {
    expect(marks('Later, Rosie O’Donnell came. Later, O’Donnell said.', { language: 'en' })).toEqual([
      'Rosie O’Donnell → Q5',
      'O’Donnell → Q5',
    ]);
  });
});

describe('what is added to a name', () => {
  it('in brackets decides between namesakes', () => {
    expect(marks('Hier, à Valence (Drôme)')).toContain('Valence → Q6');
    expect(marks('Hier, à Valence (Espagne)')).not.toContain('Valence → Q6');
  });

  it('after a comma decides too', () => {
    expect(marks('later in Portland, Maine', { language: 'en' })).toContain('Portland → Q9');
    expect(marks('later in Portland and Maine', { language: 'en' })).not.toContain('Portland → Q10');
  });

  it('makes it surer', () => {
    const score = (text: string): number => linkEntities(text, linker, { language: 'fr' })[0]?.score ?? 0;
    expect(score('à Valence (Drôme)')).toBeGreaterThan(score('à Valence avec la Drôme'));
  });
});
