import { describe, expect, it } from 'vitest';
import type { Language } from '../../core/model.ts';
import { linked, linkerOf, record } from './support/small-world.ts';

const linker = linkerOf(
  [
    record('Q1', 'person', 'Manuel Bombert', { prior: 0.6, gender: 'male' }),
    record('Q2', 'person', 'Hélène Daurac', {
      prior: 0.6,
      gender: 'female',
      names: [{ text: 'Daurac', kind: 'surname' }],
    }),
    record('Q4', 'person', 'Brune Bombert', { prior: 0.5, gender: 'female' }),
    record('Q3', 'person', 'Sasha Orlin', { prior: 0.6, names: [{ text: 'Orlin', kind: 'surname' }] }),
  ],
  { fr: 'hier a parlé puis répondu et avec'.split(' '), en: 'later met then he she said and'.split(' ') },
);

function marks(text: string, language: Language = 'fr'): string[] {
  return linked(text, linker, { language });
}

describe('a title of the other gender', () => {
  it.each([
    ['Brune Bombert', 'Manuel Bombert', 'Mme', 'Q4'],
    ['Manuel Bombert', 'Brune Bombert', 'M.', 'Q1'],
  ])('means the bearer whom it fits, not the one named last: %s, %s, %s', (one, other, title, id) => {
    const text = `Hier, ${one} a parlé. Puis ${other} a parlé avec ${title} Bombert.`;
    expect(marks(text)).toContain(`Bombert → ${id}`);
  });

  it.each([
    ['Hier, Manuel Bombert a parlé. Puis Mme Bombert a répondu.', ['Manuel Bombert → Q1']],
    ['Hier, Mme Bombert a parlé avec Manuel Bombert.', ['Manuel Bombert → Q1']],
    ['Hier, M. Daurac a parlé.', []],
    ['Hier, Mme Manuel Bombert a parlé. Puis Bombert a répondu.', []],
    ['Hier, monsieur Daurac a parlé.', []],
  ])('means somebody else: %s', (text, expected) => {
    expect(marks(text)).toEqual(expected);
  });

  it.each([
    ['Later, Mr. Daurac said', []],
    ['Later, Manuel Bombert met Ms. Bombert', ['Manuel Bombert → Q1']],
  ])('means somebody else in English: %s', (text, expected) => {
    expect(marks(text, 'en')).toEqual(expected);
  });
});

describe('a title that fits', () => {
  it.each([
    ['Hier, Manuel Bombert a parlé. Puis M. Bombert a répondu.', ['Manuel Bombert → Q1', 'Bombert → Q1']],
    ['Hier, Mme Daurac a parlé.', ['Daurac → Q2']],
    ['Hier, Mme Orlin a parlé.', ['Orlin → Q3']],
    ['Hier, M. Orlin a parlé.', ['Orlin → Q3']],
  ])('leaves the name, as it does where the data knows no gender: %s', (text, expected) => {
    expect(marks(text)).toEqual(expected);
  });
});
